// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A receiver of webhooks on this server that records what comes and says whether it is signed well.
 */
public final class WebhookInspector extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("name");
    SHAPE.with("url");
    SHAPE.with("response_statuses");
    SHAPE.with("response_delay_ms");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("deleted_at");
  }

  WebhookInspector(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookInspector of(Map<String, ?> members) {
    return new WebhookInspector(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String name() {
    return required("name", Decode::text);
  }

  /** Give it to a webhook endpoint of this environment. Whoever knows it can send to it. */
  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  public List<Integer> responseStatuses() {
    return required("response_statuses", Decode.list(Decode::integer));
  }

  public int responseDelayMs() {
    return required("response_delay_ms", Decode::integer);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** Set in the answer of the delete. */
  public Optional<Instant> deletedAt() {
    return optional("deleted_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
