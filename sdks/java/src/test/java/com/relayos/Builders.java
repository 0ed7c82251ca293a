package com.relayos;

import com.relayos.models.Model;
import com.relayos.models.ModelBuilder;
import com.relayos.models.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments made by their builders, from JSON. */
final class Builders {
  private Builders() {}

  static Object build(Class<?> type, Map<String, Object> json) throws Exception {
    Class<?> built =
        type.isInterface() ? type.getMethod("of", Map.class).invoke(null, json).getClass() : type;
    ModelBuilder<?> builder = (ModelBuilder<?>) built.getMethod("builder").invoke(null);
    for (Map.Entry<String, Object> member : json.entrySet()) {
      Optional<Method> setter =
          Arrays.stream(builder.getClass().getMethods())
              .filter(method -> method.getParameterCount() == 1)
              .filter(method -> Names.isFor(method.getName(), member.getKey()))
              .findFirst();
      if (setter.isPresent()) {
        Type wanted = setter.get().getGenericParameterTypes()[0];
        Conformance.invoke(setter.get(), builder, convert(wanted, member.getValue()));
      } else if (built.getMethod(Names.camel(member.getKey())).getReturnType() != String.class) {
        throw new IllegalStateException("no setter for " + member.getKey()); // only tags have none
      }
    }
    return Conformance.invoke(builder.getClass().getMethod("build"), builder);
  }

  private static Object convert(Type wanted, Object json) throws Exception {
    if (json == null) {
      return null;
    }
    if (wanted instanceof WildcardType wildcard) {
      return convert(wildcard.getUpperBounds()[0], json);
    }
    if (wanted instanceof ParameterizedType generic) {
      Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (json instanceof List<?> items) {
        List<Object> converted = new ArrayList<>();
        for (Object each : items) {
          converted.add(convert(item, each));
        }
        return converted;
      }
      Map<String, Object> converted = new LinkedHashMap<>();
      for (Map.Entry<String, Object> member : Conformance.map(json).entrySet()) {
        converted.put(member.getKey(), convert(item, member.getValue()));
      }
      return converted;
    }
    Class<?> type = (Class<?>) wanted;
    if (OpenEnum.class.isAssignableFrom(type)) {
      return type.getMethod("of", String.class).invoke(null, json);
    }
    if (Model.class.isAssignableFrom(type) || type.isSealed()) {
      return build(type, Conformance.map(json));
    }
    if (type == Instant.class) {
      return Instant.parse((String) json);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse((String) json);
    }
    if (type == long.class || type == Long.class) {
      return ((Number) json).longValue();
    }
    return type == double.class || type == Double.class ? ((Number) json).doubleValue() : json;
  }
}
