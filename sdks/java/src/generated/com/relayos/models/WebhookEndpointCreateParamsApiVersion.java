// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** The version of the API that payloads are in; the newest if nothing is said. */
public final class WebhookEndpointCreateParamsApiVersion extends OpenEnum {
  public static final WebhookEndpointCreateParamsApiVersion VALUE_2026_11_23 =
      new WebhookEndpointCreateParamsApiVersion("2026-11-23", true);

  private static final Map<String, WebhookEndpointCreateParamsApiVersion> KNOWN =
      table(VALUE_2026_11_23);

  private WebhookEndpointCreateParamsApiVersion(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookEndpointCreateParamsApiVersion of(String value) {
    WebhookEndpointCreateParamsApiVersion known = KNOWN.get(value);
    return known != null ? known : new WebhookEndpointCreateParamsApiVersion(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookEndpointCreateParamsApiVersion> known() {
    return List.copyOf(KNOWN.values());
  }
}
