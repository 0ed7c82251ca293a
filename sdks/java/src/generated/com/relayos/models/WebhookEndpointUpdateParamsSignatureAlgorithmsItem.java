// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointUpdateParamsSignatureAlgorithmsItem extends OpenEnum {
  public static final WebhookEndpointUpdateParamsSignatureAlgorithmsItem V1 =
      new WebhookEndpointUpdateParamsSignatureAlgorithmsItem("v1", true);
  public static final WebhookEndpointUpdateParamsSignatureAlgorithmsItem V1A =
      new WebhookEndpointUpdateParamsSignatureAlgorithmsItem("v1a", true);

  private static final Map<String, WebhookEndpointUpdateParamsSignatureAlgorithmsItem> KNOWN =
      table(V1, V1A);

  private WebhookEndpointUpdateParamsSignatureAlgorithmsItem(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointUpdateParamsSignatureAlgorithmsItem of(String value) {
    WebhookEndpointUpdateParamsSignatureAlgorithmsItem known = KNOWN.get(value);
    return known != null
        ? known
        : new WebhookEndpointUpdateParamsSignatureAlgorithmsItem(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointUpdateParamsSignatureAlgorithmsItem> known() {
    return List.copyOf(KNOWN.values());
  }
}
