// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.EventSink;
import com.relayos.models.EventSinkCreateParams;
import com.relayos.models.EventSinkTest;
import com.relayos.models.EventSinkTestCreateParams;
import com.relayos.models.EventSinkUpdateParams;
import com.relayos.models.EventSinksListParams;
import java.util.List;

/** The feed, passed on to systems of yours in order. */
public final class EventSinksResource {
  private final Resource resource;

  EventSinksResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List event sinks.
   *
   * <p>Sinks of the environment, newest first.
   *
   * <p>{@code GET /v1/event_sinks}. Needs the scope {@code event_sinks:read}.
   *
   * <pre>{@code
   * for (var item : client.eventSinks().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<EventSink> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<EventSink> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<EventSink> list(EventSinksListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<EventSink> list(EventSinksListParams params, RequestOptions options) {
    return resource.page(Operations.EVENT_SINKS_LIST, List.of(), params, options);
  }

  /**
   * Create an event sink.
   *
   * <p>The feed of the environment is passed on from now on, or from its beginning: in order, each
   * event at least once, under the same {@code id} whenever it comes. Nothing is skipped: a batch
   * that does not arrive is tried again until it does.
   *
   * <p>Every host must be reached by TLS and lead to public addresses, or be excepted by the
   * operator of the server; that is looked at whenever it is called.
   *
   * <p>{@code POST /v1/event_sinks}. Needs the scope {@code event_sinks:write}.
   *
   * <pre>{@code
   * var result = client.eventSinks().create(
   *     EventSinkCreateParams.http()
   *         .name("Data warehouse")
   *         .eventTypes(List.of("message.*"))
   *         .startFrom(EventSinkCreateHttpStartFrom.BEGINNING)
   *         .http(EventSinkHttpInput.builder()
   *             .url("https://hooks.example.com/events")
   *             .headers(Map.of("Authorization", "Bearer a-token-of-the-warehouse"))
   *             .build())
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventSink create(EventSinkCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(EventSinkCreateParams)}, with options. */
  public EventSink create(EventSinkCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.EVENT_SINKS_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read an event sink.
   *
   * <p>Its settings without secrets, and how far it has come.
   *
   * <p><code>GET /v1/event_sinks/&#123;sink_id}</code>. Needs the scope {@code event_sinks:read}.
   *
   * <pre>{@code
   * var result = client.eventSinks().get("snk_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param sinkId Id of an event sink.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public EventSink get(String sinkId) {
    return get(sinkId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public EventSink get(String sinkId, RequestOptions options) {
    return resource.call(
        Operations.EVENT_SINKS_GET,
        List.of(Resource.needed("sinkId", sinkId)),
        null,
        null,
        options);
  }

  /**
   * Change an event sink.
   *
   * <p>Also pauses it, lets it go on, or moves it in the feed.
   *
   * <p><code>PATCH /v1/event_sinks/&#123;sink_id}</code>. Needs the scope {@code
   * event_sinks:write}.
   *
   * <pre>{@code
   * var result = client.eventSinks().update(
   *     "snk_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     EventSinkUpdateParams.builder()
   *         .eventTypes(List.of("message.delivered", "message.failed"))
   *         .batchSize(200)
   *         .build());
   * }</pre>
   *
   * @param sinkId Id of an event sink.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventSink update(String sinkId, EventSinkUpdateParams params) {
    return update(sinkId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, EventSinkUpdateParams)}, with options. */
  public EventSink update(String sinkId, EventSinkUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.EVENT_SINKS_UPDATE,
        List.of(Resource.needed("sinkId", sinkId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Delete an event sink.
   *
   * <p>It gets no further events, and its secrets are gone. What was delivered stays where it is.
   *
   * <p><code>DELETE /v1/event_sinks/&#123;sink_id}</code>. Needs the scope {@code
   * event_sinks:write}.
   *
   * <pre>{@code
   * var result = client.eventSinks().delete("snk_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param sinkId Id of an event sink.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventSink delete(String sinkId) {
    return delete(sinkId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public EventSink delete(String sinkId, RequestOptions options) {
    return resource.call(
        Operations.EVENT_SINKS_DELETE,
        List.of(Resource.needed("sinkId", sinkId)),
        null,
        null,
        options);
  }

  /**
   * Send an example event.
   *
   * <p>Passes the example of an event type on now and answers what came of it. Nothing is tried
   * again, and the place in the feed stays.
   *
   * <p><code>POST /v1/event_sinks/&#123;sink_id}/test</code>. Needs the scope {@code
   * event_sinks:write}.
   *
   * <pre>{@code
   * var result = client.eventSinks().test(
   *     "snk_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     EventSinkTestCreateParams.builder().eventType("message.delivered").build());
   * }</pre>
   *
   * @param sinkId Id of an event sink.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public EventSinkTest test(String sinkId, EventSinkTestCreateParams params) {
    return test(sinkId, params, RequestOptions.NONE);
  }

  /** As {@link #test(String, EventSinkTestCreateParams)}, with options. */
  public EventSinkTest test(
      String sinkId, EventSinkTestCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.EVENT_SINKS_TEST,
        List.of(Resource.needed("sinkId", sinkId)),
        null,
        Resource.needed("params", params),
        options);
  }
}
