// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of the
 * event; every replica in sync has to acknowledge.
 */
public final class EventSinkKafkaInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("brokers");
    SHAPE.with("topic");
    SHAPE.with("content_mode");
    SHAPE.with("sasl_mechanism");
    SHAPE.secret("username");
    SHAPE.secret("password");
    SHAPE.with("tls", Decode.object(EventSinkTlsInput::of));
  }

  EventSinkKafkaInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkKafkaInput of(Map<String, ?> members) {
    return new EventSinkKafkaInput(members);
  }

  /** Where the cluster is found: {@code host:port}. */
  public List<String> brokers() {
    return required("brokers", Decode.list(Decode::text));
  }

  /** It must be there already. */
  public String topic() {
    return required("topic", Decode::text);
  }

  /**
   * How an event is put (CloudEvents 1.0). {@code binary}, if nothing is said: attributes as
   * headers, the data as the body; {@code structured}: the whole as JSON.
   */
  public Optional<EventSinkContentMode> contentMode() {
    return optional("content_mode", Decode.named(EventSinkContentMode::of));
  }

  /** How to sign in, with {@code username} and {@code password}. */
  public Optional<EventSinkKafkaInputSaslMechanism> saslMechanism() {
    return optional("sasl_mechanism", Decode.named(EventSinkKafkaInputSaslMechanism::of));
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

  /** Collects the members of a {@link EventSinkKafkaInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** Where the cluster is found: {@code host:port}. */
    public Builder brokers(List<String> brokers) {
      return put("brokers", brokers);
    }

    /** It must be there already. */
    public Builder topic(String topic) {
      return put("topic", topic);
    }

    /**
     * How an event is put (CloudEvents 1.0). {@code binary}, if nothing is said: attributes as
     * headers, the data as the body; {@code structured}: the whole as JSON.
     */
    public Builder contentMode(EventSinkContentMode contentMode) {
      return put("content_mode", contentMode);
    }

    /** How to sign in, with {@code username} and {@code password}. */
    public Builder saslMechanism(EventSinkKafkaInputSaslMechanism saslMechanism) {
      return put("sasl_mechanism", saslMechanism);
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

    public EventSinkKafkaInput build() {
      return new EventSinkKafkaInput(finish("EventSinkKafkaInput", "brokers", "topic"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
