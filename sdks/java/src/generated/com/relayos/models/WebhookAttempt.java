// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One request and what came back. */
public final class WebhookAttempt extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("number");
    SHAPE.with("started_at");
    SHAPE.with("duration_ms");
    SHAPE.with("failure");
    SHAPE.with("request", Decode.object(WebhookRequestHead::of));
    SHAPE.with("response", Decode.object(WebhookResponseHead::of));
  }

  WebhookAttempt(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookAttempt of(Map<String, ?> members) {
    return new WebhookAttempt(members);
  }

  public int number() {
    return required("number", Decode::integer);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant startedAt() {
    return required("started_at", Decode::instant);
  }

  public int durationMs() {
    return required("duration_ms", Decode::integer);
  }

  /**
   * Why an attempt failed: refused here ({@code url_not_allowed}, {@code address_forbidden}), no
   * connection, no valid answer in time, or an answer that is no success ({@code redirect}: they
   * are not followed). {@code interrupted}: the server that sent it stopped meanwhile; it may have
   * arrived.
   */
  public Optional<WebhookFailure> failure() {
    return optional("failure", Decode.named(WebhookFailure::of));
  }

  /** What was sent, without the values of your own headers. */
  public WebhookRequestHead request() {
    return required("request", Decode.object(WebhookRequestHead::of));
  }

  /** What came back, at most 16 kB of it. */
  public Optional<WebhookResponseHead> response() {
    return optional("response", Decode.object(WebhookResponseHead::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
