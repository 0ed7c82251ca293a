// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * Why an attempt failed: refused here ({@code url_not_allowed}, {@code address_forbidden}), no
 * connection, no valid answer in time, or an answer that is no success ({@code redirect}: they are
 * not followed). {@code interrupted}: the server that sent it stopped meanwhile; it may have
 * arrived.
 */
public final class WebhookFailure extends OpenEnum {
  public static final WebhookFailure URL_NOT_ALLOWED = new WebhookFailure("url_not_allowed", true);
  public static final WebhookFailure ADDRESS_FORBIDDEN =
      new WebhookFailure("address_forbidden", true);
  public static final WebhookFailure NAME_NOT_RESOLVED =
      new WebhookFailure("name_not_resolved", true);
  public static final WebhookFailure CONNECT_TIMEOUT = new WebhookFailure("connect_timeout", true);
  public static final WebhookFailure CONNECTION_REFUSED =
      new WebhookFailure("connection_refused", true);
  public static final WebhookFailure CONNECTION_RESET =
      new WebhookFailure("connection_reset", true);
  public static final WebhookFailure TLS_ERROR = new WebhookFailure("tls_error", true);
  public static final WebhookFailure TIMEOUT = new WebhookFailure("timeout", true);
  public static final WebhookFailure RESPONSE_MALFORMED =
      new WebhookFailure("response_malformed", true);
  public static final WebhookFailure RESPONSE_TOO_LARGE =
      new WebhookFailure("response_too_large", true);
  public static final WebhookFailure CONTENT_ENCODED = new WebhookFailure("content_encoded", true);
  public static final WebhookFailure REDIRECT = new WebhookFailure("redirect", true);
  public static final WebhookFailure CLIENT_ERROR = new WebhookFailure("client_error", true);
  public static final WebhookFailure TOO_MANY_REQUESTS =
      new WebhookFailure("too_many_requests", true);
  public static final WebhookFailure GONE = new WebhookFailure("gone", true);
  public static final WebhookFailure SERVER_ERROR = new WebhookFailure("server_error", true);
  public static final WebhookFailure TRANSFORMATION_FAILED =
      new WebhookFailure("transformation_failed", true);
  public static final WebhookFailure INTERRUPTED = new WebhookFailure("interrupted", true);

  private static final Map<String, WebhookFailure> KNOWN =
      table(
          URL_NOT_ALLOWED,
          ADDRESS_FORBIDDEN,
          NAME_NOT_RESOLVED,
          CONNECT_TIMEOUT,
          CONNECTION_REFUSED,
          CONNECTION_RESET,
          TLS_ERROR,
          TIMEOUT,
          RESPONSE_MALFORMED,
          RESPONSE_TOO_LARGE,
          CONTENT_ENCODED,
          REDIRECT,
          CLIENT_ERROR,
          TOO_MANY_REQUESTS,
          GONE,
          SERVER_ERROR,
          TRANSFORMATION_FAILED,
          INTERRUPTED);

  private WebhookFailure(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static WebhookFailure of(String value) {
    WebhookFailure known = KNOWN.get(value);
    return known != null ? known : new WebhookFailure(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<WebhookFailure> known() {
    return List.copyOf(KNOWN.values());
  }
}
