package com.relayos.models;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of several names, those included that later versions of the server may add. Values known to
 * this version are constants of its class.
 */
public abstract class OpenEnum {
  private final String value;
  private final boolean known;

  OpenEnum(String value, boolean known) {
    this.value = java.util.Objects.requireNonNull(value);
    this.known = known;
  }

  /** The name in the API, for {@code switch}. */
  public final String value() {
    return value;
  }

  /** Whether this version of the package knows the value. */
  public final boolean isKnown() {
    return known;
  }

  @SafeVarargs
  static <T extends OpenEnum> Map<String, T> table(T... values) {
    Map<String, T> table = new LinkedHashMap<>();
    for (T value : values) {
      table.put(value.value(), value);
    }
    return table;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof OpenEnum named
        && named.getClass() == getClass()
        && named.value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return value;
  }
}
