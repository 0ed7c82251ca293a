// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code parallel} sends at once whatever is there; the others send events of one subject or
 * conversation one after the other, in the order in which they happened: a failing one holds the
 * next ones back until it is delivered or exhausted.
 */
public final class WebhookEndpointUpdateParamsOrdering extends OpenEnum {
  public static final WebhookEndpointUpdateParamsOrdering PARALLEL =
      new WebhookEndpointUpdateParamsOrdering("parallel", true);
  public static final WebhookEndpointUpdateParamsOrdering BY_SUBJECT =
      new WebhookEndpointUpdateParamsOrdering("by_subject", true);
  public static final WebhookEndpointUpdateParamsOrdering BY_CONVERSATION =
      new WebhookEndpointUpdateParamsOrdering("by_conversation", true);

  private static final Map<String, WebhookEndpointUpdateParamsOrdering> KNOWN =
      table(PARALLEL, BY_SUBJECT, BY_CONVERSATION);

  private WebhookEndpointUpdateParamsOrdering(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointUpdateParamsOrdering of(String value) {
    WebhookEndpointUpdateParamsOrdering known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointUpdateParamsOrdering(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointUpdateParamsOrdering> known() {
    return List.copyOf(KNOWN.values());
  }
}
