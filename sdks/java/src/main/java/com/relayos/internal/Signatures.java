package com.relayos.internal;

import com.relayos.errors.RelayOSException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of webhooks, held against secrets and public keys. */
public final class Signatures {
  /** Of one request: bounds the work for whoever sends nonsense. */
  private static final int MOST = 32;

  /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
  private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final List<Check> checks;

  private Signatures(List<Check> checks) {
    this.checks = checks;
  }

  private interface Check {
    String version();

    boolean matches(byte[] content, byte[] signature);
  }

  public static Signatures of(Collection<String> secrets) {
    if (secrets.isEmpty()) {
      throw new RelayOSException("There is no secret");
    }
    return new Signatures(secrets.stream().map(Signatures::check).toList());
  }

  public boolean match(String id, String time, byte[] body, String header) {
    byte[] head = (id + "." + time + ".").getBytes(StandardCharsets.UTF_8);
    byte[] content = new byte[head.length + body.length];
    System.arraycopy(head, 0, content, 0, head.length);
    System.arraycopy(body, 0, content, head.length, body.length);
    boolean matched = false;
    for (Given given : parse(header)) {
      for (Check check : checks) { // all are tried: time tells nothing
        matched |= check.version().equals(given.version) && check.matches(content, given.signature);
      }
    }
    return matched;
  }

  private static final class Given {
    final String version;
    final byte[] signature;

    Given(String version, byte[] signature) {
      this.version = version;
      this.signature = signature;
    }
  }

  /** {@code v1,<base64> v1a,<base64>}; what has another form, or a later version, is skipped. */
  private static List<Given> parse(String header) {
    List<Given> all = new ArrayList<>();
    String[] parts = header.split(" ", MOST + 1);
    for (int index = 0; index < Math.min(parts.length, MOST); index++) {
      int comma = parts[index].indexOf(',');
      byte[] signature = comma < 0 ? new byte[0] : decode(parts[index].substring(comma + 1));
      if (signature.length > 0) {
        all.add(new Given(parts[index].substring(0, comma), signature));
      }
    }
    return all;
  }

  private static Check check(String secret) {
    if (secret == null) {
      throw new RelayOSException("A secret of a webhook must not be null");
    }
    return secret.startsWith("whpk_")
        ? new Ed25519(publicKey(key(secret.substring(5))))
        : new Hmac(key(secret.startsWith("whsec_") ? secret.substring(6) : secret));
  }

  private static final class Hmac implements Check {
    private final byte[] key;

    Hmac(byte[] key) {
      this.key = key;
    }

    @Override
    public String version() {
      return "v1";
    }

    @Override
    public boolean matches(byte[] content, byte[] signature) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return MessageDigest.isEqual(mac.doFinal(content), signature);
      } catch (GeneralSecurityException error) {
        throw new IllegalStateException(error); // every Java has it
      }
    }
  }

  private record Ed25519(PublicKey key) implements Check {
    @Override
    public String version() {
      return "v1a";
    }

    @Override
    public boolean matches(byte[] content, byte[] signature) {
      try {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(content);
        return verifier.verify(signature);
      } catch (GeneralSecurityException error) {
        return false; // of another length, for example
      }
    }
  }

  private static PublicKey publicKey(byte[] raw) {
    if (raw.length != 32) {
      throw new RelayOSException("A whpk_ key must be 32 bytes in base64");
    }
    byte[] encoded = new byte[ED25519.length + raw.length];
    System.arraycopy(ED25519, 0, encoded, 0, ED25519.length);
    System.arraycopy(raw, 0, encoded, ED25519.length, raw.length);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException error) {
      throw new RelayOSException("A whpk_ key is not one of Ed25519");
    }
  }

  /** Never tells the secret, not even where it is wrong. */
  private static byte[] key(String text) {
    byte[] key = decode(text);
    if (key.length == 0) {
      throw new RelayOSException("A secret of a webhook must be whsec_ or whpk_ and base64");
    }
    return key;
  }

  /** Strict base64; nothing if it is none. */
  private static byte[] decode(String text) {
    try {
      return text.length() % 4 == 0 ? Base64.getDecoder().decode(text) : new byte[0];
    } catch (IllegalArgumentException error) {
      return new byte[0];
    }
  }
}
