// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** {@code failed} if nothing is said. */
public final class WebhookReplayCreateParamsWhich extends OpenEnum {
  public static final WebhookReplayCreateParamsWhich FAILED =
      new WebhookReplayCreateParamsWhich("failed", true);
  public static final WebhookReplayCreateParamsWhich MISSING =
      new WebhookReplayCreateParamsWhich("missing", true);
  public static final WebhookReplayCreateParamsWhich ALL =
      new WebhookReplayCreateParamsWhich("all", true);

  private static final Map<String, WebhookReplayCreateParamsWhich> KNOWN =
      table(FAILED, MISSING, ALL);

  private WebhookReplayCreateParamsWhich(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookReplayCreateParamsWhich of(String value) {
    WebhookReplayCreateParamsWhich known = KNOWN.get(value);
    return known != null ? known : new WebhookReplayCreateParamsWhich(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookReplayCreateParamsWhich> known() {
    return List.copyOf(KNOWN.values());
  }
}
