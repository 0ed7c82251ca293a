package com.relayos.errors;

/**
 * A webhook is not what one of the secrets signed, or is too old. Answer it with 400 and do nothing
 * else.
 */
public final class WebhookVerificationException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  /** Why it was refused. */
  public enum Reason {
    MISSING_HEADER,
    INVALID_TIMESTAMP,
    OUTSIDE_TOLERANCE,
    NO_MATCHING_SIGNATURE,
    INVALID_BODY
  }

  private final Reason reason;

  public WebhookVerificationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
