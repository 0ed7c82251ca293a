package com.relayos;

import com.relayos.models.EventStreamSubscribeParams;

/** For the test of the event stream: {@code Follow <number>} prints ids, first where it began. */
public final class Follow {
  private Follow() {}

  public static void main(String... args) {
    RelayOS client = RelayOS.create();
    EventStreamSubscribeParams wish =
        EventStreamSubscribeParams.builder().maxUnacknowledged(40).build();
    try (EventSubscription events = client.eventStream().subscribe(wish).ready()) {
      System.out.println(events.lastEventId());
      events.stream()
          .limit(Integer.parseInt(args[0]))
          .forEach(event -> System.out.println(event.id()));
    }
  }
}
