package com.relayos.errors;

/**
 * The thread was interrupted during the call; it still is. What the server did is not known: repeat
 * a write under the same idempotency key.
 */
public final class CanceledException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  public CanceledException(Throwable cause) {
    super("The call was canceled: its thread was interrupted", cause);
  }
}
