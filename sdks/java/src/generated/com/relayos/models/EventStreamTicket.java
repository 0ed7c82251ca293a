// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A ticket that opens one connection to the event stream. */
public final class EventStreamTicket extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.secret("ticket");
    SHAPE.with("scopes");
    SHAPE.with("created_at");
    SHAPE.with("expires_at");
  }

  EventStreamTicket(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventStreamTicket of(Map<String, ?> members) {
    return new EventStreamTicket(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** Present it as the WebSocket subprotocol {@code relayos.ticket.<ticket>}. Works once. */
  public String ticket() {
    return required("ticket", Decode::text);
  }

  /** What the connection may do. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant expiresAt() {
    return required("expires_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
