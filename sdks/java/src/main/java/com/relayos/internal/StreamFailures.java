package com.relayos.internal;

import com.relayos.errors.ApiConnectionException;
import com.relayos.errors.RelayOSException;
import com.relayos.errors.ResyncRequiredException;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** What the end of a connection to the event stream means. */
final class StreamFailures {
  /** Somebody broke the protocol; the next connection would do so again. */
  private static final Set<Integer> MISTAKES = Set.of(1002, 1003, 1007, 1008, 1009);

  private StreamFailures() {}

  /** Codes from 4400 are HTTP statuses with 4000 added. */
  static RelayOSException closed(int code, String reason) {
    String text = reason.isEmpty() ? "The server closed the event stream." : reason;
    if (MISTAKES.contains(code)) {
      return new RelayOSException(
          "The server refuses what this client sends (" + code + "): " + text);
    }
    if (code < 4400 || code > 4599) {
      return broken("was closed (" + code + "): " + text, null);
    }
    return Failures.of(code - 4000, text);
  }

  static RelayOSException broken(String how, Throwable cause) {
    return new ApiConnectionException("The event stream " + how, cause);
  }

  /** A {@code problem} frame has the problem document of HTTP. */
  static RelayOSException problem(Object document) {
    return document instanceof JsonMap problem && problem.get("status") instanceof Integer status
        ? Failures.of(status, problem)
        : broken("sent a problem without a status", null);
  }

  static RelayOSException resync(JsonMap frame) {
    return new ResyncRequiredException(frame.get("oldest") instanceof String id ? id : null);
  }

  /** What opening a connection failed with. The body of an answer is not told by HttpClient. */
  static RelayOSException opening(Throwable thrown, Instant now) {
    Throwable error =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (error instanceof WebSocketHandshakeException refused) {
      HttpResponse<?> response = refused.getResponse();
      return Failures.of(response.statusCode(), response.headers(), now);
    }
    String message = error.getMessage() == null ? "" : ": " + error.getMessage();
    return broken("could not be opened" + message, error);
  }
}
