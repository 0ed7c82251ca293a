package com.relayos.errors;

/** 400: the request does not match the contract; {@link #errors} has one entry per fault. */
public final class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  public BadRequestException(String message, Failure failure) {
    super(message, failure);
  }
}
