package com.relayos.errors;

/** 404: there is nothing with this id in the environment of the credential. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String message, Failure failure) {
    super(message, failure);
  }
}
