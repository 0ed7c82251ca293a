package com.relayos.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.relayos.errors.RelayOSException;
import com.relayos.models.Model;
import com.relayos.models.OpenEnum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as maps, lists, texts, numbers and truth values of Java, none of which changes. */
public final class Json {
  /** Refuses what is nested more than 1,000 deep, as Jackson does by default. */
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final int DEEPEST = 1_000;

  private Json() {}

  /** The one value that the text consists of. */
  public static Object read(byte[] text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return one(parser);
    }
  }

  public static Object read(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return one(parser);
    }
  }

  private static Object one(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      throw new IOException("no JSON");
    }
    Object value = value(parser);
    if (parser.nextToken() != null) {
      throw new IOException("more than one JSON value");
    }
    return value;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> parser.getNumberValue(); // Integer, Long or BigInteger
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> throw new IOException("no JSON");
    };
  }

  private static JsonMap object(JsonParser parser) throws IOException {
    LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new JsonMap(members);
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return Collections.unmodifiableList(items);
  }

  /** A copy that nothing outside can change, made of types of JSON only. */
  public static Object freeze(Object value) {
    return freeze(value, 0);
  }

  /** As {@link #freeze(Object)}; costs nothing for what came from here. */
  public static JsonMap freeze(Map<String, ?> members) {
    return members instanceof JsonMap map ? map : frozenMap(members, 0);
  }

  private static Object freeze(Object value, int depth) {
    if (depth > DEEPEST) {
      throw new RelayOSException("A value is nested too deeply to be sent as JSON");
    }
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof JsonMap) {
      return value;
    }
    if (value instanceof Model model) {
      return model.toMap();
    }
    if (value instanceof OpenEnum named) {
      return named.value();
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Map<?, ?> map) {
      return frozenMap(map, depth);
    }
    if (value instanceof Iterable<?> items) {
      List<Object> list = new ArrayList<>();
      items.forEach(item -> list.add(freeze(item, depth + 1)));
      return Collections.unmodifiableList(list);
    }
    return scalar(value);
  }

  private static JsonMap frozenMap(Map<?, ?> map, int depth) {
    LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw new RelayOSException("Names of members must be texts");
          }
          members.put(text, freeze(value, depth + 1));
        });
    return new JsonMap(members);
  }

  private static Number number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new RelayOSException(number + " is no number of JSON");
      }
      return new BigDecimal(number.toString());
    }
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof BigInteger
        || number instanceof BigDecimal) {
      return number;
    }
    if (number instanceof Short || number instanceof Byte) {
      return number.intValue();
    }
    return new BigDecimal(number.toString()); // AtomicLong and the like
  }

  private static Object scalar(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof ZonedDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof Instant || value instanceof LocalDate) {
      return value.toString();
    }
    if (value instanceof Enum<?> || value instanceof Character || value instanceof CharSequence) {
      return value.toString();
    }
    if (value instanceof Optional<?> optional) {
      return freeze(optional.orElse(null), 0);
    }
    throw new RelayOSException(value.getClass().getName() + " is no type of JSON");
  }

  /** UTF-8 text of a value that was frozen. */
  public static byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      write(generator, value);
    } catch (IOException error) { // half a character is all that is left to be wrong
      throw new RelayOSException("The value has characters that can not be sent", error);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof List<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        write(generator, item);
      }
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> members) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        generator.writeFieldName((String) member.getKey());
        write(generator, member.getValue());
      }
      generator.writeEndObject();
    } else {
      throw new IllegalStateException(value.getClass().getName());
    }
  }
}
