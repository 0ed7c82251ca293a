// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * How the app proves itself at the token endpoint. {@code none} for public apps alone, which is
 * their default; else {@code client_secret_basic}.
 */
public final class OauthClientCreateParamsTokenEndpointAuthMethod extends OpenEnum {
  public static final OauthClientCreateParamsTokenEndpointAuthMethod CLIENT_SECRET_BASIC =
      new OauthClientCreateParamsTokenEndpointAuthMethod("client_secret_basic", true);
  public static final OauthClientCreateParamsTokenEndpointAuthMethod CLIENT_SECRET_POST =
      new OauthClientCreateParamsTokenEndpointAuthMethod("client_secret_post", true);
  public static final OauthClientCreateParamsTokenEndpointAuthMethod NONE =
      new OauthClientCreateParamsTokenEndpointAuthMethod("none", true);

  private static final Map<String, OauthClientCreateParamsTokenEndpointAuthMethod> KNOWN =
      table(CLIENT_SECRET_BASIC, CLIENT_SECRET_POST, NONE);

  private OauthClientCreateParamsTokenEndpointAuthMethod(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static OauthClientCreateParamsTokenEndpointAuthMethod of(String value) {
    OauthClientCreateParamsTokenEndpointAuthMethod known = KNOWN.get(value);
    return known != null ? known : new OauthClientCreateParamsTokenEndpointAuthMethod(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<OauthClientCreateParamsTokenEndpointAuthMethod> known() {
    return List.copyOf(KNOWN.values());
  }
}
