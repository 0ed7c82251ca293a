// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointPayload extends OpenEnum {
  public static final WebhookEndpointPayload FULL = new WebhookEndpointPayload("full", true);
  public static final WebhookEndpointPayload THIN = new WebhookEndpointPayload("thin", true);

  private static final Map<String, WebhookEndpointPayload> KNOWN = table(FULL, THIN);

  private WebhookEndpointPayload(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointPayload of(String value) {
    WebhookEndpointPayload known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointPayload(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointPayload> known() {
    return List.copyOf(KNOWN.values());
  }
}
