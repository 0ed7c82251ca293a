// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointOrdering extends OpenEnum {
  public static final WebhookEndpointOrdering PARALLEL =
      new WebhookEndpointOrdering("parallel", true);
  public static final WebhookEndpointOrdering BY_SUBJECT =
      new WebhookEndpointOrdering("by_subject", true);
  public static final WebhookEndpointOrdering BY_CONVERSATION =
      new WebhookEndpointOrdering("by_conversation", true);

  private static final Map<String, WebhookEndpointOrdering> KNOWN =
      table(PARALLEL, BY_SUBJECT, BY_CONVERSATION);

  private WebhookEndpointOrdering(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointOrdering of(String value) {
    WebhookEndpointOrdering known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointOrdering(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointOrdering> known() {
    return List.copyOf(KNOWN.values());
  }
}
