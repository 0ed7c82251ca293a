// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Settings of a sink of the type {@code amqp}, without secrets. */
public final class EventSinkAmqpSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("host");
    SHAPE.with("vhost");
    SHAPE.with("exchange");
    SHAPE.with("routing_key");
    SHAPE.with("content_mode");
    SHAPE.with("tls");
    SHAPE.with("has_ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificate::of));
  }

  EventSinkAmqpSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkAmqpSettings of(Map<String, ?> members) {
    return new EventSinkAmqpSettings(members);
  }

  public Optional<String> host() {
    return optional("host", Decode::text);
  }

  public Optional<String> vhost() {
    return optional("vhost", Decode::text);
  }

  public Optional<String> exchange() {
    return optional("exchange", Decode::text);
  }

  public Optional<String> routingKey() {
    return optional("routing_key", Decode::text);
  }

  public EventSinkAmqpSettingsContentMode contentMode() {
    return required("content_mode", Decode.named(EventSinkAmqpSettingsContentMode::of));
  }

  public boolean tls() {
    return required("tls", Decode::bool);
  }

  public boolean hasCaCertificate() {
    return required("has_ca_certificate", Decode::bool);
  }

  /** The client certificate in use, without its key. */
  public Optional<ClientCertificate> clientCertificate() {
    return optional("client_certificate", Decode.object(ClientCertificate::of));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
