// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Query parameters of {@code request_logs.list}. */
public final class RequestLogsListParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("limit");
    SHAPE.with("cursor");
    SHAPE.with("status_class");
    SHAPE.with("operation");
    SHAPE.with("credential_id");
    SHAPE.with("code");
    SHAPE.with("resource_id");
    SHAPE.with("created_after");
    SHAPE.with("created_before");
  }

  RequestLogsListParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static RequestLogsListParams of(Map<String, ?> members) {
    return new RequestLogsListParams(members);
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

  /** Only answers of this class. */
  public Optional<RequestLogsListParamsStatusClass> statusClass() {
    return optional("status_class", Decode.named(RequestLogsListParamsStatusClass::of));
  }

  /** Only requests for this operation. */
  public Optional<String> operation() {
    return optional("operation", Decode::text);
  }

  /** Only requests with this API key, app or session. */
  public Optional<String> credentialId() {
    return optional("credential_id", Decode::text);
  }

  /** Only failures with this code. */
  public Optional<String> code() {
    return optional("code", Decode::text);
  }

  /** Only requests for this resource. */
  public Optional<String> resourceId() {
    return optional("resource_id", Decode::text);
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

  /** Collects the members of a {@link RequestLogsListParams}. */
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

    /** Only answers of this class. */
    public Builder statusClass(RequestLogsListParamsStatusClass statusClass) {
      return put("status_class", statusClass);
    }

    /** Only requests for this operation. */
    public Builder operation(String operation) {
      return put("operation", operation);
    }

    /** Only requests with this API key, app or session. */
    public Builder credentialId(String credentialId) {
      return put("credential_id", credentialId);
    }

    /** Only failures with this code. */
    public Builder code(String code) {
      return put("code", code);
    }

    /** Only requests for this resource. */
    public Builder resourceId(String resourceId) {
      return put("resource_id", resourceId);
    }

    /** Only what was created at or after this time. */
    public Builder createdAfter(Instant createdAfter) {
      return put("created_after", createdAfter);
    }

    /** Only what was created before this time. */
    public Builder createdBefore(Instant createdBefore) {
      return put("created_before", createdBefore);
    }

    public RequestLogsListParams build() {
      return new RequestLogsListParams(finish("RequestLogsListParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
