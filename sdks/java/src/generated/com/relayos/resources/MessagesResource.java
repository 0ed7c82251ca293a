// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Event;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.MessagesListEventsParams;
import com.relayos.models.MessagesListParams;
import java.util.List;

/** Send a message on any channel and follow it to its outcome. */
public final class MessagesResource {
  private final Resource resource;

  MessagesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List messages.
   *
   * <p>Messages of the environment, newest first.
   *
   * <p>{@code GET /v1/messages}. Needs the scope {@code messages:read}.
   *
   * <pre>{@code
   * for (var item : client.messages().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Message> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Message> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Message> list(MessagesListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Message> list(MessagesListParams params, RequestOptions options) {
    return resource.page(Operations.MESSAGES_LIST, List.of(), params, options);
  }

  /**
   * Send a message.
   *
   * <p>Accepts a message for sending, now or at {@code scheduled_at}, and answers at once with 202;
   * follow it through {@code messages.get}, its events or the event feed. Once accepted it is
   * durable: it is sent even if the server is killed right after the answer.
   *
   * <p>In the sandbox a simulated carrier takes every message; its test recipients have fixed
   * outcomes:
   *
   * <pre>
   * | to (sms) | outcome |
   * | +15005550001 | refused: invalid_recipient |
   * | +15005550002 | refused: unroutable_recipient |
   * | +15005550003 | refused: region_not_permitted |
   * | +15005550004 | refused: recipient_suppressed |
   * | +15005550009 | refused: recipient_not_sms_capable |
   * | +15005550010 | delivered (as any other number) |
   * | +15005550011 | delivered, then read |
   * | +15005550012 | undelivered: carrier_filtered |
   * | +15005550013 | never confirmed, expires |
   * | +15005550014 | fails on the first carrier, delivered by the second |
   * | +15005550015 | the carrier answers "too many requests" first, then delivers |
   * | +15005550016 | delivered, then replies STOP |
   * </pre>
   *
   * <p>As {@code from}: {@code +15005550006} is valid, {@code +15005550007} is refused with {@code
   * sender_not_owned}, {@code +15005550008} with {@code sender_queue_full}. Email:
   * <code>delivered&#64;</code>, <code>bounce&#64;</code>, <code>complaint&#64;</code>,
   * <code>defer&#64;</code> and <code>suppressed&#64;sandbox.relayos.test</code>, also with a
   * label: <code>bounce+anything&#64;sandbox.relayos.test</code>.
   *
   * <p>With a live key, email goes over SMTP and in-app messages into the event feed; text messages
   * need a carrier connection and are refused with {@code channel_unavailable} without one.
   *
   * <p>{@code POST /v1/messages}. Needs the scope {@code messages:write}.
   *
   * <pre>{@code
   * var result = client.messages().create(
   *     MessageCreateParams.sms()
   *         .to("+15005550010")
   *         .content(SmsContent.builder().text("Your table is ready.").build())
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Message create(MessageCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(MessageCreateParams)}, with options. */
  public Message create(MessageCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.MESSAGES_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read a message.
   *
   * <p>The message as it stands now.
   *
   * <p><code>GET /v1/messages/&#123;message_id}</code>. Needs the scope {@code messages:read}.
   *
   * <pre>{@code
   * var result = client.messages().get("msg_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param messageId Id of the message.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Message get(String messageId) {
    return get(messageId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Message get(String messageId, RequestOptions options) {
    return resource.call(
        Operations.MESSAGES_GET,
        List.of(Resource.needed("messageId", messageId)),
        null,
        null,
        options);
  }

  /**
   * Cancel a message.
   *
   * <p>Cancels a message that is {@code scheduled} or {@code queued}. Anything else is answered
   * with 409 {@code message_not_cancelable}; a message that is canceled already is answered as it
   * stands.
   *
   * <p><code>POST /v1/messages/&#123;message_id}/cancel</code>. Needs the scope {@code
   * messages:write}.
   *
   * <pre>{@code
   * var result = client.messages().cancel("msg_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param messageId Id of the message.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Message cancel(String messageId) {
    return cancel(messageId, RequestOptions.NONE);
  }

  /** As {@link #cancel(String)}, with options. */
  public Message cancel(String messageId, RequestOptions options) {
    return resource.call(
        Operations.MESSAGES_CANCEL,
        List.of(Resource.needed("messageId", messageId)),
        null,
        null,
        options);
  }

  /**
   * List the events of a message.
   *
   * <p>The life of a message, oldest event first: every state it took, every attempt, every
   * carrier.
   *
   * <p><code>GET /v1/messages/&#123;message_id}/events</code>. Needs the scope {@code
   * messages:read}.
   *
   * <pre>{@code
   * for (var item : client.messages().listEvents("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @param messageId Id of the message.
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Event> listEvents(String messageId) {
    return listEvents(messageId, null, RequestOptions.NONE);
  }

  /** As {@link #listEvents(String)}, with options. */
  public Page<Event> listEvents(String messageId, RequestOptions options) {
    return listEvents(messageId, null, options);
  }

  /** As {@link #listEvents(String)}, with params. */
  public Page<Event> listEvents(String messageId, MessagesListEventsParams params) {
    return listEvents(messageId, params, RequestOptions.NONE);
  }

  /** As {@link #listEvents(String)}, with params and options. */
  public Page<Event> listEvents(
      String messageId, MessagesListEventsParams params, RequestOptions options) {
    return resource.page(
        Operations.MESSAGES_LIST_EVENTS,
        List.of(Resource.needed("messageId", messageId)),
        params,
        options);
  }
}
