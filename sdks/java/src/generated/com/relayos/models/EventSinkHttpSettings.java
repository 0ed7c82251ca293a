// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of a sink of the type {@code http}, without secrets. */
public final class EventSinkHttpSettings extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("url");
    SHAPE.with("header_names");
    SHAPE.with("has_ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificate::of));
  }

  EventSinkHttpSettings(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkHttpSettings of(Map<String, ?> members) {
    return new EventSinkHttpSettings(members);
  }

  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  public List<String> headerNames() {
    return required("header_names", Decode.list(Decode::text));
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
