package com.relayos.errors;

/** 422: the request is well formed but breaks a rule. */
public final class UnprocessableException extends ApiException {
  private static final long serialVersionUID = 1L;

  public UnprocessableException(String message, Failure failure) {
    super(message, failure);
  }
}
