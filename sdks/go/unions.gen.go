// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "encoding/json"

// Event is one of these, as a pointer: MessageScheduledEvent, MessageQueuedEvent, MessageSendingEvent, MessageSentEvent,
// MessageDeliveredEvent, MessageReadEvent, MessageUndeliveredEvent, MessageFailedEvent, MessageUnknownEvent,
// MessageExpiredEvent, MessageCanceledEvent, MessageFailoverStartedEvent, MessageReceivedEvent, EmailDeferredEvent,
// EmailBouncedEvent, EmailComplainedEvent, MessageBatchCompletedEvent, WebhookEndpointCreatedEvent,
// WebhookEndpointUpdatedEvent, WebhookEndpointSecretRotatedEvent, WebhookEndpointDegradedEvent,
// WebhookEndpointPausedEvent, WebhookEndpointDisabledEvent, WebhookEndpointRecoveredEvent,
// WebhookEndpointCertificateExpiringEvent, WebhookDeliveryExhaustedEvent, EventSinkCreatedEvent, EventSinkUpdatedEvent,
// EventSinkDegradedEvent, EventSinkPausedEvent, EventSinkDisabledEvent, EventSinkRecoveredEvent, RateLimitExceededEvent,
// OperationCompletedEvent, UnknownEvent.
//
// Something that happened. New types are added over time; readers skip the ones that they do not know.
type Event interface {
	isEvent()

	// RawJSON is the object as it came.
	RawJSON() string

	GetID() string

	GetObject() string

	// What happened, as `<resource>.<past tense>`.
	GetType() string

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	GetTimestamp() Timestamp

	// The version of the API that the data is in.
	GetAPIVersion() string

	GetEnvironmentID() string

	GetRegion() string

	// Id of the resource that it happened to.
	GetSubject() string
}

// UnknownEvent is a result. Its type is one that this version does not know.
type UnknownEvent struct {
	EventBase

	// As it came.
	Data json.RawMessage `json:"data"`
}

func (m *UnknownEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		anything(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m UnknownEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *UnknownEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// GetID is ID.
func (m *EventBase) GetID() string {
	return m.ID
}

// GetObject is Object.
func (m *EventBase) GetObject() string {
	return m.Object
}

// GetType is Type.
func (m *EventBase) GetType() string {
	return m.Type
}

// GetTimestamp is Timestamp.
func (m *EventBase) GetTimestamp() Timestamp {
	return m.Timestamp
}

// GetAPIVersion is APIVersion.
func (m *EventBase) GetAPIVersion() string {
	return m.APIVersion
}

// GetEnvironmentID is EnvironmentID.
func (m *EventBase) GetEnvironmentID() string {
	return m.EnvironmentID
}

// GetRegion is Region.
func (m *EventBase) GetRegion() string {
	return m.Region
}

// GetSubject is Subject.
func (m *EventBase) GetSubject() string {
	return m.Subject
}

func (*MessageScheduledEvent) isEvent() {}

func (*MessageQueuedEvent) isEvent() {}

func (*MessageSendingEvent) isEvent() {}

func (*MessageSentEvent) isEvent() {}

func (*MessageDeliveredEvent) isEvent() {}

func (*MessageReadEvent) isEvent() {}

func (*MessageUndeliveredEvent) isEvent() {}

func (*MessageFailedEvent) isEvent() {}

func (*MessageUnknownEvent) isEvent() {}

func (*MessageExpiredEvent) isEvent() {}

func (*MessageCanceledEvent) isEvent() {}

func (*MessageFailoverStartedEvent) isEvent() {}

func (*MessageReceivedEvent) isEvent() {}

func (*EmailDeferredEvent) isEvent() {}

func (*EmailBouncedEvent) isEvent() {}

func (*EmailComplainedEvent) isEvent() {}

func (*MessageBatchCompletedEvent) isEvent() {}

func (*WebhookEndpointCreatedEvent) isEvent() {}

func (*WebhookEndpointUpdatedEvent) isEvent() {}

func (*WebhookEndpointSecretRotatedEvent) isEvent() {}

func (*WebhookEndpointDegradedEvent) isEvent() {}

func (*WebhookEndpointPausedEvent) isEvent() {}

func (*WebhookEndpointDisabledEvent) isEvent() {}

func (*WebhookEndpointRecoveredEvent) isEvent() {}

func (*WebhookEndpointCertificateExpiringEvent) isEvent() {}

func (*WebhookDeliveryExhaustedEvent) isEvent() {}

func (*EventSinkCreatedEvent) isEvent() {}

func (*EventSinkUpdatedEvent) isEvent() {}

func (*EventSinkDegradedEvent) isEvent() {}

func (*EventSinkPausedEvent) isEvent() {}

func (*EventSinkDisabledEvent) isEvent() {}

func (*EventSinkRecoveredEvent) isEvent() {}

func (*RateLimitExceededEvent) isEvent() {}

func (*OperationCompletedEvent) isEvent() {}

func (*UnknownEvent) isEvent() {}

func decodeEvent(d *decoder, to *Event) {
	*to = nil
	switch tag(d, "type") {
	case "message.scheduled":
		value := new(MessageScheduledEvent)
		if d.object(value) {
			*to = value
		}
	case "message.queued":
		value := new(MessageQueuedEvent)
		if d.object(value) {
			*to = value
		}
	case "message.sending":
		value := new(MessageSendingEvent)
		if d.object(value) {
			*to = value
		}
	case "message.sent":
		value := new(MessageSentEvent)
		if d.object(value) {
			*to = value
		}
	case "message.delivered":
		value := new(MessageDeliveredEvent)
		if d.object(value) {
			*to = value
		}
	case "message.read":
		value := new(MessageReadEvent)
		if d.object(value) {
			*to = value
		}
	case "message.undelivered":
		value := new(MessageUndeliveredEvent)
		if d.object(value) {
			*to = value
		}
	case "message.failed":
		value := new(MessageFailedEvent)
		if d.object(value) {
			*to = value
		}
	case "message.unknown":
		value := new(MessageUnknownEvent)
		if d.object(value) {
			*to = value
		}
	case "message.expired":
		value := new(MessageExpiredEvent)
		if d.object(value) {
			*to = value
		}
	case "message.canceled":
		value := new(MessageCanceledEvent)
		if d.object(value) {
			*to = value
		}
	case "message.failover_started":
		value := new(MessageFailoverStartedEvent)
		if d.object(value) {
			*to = value
		}
	case "message.received":
		value := new(MessageReceivedEvent)
		if d.object(value) {
			*to = value
		}
	case "email.deferred":
		value := new(EmailDeferredEvent)
		if d.object(value) {
			*to = value
		}
	case "email.bounced":
		value := new(EmailBouncedEvent)
		if d.object(value) {
			*to = value
		}
	case "email.complained":
		value := new(EmailComplainedEvent)
		if d.object(value) {
			*to = value
		}
	case "message_batch.completed":
		value := new(MessageBatchCompletedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.created":
		value := new(WebhookEndpointCreatedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.updated":
		value := new(WebhookEndpointUpdatedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.secret_rotated":
		value := new(WebhookEndpointSecretRotatedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.degraded":
		value := new(WebhookEndpointDegradedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.paused":
		value := new(WebhookEndpointPausedEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.disabled":
		value := new(WebhookEndpointDisabledEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.recovered":
		value := new(WebhookEndpointRecoveredEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_endpoint.certificate_expiring":
		value := new(WebhookEndpointCertificateExpiringEvent)
		if d.object(value) {
			*to = value
		}
	case "webhook_delivery.exhausted":
		value := new(WebhookDeliveryExhaustedEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.created":
		value := new(EventSinkCreatedEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.updated":
		value := new(EventSinkUpdatedEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.degraded":
		value := new(EventSinkDegradedEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.paused":
		value := new(EventSinkPausedEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.disabled":
		value := new(EventSinkDisabledEvent)
		if d.object(value) {
			*to = value
		}
	case "event_sink.recovered":
		value := new(EventSinkRecoveredEvent)
		if d.object(value) {
			*to = value
		}
	case "rate_limit.exceeded":
		value := new(RateLimitExceededEvent)
		if d.object(value) {
			*to = value
		}
	case "operation.completed":
		value := new(OperationCompletedEvent)
		if d.object(value) {
			*to = value
		}
	default:
		value := new(UnknownEvent)
		if d.object(value) {
			*to = value
		}
	}
}
