package com.relayos.errors;

/** 401: no valid credential came with the request. */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  public AuthenticationException(String message, Failure failure) {
    super(message, failure);
  }
}
