package com.relayos;

import com.relayos.errors.RelayOSException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a single call may have otherwise than its client. */
public final class RequestOptions {
  /** Everything as the client has it. */
  public static final RequestOptions NONE = builder().build();

  private final Duration timeout;
  private final Integer maxRetries;
  private final String idempotencyKey;
  private final Map<String, String> headers;
  private final Map<String, Object> query;
  private final Map<String, Object> body;

  private RequestOptions(Builder from) {
    timeout = from.timeout;
    maxRetries = from.maxRetries;
    idempotencyKey = from.idempotencyKey;
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(from.headers));
    query = Collections.unmodifiableMap(new LinkedHashMap<>(from.query));
    body = Collections.unmodifiableMap(new LinkedHashMap<>(from.body));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  public Optional<Integer> maxRetries() {
    return Optional.ofNullable(maxRetries);
  }

  public Optional<String> idempotencyKey() {
    return Optional.ofNullable(idempotencyKey);
  }

  public Map<String, String> extraHeaders() {
    return headers;
  }

  public Map<String, Object> extraQuery() {
    return query;
  }

  public Map<String, Object> extraBody() {
    return body;
  }

  /** Collects options. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, Object> query = new LinkedHashMap<>();
    private final Map<String, Object> body = new LinkedHashMap<>();
    private Duration timeout;
    private Integer maxRetries;
    private String idempotencyKey;

    private Builder() {}

    /** How long one attempt may take, its body included. */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** How often a failed attempt is repeated; 0 turns retries off. */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = maxRetries;
      return this;
    }

    /**
     * Names a POST, PATCH or DELETE, so that the server performs it once however often it arrives:
     * 1 to 255 visible ASCII characters; a random UUID by default.
     */
    public Builder idempotencyKey(String key) {
      if (key == null || !key.matches("[\\x21-\\x7e]{1,255}")) {
        throw new RelayOSException("idempotencyKey must be 1 to 255 visible ASCII characters");
      }
      this.idempotencyKey = key;
      return this;
    }

    /** Sent beside the usual headers, or instead of the one of that name; null takes it away. */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /** A query parameter that this version does not know yet. */
    public Builder query(String name, Object value) {
      query.put(name, value);
      return this;
    }

    /** A member of the body that this version does not know yet. */
    public Builder body(String name, Object value) {
      body.put(name, value);
      return this;
    }

    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
