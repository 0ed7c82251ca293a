// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened. New types are added over time; readers skip the ones that they do not
 * know.
 */
public sealed interface Event extends Union
    permits MessageScheduledEvent,
        MessageQueuedEvent,
        MessageSendingEvent,
        MessageSentEvent,
        MessageDeliveredEvent,
        MessageReadEvent,
        MessageUndeliveredEvent,
        MessageFailedEvent,
        MessageUnknownEvent,
        MessageExpiredEvent,
        MessageCanceledEvent,
        MessageFailoverStartedEvent,
        MessageReceivedEvent,
        EmailDeferredEvent,
        EmailBouncedEvent,
        EmailComplainedEvent,
        MessageBatchCompletedEvent,
        WebhookEndpointCreatedEvent,
        WebhookEndpointUpdatedEvent,
        WebhookEndpointSecretRotatedEvent,
        WebhookEndpointDegradedEvent,
        WebhookEndpointPausedEvent,
        WebhookEndpointDisabledEvent,
        WebhookEndpointRecoveredEvent,
        WebhookEndpointCertificateExpiringEvent,
        WebhookDeliveryExhaustedEvent,
        EventSinkCreatedEvent,
        EventSinkUpdatedEvent,
        EventSinkDegradedEvent,
        EventSinkPausedEvent,
        EventSinkDisabledEvent,
        EventSinkRecoveredEvent,
        RateLimitExceededEvent,
        OperationCompletedEvent,
        UnknownEvent {
  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  static Event of(Map<String, ?> members) {
    return switch (String.valueOf(members.get("type"))) {
      case "message.scheduled" -> new MessageScheduledEvent(members);
      case "message.queued" -> new MessageQueuedEvent(members);
      case "message.sending" -> new MessageSendingEvent(members);
      case "message.sent" -> new MessageSentEvent(members);
      case "message.delivered" -> new MessageDeliveredEvent(members);
      case "message.read" -> new MessageReadEvent(members);
      case "message.undelivered" -> new MessageUndeliveredEvent(members);
      case "message.failed" -> new MessageFailedEvent(members);
      case "message.unknown" -> new MessageUnknownEvent(members);
      case "message.expired" -> new MessageExpiredEvent(members);
      case "message.canceled" -> new MessageCanceledEvent(members);
      case "message.failover_started" -> new MessageFailoverStartedEvent(members);
      case "message.received" -> new MessageReceivedEvent(members);
      case "email.deferred" -> new EmailDeferredEvent(members);
      case "email.bounced" -> new EmailBouncedEvent(members);
      case "email.complained" -> new EmailComplainedEvent(members);
      case "message_batch.completed" -> new MessageBatchCompletedEvent(members);
      case "webhook_endpoint.created" -> new WebhookEndpointCreatedEvent(members);
      case "webhook_endpoint.updated" -> new WebhookEndpointUpdatedEvent(members);
      case "webhook_endpoint.secret_rotated" -> new WebhookEndpointSecretRotatedEvent(members);
      case "webhook_endpoint.degraded" -> new WebhookEndpointDegradedEvent(members);
      case "webhook_endpoint.paused" -> new WebhookEndpointPausedEvent(members);
      case "webhook_endpoint.disabled" -> new WebhookEndpointDisabledEvent(members);
      case "webhook_endpoint.recovered" -> new WebhookEndpointRecoveredEvent(members);
      case "webhook_endpoint.certificate_expiring" ->
          new WebhookEndpointCertificateExpiringEvent(members);
      case "webhook_delivery.exhausted" -> new WebhookDeliveryExhaustedEvent(members);
      case "event_sink.created" -> new EventSinkCreatedEvent(members);
      case "event_sink.updated" -> new EventSinkUpdatedEvent(members);
      case "event_sink.degraded" -> new EventSinkDegradedEvent(members);
      case "event_sink.paused" -> new EventSinkPausedEvent(members);
      case "event_sink.disabled" -> new EventSinkDisabledEvent(members);
      case "event_sink.recovered" -> new EventSinkRecoveredEvent(members);
      case "rate_limit.exceeded" -> new RateLimitExceededEvent(members);
      case "operation.completed" -> new OperationCompletedEvent(members);
      default -> new UnknownEvent(members);
    };
  }

  String id();

  String object();

  String type();

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  Instant timestamp();

  /** The version of the API that the data is in. */
  String apiVersion();

  String environmentId();

  String region();

  /** Id of the resource that it happened to. */
  String subject();
}
