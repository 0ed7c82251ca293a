package com.relayos;

import com.relayos.models.Model;
import com.relayos.models.OpenEnum;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results as JSON again, from what their methods give, so that what decodes them is tried. */
final class Members {
  private Members() {}

  static Object plain(Object value) {
    if (value instanceof Model model) {
      Map<String, Object> members = new LinkedHashMap<>();
      model.toMap().forEach((name, raw) -> members.put(name, member(model, name, raw)));
      return members;
    }
    if (value instanceof OpenEnum named) {
      return named.value();
    }
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElse(null));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(Members::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((name, item) -> members.put((String) name, plain(item)));
      return members;
    }
    return value;
  }

  private static Object member(Model model, String name, Object raw) {
    Optional<Method> reader =
        Arrays.stream(model.getClass().getMethods())
            .filter(
                method -> method.getParameterCount() == 0 && Names.isFor(method.getName(), name))
            .filter(method -> method.getDeclaringClass() == model.getClass())
            .findFirst();
    if (reader.isEmpty()) {
      return model.unknownMembers().containsKey(name) ? raw : "is not told as unknown";
    }
    Object value;
    try {
      value = Conformance.invoke(reader.get(), model);
    } catch (RuntimeException error) {
      throw error;
    } catch (Exception error) {
      throw new IllegalStateException(error);
    }
    Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (inner instanceof Instant time) { // which has lost how it was written
      return time.equals(OffsetDateTime.parse((String) raw).toInstant()) ? raw : time.toString();
    }
    if (inner instanceof LocalDate date) {
      return date.toString();
    }
    return plain(inner);
  }
}
