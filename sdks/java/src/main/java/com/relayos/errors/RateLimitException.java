package com.relayos.errors;

/** 429: a rate limit is exceeded, and nothing happened. */
public final class RateLimitException extends ApiException {
  private static final long serialVersionUID = 1L;

  public RateLimitException(String message, Failure failure) {
    super(message, failure);
  }
}
