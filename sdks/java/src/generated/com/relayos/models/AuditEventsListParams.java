// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code audit_events.list}. */
public final class AuditEventsListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
    SHAPE.with("action");
    SHAPE.with("actor_id");
    SHAPE.with("resource_id");
    SHAPE.with("outcome");
    SHAPE.with("order");
    SHAPE.with("include");
    SHAPE.with("created_after");
    SHAPE.with("created_before");
  }

  AuditEventsListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static AuditEventsListParams of(Map<String, ?> members) {
    return new AuditEventsListParams(members);
  }

  /** How many items a page has at most. */
  public Optional<Integer> limit() {
    return optional("limit", Decode::integer);
  }

  /**
   * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
   * refresh_cursor} of a page of the same list.
   */
  public Optional<String> cursor() {
    return optional("cursor", Decode::text);
  }

  /** Only this action, an operation such as {@code api_keys.create}. */
  public Optional<String> action() {
    return optional("action", Decode::text);
  }

  /** Only what this API key, app, session or member did. */
  public Optional<String> actorId() {
    return optional("actor_id", Decode::text);
  }

  /** Only what was done to this resource. */
  public Optional<String> resourceId() {
    return optional("resource_id", Decode::text);
  }

  /** Only what succeeded, or only what was refused. */
  public Optional<AuditEventsListParamsOutcome> outcome() {
    return optional("outcome", Decode.named(AuditEventsListParamsOutcome::of));
  }

  /** Direction of the list. */
  public Optional<AuditEventsListParamsOrder> order() {
    return optional("order", Decode.named(AuditEventsListParamsOrder::of));
  }

  /** With {@code proof}, every event comes with its place in the chain. */
  public Optional<AuditEventsListParamsInclude> include() {
    return optional("include", Decode.named(AuditEventsListParamsInclude::of));
  }

  /** Only what was created at or after this time. */
  public Optional<Instant> createdAfter() {
    return optional("created_after", Decode::instant);
  }

  /** Only what was created before this time. */
  public Optional<Instant> createdBefore() {
    return optional("created_before", Decode::instant);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder with the members of this one. */
  public Builder toBuilder() {
    return new Builder().all(toMap());
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /** Collects the members of a {@link AuditEventsListParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** How many items a page has at most. */
    public Builder limit(int limit) {
      return put("limit", limit);
    }

    /**
     * Position in the list, taken from {@code next_cursor}, {@code prev_cursor} or {@code
     * refresh_cursor} of a page of the same list.
     */
    public Builder cursor(String cursor) {
      return put("cursor", cursor);
    }

    /** Only this action, an operation such as {@code api_keys.create}. */
    public Builder action(String action) {
      return put("action", action);
    }

    /** Only what this API key, app, session or member did. */
    public Builder actorId(String actorId) {
      return put("actor_id", actorId);
    }

    /** Only what was done to this resource. */
    public Builder resourceId(String resourceId) {
      return put("resource_id", resourceId);
    }

    /** Only what succeeded, or only what was refused. */
    public Builder outcome(AuditEventsListParamsOutcome outcome) {
      return put("outcome", outcome);
    }

    /** Direction of the list. */
    public Builder order(AuditEventsListParamsOrder order) {
      return put("order", order);
    }

    /** With {@code proof}, every event comes with its place in the chain. */
    public Builder include(AuditEventsListParamsInclude include) {
      return put("include", include);
    }

    /** Only what was created at or after this time. */
    public Builder createdAfter(Instant createdAfter) {
      return put("created_after", createdAfter);
    }

    /** Only what was created before this time. */
    public Builder createdBefore(Instant createdBefore) {
      return put("created_before", createdBefore);
    }

    public AuditEventsListParams build() {
      return new AuditEventsListParams(finish("AuditEventsListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
