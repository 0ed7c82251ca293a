package com.relayos.errors;

/** 5xx: the server failed or can not answer now. */
public final class ServerException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ServerException(String message, Failure failure) {
    super(message, failure);
  }
}
