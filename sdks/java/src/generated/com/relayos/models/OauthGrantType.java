// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** A way to get tokens. */
public final class OauthGrantType extends OpenEnum {
  public static final OauthGrantType AUTHORIZATION_CODE =
      new OauthGrantType("authorization_code", true);
  public static final OauthGrantType REFRESH_TOKEN = new OauthGrantType("refresh_token", true);
  public static final OauthGrantType CLIENT_CREDENTIALS =
      new OauthGrantType("client_credentials", true);
  public static final OauthGrantType URN_IETF_PARAMS_OAUTH_GRANT_TYPE_DEVICE_CODE =
      new OauthGrantType("urn:ietf:params:oauth:grant-type:device_code", true);

  private static final Map<String, OauthGrantType> KNOWN =
      table(
          AUTHORIZATION_CODE,
          REFRESH_TOKEN,
          CLIENT_CREDENTIALS,
          URN_IETF_PARAMS_OAUTH_GRANT_TYPE_DEVICE_CODE);

  private OauthGrantType(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static OauthGrantType of(String value) {
    OauthGrantType known = KNOWN.get(value);
    return known != null ? known : new OauthGrantType(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<OauthGrantType> known() {
    return List.copyOf(KNOWN.values());
  }
}
