// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.Map;
import java.util.Optional;

/** Deliveries of events of the last 24 hours, of the newest 10,000 at most. */
public final class WebhookDeliveryStats extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("delivered");
    SHAPE.with("failing");
    SHAPE.with("success_rate");
  }

  WebhookDeliveryStats(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static WebhookDeliveryStats of(Map<String, ?> members) {
    return new WebhookDeliveryStats(members);
  }

  public int delivered() {
    return required("delivered", Decode::integer);
  }

  /** Failed so far, whether or not they will be tried again. */
  public int failing() {
    return required("failing", Decode::integer);
  }

  /** The share that was delivered of those two; null when there were none. */
  public Optional<Double> successRate() {
    return optional("success_rate", Decode::number);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
