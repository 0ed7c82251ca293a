// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.EventType;
import com.relayos.models.EventTypesListParams;
import java.util.List;

/** The catalogue of event types, with their JSON Schemas and examples. */
public final class EventTypesResource {
  private final Resource resource;

  EventTypesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List event types.
   *
   * <p>The catalogue: every type with its JSON Schema and an example.
   *
   * <p>{@code GET /v1/event_types}. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * for (var item : client.eventTypes().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<EventType> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<EventType> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<EventType> list(EventTypesListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<EventType> list(EventTypesListParams params, RequestOptions options) {
    return resource.page(Operations.EVENT_TYPES_LIST, List.of(), params, options);
  }

  /**
   * Read an event type.
   *
   * <p>One type of the catalogue.
   *
   * <p><code>GET /v1/event_types/&#123;event_type}</code>. Needs the scope {@code events:read}.
   *
   * <pre>{@code
   * var result = client.eventTypes().get("message.delivered");
   * }</pre>
   *
   * @param eventType Name of the event type.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public EventType get(String eventType) {
    return get(eventType, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public EventType get(String eventType, RequestOptions options) {
    return resource.call(
        Operations.EVENT_TYPES_GET,
        List.of(Resource.needed("eventType", eventType)),
        null,
        null,
        options);
  }
}
