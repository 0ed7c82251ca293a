package com.relayos.internal;

import com.relayos.errors.ApiConnectionException;
import com.relayos.errors.ApiException;
import com.relayos.errors.RelayOSException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Which failures are tried again, and after how long. */
final class Retry {
  /** Doubled with every attempt. */
  static final Duration FIRST_DELAY = Duration.ofMillis(500);

  static final Duration LONGEST_DELAY = Duration.ofSeconds(8);

  /**
   * At most this part is taken off, so that clients that failed together do not come back together.
   */
  static final double JITTER = 0.25;

  static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

  private Retry() {}

  static boolean isRetryable(RelayOSException error) {
    if (error instanceof ApiConnectionException) {
      return true; // safe also for writes: the idempotency key stays the same
    }
    if (!(error instanceof ApiException failure)) {
      return false;
    }
    int status = failure.status();
    if (status == 409) { // the first attempt is still at work
      return failure.code().equals(Optional.of("idempotency_in_flight"));
    }
    return status == 408 || status == 429 || status >= 500;
  }

  /** The wait after attempt number {@code attempt}, counted from 1; 0 ≤ chance &lt; 1. */
  static Duration delay(RelayOSException error, int attempt, double chance) {
    if (error instanceof ApiException failure && failure.retryAfter().isPresent()) {
      return least(failure.retryAfter().get(), LONGEST_RETRY_AFTER);
    }
    return backOff(attempt, chance);
  }

  static Duration backOff(int attempt, double chance) {
    int doublings = Math.min(attempt - 1, 10);
    Duration whole = least(FIRST_DELAY.multipliedBy(1L << doublings), LONGEST_DELAY);
    return Duration.ofNanos((long) (whole.toNanos() * (1 - JITTER * chance)));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What a Retry-After header asks for, in seconds or as an HTTP date; null if it is neither. */
  static Duration parseRetryAfter(String header, Instant now) {
    if (header.matches("[0-9]{1,15}")) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      Instant date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    } catch (DateTimeException error) {
      return null;
    }
  }
}
