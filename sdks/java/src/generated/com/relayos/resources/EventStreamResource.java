// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Transport;
import com.relayos.models.EventStream;
import com.relayos.models.EventStreamConnectParams;
import java.util.List;

/** Events as they happen, over a WebSocket or Server-Sent Events. */
public final class EventStreamResource extends EventStreams {
  EventStreamResource(Transport transport) {
    super(transport);
  }

  /**
   * Open the event stream.
   *
   * <p>Every event of the environment as it happens, over one connection. What comes back depends
   * on how you ask:
   *
   * <p>- **WebSocket**: with {@code Upgrade: websocket} the connection becomes a stream of JSON
   * frames in both directions: subscribe, acknowledge, resume from the last event, call any
   * operation. The frames are the schemas {@code EventStreamClientFrame} and {@code
   * EventStreamServerFrame}; /asyncapi.json describes the protocol. Authenticate by header, or from
   * a browser with a ticket of {@code event_stream_tickets.create}, never in the address. -
   * **Server-Sent Events**: with {@code Accept: text/event-stream} the events come one way, for
   * readers behind proxies. Send {@code Last-Event-ID} to resume. - **JSON**: otherwise, where the
   * stream begins and ends now.
   *
   * <p>Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again
   * later, 4401 the credential ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too
   * many frames.
   *
   * <p>{@code GET /v1/event_stream}. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * var result = client.eventStream().connect();
   * }</pre>
   *
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventStream connect() {
    return connect(null, RequestOptions.NONE);
  }

  /** As {@link #connect()}, with options. */
  public EventStream connect(RequestOptions options) {
    return connect(null, options);
  }

  /** As {@link #connect()}, with params. */
  public EventStream connect(EventStreamConnectParams params) {
    return connect(params, RequestOptions.NONE);
  }

  /** As {@link #connect()}, with params and options. */
  public EventStream connect(EventStreamConnectParams params, RequestOptions options) {
    return resource.call(Operations.EVENT_STREAM_CONNECT, List.of(), params, null, options);
  }
}
