package com.relayos;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Wrapped around every attempt: may change the request, look at the response, or answer by itself.
 */
@FunctionalInterface
public interface Middleware {
  HttpResponse<byte[]> handle(HttpRequest request, Send next)
      throws IOException, InterruptedException;

  /** What comes after: the next middleware, and at last the connection. */
  @FunctionalInterface
  interface Send {
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
  }
}
