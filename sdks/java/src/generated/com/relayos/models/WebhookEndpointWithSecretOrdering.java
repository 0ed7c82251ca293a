// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointWithSecretOrdering extends OpenEnum {
  public static final WebhookEndpointWithSecretOrdering PARALLEL =
      new WebhookEndpointWithSecretOrdering("parallel", true);
  public static final WebhookEndpointWithSecretOrdering BY_SUBJECT =
      new WebhookEndpointWithSecretOrdering("by_subject", true);
  public static final WebhookEndpointWithSecretOrdering BY_CONVERSATION =
      new WebhookEndpointWithSecretOrdering("by_conversation", true);

  private static final Map<String, WebhookEndpointWithSecretOrdering> KNOWN =
      table(PARALLEL, BY_SUBJECT, BY_CONVERSATION);

  private WebhookEndpointWithSecretOrdering(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointWithSecretOrdering of(String value) {
    WebhookEndpointWithSecretOrdering known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointWithSecretOrdering(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointWithSecretOrdering> known() {
    return List.copyOf(KNOWN.values());
  }
}
