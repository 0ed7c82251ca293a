// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only deliveries that stand here now. */
public final class WebhookDeliveriesListParamsStatus extends OpenEnum {
  public static final WebhookDeliveriesListParamsStatus WAITING =
      new WebhookDeliveriesListParamsStatus("waiting", true);
  public static final WebhookDeliveriesListParamsStatus BLOCKED =
      new WebhookDeliveriesListParamsStatus("blocked", true);
  public static final WebhookDeliveriesListParamsStatus DELIVERING =
      new WebhookDeliveriesListParamsStatus("delivering", true);
  public static final WebhookDeliveriesListParamsStatus DELIVERED =
      new WebhookDeliveriesListParamsStatus("delivered", true);
  public static final WebhookDeliveriesListParamsStatus EXHAUSTED =
      new WebhookDeliveriesListParamsStatus("exhausted", true);
  public static final WebhookDeliveriesListParamsStatus CANCELED =
      new WebhookDeliveriesListParamsStatus("canceled", true);

  private static final Map<String, WebhookDeliveriesListParamsStatus> KNOWN =
      table(WAITING, BLOCKED, DELIVERING, DELIVERED, EXHAUSTED, CANCELED);

  private WebhookDeliveriesListParamsStatus(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookDeliveriesListParamsStatus of(String value) {
    WebhookDeliveriesListParamsStatus known = KNOWN.get(value);
    return known != null ? known : new WebhookDeliveriesListParamsStatus(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookDeliveriesListParamsStatus> known() {
    return List.copyOf(KNOWN.values());
  }
}
