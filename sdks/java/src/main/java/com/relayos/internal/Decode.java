package com.relayos.internal;

import com.relayos.errors.InvalidDataException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns JSON into the types of the contract; an InvalidDataException says what it is not. */
public final class Decode {
  private Decode() {}

  public static Object any(Object value) {
    return value;
  }

  /** For operations that answer with nothing. */
  public static Void nothing(Object value) {
    return null;
  }

  public static String text(Object value) {
    return expect(String.class, value, "a text");
  }

  public static Boolean bool(Object value) {
    return expect(Boolean.class, value, "true or false");
  }

  public static Integer integer(Object value) {
    return expect(Integer.class, value, "a whole number of 32 bits");
  }

  public static Long longInteger(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return expect(Long.class, value, "a whole number of 64 bits");
  }

  public static Double number(Object value) {
    return expect(Number.class, value, "a number").doubleValue();
  }

  public static BigDecimal decimal(Object value) {
    return new BigDecimal(expect(Number.class, value, "a number").toString());
  }

  public static Instant instant(Object value) {
    try {
      return Times.parse(text(value));
    } catch (DateTimeException error) {
      throw new InvalidDataException("is no time");
    }
  }

  public static LocalDate date(Object value) {
    try {
      return LocalDate.parse(text(value));
    } catch (DateTimeException error) {
      throw new InvalidDataException("is no date");
    }
  }

  public static <T> Function<Object, T> named(Function<String, T> of) {
    return value -> of.apply(text(value));
  }

  public static <T> Function<Object, T> object(Function<? super JsonMap, T> of) {
    return value -> of.apply(expect(JsonMap.class, value, "an object"));
  }

  public static <T> Function<Object, List<T>> list(Function<Object, T> item) {
    return value -> {
      List<?> items = expect(List.class, value, "a list");
      List<T> decoded = new ArrayList<>(items.size());
      for (Object each : items) {
        decoded.add(each == null ? null : item.apply(each));
      }
      return Collections.unmodifiableList(decoded);
    };
  }

  public static <T> Function<Object, Map<String, T>> map(Function<Object, T> item) {
    return value -> {
      Map<String, T> decoded = new LinkedHashMap<>();
      expect(JsonMap.class, value, "an object")
          .forEach((name, each) -> decoded.put(name, each == null ? null : item.apply(each)));
      return Collections.unmodifiableMap(decoded);
    };
  }

  private static <T> T expect(Class<T> type, Object value, String what) {
    if (!type.isInstance(value)) {
      throw new InvalidDataException("is not " + what);
    }
    return type.cast(value);
  }
}
