// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class AuditActorType extends OpenEnum {
  public static final AuditActorType API_KEY = new AuditActorType("api_key", true);
  public static final AuditActorType ACCESS_TOKEN = new AuditActorType("access_token", true);
  public static final AuditActorType SESSION = new AuditActorType("session", true);
  public static final AuditActorType USER = new AuditActorType("user", true);
  public static final AuditActorType SYSTEM = new AuditActorType("system", true);

  private static final Map<String, AuditActorType> KNOWN =
      table(API_KEY, ACCESS_TOKEN, SESSION, USER, SYSTEM);

  private AuditActorType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static AuditActorType of(String value) {
    AuditActorType known = KNOWN.get(value);
    return known != null ? known : new AuditActorType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<AuditActorType> known() {
    return List.copyOf(KNOWN.values());
  }
}
