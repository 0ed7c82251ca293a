// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message to or from one recipient on one channel. */
public final class Message extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("channel");
    SHAPE.with("direction");
    SHAPE.with("status");
    SHAPE.with("to");
    SHAPE.with("from");
    SHAPE.with("content", Decode.object(MessageContent::of));
    SHAPE.with("metadata");
    SHAPE.with("tags");
    SHAPE.with("batch_id");
    SHAPE.with("in_reply_to");
    SHAPE.with("attempts");
    SHAPE.with("error", Decode.object(MessageError::of));
    SHAPE.with("scheduled_at");
    SHAPE.with("expires_at");
    SHAPE.with("created_at");
    SHAPE.with("updated_at");
    SHAPE.with("sent_at");
    SHAPE.with("delivered_at");
    SHAPE.with("read_at");
  }

  Message(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Message of(Map<String, ?> members) {
    return new Message(members);
  }

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

  /** The recipient; your own sender if the message is inbound. */
  public Optional<String> to() {
    return optional("to", Decode::text);
  }

  /** The sender; null while the default sender of the channel is used. */
  public Optional<String> from() {
    return optional("from", Decode::text);
  }

  /** What the message says. Which members are present depends on the channel. */
  public Optional<MessageContent> content() {
    return optional("content", Decode.object(MessageContent::of));
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

  /** The batch that the message came with. */
  public Optional<String> batchId() {
    return optional("batch_id", Decode::text);
  }

  /** For an inbound message, the outbound message that it answers, if known. */
  public Optional<String> inReplyTo() {
    return optional("in_reply_to", Decode::text);
  }

  /** How often the message was handed to a carrier. */
  public int attempts() {
    return required("attempts", Decode::integer);
  }

  /** Why the message did not reach its recipient. */
  public Optional<MessageError> error() {
    return optional("error", Decode.object(MessageError::of));
  }

  /** When the message is due, if it was scheduled. */
  public Optional<Instant> scheduledAt() {
    return optional("scheduled_at", Decode::instant);
  }

  /** The end of the validity period. */
  public Optional<Instant> expiresAt() {
    return optional("expires_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant updatedAt() {
    return required("updated_at", Decode::instant);
  }

  /** When a carrier took the message. */
  public Optional<Instant> sentAt() {
    return optional("sent_at", Decode::instant);
  }

  /** When the carrier confirmed delivery. */
  public Optional<Instant> deliveredAt() {
    return optional("delivered_at", Decode::instant);
  }

  /** When the recipient opened the message. */
  public Optional<Instant> readAt() {
    return optional("read_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
