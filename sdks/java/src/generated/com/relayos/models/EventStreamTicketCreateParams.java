// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the connection that the ticket opens may do. */
public final class EventStreamTicketCreateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("scopes");
  }

  EventStreamTicketCreateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStreamTicketCreateParams of(Map<String, ?> members) {
    return new EventStreamTicketCreateParams(members);
  }

  /**
   * What the connection may do beside reading events ({@code events:read}), which it always may. At
   * most what the credential may.
   */
  public Optional<List<String>> scopes() {
    return optional("scopes", Decode.list(Decode::text));
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

  /** Collects the members of a {@link EventStreamTicketCreateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * What the connection may do beside reading events ({@code events:read}), which it always may.
     * At most what the credential may.
     */
    public Builder scopes(List<String> scopes) {
      return put("scopes", scopes);
    }

    public EventStreamTicketCreateParams build() {
      return new EventStreamTicketCreateParams(finish("EventStreamTicketCreateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
