// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** By a webhook endpoint of this environment, or by anybody over HTTP. */
public final class WebhookInspectionSource extends OpenEnum {
  public static final WebhookInspectionSource DELIVERY =
      new WebhookInspectionSource("delivery", true);
  public static final WebhookInspectionSource HTTP = new WebhookInspectionSource("http", true);

  private static final Map<String, WebhookInspectionSource> KNOWN = table(DELIVERY, HTTP);

  private WebhookInspectionSource(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookInspectionSource of(String value) {
    WebhookInspectionSource known = KNOWN.get(value);
    return known != null ? known : new WebhookInspectionSource(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookInspectionSource> known() {
    return List.copyOf(KNOWN.values());
  }
}
