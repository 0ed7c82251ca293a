package com.relayos.models;

import com.relayos.errors.InvalidDataException;
import com.relayos.internal.Json;
import com.relayos.internal.JsonMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of the API: an immutable view of its JSON that decodes a member when it is read.
 *
 * <p>Nothing in an answer can make decoding fail: members, enum values and union tags that this
 * version does not know stay as they came. {@link #member} reads any member by its name in the API.
 */
public abstract class Model {
  private final JsonMap members;

  Model(Map<String, ?> members) {
    this.members = Json.freeze(members);
  }

  /** What is known of the class; made by the generated ones. */
  abstract Shape shape();

  /** The object as it came: maps, lists, texts, numbers, truth values and null. Immutable. */
  public final Map<String, Object> toMap() {
    return members;
  }

  /** The object as JSON. */
  public final String toJson() {
    return new String(Json.write(members), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** A member as it came, by its name in the API; null if it is absent or null. */
  public final Object member(String name) {
    return members.get(name);
  }

  /** Whether the member came at all, be it as null. */
  public final boolean has(String name) {
    return members.containsKey(name);
  }

  /** Members that this version of the package does not know. */
  public final Map<String, Object> unknownMembers() {
    Map<String, Object> unknown = new LinkedHashMap<>(members);
    unknown.keySet().removeIf(shape()::knows);
    return Collections.unmodifiableMap(unknown);
  }

  final <T> T required(String name, Function<Object, T> decode) {
    Object value = members.get(name);
    if (value == null) {
      throw new InvalidDataException(getClass().getSimpleName() + " came without " + name);
    }
    return decoded(name, value, decode);
  }

  final <T> Optional<T> optional(String name, Function<Object, T> decode) {
    Object value = members.get(name);
    return value == null ? Optional.empty() : Optional.of(decoded(name, value, decode));
  }

  private <T> T decoded(String name, Object value, Function<Object, T> decode) {
    try {
      return decode.apply(value);
    } catch (InvalidDataException error) {
      String where = getClass().getSimpleName() + "." + name + " ";
      throw new InvalidDataException(where + error.getMessage());
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Model model
        && model.getClass() == getClass()
        && model.members.equals(members);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getClass(), members);
  }

  /** All members; those that are secrets are hidden, also in objects within this one. */
  @Override
  public final String toString() {
    return shape().describe(getClass().getSimpleName(), members);
  }
}
