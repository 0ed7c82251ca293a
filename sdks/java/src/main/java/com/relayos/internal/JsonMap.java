package com.relayos.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** A JSON object that nobody changes any more, so that results can share it without copies. */
public final class JsonMap extends AbstractMap<String, Object> {
  private final Map<String, Object> members;

  /** Takes the map over: the caller keeps no reference, and its values are as fixed. */
  JsonMap(Map<String, Object> members) {
    this.members = members;
  }

  @Override
  public Object get(Object name) {
    return members.get(name);
  }

  @Override
  public boolean containsKey(Object name) {
    return members.containsKey(name);
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return Collections.unmodifiableMap(members).entrySet();
  }
}
