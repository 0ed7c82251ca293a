package com.relayos.errors;

/** 403: the credential lacks the scope that the operation asks for. */
public final class PermissionDeniedException extends ApiException {
  private static final long serialVersionUID = 1L;

  public PermissionDeniedException(String message, Failure failure) {
    super(message, failure);
  }
}
