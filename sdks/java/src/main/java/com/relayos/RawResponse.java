package com.relayos;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer as it came over HTTP, and the result that it carries.
 *
 * @param <T> of the result
 */
public final class RawResponse<T> {
  private final HttpResponse<byte[]> response;
  private final T value;

  RawResponse(HttpResponse<byte[]> response, T value) {
    this.response = response;
    this.value = value;
  }

  /** HTTP status. */
  public int status() {
    return response.statusCode();
  }

  public HttpHeaders headers() {
    return response.headers();
  }

  /** Quote this when you ask for help. */
  public Optional<String> requestId() {
    return headers().firstValue("x-request-id");
  }

  /** The body as it came. */
  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** What the method itself would have given. */
  public T value() {
    return value;
  }

  @Override
  public String toString() {
    return "RawResponse{status=" + status() + ", requestId=" + requestId().orElse(null) + "}";
  }
}
