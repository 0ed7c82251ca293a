// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class RequestLogCredentialType extends OpenEnum {
  public static final RequestLogCredentialType API_KEY =
      new RequestLogCredentialType("api_key", true);
  public static final RequestLogCredentialType ACCESS_TOKEN =
      new RequestLogCredentialType("access_token", true);
  public static final RequestLogCredentialType SESSION =
      new RequestLogCredentialType("session", true);

  private static final Map<String, RequestLogCredentialType> KNOWN =
      table(API_KEY, ACCESS_TOKEN, SESSION);

  private RequestLogCredentialType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RequestLogCredentialType of(String value) {
    RequestLogCredentialType known = KNOWN.get(value);
    return known != null ? known : new RequestLogCredentialType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RequestLogCredentialType> known() {
    return List.copyOf(KNOWN.values());
  }
}
