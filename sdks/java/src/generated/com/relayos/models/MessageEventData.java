// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message at the moment of the event, without its content, and the attempt that led to it. */
public final class MessageEventData extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("channel");
    SHAPE.with("direction");
    SHAPE.with("status");
    SHAPE.with("to");
    SHAPE.with("from");
    SHAPE.with("metadata");
    SHAPE.with("tags");
    SHAPE.with("batch_id");
    SHAPE.with("attempt");
    SHAPE.with("carrier");
    SHAPE.with("error", Decode.object(MessageError::of));
  }

  MessageEventData(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static MessageEventData of(Map<String, ?> members) {
    return new MessageEventData(members);
  }

  /** Id of the message. */
  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  /** The way a message takes. */
  public Channel channel() {
    return required("channel", Decode.named(Channel::of));
  }

  /** Outbound messages are sent by you; inbound messages come from a recipient. */
  public MessageDirection direction() {
    return required("direction", Decode.named(MessageDirection::of));
  }

  /**
   * Where a message stands: {@code scheduled} → {@code queued} → {@code sending} → {@code sent} →
   * {@code delivered} → {@code read}. It ends early as {@code undelivered} (refused downstream),
   * {@code failed} (no carrier took it), {@code unknown} (a carrier may have taken it; never sent
   * twice), {@code expired} (validity period over) or {@code canceled}. Inbound messages are {@code
   * received}.
   */
  public MessageStatus status() {
    return required("status", Decode.named(MessageStatus::of));
  }

  public Optional<String> to() {
    return optional("to", Decode::text);
  }

  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
  }

  /** Labels to filter and count by. */
  public List<String> tags() {
    return required("tags", Decode.list(Decode::text));
  }

  public Optional<String> batchId() {
    return optional("batch_id", Decode::text);
  }

  /** Number of the attempt, from 1; 0 before the first. */
  public int attempt() {
    return required("attempt", Decode::integer);
  }

  /** The carrier of the attempt. */
  public Optional<String> carrier() {
    return optional("carrier", Decode::text);
  }

  /** Why a message did not reach its recipient. */
  public Optional<MessageError> error() {
    return optional("error", Decode.object(MessageError::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
