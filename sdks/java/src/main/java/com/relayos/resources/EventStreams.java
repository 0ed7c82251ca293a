package com.relayos.resources;

import com.relayos.internal.Resource;
import com.relayos.internal.Transport;

/** What {@code client.eventStream()} has beside the operations of the contract. */
public abstract class EventStreams {
  final Resource resource;

  EventStreams(Transport transport) {
    this.resource = new Resource(transport);
  }
}
