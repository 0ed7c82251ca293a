package com.relayos;

import com.relayos.errors.RelayOSException;
import com.relayos.errors.WebhookVerificationException;
import com.relayos.errors.WebhookVerificationException.Reason;
import com.relayos.internal.Decode;
import com.relayos.internal.Json;
import com.relayos.internal.Signatures;
import com.relayos.models.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Checks who sent a webhook, and turns it into an event. Standard Webhooks 1.0.
 *
 * <pre>{@code
 * Event event = Webhooks.of("whsec_...").unwrap(body, request::getHeader);
 * if (event instanceof MessageDeliveredEvent delivered) {
 *   System.out.println(delivered.data().id());
 * }
 * }</pre>
 */
public final class Webhooks {
  private final Signatures signatures;
  private final Duration tolerance;
  private final Timing timing;

  private Webhooks(Signatures signatures, Duration tolerance, Timing timing) {
    this.signatures = signatures;
    this.tolerance = tolerance;
    this.timing = timing;
  }

  /**
   * Of these secrets: {@code whsec_...} of the endpoint; several while a secret is replaced. {@code
   * whpk_...} is a public key, for endpoints with Ed25519 signatures.
   *
   * @throws RelayOSException a secret is not one
   */
  public static Webhooks of(String... secrets) {
    return of(Arrays.asList(secrets));
  }

  /** As {@link #of(String...)}. */
  public static Webhooks of(Collection<String> secrets) {
    return new Webhooks(Signatures.of(secrets), Duration.ofMinutes(5), Timing.SYSTEM);
  }

  /**
   * With another difference that the time of a webhook may have from ours; 5 minutes by default.
   */
  public Webhooks tolerance(Duration tolerance) {
    return new Webhooks(signatures, tolerance, timing);
  }

  /** With another clock. For tests. */
  public Webhooks timing(Timing timing) {
    return new Webhooks(signatures, tolerance, timing);
  }

  /**
   * Checks the signature of a webhook and gives its event.
   *
   * @param body as it came, before anything parsed it
   * @param header gives a header of the request by its name in lower case, or null; most classes of
   *     requests find them in any case
   * @return the event; types that this version does not know are an {@code UnknownEvent}. The
   *     header {@code webhook-id} stays the same when a delivery is repeated: keep it, to handle
   *     each event once
   * @throws WebhookVerificationException it is not from the owner of a secret, was changed, or is
   *     too old
   */
  public Event unwrap(byte[] body, Function<String, String> header) {
    verify(body, header);
    try {
      if (Json.read(body) instanceof Map<?, ?> members) {
        return Decode.object(Event::of).apply(members);
      }
    } catch (IOException error) {
      throw new WebhookVerificationException(Reason.INVALID_BODY, "The body is not JSON");
    }
    throw new WebhookVerificationException(Reason.INVALID_BODY, "The body is not an object");
  }

  /** As {@link #unwrap(byte[], Function)}. */
  public Event unwrap(String body, Function<String, String> header) {
    return unwrap(body.getBytes(StandardCharsets.UTF_8), header);
  }

  /** As {@link #unwrap(byte[], Function)}, with headers in any case; a value may be a list. */
  public Event unwrap(byte[] body, Map<String, ?> headers) {
    return unwrap(body, finder(headers));
  }

  /** As {@link #unwrap(byte[], Map)}. */
  public Event unwrap(String body, Map<String, ?> headers) {
    return unwrap(body, finder(headers));
  }

  /** Checks the signature of a webhook; for bodies that are no events of ours. */
  public void verify(byte[] body, Function<String, String> header) {
    String id = header(header, "webhook-id");
    String time = header(header, "webhook-timestamp");
    String given = header(header, "webhook-signature");
    if (!time.matches("[0-9]{1,12}")) {
      throw new WebhookVerificationException(
          Reason.INVALID_TIMESTAMP, "webhook-timestamp is not a number of seconds");
    }
    Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), timing.now());
    if (off.abs().compareTo(tolerance) > 0) {
      throw new WebhookVerificationException(
          Reason.OUTSIDE_TOLERANCE, "webhook-timestamp is too far from now");
    }
    if (!signatures.match(id, time, body, given)) {
      throw new WebhookVerificationException(
          Reason.NO_MATCHING_SIGNATURE, "No signature was made with one of the secrets");
    }
  }

  private static String header(Function<String, String> header, String name) {
    String value = header.apply(name);
    if (value == null || value.isEmpty()) {
      throw new WebhookVerificationException(
          Reason.MISSING_HEADER, "The header " + name + " is missing");
    }
    return value;
  }

  private static Function<String, String> finder(Map<String, ?> headers) {
    return wanted -> {
      for (Map.Entry<String, ?> header : headers.entrySet()) {
        if (wanted.equalsIgnoreCase(header.getKey())) {
          Object value = header.getValue();
          Object first = value instanceof List<?> all && !all.isEmpty() ? all.get(0) : value;
          return first instanceof String text ? text : null;
        }
      }
      return null;
    };
  }
}
