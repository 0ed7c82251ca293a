// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * A thin payload has no {@code data}; read the event by its id. Payloads of more than 20 kB are
 * always thin.
 */
public final class WebhookEndpointUpdateParamsPayload extends OpenEnum {
  public static final WebhookEndpointUpdateParamsPayload FULL =
      new WebhookEndpointUpdateParamsPayload("full", true);
  public static final WebhookEndpointUpdateParamsPayload THIN =
      new WebhookEndpointUpdateParamsPayload("thin", true);

  private static final Map<String, WebhookEndpointUpdateParamsPayload> KNOWN = table(FULL, THIN);

  private WebhookEndpointUpdateParamsPayload(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointUpdateParamsPayload of(String value) {
    WebhookEndpointUpdateParamsPayload known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointUpdateParamsPayload(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointUpdateParamsPayload> known() {
    return List.copyOf(KNOWN.values());
  }
}
