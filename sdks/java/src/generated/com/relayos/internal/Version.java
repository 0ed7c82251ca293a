// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.internal;

/** The version of the package. */
final class Version {
  static final String VERSION = "0.1.0";

  private Version() {}
}
