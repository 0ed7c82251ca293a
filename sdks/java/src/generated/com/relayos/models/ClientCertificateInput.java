// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;

/**
 * Shown to receivers that ask who is calling (mutual TLS). The key must belong to the certificate;
 * RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept sealed and never shown
 * again.
 */
public final class ClientCertificateInput extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.secret("certificate");
    SHAPE.secret("private_key");
  }

  ClientCertificateInput(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static ClientCertificateInput of(Map<String, ?> members) {
    return new ClientCertificateInput(members);
  }

  /** The certificate as PEM, with the intermediate ones behind it. */
  public String certificate() {
    return required("certificate", Decode::text);
  }

  /** Its private key as PEM, without a passphrase. */
  public String privateKey() {
    return required("private_key", Decode::text);
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

  /** Collects the members of a {@link ClientCertificateInput}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    /** The certificate as PEM, with the intermediate ones behind it. */
    public Builder certificate(String certificate) {
      return put("certificate", certificate);
    }

    /** Its private key as PEM, without a passphrase. */
    public Builder privateKey(String privateKey) {
      return put("private_key", privateKey);
    }

    public ClientCertificateInput build() {
      return new ClientCertificateInput(
          finish("ClientCertificateInput", "certificate", "private_key"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
