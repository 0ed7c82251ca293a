// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code active}; {@code degraded}: nothing but failures for a while, deliveries go on; {@code
 * paused}: by you, or after 5 days of nothing but failures; {@code disabled}: the receiver answered
 * 410 Gone. Paused and disabled endpoints get nothing.
 */
public final class WebhookEndpointStatus extends OpenEnum {
  public static final WebhookEndpointStatus ACTIVE = new WebhookEndpointStatus("active", true);
  public static final WebhookEndpointStatus DEGRADED = new WebhookEndpointStatus("degraded", true);
  public static final WebhookEndpointStatus PAUSED = new WebhookEndpointStatus("paused", true);
  public static final WebhookEndpointStatus DISABLED = new WebhookEndpointStatus("disabled", true);

  private static final Map<String, WebhookEndpointStatus> KNOWN =
      table(ACTIVE, DEGRADED, PAUSED, DISABLED);

  private WebhookEndpointStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointStatus of(String value) {
    WebhookEndpointStatus known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
