// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Event;
import com.relayos.models.EventsListParams;
import java.util.List;

/** The ordered feed of everything that happened in an environment. */
public final class EventsResource {
  private final Resource resource;

  EventsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List events.
   *
   * <p>The feed of the environment, complete and without gaps. Newest first, unless {@code order}
   * says otherwise.
   *
   * <p>To follow it, keep the {@code refresh_cursor} of any page and poll it: it answers what came
   * after, oldest part first when there is more than one page of news, and gives the next {@code
   * refresh_cursor}.
   *
   * <p>{@code GET /v1/events}. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * for (var item : client.events().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Event> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Event> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Event> list(EventsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Event> list(EventsListParams params, RequestOptions options) {
    return resource.page(Operations.EVENTS_LIST, List.of(), params, options);
  }

  /**
   * Read an event.
   *
   * <p>One event of the feed.
   *
   * <p><code>GET /v1/events/&#123;event_id}</code>. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * var result = client.events().get("evt_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param eventId Id of the event.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Event get(String eventId) {
    return get(eventId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Event get(String eventId, RequestOptions options) {
    return resource.call(
        Operations.EVENTS_GET, List.of(Resource.needed("eventId", eventId)), null, null, options);
  }
}
