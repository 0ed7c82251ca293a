// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed; one
 * that no queue takes counts as not delivered.
 */
public final class EventSinkAmqpInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("host");
    SHAPE.with("vhost");
    SHAPE.with("exchange");
    SHAPE.with("routing_key");
    SHAPE.with("content_mode");
    SHAPE.secret("username");
    SHAPE.secret("password");
    SHAPE.with("tls", Decode.object(EventSinkTlsInput::of));
  }

  EventSinkAmqpInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkAmqpInput of(Map<String, ?> members) {
    return new EventSinkAmqpInput(members);
  }

  /** {@code host:port}. */
  public String host() {
    return required("host", Decode::text);
  }

  /** {@code /} if nothing is said. */
  public Optional<String> vhost() {
    return optional("vhost", Decode::text);
  }

  /** It must be there already. The default exchange if nothing is said. */
  public Optional<String> exchange() {
    return optional("exchange", Decode::text);
  }

  /**
   * The type of the event if nothing is said. With the default exchange it is the name of the
   * queue.
   */
  public Optional<String> routingKey() {
    return optional("routing_key", Decode::text);
  }

  /**
   * How an event is put (CloudEvents 1.0). {@code binary}, if nothing is said: attributes as
   * headers, the data as the body; {@code structured}: the whole as JSON.
   */
  public Optional<EventSinkContentMode> contentMode() {
    return optional("content_mode", Decode.named(EventSinkContentMode::of));
  }

  public Optional<String> username() {
    return optional("username", Decode::text);
  }

  public Optional<String> password() {
    return optional("password", Decode::text);
  }

  /**
   * How the connection is secured. Without this it is TLS, and the authorities of the system are
   * trusted.
   */
  public Optional<EventSinkTlsInput> tls() {
    return optional("tls", Decode.object(EventSinkTlsInput::of));
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

  /** Collects the members of a {@link EventSinkAmqpInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** {@code host:port}. */
    public Builder host(String host) {
      return put("host", host);
    }

    /** {@code /} if nothing is said. */
    public Builder vhost(String vhost) {
      return put("vhost", vhost);
    }

    /** It must be there already. The default exchange if nothing is said. */
    public Builder exchange(String exchange) {
      return put("exchange", exchange);
    }

    /**
     * The type of the event if nothing is said. With the default exchange it is the name of the
     * queue.
     */
    public Builder routingKey(String routingKey) {
      return put("routing_key", routingKey);
    }

    /**
     * How an event is put (CloudEvents 1.0). {@code binary}, if nothing is said: attributes as
     * headers, the data as the body; {@code structured}: the whole as JSON.
     */
    public Builder contentMode(EventSinkContentMode contentMode) {
      return put("content_mode", contentMode);
    }

    public Builder username(String username) {
      return put("username", username);
    }

    public Builder password(String password) {
      return put("password", password);
    }

    /**
     * How the connection is secured. Without this it is TLS, and the authorities of the system are
     * trusted.
     */
    public Builder tls(EventSinkTlsInput tls) {
      return put("tls", tls);
    }

    public EventSinkAmqpInput build() {
      return new EventSinkAmqpInput(finish("EventSinkAmqpInput", "host"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
