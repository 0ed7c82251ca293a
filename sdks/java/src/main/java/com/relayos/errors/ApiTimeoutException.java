package com.relayos.errors;

/** No complete answer came within the timeout of an attempt. */
public final class ApiTimeoutException extends ApiConnectionException {
  private static final long serialVersionUID = 1L;

  public ApiTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
