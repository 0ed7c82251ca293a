// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.EventStreamTicket;
import com.relayos.models.EventStreamTicketCreateParams;
import java.util.List;

/** One-use tickets that let a browser open the event stream. */
public final class EventStreamTicketsResource {
  private final Resource resource;

  EventStreamTicketsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Create a ticket for the event stream.
   *
   * <p>Lets a browser open the event stream without holding the key: your server asks for a ticket,
   * the page presents it.
   *
   * <p>A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol {@code
   * relayos.ticket.<ticket>} beside {@code relayos.v1}; it never stands in an address. The
   * connection may do what {@code scopes} lists, reading events unless you say otherwise, and never
   * more than the credential that asked; it ends when that credential does. Pages must come from an
   * origin that the server's {@code RELAYOS_STREAM_ORIGINS} names.
   *
   * <p>{@code POST /v1/event_stream_tickets}. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * var result = client.eventStreamTickets().create(
   *     EventStreamTicketCreateParams.builder()
   *         .scopes(List.of("events:read"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventStreamTicket create(EventStreamTicketCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(EventStreamTicketCreateParams)}, with options. */
  public EventStreamTicket create(EventStreamTicketCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.EVENT_STREAM_TICKETS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }
}
