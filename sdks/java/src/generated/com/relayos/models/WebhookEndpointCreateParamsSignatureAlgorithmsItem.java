// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointCreateParamsSignatureAlgorithmsItem extends OpenEnum {
  public static final WebhookEndpointCreateParamsSignatureAlgorithmsItem V1 =
      new WebhookEndpointCreateParamsSignatureAlgorithmsItem("v1", true);
  public static final WebhookEndpointCreateParamsSignatureAlgorithmsItem V1A =
      new WebhookEndpointCreateParamsSignatureAlgorithmsItem("v1a", true);

  private static final Map<String, WebhookEndpointCreateParamsSignatureAlgorithmsItem> KNOWN =
      table(V1, V1A);

  private WebhookEndpointCreateParamsSignatureAlgorithmsItem(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointCreateParamsSignatureAlgorithmsItem of(String value) {
    WebhookEndpointCreateParamsSignatureAlgorithmsItem known = KNOWN.get(value);
    return known != null
        ? known
        : new WebhookEndpointCreateParamsSignatureAlgorithmsItem(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointCreateParamsSignatureAlgorithmsItem> known() {
    return List.copyOf(KNOWN.values());
  }
}
