package com.relayos;

import com.relayos.errors.RelayOSException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How a subscription to the event stream keeps its connection. */
public final class StreamOptions {
  /** Everything as it is by default. */
  public static final StreamOptions DEFAULT = builder().build();

  private final int maxRetries;
  private final Duration timeout;
  private final Duration idleTimeout;
  private final Map<String, String> headers;

  private StreamOptions(Builder from) {
    maxRetries = from.maxRetries;
    timeout = from.timeout;
    idleTimeout = from.idleTimeout;
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(from.headers));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** How many failures in a row are borne; empty: without an end. */
  public OptionalInt maxRetries() {
    return maxRetries < 0 ? OptionalInt.empty() : OptionalInt.of(maxRetries);
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  public Duration idleTimeout() {
    return idleTimeout;
  }

  public Map<String, String> extraHeaders() {
    return headers;
  }

  /** Collects options. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int maxRetries = -1;
    private Duration timeout;
    private Duration idleTimeout = Duration.ofSeconds(45);

    private Builder() {}

    /** How many failures in a row are borne; without an end by default. */
    public Builder maxRetries(int maxRetries) {
      if (maxRetries < 0) {
        throw new RelayOSException("maxRetries must not be negative");
      }
      this.maxRetries = maxRetries;
      return this;
    }

    /** How long opening a connection may take; by default, as long as an attempt of a call. */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Without a sign of life, a connection counts as broken after this time; 45 s by default. */
    public Builder idleTimeout(Duration idleTimeout) {
      if (idleTimeout.toMillis() < 100) {
        throw new RelayOSException("idleTimeout must be 100 ms or more");
      }
      this.idleTimeout = idleTimeout;
      return this;
    }

    /** Sent when a connection is opened, beside the usual headers; null takes one away. */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    public StreamOptions build() {
      return new StreamOptions(this);
    }
  }
}
