// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/**
 * Batches of CloudEvents, sent by POST as {@code application/cloudevents-batch+json}. Any 2xx
 * acknowledges the batch.
 */
public final class EventSinkHttpInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("url");
    SHAPE.secret("headers");
    SHAPE.with("ca_certificate");
    SHAPE.with("client_certificate", Decode.object(ClientCertificateInput::of));
  }

  EventSinkHttpInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static EventSinkHttpInput of(Map<String, ?> members) {
    return new EventSinkHttpInput(members);
  }

  /** An https URL that leads to public addresses. */
  public String url() {
    return required("url", Decode::text);
  }

  /**
   * Headers of every request, for example {@code Authorization}. Their values are kept sealed and
   * never shown again.
   */
  public Optional<Map<String, String>> headers() {
    return optional("headers", Decode.map(Decode::text));
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

  /** Collects the members of a {@link EventSinkHttpInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** An https URL that leads to public addresses. */
    public Builder url(String url) {
      return put("url", url);
    }

    /**
     * Headers of every request, for example {@code Authorization}. Their values are kept sealed and
     * never shown again.
     */
    public Builder headers(Map<String, String> headers) {
      return put("headers", headers);
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

    public EventSinkHttpInput build() {
      return new EventSinkHttpInput(finish("EventSinkHttpInput", "url"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
