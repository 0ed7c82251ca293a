package com.relayos.models;

import java.util.Map;

/** What objects of a union have in common, whichever they are. */
public interface Union {
  /** The object as it came: maps, lists, texts, numbers, truth values and null. Immutable. */
  Map<String, Object> toMap();

  /** The object as JSON. */
  String toJson();

  /** A member as it came, by its name in the API; null if it is absent or null. */
  Object member(String name);

  /** Whether the member came at all, be it as null. */
  boolean has(String name);

  /** Members that this version of the package does not know. */
  Map<String, Object> unknownMembers();
}
