package com.relayos.errors;

/** 409: the state of the resource does not allow this. */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ConflictException(String message, Failure failure) {
    super(message, failure);
  }
}
