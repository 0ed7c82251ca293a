// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointUpdateParamsStatus extends OpenEnum {
  public static final WebhookEndpointUpdateParamsStatus ACTIVE =
      new WebhookEndpointUpdateParamsStatus("active", true);
  public static final WebhookEndpointUpdateParamsStatus PAUSED =
      new WebhookEndpointUpdateParamsStatus("paused", true);

  private static final Map<String, WebhookEndpointUpdateParamsStatus> KNOWN = table(ACTIVE, PAUSED);

  private WebhookEndpointUpdateParamsStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointUpdateParamsStatus of(String value) {
    WebhookEndpointUpdateParamsStatus known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointUpdateParamsStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointUpdateParamsStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
