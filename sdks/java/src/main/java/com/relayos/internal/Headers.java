package com.relayos.internal;

import com.relayos.errors.RelayOSException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Headers with names in lower case, checked here so that no later message quotes a value. */
final class Headers {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");

  private Headers() {}

  /** Adds the caller's headers to ours; null takes one away. */
  static Map<String, String> add(Map<String, String> headers, Map<String, String> more) {
    Map<String, String> result = new TreeMap<>(headers);
    more.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (value == null) {
            result.remove(lower);
          } else {
            result.put(lower, check(name, value));
          }
        });
    return result;
  }

  static String check(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new RelayOSException("A header has a name that can not be sent");
    }
    if (!VALUE.matcher(value).matches()) {
      throw new RelayOSException("The value of the header " + name + " can not be sent");
    }
    return value;
  }
}
