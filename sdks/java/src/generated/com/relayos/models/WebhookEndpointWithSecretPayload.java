// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** One of several names. */
public final class WebhookEndpointWithSecretPayload extends OpenEnum {
  public static final WebhookEndpointWithSecretPayload FULL =
      new WebhookEndpointWithSecretPayload("full", true);
  public static final WebhookEndpointWithSecretPayload THIN =
      new WebhookEndpointWithSecretPayload("thin", true);

  private static final Map<String, WebhookEndpointWithSecretPayload> KNOWN = table(FULL, THIN);

  private WebhookEndpointWithSecretPayload(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointWithSecretPayload of(String value) {
    WebhookEndpointWithSecretPayload known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointWithSecretPayload(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointWithSecretPayload> known() {
    return List.copyOf(KNOWN.values());
  }
}
