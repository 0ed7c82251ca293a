// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code waiting} for its time; {@code blocked} by an earlier event of the same subject or
 * conversation; {@code delivering}; {@code delivered}; {@code exhausted}: the schedule of retries
 * is over; {@code canceled}: the endpoint was deleted, or the event is past its retention.
 */
public final class WebhookDeliveryStatus extends OpenEnum {
  public static final WebhookDeliveryStatus WAITING = new WebhookDeliveryStatus("waiting", true);
  public static final WebhookDeliveryStatus BLOCKED = new WebhookDeliveryStatus("blocked", true);
  public static final WebhookDeliveryStatus DELIVERING =
      new WebhookDeliveryStatus("delivering", true);
  public static final WebhookDeliveryStatus DELIVERED =
      new WebhookDeliveryStatus("delivered", true);
  public static final WebhookDeliveryStatus EXHAUSTED =
      new WebhookDeliveryStatus("exhausted", true);
  public static final WebhookDeliveryStatus CANCELED = new WebhookDeliveryStatus("canceled", true);

  private static final Map<String, WebhookDeliveryStatus> KNOWN =
      table(WAITING, BLOCKED, DELIVERING, DELIVERED, EXHAUSTED, CANCELED);

  private WebhookDeliveryStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookDeliveryStatus of(String value) {
    WebhookDeliveryStatus known = KNOWN.get(value);
    return known != null ? known : new WebhookDeliveryStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookDeliveryStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
