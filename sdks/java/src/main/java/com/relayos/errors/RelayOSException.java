package com.relayos.errors;

/**
 * Base of everything that this package throws. By itself: wrong use, noticed before anything was
 * sent.
 */
public class RelayOSException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RelayOSException(String message) {
    super(message);
  }

  public RelayOSException(String message, Throwable cause) {
    super(message, cause);
  }
}
