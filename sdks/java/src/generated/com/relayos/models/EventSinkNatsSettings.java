// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of a sink of the type {@code nats}, without secrets. */
public final class EventSinkNatsSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("servers");
    SHAPE.with("subject");
    SHAPE.with("stream");
    SHAPE.with("content_mode");
    SHAPE.with("authentication");
    SHAPE.with("tls");
    SHAPE.with("has_ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificate::of));
  }

  EventSinkNatsSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkNatsSettings of(Map<String, ?> members) {
    return new EventSinkNatsSettings(members);
  }

  public Optional<List<String>> servers() {
    return optional("servers", Decode.list(Decode::text));
  }

  public Optional<String> subject() {
    return optional("subject", Decode::text);
  }

  public Optional<String> stream() {
    return optional("stream", Decode::text);
  }

  public EventSinkNatsSettingsContentMode contentMode() {
    return required("content_mode", Decode.named(EventSinkNatsSettingsContentMode::of));
  }

  /** {@code password}, {@code token}, {@code credentials}, or null for none. */
  public Optional<String> authentication() {
    return optional("authentication", Decode::text);
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
