package com.relayos.models;

import com.relayos.errors.InvalidDataException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/** What a class of objects consists of, as far as this is not in its methods. */
final class Shape {
  private final Set<String> names = new HashSet<>();
  private final Set<String> secrets = new HashSet<>();
  private final Map<String, Function<Object, ?>> nested = new HashMap<>();

  Shape with(String name) {
    names.add(name);
    return this;
  }

  /** A member that holds objects. */
  Shape with(String name, Function<Object, ?> decode) {
    nested.put(name, decode);
    return with(name);
  }

  Shape secret(String name) {
    secrets.add(name);
    return with(name);
  }

  boolean knows(String name) {
    return names.contains(name);
  }

  String describe(String type, Map<String, Object> members) {
    StringJoiner all = new StringJoiner(", ", type + "{", "}");
    members.forEach((name, value) -> all.add(name + "=" + shown(name, value)));
    return all.toString();
  }

  /** As an object of its class where it is one, because that hides its secrets. */
  private Object shown(String name, Object value) {
    if (value == null) {
      return null;
    }
    if (secrets.contains(name)) {
      return "[hidden]";
    }
    try {
      return nested.containsKey(name) ? nested.get(name).apply(value) : value;
    } catch (InvalidDataException error) {
      return value;
    }
  }
}
