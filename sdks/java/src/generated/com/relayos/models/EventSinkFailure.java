// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/**
 * Why a batch did not arrive: refused here ({@code url_not_allowed}, {@code address_forbidden}), no
 * connection, an HTTP answer that is no success, or what the broker said: {@code
 * authentication_failed}, {@code target_missing} (no such topic, exchange or stream), {@code
 * unroutable} (no queue takes it), {@code too_large}, {@code rejected}. {@code storage_error}: the
 * file can not be written.
 */
public final class EventSinkFailure extends OpenEnum {
  public static final EventSinkFailure URL_NOT_ALLOWED =
      new EventSinkFailure("url_not_allowed", true);
  public static final EventSinkFailure ADDRESS_FORBIDDEN =
      new EventSinkFailure("address_forbidden", true);
  public static final EventSinkFailure NAME_NOT_RESOLVED =
      new EventSinkFailure("name_not_resolved", true);
  public static final EventSinkFailure CONNECT_TIMEOUT =
      new EventSinkFailure("connect_timeout", true);
  public static final EventSinkFailure CONNECTION_REFUSED =
      new EventSinkFailure("connection_refused", true);
  public static final EventSinkFailure CONNECTION_RESET =
      new EventSinkFailure("connection_reset", true);
  public static final EventSinkFailure TLS_ERROR = new EventSinkFailure("tls_error", true);
  public static final EventSinkFailure TIMEOUT = new EventSinkFailure("timeout", true);
  public static final EventSinkFailure RESPONSE_MALFORMED =
      new EventSinkFailure("response_malformed", true);
  public static final EventSinkFailure RESPONSE_TOO_LARGE =
      new EventSinkFailure("response_too_large", true);
  public static final EventSinkFailure CONTENT_ENCODED =
      new EventSinkFailure("content_encoded", true);
  public static final EventSinkFailure REDIRECT = new EventSinkFailure("redirect", true);
  public static final EventSinkFailure CLIENT_ERROR = new EventSinkFailure("client_error", true);
  public static final EventSinkFailure TOO_MANY_REQUESTS =
      new EventSinkFailure("too_many_requests", true);
  public static final EventSinkFailure GONE = new EventSinkFailure("gone", true);
  public static final EventSinkFailure SERVER_ERROR = new EventSinkFailure("server_error", true);
  public static final EventSinkFailure AUTHENTICATION_FAILED =
      new EventSinkFailure("authentication_failed", true);
  public static final EventSinkFailure TARGET_MISSING =
      new EventSinkFailure("target_missing", true);
  public static final EventSinkFailure REJECTED = new EventSinkFailure("rejected", true);
  public static final EventSinkFailure UNROUTABLE = new EventSinkFailure("unroutable", true);
  public static final EventSinkFailure TOO_LARGE = new EventSinkFailure("too_large", true);
  public static final EventSinkFailure STORAGE_ERROR = new EventSinkFailure("storage_error", true);
  public static final EventSinkFailure INTERRUPTED = new EventSinkFailure("interrupted", true);

  private static final Map<String, EventSinkFailure> KNOWN =
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
          AUTHENTICATION_FAILED,
          TARGET_MISSING,
          REJECTED,
          UNROUTABLE,
          TOO_LARGE,
          STORAGE_ERROR,
          INTERRUPTED);

  private EventSinkFailure(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static EventSinkFailure of(String value) {
    EventSinkFailure known = KNOWN.get(value);
    return known != null ? known : new EventSinkFailure(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<EventSinkFailure> known() {
    return List.copyOf(KNOWN.values());
  }
}
