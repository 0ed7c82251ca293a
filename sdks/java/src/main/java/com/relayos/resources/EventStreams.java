package com.relayos.resources;

import com.relayos.EventSubscription;
import com.relayos.StreamOptions;
import com.relayos.internal.Resource;
import com.relayos.internal.StreamReader;
import com.relayos.internal.Transport;
import com.relayos.models.EventStreamSubscribeParams;

/** What {@code client.eventStream()} has beside the operations of the contract. */
public abstract class EventStreams {
  final Resource resource;
  private final Transport transport;

  EventStreams(Transport transport) {
    this.transport = transport;
    this.resource = new Resource(transport);
  }

  /**
   * Subscribes to events as they happen, over a WebSocket that is opened again whenever it breaks:
   * nothing is lost in between, nothing comes twice. Close the subscription when it is no longer
   * needed.
   *
   * <pre>{@code
   * try (EventSubscription events =
   *     client.eventStream().subscribe(
   *         EventStreamSubscribeParams.builder().eventTypes(List.of("message.*")).build())) {
   *   for (Event event : events) {
   *     System.out.println(event.type() + " " + event.subject());
   *   }
   * }
   * }</pre>
   *
   * <p>Needs the scope {@code events:read}.
   *
   * @param params which events, and from where on
   */
  public EventSubscription subscribe(EventStreamSubscribeParams params) {
    return subscribe(params, StreamOptions.DEFAULT);
  }

  /** Subscribes to all events from now on. */
  public EventSubscription subscribe() {
    return subscribe(EventStreamSubscribeParams.builder().build());
  }

  /** As {@link #subscribe(EventStreamSubscribeParams)}, with options. */
  public EventSubscription subscribe(EventStreamSubscribeParams params, StreamOptions options) {
    Resource.needed("params", params);
    return new EventSubscription(
        new StreamReader(
            transport,
            Operations.EVENT_STREAM_CONNECT,
            Operations.EVENT_STREAM_TICKETS_CREATE,
            params.toMap(),
            options));
  }
}
