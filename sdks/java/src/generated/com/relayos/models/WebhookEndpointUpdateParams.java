// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to change. {@code headers} and {@code metadata} replace what was there. */
public final class WebhookEndpointUpdateParams extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("status");
    SHAPE.with("url");
    SHAPE.with("event_types");
    SHAPE.with("description");
    SHAPE.with("filter");
    SHAPE.with("payload");
    SHAPE.with("ordering");
    SHAPE.with("concurrency");
    SHAPE.with("rate_limit");
    SHAPE.with("signature_algorithms");
    SHAPE.secret("headers");
    SHAPE.with("metadata");
  }

  WebhookEndpointUpdateParams(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookEndpointUpdateParams of(Map<String, ?> members) {
    return new WebhookEndpointUpdateParams(members);
  }

  public Optional<WebhookEndpointUpdateParamsStatus> status() {
    return optional("status", Decode.named(WebhookEndpointUpdateParamsStatus::of));
  }

  /** Where events are sent by POST. An https URL that leads to public addresses. */
  public Optional<String> url() {
    return optional("url", Decode::text);
  }

  /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
  public Optional<List<String>> eventTypes() {
    return optional("event_types", Decode.list(Decode::text));
  }

  public Optional<String> description() {
    return optional("description", Decode::text);
  }

  /**
   * An expression of the Common Expression Language over {@code event}; only events for which it is
   * true are sent, for example {@code event.data.channel == "sms" &&
   * event.data.to.matches("^\\+49")}.
   */
  public Optional<String> filter() {
    return optional("filter", Decode::text);
  }

  /**
   * A thin payload has no {@code data}; read the event by its id. Payloads of more than 20 kB are
   * always thin.
   */
  public Optional<WebhookEndpointUpdateParamsPayload> payload() {
    return optional("payload", Decode.named(WebhookEndpointUpdateParamsPayload::of));
  }

  /**
   * {@code parallel} sends at once whatever is there; the others send events of one subject or
   * conversation one after the other, in the order in which they happened: a failing one holds the
   * next ones back until it is delivered or exhausted.
   */
  public Optional<WebhookEndpointUpdateParamsOrdering> ordering() {
    return optional("ordering", Decode.named(WebhookEndpointUpdateParamsOrdering::of));
  }

  /** Requests under way at a time. */
  public Optional<Integer> concurrency() {
    return optional("concurrency", Decode::integer);
  }

  /** Deliveries per second; null for as many as there are. */
  public Optional<Integer> rateLimit() {
    return optional("rate_limit", Decode::integer);
  }

  /**
   * {@code v1} is HMAC-SHA-256 with the secret, {@code v1a} is Ed25519 with the key pair of the
   * endpoint.
   */
  public Optional<List<WebhookEndpointUpdateParamsSignatureAlgorithmsItem>> signatureAlgorithms() {
    return optional(
        "signature_algorithms",
        Decode.list(Decode.named(WebhookEndpointUpdateParamsSignatureAlgorithmsItem::of)));
  }

  /**
   * Headers that every delivery carries, for example for a gateway in front of the receiver. Their
   * values are kept sealed and never shown again. Names that HTTP or the signature need for
   * themselves are refused.
   */
  public Optional<Map<String, String>> headers() {
    return optional("headers", Decode.map(Decode::text));
  }

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  public Optional<Map<String, String>> metadata() {
    return optional("metadata", Decode.map(Decode::text));
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

  /** Collects the members of a {@link WebhookEndpointUpdateParams}. */
  public static final class Builder extends ModelBuilder<Builder> {
    private Builder() {}

    public Builder status(WebhookEndpointUpdateParamsStatus status) {
      return put("status", status);
    }

    /** Where events are sent by POST. An https URL that leads to public addresses. */
    public Builder url(String url) {
      return put("url", url);
    }

    /** Names of event types, or of groups as {@code message.*}; {@code *} is all. */
    public Builder eventTypes(List<String> eventTypes) {
      return put("event_types", eventTypes);
    }

    public Builder description(String description) {
      return put("description", description);
    }

    /**
     * An expression of the Common Expression Language over {@code event}; only events for which it
     * is true are sent, for example {@code event.data.channel == "sms" &&
     * event.data.to.matches("^\\+49")}.
     *
     * <p>May be null.
     */
    public Builder filter(String filter) {
      return with("filter", filter);
    }

    /**
     * A thin payload has no {@code data}; read the event by its id. Payloads of more than 20 kB are
     * always thin.
     */
    public Builder payload(WebhookEndpointUpdateParamsPayload payload) {
      return put("payload", payload);
    }

    /**
     * {@code parallel} sends at once whatever is there; the others send events of one subject or
     * conversation one after the other, in the order in which they happened: a failing one holds
     * the next ones back until it is delivered or exhausted.
     */
    public Builder ordering(WebhookEndpointUpdateParamsOrdering ordering) {
      return put("ordering", ordering);
    }

    /** Requests under way at a time. */
    public Builder concurrency(int concurrency) {
      return put("concurrency", concurrency);
    }

    /**
     * Deliveries per second; null for as many as there are.
     *
     * <p>May be null.
     */
    public Builder rateLimit(Integer rateLimit) {
      return with("rate_limit", rateLimit);
    }

    /**
     * {@code v1} is HMAC-SHA-256 with the secret, {@code v1a} is Ed25519 with the key pair of the
     * endpoint.
     */
    public Builder signatureAlgorithms(
        List<? extends WebhookEndpointUpdateParamsSignatureAlgorithmsItem> signatureAlgorithms) {
      return put("signature_algorithms", signatureAlgorithms);
    }

    /**
     * Headers that every delivery carries, for example for a gateway in front of the receiver.
     * Their values are kept sealed and never shown again. Names that HTTP or the signature need for
     * themselves are refused.
     */
    public Builder headers(Map<String, String> headers) {
      return put("headers", headers);
    }

    /**
     * Your own keys and values, at most 50. The platform stores and returns them and never acts on
     * them.
     */
    public Builder metadata(Map<String, String> metadata) {
      return put("metadata", metadata);
    }

    public WebhookEndpointUpdateParams build() {
      return new WebhookEndpointUpdateParams(finish("WebhookEndpointUpdateParams"));
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
