package com.relayos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Clock, waiting and chance, in one place so that tests can replace them. */
public interface Timing {
  /** Those of the system. */
  Timing SYSTEM = new Timing() {};

  default Instant now() {
    return Instant.now();
  }

  /** 0 ≤ x &lt; 1. */
  default double random() {
    return ThreadLocalRandom.current().nextDouble();
  }

  default void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
  }
}
