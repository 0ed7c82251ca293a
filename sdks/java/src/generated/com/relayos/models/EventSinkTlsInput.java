// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * How the connection is secured. Without this it is TLS, and the authorities of the system are
 * trusted.
 */
public final class EventSinkTlsInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("enabled");
    SHAPE.with("ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificateInput::of));
  }

  EventSinkTlsInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkTlsInput of(Map<String, ?> members) {
    return new EventSinkTlsInput(members);
  }

  /**
   * False only for brokers that the operator of the server excepts ({@code RELAYOS_EGRESS_ALLOW}).
   */
  public Optional<Boolean> enabled() {
    return optional("enabled", Decode::bool);
  }

  /** Certificates of the private authority to trust instead of the public ones, as PEM. */
  public Optional<String> caCertificate() {
    return optional("ca_certificate", Decode::text);
  }

  /**
   * Shown to receivers that ask who is calling (mutual TLS). The key must belong to the
   * certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept sealed
   * and never shown again.
   */
  public Optional<ClientCertificateInput> clientCertificate() {
    return optional("client_certificate", Decode.object(ClientCertificateInput::of));
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

  /** Collects the members of a {@link EventSinkTlsInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /**
     * False only for brokers that the operator of the server excepts ({@code
     * RELAYOS_EGRESS_ALLOW}).
     */
    public Builder enabled(boolean enabled) {
      return put("enabled", enabled);
    }

    /**
     * Certificates of the private authority to trust instead of the public ones, as PEM.
     *
     * <p>May be null.
     */
    public Builder caCertificate(String caCertificate) {
      return with("ca_certificate", caCertificate);
    }

    /**
     * Shown to receivers that ask who is calling (mutual TLS). The key must belong to the
     * certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept sealed
     * and never shown again.
     *
     * <p>May be null.
     */
    public Builder clientCertificate(ClientCertificateInput clientCertificate) {
      return with("client_certificate", clientCertificate);
    }

    public EventSinkTlsInput build() {
      return new EventSinkTlsInput(finish("EventSinkTlsInput"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
