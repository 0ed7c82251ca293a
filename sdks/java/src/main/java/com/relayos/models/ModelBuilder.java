package com.relayos.models;

import com.relayos.errors.RelayOSException;
import com.relayos.internal.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What builders of objects have in common. A member that was not set is not sent; one that was set
 * to null, where the contract allows it, is sent as null.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
  private final Map<String, Object> members = new LinkedHashMap<>();

  ModelBuilder() {}

  abstract B self();

  /** Sets a member that this version does not know, by its name in the API. */
  public final B with(String name, Object value) {
    members.put(name, Json.freeze(value));
    return self();
  }

  final B put(String name, Object value) {
    if (value == null) {
      throw new RelayOSException(name + " can not be null; leave it out instead");
    }
    return with(name, value);
  }

  final B all(Map<String, Object> values) {
    members.putAll(values);
    return self();
  }

  final Map<String, Object> finish(String type, String... required) {
    for (String name : required) {
      if (!members.containsKey(name)) {
        throw new RelayOSException(type + " needs " + name);
      }
    }
    return members;
  }
}
