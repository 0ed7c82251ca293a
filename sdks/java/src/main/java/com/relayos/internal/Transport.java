package com.relayos.internal;

import com.relayos.LogEntry;
import com.relayos.errors.ApiException;
import com.relayos.errors.CanceledException;
import com.relayos.errors.RelayOSException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One logical call: its attempts, the waits between them, and what ends it.
 *
 * @param key asked before every call; gives null where no credential is sent
 * @param tap is shown every answer that is no failure; null if nobody looks
 */
public record Transport(
    Settings settings, Supplier<String> key, Http http, Consumer<HttpResponse<byte[]>> tap) {
  private static final Logger LOG = System.getLogger("com.relayos");
  private static final Pattern ROUTE_END = Pattern.compile("[?#]");

  public <T> T send(Call call, Function<Object, T> decode) {
    Duration timeout = Settings.checkTimeout(call.options().timeout().orElse(settings.timeout()));
    int retries =
        Settings.checkMaxRetries(call.options().maxRetries().orElse(settings.maxRetries()));
    Prepared prepared = Prepared.of(settings, key.get(), call);
    for (int attempt = 1; ; attempt++) {
      long started = System.nanoTime();
      try {
        HttpResponse<byte[]> response =
            http.attempt(prepared.request(), settings.baseUrl(), timeout);
        Object body = Failures.read(response, settings.timing().now());
        log(
            "attempt",
            call,
            attempt,
            response,
            null,
            Duration.ofNanos(System.nanoTime() - started));
        if (tap != null) {
          tap.accept(response);
        }
        return decode.apply(body);
      } catch (RelayOSException error) {
        log("attempt", call, attempt, null, error, Duration.ofNanos(System.nanoTime() - started));
        if (attempt > retries || !Retry.isRetryable(error)) {
          throw error;
        }
        Duration delay = Retry.delay(error, attempt, settings.timing().random());
        log("retry", call, attempt, null, error, delay);
        sleep(delay);
      }
    }
  }

  private void sleep(Duration delay) {
    try {
      settings.timing().sleep(delay);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new CanceledException(error);
    }
  }

  @Override
  public String toString() {
    return "Transport[" + settings.baseUrl() + "]";
  }

  private void log(
      String event,
      Call call,
      int attempt,
      HttpResponse<byte[]> response,
      RelayOSException error,
      Duration duration) {
    ApiException failure = error instanceof ApiException api ? api : null;
    int status = failure == null ? 0 : failure.status();
    Optional<String> requestId = failure == null ? Optional.empty() : failure.requestId();
    if (response != null) {
      status = response.statusCode();
      requestId = response.headers().firstValue("x-request-id");
    }
    log(call.operation(), event, attempt, status, requestId.orElse(null), error, duration);
  }

  void log(
      Operation<?> operation,
      String event,
      int attempt,
      int status,
      String requestId,
      RelayOSException error,
      Duration duration) {
    LogEntry entry =
        new LogEntry(
            event,
            operation.id(),
            operation.method(),
            ROUTE_END.split(operation.path(), 2)[0],
            attempt,
            status,
            requestId,
            error == null ? null : error.getClass().getSimpleName(),
            error instanceof ApiException failure ? failure.code().orElse(null) : null,
            duration);
    LOG.log(Level.DEBUG, entry::toString);
    try {
      settings.logger().accept(entry);
    } catch (RuntimeException ignored) {
      // A logger that fails must not fail the call.
    }
  }
}
