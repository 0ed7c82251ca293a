// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * {@code valid}: signed with a live secret and not older than five minutes; {@code invalid}: signed
 * with something else, changed on the way, or too old; {@code missing}: a header of Standard
 * Webhooks is not there; {@code no_endpoint}: no endpoint has this URL.
 */
public final class WebhookInspectionSignatureVerdict extends OpenEnum {
  public static final WebhookInspectionSignatureVerdict VALID =
      new WebhookInspectionSignatureVerdict("valid", true);
  public static final WebhookInspectionSignatureVerdict INVALID =
      new WebhookInspectionSignatureVerdict("invalid", true);
  public static final WebhookInspectionSignatureVerdict MISSING =
      new WebhookInspectionSignatureVerdict("missing", true);
  public static final WebhookInspectionSignatureVerdict NO_ENDPOINT =
      new WebhookInspectionSignatureVerdict("no_endpoint", true);

  private static final Map<String, WebhookInspectionSignatureVerdict> KNOWN =
      table(VALID, INVALID, MISSING, NO_ENDPOINT);

  private WebhookInspectionSignatureVerdict(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookInspectionSignatureVerdict of(String value) {
    WebhookInspectionSignatureVerdict known = KNOWN.get(value);
    return known != null ? known : new WebhookInspectionSignatureVerdict(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookInspectionSignatureVerdict> known() {
    return List.copyOf(KNOWN.values());
  }
}
