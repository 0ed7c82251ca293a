package com.relayos.errors;

/**
 * No answer came: the server could not be reached or the connection broke. What it did is not
 * known.
 */
public class ApiConnectionException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  public ApiConnectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
