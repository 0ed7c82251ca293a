package com.relayos;

/** Names of the contract as methods of Java. */
final class Names {
  private Names() {}

  static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("[^A-Za-z0-9]+", -1)) {
      if (!part.isEmpty()) {
        String first = part.substring(0, 1);
        camel.append(camel.isEmpty() ? first : first.toUpperCase(java.util.Locale.ROOT));
        camel.append(part.substring(1));
      }
    }
    return camel.toString();
  }

  /** Words of Java end with an underscore. */
  static boolean isFor(String method, String name) {
    return method.equals(camel(name)) || method.equals(camel(name) + "_");
  }
}
