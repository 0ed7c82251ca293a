// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of a sink of the type {@code kafka}, without secrets. */
public final class EventSinkKafkaSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("brokers");
    SHAPE.with("topic");
    SHAPE.with("content_mode");
    SHAPE.with("sasl_mechanism");
    SHAPE.with("tls");
    SHAPE.with("has_ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificate::of));
  }

  EventSinkKafkaSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkKafkaSettings of(Map<String, ?> members) {
    return new EventSinkKafkaSettings(members);
  }

  public Optional<List<String>> brokers() {
    return optional("brokers", Decode.list(Decode::text));
  }

  public Optional<String> topic() {
    return optional("topic", Decode::text);
  }

  public EventSinkKafkaSettingsContentMode contentMode() {
    return required("content_mode", Decode.named(EventSinkKafkaSettingsContentMode::of));
  }

  public Optional<String> saslMechanism() {
    return optional("sasl_mechanism", Decode::text);
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
