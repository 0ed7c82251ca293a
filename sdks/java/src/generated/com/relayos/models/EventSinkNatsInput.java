// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stream of NATS JetStream. An event goes to the subject {@code <subject>.<type of the event>}
 * and is acknowledged by the stream; its id is the id of the message, so that the stream drops what
 * comes twice within its window.
 */
public final class EventSinkNatsInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("servers");
    SHAPE.with("subject");
    SHAPE.with("stream");
    SHAPE.with("content_mode");
    SHAPE.secret("username");
    SHAPE.secret("password");
    SHAPE.secret("token");
    SHAPE.secret("credentials");
    SHAPE.with("tls", Decode.object(EventSinkTlsInput::of));
  }

  EventSinkNatsInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkNatsInput of(Map<String, ?> members) {
    return new EventSinkNatsInput(members);
  }

  /** {@code host:port}. */
  public List<String> servers() {
    return required("servers", Decode.list(Decode::text));
  }

  /** A stream must listen to {@code <subject>.>}. */
  public String subject() {
    return required("subject", Decode::text);
  }

  /** The stream that has to take the events; any other that does counts as a failure. */
  public Optional<String> stream() {
    return optional("stream", Decode::text);
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

  public Optional<String> token() {
    return optional("token", Decode::text);
  }

  /** A credentials file: a JWT and the seed of its key. */
  public Optional<String> credentials() {
    return optional("credentials", Decode::text);
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

  /** Collects the members of a {@link EventSinkNatsInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** {@code host:port}. */
    public Builder servers(List<String> servers) {
      return put("servers", servers);
    }

    /** A stream must listen to {@code <subject>.>}. */
    public Builder subject(String subject) {
      return put("subject", subject);
    }

    /** The stream that has to take the events; any other that does counts as a failure. */
    public Builder stream(String stream) {
      return put("stream", stream);
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

    public Builder token(String token) {
      return put("token", token);
    }

    /** A credentials file: a JWT and the seed of its key. */
    public Builder credentials(String credentials) {
      return put("credentials", credentials);
    }

    /**
     * How the connection is secured. Without this it is TLS, and the authorities of the system are
     * trusted.
     */
    public Builder tls(EventSinkTlsInput tls) {
      return put("tls", tls);
    }

    public EventSinkNatsInput build() {
      return new EventSinkNatsInput(finish("EventSinkNatsInput", "servers", "subject"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
