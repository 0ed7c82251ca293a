// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * A thin payload has no {@code data}; read the event by its id. Payloads of more than 20 kB are
 * always thin.
 */
public final class WebhookEndpointCreateParamsPayload extends OpenEnum {
  public static final WebhookEndpointCreateParamsPayload FULL =
      new WebhookEndpointCreateParamsPayload("full", true);
  public static final WebhookEndpointCreateParamsPayload THIN =
      new WebhookEndpointCreateParamsPayload("thin", true);

  private static final Map<String, WebhookEndpointCreateParamsPayload> KNOWN = table(FULL, THIN);

  private WebhookEndpointCreateParamsPayload(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointCreateParamsPayload of(String value) {
    WebhookEndpointCreateParamsPayload known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointCreateParamsPayload(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointCreateParamsPayload> known() {
    return List.copyOf(KNOWN.values());
  }
}
