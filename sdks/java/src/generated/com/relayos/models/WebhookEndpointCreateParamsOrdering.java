// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code parallel} sends at once whatever is there; the others send events of one subject or
 * conversation one after the other, in the order in which they happened: a failing one holds the
 * next ones back until it is delivered or exhausted.
 */
public final class WebhookEndpointCreateParamsOrdering extends OpenEnum {
  public static final WebhookEndpointCreateParamsOrdering PARALLEL =
      new WebhookEndpointCreateParamsOrdering("parallel", true);
  public static final WebhookEndpointCreateParamsOrdering BY_SUBJECT =
      new WebhookEndpointCreateParamsOrdering("by_subject", true);
  public static final WebhookEndpointCreateParamsOrdering BY_CONVERSATION =
      new WebhookEndpointCreateParamsOrdering("by_conversation", true);

  private static final Map<String, WebhookEndpointCreateParamsOrdering> KNOWN =
      table(PARALLEL, BY_SUBJECT, BY_CONVERSATION);

  private WebhookEndpointCreateParamsOrdering(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointCreateParamsOrdering of(String value) {
    WebhookEndpointCreateParamsOrdering known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointCreateParamsOrdering(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointCreateParamsOrdering> known() {
    return List.copyOf(KNOWN.values());
  }
}
