package com.relayos.internal;

import com.relayos.Middleware;
import com.relayos.errors.ApiConnectionException;
import com.relayos.errors.ApiTimeoutException;
import com.relayos.errors.CanceledException;
import com.relayos.errors.RelayOSException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One attempt over an HttpClient, within its time and through the middleware. */
public record Http(HttpClient client, List<Middleware> middleware) {

  HttpResponse<byte[]> attempt(HttpRequest request, String baseUrl, Duration timeout) {
    long end = System.nanoTime() + timeout.toNanos();
    Middleware.Send send = last -> send(last, end - System.nanoTime());
    for (int index = middleware.size() - 1; index >= 0; index--) {
      Middleware wrap = middleware.get(index);
      Middleware.Send next = send;
      send = each -> wrap.handle(each, next);
    }
    try {
      return send.send(request);
    } catch (HttpTimeoutException error) {
      String within = timeout.toMillis() / 1000.0 + " s";
      throw new ApiTimeoutException(
          "No complete answer from " + baseUrl + " within " + within, error);
    } catch (IOException error) {
      String message = error.getMessage() == null ? "" : ": " + error.getMessage();
      throw new ApiConnectionException("The connection to " + baseUrl + " failed" + message, error);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new CanceledException(error);
    }
  }

  /** The time of HttpClient itself ends with the headers; here it includes the body. */
  private HttpResponse<byte[]> send(HttpRequest request, long nanos)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer;
    try {
      answer = client.sendAsync(request, BodyHandlers.ofByteArray());
      try {
        return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      } catch (ExecutionException error) {
        throw cause(error);
      } catch (TimeoutException error) {
        throw new HttpTimeoutException("request timed out");
      } finally {
        answer.cancel(true); // does nothing once it is there; else gives the connection up
      }
    } catch (IllegalArgumentException error) {
      throw new RelayOSException("The address can not be sent");
    }
  }

  private static IOException cause(ExecutionException error) {
    Throwable cause = error.getCause();
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof UncheckedIOException failure) {
      return failure.getCause();
    }
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    return new IOException(cause);
  }
}
