// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "encoding/json"

// MessageContent is a result. What the message says. Which members are present depends on the channel.
type MessageContent struct {
	Decoded `json:"-"`

	Text Opt[string] `json:"text"`

	Subject Opt[string] `json:"subject"`

	HTML Opt[string] `json:"html"`

	Title Opt[string] `json:"title"`
}

func (m *MessageContent) member(name string, d *decoder) bool {
	switch name {
	case "text":
		optional(d, &m.Text, text[string])
	case "subject":
		optional(d, &m.Subject, text[string])
	case "html":
		optional(d, &m.HTML, text[string])
	case "title":
		optional(d, &m.Title, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageContent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageContent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageError is a result. Why a message did not reach its recipient.
type MessageError struct {
	Decoded `json:"-"`

	Code MessageErrorCode `json:"code"`

	Message string `json:"message"`

	// The carrier's own code.
	VendorCode Opt[string] `json:"vendor_code"`
}

func (m *MessageError) member(name string, d *decoder) bool {
	switch name {
	case "code":
		text(d, &m.Code)
	case "message":
		text(d, &m.Message)
	case "vendor_code":
		optional(d, &m.VendorCode, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageError) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageError) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Message is a result. One message to or from one recipient on one channel.
type Message struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Channel Channel `json:"channel"`

	Direction MessageDirection `json:"direction"`

	Status MessageStatus `json:"status"`

	// The recipient; your own sender if the message is inbound.
	To Opt[string] `json:"to"`

	// The sender; null while the default sender of the channel is used.
	From Opt[string] `json:"from"`

	Content *MessageContent `json:"content"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata"`

	// Labels to filter and count by.
	Tags []string `json:"tags"`

	// The batch that the message came with.
	BatchID Opt[string] `json:"batch_id"`

	// For an inbound message, the outbound message that it answers, if known.
	InReplyTo Opt[string] `json:"in_reply_to"`

	// How often the message was handed to a carrier.
	Attempts int64 `json:"attempts"`

	// Why the message did not reach its recipient.
	Error *MessageError `json:"error"`

	// When the message is due, if it was scheduled.
	ScheduledAt Opt[Timestamp] `json:"scheduled_at"`

	// The end of the validity period.
	ExpiresAt Opt[Timestamp] `json:"expires_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// When a carrier took the message.
	SentAt Opt[Timestamp] `json:"sent_at"`

	// When the carrier confirmed delivery.
	DeliveredAt Opt[Timestamp] `json:"delivered_at"`

	// When the recipient opened the message.
	ReadAt Opt[Timestamp] `json:"read_at"`
}

func (m *Message) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "channel":
		text(d, &m.Channel)
	case "direction":
		text(d, &m.Direction)
	case "status":
		text(d, &m.Status)
	case "to":
		optional(d, &m.To, text[string])
	case "from":
		optional(d, &m.From, text[string])
	case "content":
		pointer(d, &m.Content)
	case "metadata":
		dictionary(d, &m.Metadata, text[string])
	case "tags":
		list(d, &m.Tags, text[string])
	case "batch_id":
		optional(d, &m.BatchID, text[string])
	case "in_reply_to":
		optional(d, &m.InReplyTo, text[string])
	case "attempts":
		integer(d, &m.Attempts)
	case "error":
		pointer(d, &m.Error)
	case "scheduled_at":
		optional(d, &m.ScheduledAt, text[Timestamp])
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "sent_at":
		optional(d, &m.SentAt, text[Timestamp])
	case "delivered_at":
		optional(d, &m.DeliveredAt, text[Timestamp])
	case "read_at":
		optional(d, &m.ReadAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Message) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Message) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// ProblemFault is a result. One fault of a request.
type ProblemFault struct {
	Decoded `json:"-"`

	// The part of the request that the pointer points into.
	In ProblemFaultIn `json:"in"`

	// JSON pointer (RFC 6901) to the fault; `/limit` is the query parameter `limit`.
	Pointer string `json:"pointer"`

	// The rule that was broken.
	Code string `json:"code"`

	Message string `json:"message"`
}

func (m *ProblemFault) member(name string, d *decoder) bool {
	switch name {
	case "in":
		text(d, &m.In)
	case "pointer":
		text(d, &m.Pointer)
	case "code":
		text(d, &m.Code)
	case "message":
		text(d, &m.Message)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ProblemFault) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *ProblemFault) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// ProblemNextStep is a result. A step that can help.
type ProblemNextStep struct {
	Decoded `json:"-"`

	Action string `json:"action"`

	Docs Opt[string] `json:"docs"`
}

func (m *ProblemNextStep) member(name string, d *decoder) bool {
	switch name {
	case "action":
		text(d, &m.Action)
	case "docs":
		optional(d, &m.Docs, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ProblemNextStep) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *ProblemNextStep) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Problem is a result. What went wrong, as RFC 9457 problem details with a stable code and what to do next.
type Problem struct {
	Decoded `json:"-"`

	// Identifies the kind of problem and leads to its documentation. Relative to this server, or an IANA problem type.
	Type string `json:"type"`

	// The kind of problem in words; the same for every occurrence.
	Title string `json:"title"`

	Status int64 `json:"status"`

	// This occurrence in words.
	Detail string `json:"detail"`

	// Identifies this occurrence.
	Instance Opt[string] `json:"instance"`

	// Stable name of the kind of problem; compare this, never the texts.
	Code string `json:"code"`

	// What kind of remedy helps.
	Category ProblemCategory `json:"category"`

	// Quote this when you ask for help; it is in the server's log.
	RequestID string `json:"request_id"`

	// W3C trace id of the request.
	TraceID Opt[string] `json:"trace_id"`

	// Whether the same request can succeed later.
	Retryable bool `json:"retryable"`

	// The carrier's own code, if it was a carrier that refused.
	VendorCode Opt[string] `json:"vendor_code"`

	// One entry per fault of the request.
	Errors []ProblemFault `json:"errors"`

	// What to do about it, best first.
	Next []ProblemNextStep `json:"next"`

	// With 429, names of the rate limit policies that were exceeded.
	ViolatedPolicies []string `json:"violated-policies"`
}

func (m *Problem) member(name string, d *decoder) bool {
	switch name {
	case "type":
		text(d, &m.Type)
	case "title":
		text(d, &m.Title)
	case "status":
		integer(d, &m.Status)
	case "detail":
		text(d, &m.Detail)
	case "instance":
		optional(d, &m.Instance, text[string])
	case "code":
		text(d, &m.Code)
	case "category":
		text(d, &m.Category)
	case "request_id":
		text(d, &m.RequestID)
	case "trace_id":
		optional(d, &m.TraceID, text[string])
	case "retryable":
		boolean(d, &m.Retryable)
	case "vendor_code":
		optional(d, &m.VendorCode, text[string])
	case "errors":
		list(d, &m.Errors, one[ProblemFault])
	case "next":
		list(d, &m.Next, one[ProblemNextStep])
	case "violated-policies":
		list(d, &m.ViolatedPolicies, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Problem) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Problem) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventBase is a result. What all events have in common.
type EventBase struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	// What happened, as `<resource>.<past tense>`.
	Type string `json:"type"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	Timestamp Timestamp `json:"timestamp"`

	// The version of the API that the data is in.
	APIVersion string `json:"api_version"`

	EnvironmentID string `json:"environment_id"`

	Region string `json:"region"`

	// Id of the resource that it happened to.
	Subject string `json:"subject"`
}

func (m *EventBase) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "timestamp":
		text(d, &m.Timestamp)
	case "api_version":
		text(d, &m.APIVersion)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "region":
		text(d, &m.Region)
	case "subject":
		text(d, &m.Subject)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventBase) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventBase) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageEventData is a result. A message at the moment of the event, without its content, and the attempt that led to
// it.
type MessageEventData struct {
	Decoded `json:"-"`

	// Id of the message.
	ID string `json:"id"`

	Object string `json:"object"`

	Channel Channel `json:"channel"`

	Direction MessageDirection `json:"direction"`

	Status MessageStatus `json:"status"`

	To Opt[string] `json:"to"`

	From Opt[string] `json:"from"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata"`

	// Labels to filter and count by.
	Tags []string `json:"tags"`

	BatchID Opt[string] `json:"batch_id"`

	// Number of the attempt, from 1; 0 before the first.
	Attempt int64 `json:"attempt"`

	// The carrier of the attempt.
	Carrier Opt[string] `json:"carrier"`

	Error *MessageError `json:"error"`
}

func (m *MessageEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "channel":
		text(d, &m.Channel)
	case "direction":
		text(d, &m.Direction)
	case "status":
		text(d, &m.Status)
	case "to":
		optional(d, &m.To, text[string])
	case "from":
		optional(d, &m.From, text[string])
	case "metadata":
		dictionary(d, &m.Metadata, text[string])
	case "tags":
		list(d, &m.Tags, text[string])
	case "batch_id":
		optional(d, &m.BatchID, text[string])
	case "attempt":
		integer(d, &m.Attempt)
	case "carrier":
		optional(d, &m.Carrier, text[string])
	case "error":
		pointer(d, &m.Error)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageScheduledEvent is a result. A message was accepted and waits for its time.
type MessageScheduledEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageScheduledEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageScheduledEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageScheduledEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageQueuedEvent is a result. A message waits for its carrier.
type MessageQueuedEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageQueuedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageQueuedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageQueuedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageSendingEvent is a result. A message is being handed to a carrier.
type MessageSendingEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageSendingEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageSendingEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageSendingEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageSentEvent is a result. The carrier took the message.
type MessageSentEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageSentEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageSentEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageSentEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageDeliveredEvent is a result. The carrier confirmed delivery to the recipient.
type MessageDeliveredEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageDeliveredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageDeliveredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageDeliveredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageReadEvent is a result. The recipient opened the message.
type MessageReadEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageReadEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageReadEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageReadEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageUndeliveredEvent is a result. The carrier reported that the message did not reach the recipient.
type MessageUndeliveredEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageUndeliveredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageUndeliveredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageUndeliveredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageFailedEvent is a result. The message could not be handed to any carrier.
type MessageFailedEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageFailedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageFailedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageFailedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageUnknownEvent is a result. The carrier may or may not have taken the message; it is not sent again.
type MessageUnknownEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageUnknownEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageUnknownEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageUnknownEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageExpiredEvent is a result. The validity period ended before delivery was confirmed.
type MessageExpiredEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageExpiredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageExpiredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageExpiredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageCanceledEvent is a result. The message was canceled before it was sent.
type MessageCanceledEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageCanceledEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageCanceledEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageCanceledEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageFailoverStartedEvent is a result. A carrier failed and the next one of the plan is tried.
type MessageFailoverStartedEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *MessageFailoverStartedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageFailoverStartedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageFailoverStartedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageReceivedEvent is a result. A recipient wrote back.
type MessageReceivedEvent struct {
	EventBase

	Data Message `json:"data"`
}

func (m *MessageReceivedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageReceivedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageReceivedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EmailDeferredEvent is a result. The receiving mail server asked to try again later.
type EmailDeferredEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *EmailDeferredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EmailDeferredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EmailDeferredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EmailBouncedEvent is a result. The receiving mail server refused the email for good.
type EmailBouncedEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *EmailBouncedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EmailBouncedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EmailBouncedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EmailComplainedEvent is a result. The recipient marked the email as spam.
type EmailComplainedEvent struct {
	EventBase

	Data MessageEventData `json:"data"`
}

func (m *EmailComplainedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EmailComplainedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EmailComplainedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageBatchCounts is a result. How many messages of the batch stand where.
type MessageBatchCounts struct {
	Decoded `json:"-"`

	Total int64 `json:"total"`

	Accepted int64 `json:"accepted"`

	Rejected int64 `json:"rejected"`

	// Accepted messages that have their outcome.
	Finished int64 `json:"finished"`
}

func (m *MessageBatchCounts) member(name string, d *decoder) bool {
	switch name {
	case "total":
		integer(d, &m.Total)
	case "accepted":
		integer(d, &m.Accepted)
	case "rejected":
		integer(d, &m.Rejected)
	case "finished":
		integer(d, &m.Finished)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageBatchCounts) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageBatchCounts) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageBatchEventData is a result. A batch at the moment of the event.
type MessageBatchEventData struct {
	Decoded `json:"-"`

	// Id of the batch.
	ID string `json:"id"`

	Object string `json:"object"`

	Status MessageBatchStatus `json:"status"`

	OperationID string `json:"operation_id"`

	Counts MessageBatchCounts `json:"counts"`
}

func (m *MessageBatchEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "status":
		text(d, &m.Status)
	case "operation_id":
		text(d, &m.OperationID)
	case "counts":
		one(d, &m.Counts)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageBatchEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageBatchEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageBatchCompletedEvent is a result. Every accepted message of a batch reached its outcome.
type MessageBatchCompletedEvent struct {
	EventBase

	Data MessageBatchEventData `json:"data"`
}

func (m *MessageBatchCompletedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageBatchCompletedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageBatchCompletedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointEventData is a result. A webhook endpoint at the moment of the event.
type WebhookEndpointEventData struct {
	Decoded `json:"-"`

	// Id of the endpoint.
	ID string `json:"id"`

	Object string `json:"object"`

	URL Opt[string] `json:"url"`

	Status WebhookEndpointStatus `json:"status"`

	StatusReason Opt[string] `json:"status_reason"`

	FailingSince Opt[Timestamp] `json:"failing_since"`
}

func (m *WebhookEndpointEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "url":
		optional(d, &m.URL, text[string])
	case "status":
		text(d, &m.Status)
	case "status_reason":
		optional(d, &m.StatusReason, text[string])
	case "failing_since":
		optional(d, &m.FailingSince, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointCreatedEvent is a result. A webhook endpoint was created.
type WebhookEndpointCreatedEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointCreatedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointUpdatedEvent is a result. A webhook endpoint was changed, paused or taken up again.
type WebhookEndpointUpdatedEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointUpdatedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointSecretRotatedEvent is a result. A webhook endpoint has a new signing secret.
type WebhookEndpointSecretRotatedEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointSecretRotatedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointSecretRotatedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointSecretRotatedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointDegradedEvent is a result. A webhook endpoint has had nothing but failures for a while.
type WebhookEndpointDegradedEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointDegradedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointDegradedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointDegradedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointPausedEvent is a result. A webhook endpoint had nothing but failures for days, and gets nothing more.
type WebhookEndpointPausedEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointPausedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointPausedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointPausedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointDisabledEvent is a result. The receiver of a webhook endpoint said that it is gone.
type WebhookEndpointDisabledEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointDisabledEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointDisabledEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointDisabledEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointRecoveredEvent is a result. A webhook endpoint works again.
type WebhookEndpointRecoveredEvent struct {
	EventBase

	Data WebhookEndpointEventData `json:"data"`
}

func (m *WebhookEndpointRecoveredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointRecoveredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointRecoveredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EndingCertificate is a result. The certificate that ends.
type EndingCertificate struct {
	Decoded `json:"-"`

	// The latest of these that holds.
	Status EndingCertificateStatus `json:"status"`

	// SHA-256 of the certificate in hexadecimal with colons.
	Fingerprint string `json:"fingerprint"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`

	// Whole days until it ends, rounded up; 0 when it has ended.
	DaysLeft int64 `json:"days_left"`
}

func (m *EndingCertificate) member(name string, d *decoder) bool {
	switch name {
	case "status":
		text(d, &m.Status)
	case "fingerprint":
		text(d, &m.Fingerprint)
	case "expires_at":
		text(d, &m.ExpiresAt)
	case "days_left":
		integer(d, &m.DaysLeft)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EndingCertificate) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EndingCertificate) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointCertificateEventData is a result. A webhook endpoint whose client certificate ends soon, or has ended.
type WebhookEndpointCertificateEventData struct {
	Decoded `json:"-"`

	// Id of the endpoint.
	ID string `json:"id"`

	Object string `json:"object"`

	URL Opt[string] `json:"url"`

	ClientCertificate EndingCertificate `json:"client_certificate"`
}

func (m *WebhookEndpointCertificateEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "url":
		optional(d, &m.URL, text[string])
	case "client_certificate":
		one(d, &m.ClientCertificate)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointCertificateEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointCertificateEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointCertificateExpiringEvent is a result. The client certificate of a webhook endpoint ends within 30 days,
// within 7 days, or has ended. Each is told once.
type WebhookEndpointCertificateExpiringEvent struct {
	EventBase

	Data WebhookEndpointCertificateEventData `json:"data"`
}

func (m *WebhookEndpointCertificateExpiringEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointCertificateExpiringEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointCertificateExpiringEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookDeliveryEventData is a result. A delivery at the moment of the event.
type WebhookDeliveryEventData struct {
	Decoded `json:"-"`

	// Id of the delivery.
	ID string `json:"id"`

	Object string `json:"object"`

	EndpointID string `json:"endpoint_id"`

	EventID string `json:"event_id"`

	EventType string `json:"event_type"`

	Status WebhookDeliveryStatus `json:"status"`

	AttemptCount int64 `json:"attempt_count"`

	LastFailure Opt[WebhookFailure] `json:"last_failure"`
}

func (m *WebhookDeliveryEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "endpoint_id":
		text(d, &m.EndpointID)
	case "event_id":
		text(d, &m.EventID)
	case "event_type":
		text(d, &m.EventType)
	case "status":
		text(d, &m.Status)
	case "attempt_count":
		integer(d, &m.AttemptCount)
	case "last_failure":
		optional(d, &m.LastFailure, text[WebhookFailure])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookDeliveryEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookDeliveryEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookDeliveryExhaustedEvent is a result. The last retry of a delivery failed.
type WebhookDeliveryExhaustedEvent struct {
	EventBase

	Data WebhookDeliveryEventData `json:"data"`
}

func (m *WebhookDeliveryExhaustedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookDeliveryExhaustedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookDeliveryExhaustedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkEventData is a result. An event sink at the moment of the event.
type EventSinkEventData struct {
	Decoded `json:"-"`

	// Id of the sink.
	ID string `json:"id"`

	Object string `json:"object"`

	Type EventSinkEventDataType `json:"type"`

	Name string `json:"name"`

	Status EventSinkStatus `json:"status"`

	StatusReason Opt[string] `json:"status_reason"`

	FailingSince Opt[Timestamp] `json:"failing_since"`

	// Why the newest attempt failed.
	LastError Opt[string] `json:"last_error"`
}

func (m *EventSinkEventData) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "name":
		text(d, &m.Name)
	case "status":
		text(d, &m.Status)
	case "status_reason":
		optional(d, &m.StatusReason, text[string])
	case "failing_since":
		optional(d, &m.FailingSince, text[Timestamp])
	case "last_error":
		optional(d, &m.LastError, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkCreatedEvent is a result. An event sink was created.
type EventSinkCreatedEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkCreatedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkUpdatedEvent is a result. An event sink was changed.
type EventSinkUpdatedEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkUpdatedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkDegradedEvent is a result. An event sink has had nothing but failures for a while; it goes on trying.
type EventSinkDegradedEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkDegradedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkDegradedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkDegradedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkPausedEvent is a result. An event sink was paused after days of nothing but failures.
type EventSinkPausedEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkPausedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkPausedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkPausedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkDisabledEvent is a result. The target of an event sink said that it is gone.
type EventSinkDisabledEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkDisabledEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkDisabledEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkDisabledEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkRecoveredEvent is a result. An event sink that was degraded works again.
type EventSinkRecoveredEvent struct {
	EventBase

	Data EventSinkEventData `json:"data"`
}

func (m *EventSinkRecoveredEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkRecoveredEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkRecoveredEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RateLimitExceededEventData is a result. What was refused since the last event about the same credential and policies.
type RateLimitExceededEventData struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	CredentialType RateLimitExceededEventDataCredentialType `json:"credential_type"`

	// Of the API key, the app or the session.
	CredentialID string `json:"credential_id"`

	// Names of the policies without room, as in `violated-policies` of the answer; `default` is the limit of the
	// environment.
	Policies []string `json:"policies"`

	// Of the last request that was refused.
	Operation string `json:"operation"`

	// How many requests.
	Refused int64 `json:"refused"`

	// Time of the first of them.
	Since Timestamp `json:"since"`
}

func (m *RateLimitExceededEventData) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "credential_type":
		text(d, &m.CredentialType)
	case "credential_id":
		text(d, &m.CredentialID)
	case "policies":
		list(d, &m.Policies, text[string])
	case "operation":
		text(d, &m.Operation)
	case "refused":
		integer(d, &m.Refused)
	case "since":
		text(d, &m.Since)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RateLimitExceededEventData) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RateLimitExceededEventData) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RateLimitExceededEvent is a result. Requests of a credential were refused with 429.
type RateLimitExceededEvent struct {
	EventBase

	Data RateLimitExceededEventData `json:"data"`
}

func (m *RateLimitExceededEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RateLimitExceededEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RateLimitExceededEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OperationError is a result. Why an operation failed.
type OperationError struct {
	Decoded `json:"-"`

	Code string `json:"code"`

	Message string `json:"message"`
}

func (m *OperationError) member(name string, d *decoder) bool {
	switch name {
	case "code":
		text(d, &m.Code)
	case "message":
		text(d, &m.Message)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OperationError) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OperationError) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Operation is a result. Work that goes on after its request was answered.
type Operation struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	// The operation of the API that started it, for example `message_batches.create`.
	Type string `json:"type"`

	Status OperationStatus `json:"status"`

	// What the operation works on.
	ResourceID Opt[string] `json:"resource_id"`

	Error *OperationError `json:"error"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	CompletedAt Opt[Timestamp] `json:"completed_at"`
}

func (m *Operation) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "status":
		text(d, &m.Status)
	case "resource_id":
		optional(d, &m.ResourceID, text[string])
	case "error":
		pointer(d, &m.Error)
	case "created_at":
		text(d, &m.CreatedAt)
	case "completed_at":
		optional(d, &m.CompletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Operation) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Operation) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OperationCompletedEvent is a result. An asynchronous operation ended.
type OperationCompletedEvent struct {
	EventBase

	Data Operation `json:"data"`
}

func (m *OperationCompletedEvent) member(name string, d *decoder) bool {
	switch name {
	case "data":
		one(d, &m.Data)
	default:
		return m.EventBase.member(name, d)
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OperationCompletedEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OperationCompletedEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageRejection is a result. Why a message of a batch was rejected; the same codes as the problems of
// `messages.create`.
type MessageRejection struct {
	Decoded `json:"-"`

	Code string `json:"code"`

	Message string `json:"message"`
}

func (m *MessageRejection) member(name string, d *decoder) bool {
	switch name {
	case "code":
		text(d, &m.Code)
	case "message":
		text(d, &m.Message)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageRejection) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageRejection) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageBatchResult is a result. What became of one message of the batch.
type MessageBatchResult struct {
	Decoded `json:"-"`

	// Position in the request, from 0.
	Index int64 `json:"index"`

	Status MessageBatchResultStatus `json:"status"`

	MessageID Opt[string] `json:"message_id"`

	Error *MessageRejection `json:"error"`
}

func (m *MessageBatchResult) member(name string, d *decoder) bool {
	switch name {
	case "index":
		integer(d, &m.Index)
	case "status":
		text(d, &m.Status)
	case "message_id":
		optional(d, &m.MessageID, text[string])
	case "error":
		pointer(d, &m.Error)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageBatchResult) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageBatchResult) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// MessageBatch is a result. Messages that were sent together, and what became of each.
type MessageBatch struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Status MessageBatchStatus `json:"status"`

	// The operation that ends when every accepted message has its outcome.
	OperationID string `json:"operation_id"`

	Counts MessageBatchCounts `json:"counts"`

	// One entry per message of the request, in its order.
	Results []MessageBatchResult `json:"results"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// When the last accepted message had its outcome.
	CompletedAt Opt[Timestamp] `json:"completed_at"`
}

func (m *MessageBatch) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "status":
		text(d, &m.Status)
	case "operation_id":
		text(d, &m.OperationID)
	case "counts":
		one(d, &m.Counts)
	case "results":
		list(d, &m.Results, one[MessageBatchResult])
	case "metadata":
		dictionary(d, &m.Metadata, text[string])
	case "created_at":
		text(d, &m.CreatedAt)
	case "completed_at":
		optional(d, &m.CompletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m MessageBatch) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *MessageBatch) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventStreamLimits is a result. Bounds of one connection.
type EventStreamLimits struct {
	Decoded `json:"-"`

	// At the same time.
	Subscriptions int64 `json:"subscriptions"`

	// Of a frame from the client.
	FrameBytes int64 `json:"frame_bytes"`

	// From the client.
	FramesPerSecond int64 `json:"frames_per_second"`

	// Calls without an answer yet.
	CallsAtOnce int64 `json:"calls_at_once"`
}

func (m *EventStreamLimits) member(name string, d *decoder) bool {
	switch name {
	case "subscriptions":
		integer(d, &m.Subscriptions)
	case "frame_bytes":
		integer(d, &m.FrameBytes)
	case "frames_per_second":
		integer(d, &m.FramesPerSecond)
	case "calls_at_once":
		integer(d, &m.CallsAtOnce)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventStreamLimits) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventStreamLimits) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventStream is a result. Where the stream of the environment begins and ends now, and what a connection may ask of it.
type EventStream struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	EnvironmentID string `json:"environment_id"`

	APIVersion string `json:"api_version"`

	// The oldest event that can be resumed from.
	OldestEventID Opt[string] `json:"oldest_event_id"`

	// The newest event; resume from it to miss nothing from now on.
	LastEventID Opt[string] `json:"last_event_id"`

	Limits EventStreamLimits `json:"limits"`
}

func (m *EventStream) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "api_version":
		text(d, &m.APIVersion)
	case "oldest_event_id":
		optional(d, &m.OldestEventID, text[string])
	case "last_event_id":
		optional(d, &m.LastEventID, text[string])
	case "limits":
		one(d, &m.Limits)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventStream) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventStream) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventStreamTicket is a result. A ticket that opens one connection to the event stream.
type EventStreamTicket struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	// Present it as the WebSocket subprotocol `relayos.ticket.<ticket>`. Works once.
	Ticket Secret `json:"ticket"`

	// What the connection may do.
	Scopes []string `json:"scopes"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`
}

func (m *EventStreamTicket) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "ticket":
		text(d, &m.Ticket)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "created_at":
		text(d, &m.CreatedAt)
	case "expires_at":
		text(d, &m.ExpiresAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventStreamTicket) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventStreamTicket) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventType is a result. A kind of event.
type EventType struct {
	Decoded `json:"-"`

	// The `type` of its events.
	Name string `json:"name"`

	Object string `json:"object"`

	Description string `json:"description"`

	// JSON Schema (2020-12) of its events, self-contained.
	Schema json.RawMessage `json:"schema"`

	// One event of this type.
	Example json.RawMessage `json:"example"`

	DeprecatedOn Opt[Date] `json:"deprecated_on"`
}

func (m *EventType) member(name string, d *decoder) bool {
	switch name {
	case "name":
		text(d, &m.Name)
	case "object":
		text(d, &m.Object)
	case "description":
		text(d, &m.Description)
	case "schema":
		anything(d, &m.Schema)
	case "example":
		anything(d, &m.Example)
	case "deprecated_on":
		optional(d, &m.DeprecatedOn, text[Date])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventType) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventType) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Restrictions is a result. What narrows a credential below its scopes. A list that is absent narrows nothing.
type Restrictions struct {
	Decoded `json:"-"`

	// Only messages on these channels.
	Channels []string `json:"channels"`

	// Only messages from these senders.
	Senders []string `json:"senders"`

	// Only these conversations.
	Conversations []string `json:"conversations"`
}

func (m *Restrictions) member(name string, d *decoder) bool {
	switch name {
	case "channels":
		list(d, &m.Channels, text[string])
	case "senders":
		list(d, &m.Senders, text[string])
	case "conversations":
		list(d, &m.Conversations, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Restrictions) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Restrictions) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OAuthClient is a result. An app that gets tokens from the OAuth 2.1 server under `/oauth`.
type OAuthClient struct {
	Decoded `json:"-"`

	// The `client_id` of the app.
	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	Type OAuthClientType `json:"type"`

	RedirectURIs []string `json:"redirect_uris"`

	GrantTypes []OAuthGrantType `json:"grant_types"`

	// The most that the app may do.
	Scopes []string `json:"scopes"`

	// How the app proves itself at the token endpoint.
	TokenEndpointAuthMethod string `json:"token_endpoint_auth_method"`

	Restrictions Restrictions `json:"restrictions"`

	// Where tokens work that the app gets for itself.
	EnvironmentID string `json:"environment_id"`

	// The end of the secret; null for a public app.
	SecretLast4 Opt[string] `json:"secret_last4"`

	// Until then the secret before works too.
	PreviousSecretExpiresAt Opt[Timestamp] `json:"previous_secret_expires_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// When the app was removed; its tokens ended then.
	RevokedAt Opt[Timestamp] `json:"revoked_at"`
}

func (m *OAuthClient) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "type":
		text(d, &m.Type)
	case "redirect_uris":
		list(d, &m.RedirectURIs, text[string])
	case "grant_types":
		list(d, &m.GrantTypes, text[OAuthGrantType])
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "token_endpoint_auth_method":
		text(d, &m.TokenEndpointAuthMethod)
	case "restrictions":
		one(d, &m.Restrictions)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "secret_last4":
		optional(d, &m.SecretLast4, text[string])
	case "previous_secret_expires_at":
		optional(d, &m.PreviousSecretExpiresAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OAuthClient) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OAuthClient) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OAuthClientWithSecret is a result. An app and its secret, which is shown this once.
type OAuthClientWithSecret struct {
	Decoded `json:"-"`

	// The `client_id` of the app.
	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	Type OAuthClientType `json:"type"`

	RedirectURIs []string `json:"redirect_uris"`

	GrantTypes []OAuthGrantType `json:"grant_types"`

	// The most that the app may do.
	Scopes []string `json:"scopes"`

	// How the app proves itself at the token endpoint.
	TokenEndpointAuthMethod string `json:"token_endpoint_auth_method"`

	Restrictions Restrictions `json:"restrictions"`

	// Where tokens work that the app gets for itself.
	EnvironmentID string `json:"environment_id"`

	// The end of the secret; null for a public app.
	SecretLast4 Opt[string] `json:"secret_last4"`

	// Until then the secret before works too.
	PreviousSecretExpiresAt Opt[Timestamp] `json:"previous_secret_expires_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// When the app was removed; its tokens ended then.
	RevokedAt Opt[Timestamp] `json:"revoked_at"`

	// Shown this once; null for a public app.
	ClientSecret Opt[Secret] `json:"client_secret"`
}

func (m *OAuthClientWithSecret) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "type":
		text(d, &m.Type)
	case "redirect_uris":
		list(d, &m.RedirectURIs, text[string])
	case "grant_types":
		list(d, &m.GrantTypes, text[OAuthGrantType])
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "token_endpoint_auth_method":
		text(d, &m.TokenEndpointAuthMethod)
	case "restrictions":
		one(d, &m.Restrictions)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "secret_last4":
		optional(d, &m.SecretLast4, text[string])
	case "previous_secret_expires_at":
		optional(d, &m.PreviousSecretExpiresAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	case "client_secret":
		optional(d, &m.ClientSecret, text[Secret])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OAuthClientWithSecret) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OAuthClientWithSecret) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OAuthGrant is a result. What a member let an app do in the environment.
type OAuthGrant struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	OAuthClientID string `json:"oauth_client_id"`

	OAuthClientName string `json:"oauth_client_name"`

	// Who agreed.
	MemberID string `json:"member_id"`

	// What was agreed to. Tokens can do this as long as the app and the member may do it too.
	Scopes []string `json:"scopes"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`
}

func (m *OAuthGrant) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "oauth_client_id":
		text(d, &m.OAuthClientID)
	case "oauth_client_name":
		text(d, &m.OAuthClientName)
	case "member_id":
		text(d, &m.MemberID)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "created_at":
		text(d, &m.CreatedAt)
	case "expires_at":
		text(d, &m.ExpiresAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OAuthGrant) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OAuthGrant) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// TokenKey is a result. A public key.
type TokenKey struct {
	Decoded `json:"-"`

	Kty string `json:"kty"`

	Kid string `json:"kid"`

	Alg Opt[string] `json:"alg"`

	Crv Opt[string] `json:"crv"`

	X Opt[string] `json:"x"`

	Y Opt[string] `json:"y"`

	N Opt[string] `json:"n"`

	E Opt[string] `json:"e"`
}

func (m *TokenKey) member(name string, d *decoder) bool {
	switch name {
	case "kty":
		text(d, &m.Kty)
	case "kid":
		text(d, &m.Kid)
	case "alg":
		optional(d, &m.Alg, text[string])
	case "crv":
		optional(d, &m.Crv, text[string])
	case "x":
		optional(d, &m.X, text[string])
	case "y":
		optional(d, &m.Y, text[string])
	case "n":
		optional(d, &m.N, text[string])
	case "e":
		optional(d, &m.E, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m TokenKey) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *TokenKey) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// TokenKeySet is a result. Public keys (RFC 7517). Other members are ignored.
type TokenKeySet struct {
	Decoded `json:"-"`

	Keys []TokenKey `json:"keys"`
}

func (m *TokenKeySet) member(name string, d *decoder) bool {
	switch name {
	case "keys":
		list(d, &m.Keys, one[TokenKey])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m TokenKeySet) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *TokenKeySet) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// ClaimMapping is a result. What a token may do whose claim has the value; one of `role` and `scopes` is set.
type ClaimMapping struct {
	Decoded `json:"-"`

	Claim string `json:"claim"`

	Value string `json:"value"`

	// Name of a built-in role or id of a custom one.
	Role Opt[string] `json:"role"`

	Scopes []string `json:"scopes"`
}

func (m *ClaimMapping) member(name string, d *decoder) bool {
	switch name {
	case "claim":
		text(d, &m.Claim)
	case "value":
		text(d, &m.Value)
	case "role":
		optional(d, &m.Role, text[string])
	case "scopes":
		list(d, &m.Scopes, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ClaimMapping) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *ClaimMapping) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// TokenIssuer is a result. An issuer whose tokens are taken.
type TokenIssuer struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	Issuer string `json:"issuer"`

	Audience string `json:"audience"`

	JWKSURL Opt[string] `json:"jwks_url"`

	JWKS *TokenKeySet `json:"jwks"`

	Algorithms []TokenAlgorithm `json:"algorithms"`

	TokenType TokenType `json:"token_type"`

	ClaimMappings []ClaimMapping `json:"claim_mappings"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`
}

func (m *TokenIssuer) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "issuer":
		text(d, &m.Issuer)
	case "audience":
		text(d, &m.Audience)
	case "jwks_url":
		optional(d, &m.JWKSURL, text[string])
	case "jwks":
		pointer(d, &m.JWKS)
	case "algorithms":
		list(d, &m.Algorithms, text[TokenAlgorithm])
	case "token_type":
		text(d, &m.TokenType)
	case "claim_mappings":
		list(d, &m.ClaimMappings, one[ClaimMapping])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m TokenIssuer) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *TokenIssuer) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// APIKey is a result. A key of one environment, without its secret.
type APIKey struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	EnvironmentID string `json:"environment_id"`

	// The last four characters of the key, to tell keys apart.
	Last4 string `json:"last4"`

	// What the key may do.
	Scopes []string `json:"scopes"`

	// Where requests may come from; empty means anywhere.
	IPRanges []string `json:"ip_ranges"`

	Restrictions Restrictions `json:"restrictions"`

	// The key, app or member that created it; null for the first keys of an installation.
	CreatedBy Opt[string] `json:"created_by"`

	// When the key stops working.
	ExpiresAt Opt[Timestamp] `json:"expires_at"`

	// When the key was revoked.
	RevokedAt Opt[Timestamp] `json:"revoked_at"`

	// The last use that was noticed, to about ten seconds.
	LastUsedAt Opt[Timestamp] `json:"last_used_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`
}

func (m *APIKey) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "last4":
		text(d, &m.Last4)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "ip_ranges":
		list(d, &m.IPRanges, text[string])
	case "restrictions":
		one(d, &m.Restrictions)
	case "created_by":
		optional(d, &m.CreatedBy, text[string])
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	case "last_used_at":
		optional(d, &m.LastUsedAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m APIKey) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *APIKey) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// APIKeyWithSecret is a result. A key with its secret. This is the only time that the secret is shown.
type APIKeyWithSecret struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	EnvironmentID string `json:"environment_id"`

	// The last four characters of the key, to tell keys apart.
	Last4 string `json:"last4"`

	// What the key may do.
	Scopes []string `json:"scopes"`

	// Where requests may come from; empty means anywhere.
	IPRanges []string `json:"ip_ranges"`

	Restrictions Restrictions `json:"restrictions"`

	// The key, app or member that created it; null for the first keys of an installation.
	CreatedBy Opt[string] `json:"created_by"`

	// When the key stops working.
	ExpiresAt Opt[Timestamp] `json:"expires_at"`

	// When the key was revoked.
	RevokedAt Opt[Timestamp] `json:"revoked_at"`

	// The last use that was noticed, to about ten seconds.
	LastUsedAt Opt[Timestamp] `json:"last_used_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// The secret: `rk_<test|live>_<region>_…`. Keep it; it can not be shown again.
	APIKey Secret `json:"api_key"`
}

func (m *APIKeyWithSecret) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "environment_id":
		text(d, &m.EnvironmentID)
	case "last4":
		text(d, &m.Last4)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "ip_ranges":
		list(d, &m.IPRanges, text[string])
	case "restrictions":
		one(d, &m.Restrictions)
	case "created_by":
		optional(d, &m.CreatedBy, text[string])
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	case "last_used_at":
		optional(d, &m.LastUsedAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "api_key":
		text(d, &m.APIKey)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m APIKeyWithSecret) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *APIKeyWithSecret) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Organization is a result. Whoever runs projects here; members, roles and the security policy are theirs.
type Organization struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`
}

func (m *Organization) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Organization) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Organization) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SecurityPolicy is a result. What the organization asks of its people and credentials.
type SecurityPolicy struct {
	Decoded `json:"-"`

	// Whether people need a second factor or a passkey.
	MFARequired bool `json:"mfa_required"`

	// How long a sign-in lasts at most.
	SessionMinutes int64 `json:"session_minutes"`

	// How long a session may be idle.
	SessionIdleMinutes int64 `json:"session_idle_minutes"`

	// How people may sign in: `password`, `passkey`, `oidc`, `saml`.
	AllowedMethods []string `json:"allowed_methods"`

	// Where people and credentials of the organization may come from; empty means anywhere.
	IPRanges []string `json:"ip_ranges"`

	// How old the secret of an API key may get; null for any age.
	KeyMaxAgeDays Opt[int64] `json:"key_max_age_days"`

	// Whether webhook endpoints and other targets must be https.
	HTTPSOnlyEndpoints bool `json:"https_only_endpoints"`
}

func (m *SecurityPolicy) member(name string, d *decoder) bool {
	switch name {
	case "mfa_required":
		boolean(d, &m.MFARequired)
	case "session_minutes":
		integer(d, &m.SessionMinutes)
	case "session_idle_minutes":
		integer(d, &m.SessionIdleMinutes)
	case "allowed_methods":
		list(d, &m.AllowedMethods, text[string])
	case "ip_ranges":
		list(d, &m.IPRanges, text[string])
	case "key_max_age_days":
		optional(d, &m.KeyMaxAgeDays, integer)
	case "https_only_endpoints":
		boolean(d, &m.HTTPSOnlyEndpoints)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SecurityPolicy) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SecurityPolicy) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SecurityPolicyEffect is a result. Who can not go on as before. Lists hold up to 100 ids.
type SecurityPolicyEffect struct {
	Decoded `json:"-"`

	// Keys that stop working because their secret is too old; rotate them first.
	APIKeysTooOld []string `json:"api_keys_too_old"`

	// Members who must set up a second factor at their next sign-in.
	MembersWithoutSecondFactor []string `json:"members_without_second_factor"`

	// Whether the address of this request is outside the ranges.
	CallerLockedOut bool `json:"caller_locked_out"`
}

func (m *SecurityPolicyEffect) member(name string, d *decoder) bool {
	switch name {
	case "api_keys_too_old":
		list(d, &m.APIKeysTooOld, text[string])
	case "members_without_second_factor":
		list(d, &m.MembersWithoutSecondFactor, text[string])
	case "caller_locked_out":
		boolean(d, &m.CallerLockedOut)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SecurityPolicyEffect) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SecurityPolicyEffect) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SecurityPolicyChange is a result. A security policy, and whom it affects.
type SecurityPolicyChange struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	// Whether nothing was changed.
	DryRun bool `json:"dry_run"`

	Policy SecurityPolicy `json:"policy"`

	Affected SecurityPolicyEffect `json:"affected"`
}

func (m *SecurityPolicyChange) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "dry_run":
		boolean(d, &m.DryRun)
	case "policy":
		one(d, &m.Policy)
	case "affected":
		one(d, &m.Affected)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SecurityPolicyChange) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SecurityPolicyChange) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Environment is a result. A separate space of data within a project.
type Environment struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	// A sandbox never sends for real.
	Kind EnvironmentKind `json:"kind"`
}

func (m *Environment) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "kind":
		text(d, &m.Kind)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Environment) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Environment) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Project is a result. A project; its region is fixed. Its environments hold messages, events and keys.
type Project struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	// Where its data lives.
	Region string `json:"region"`

	Environments []Environment `json:"environments"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`
}

func (m *Project) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "region":
		text(d, &m.Region)
	case "environments":
		list(d, &m.Environments, one[Environment])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Project) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Project) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// ProjectWithKeys is a result. A project with the first key of each environment. This is the only time that the keys are
// shown.
type ProjectWithKeys struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	// Where its data lives.
	Region string `json:"region"`

	Environments []Environment `json:"environments"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// The first key of each environment, with the scopes of the caller.
	APIKeys []APIKeyWithSecret `json:"api_keys"`
}

func (m *ProjectWithKeys) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "region":
		text(d, &m.Region)
	case "environments":
		list(d, &m.Environments, one[Environment])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "api_keys":
		list(d, &m.APIKeys, one[APIKeyWithSecret])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ProjectWithKeys) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *ProjectWithKeys) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Member is a result. A person in the organization.
type Member struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Email Opt[string] `json:"email"`

	Name Opt[string] `json:"name"`

	// Names of built-in roles and ids of custom roles.
	Roles []string `json:"roles"`

	Status MemberStatus `json:"status"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`
}

func (m *Member) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "email":
		optional(d, &m.Email, text[string])
	case "name":
		optional(d, &m.Name, text[string])
	case "roles":
		list(d, &m.Roles, text[string])
	case "status":
		text(d, &m.Status)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Member) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Member) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Invitation is a result. A person who was asked to join.
type Invitation struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Email Opt[string] `json:"email"`

	// The roles that the person will have.
	Roles []string `json:"roles"`

	Status InvitationStatus `json:"status"`

	InvitedBy string `json:"invited_by"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`
}

func (m *Invitation) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "email":
		optional(d, &m.Email, text[string])
	case "roles":
		list(d, &m.Roles, text[string])
	case "status":
		text(d, &m.Status)
	case "invited_by":
		text(d, &m.InvitedBy)
	case "created_at":
		text(d, &m.CreatedAt)
	case "expires_at":
		text(d, &m.ExpiresAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Invitation) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Invitation) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// InvitationWithToken is a result. An invitation with its token. This is the only time that the token is shown.
type InvitationWithToken struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Email Opt[string] `json:"email"`

	// The roles that the person will have.
	Roles []string `json:"roles"`

	Status InvitationWithTokenStatus `json:"status"`

	InvitedBy string `json:"invited_by"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`

	// Give it to the person; it is used up when they join.
	Token Secret `json:"token"`

	// The page on which the person joins, with the token behind its `#`.
	URL Secret `json:"url"`
}

func (m *InvitationWithToken) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "email":
		optional(d, &m.Email, text[string])
	case "roles":
		list(d, &m.Roles, text[string])
	case "status":
		text(d, &m.Status)
	case "invited_by":
		text(d, &m.InvitedBy)
	case "created_at":
		text(d, &m.CreatedAt)
	case "expires_at":
		text(d, &m.ExpiresAt)
	case "token":
		text(d, &m.Token)
	case "url":
		text(d, &m.URL)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m InvitationWithToken) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *InvitationWithToken) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Role is a result. A built-in or a custom role. What a member may do is the union of their roles.
type Role struct {
	Decoded `json:"-"`

	// Of a built-in role, its name.
	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	Description string `json:"description"`

	// What its holders may do.
	Scopes []string `json:"scopes"`

	BuiltIn bool `json:"built_in"`

	// Null for a built-in role.
	CreatedAt Opt[Timestamp] `json:"created_at"`

	// Null for a built-in role.
	UpdatedAt Opt[Timestamp] `json:"updated_at"`
}

func (m *Role) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "description":
		text(d, &m.Description)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "built_in":
		boolean(d, &m.BuiltIn)
	case "created_at":
		optional(d, &m.CreatedAt, text[Timestamp])
	case "updated_at":
		optional(d, &m.UpdatedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Role) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Role) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RateLimitTarget is a result. Which requests of the organization a rate limit policy limits.
type RateLimitTarget struct {
	Decoded `json:"-"`

	Type RateLimitTargetType `json:"type"`

	// Id of the environment or API key, IP address or range, operation id, or tag; null for all of the type.
	Value Opt[string] `json:"value"`
}

func (m *RateLimitTarget) member(name string, d *decoder) bool {
	switch name {
	case "type":
		text(d, &m.Type)
	case "value":
		optional(d, &m.Value, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RateLimitTarget) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RateLimitTarget) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RateLimitUse is a result. What of a policy is in use, as the server that answers knows it. Of several who are counted,
// the one who used most.
type RateLimitUse struct {
	Decoded `json:"-"`

	// Who are counted now.
	Subjects int64 `json:"subjects"`

	// Cost units left in the bucket.
	QuotaLeft Opt[int64] `json:"quota_left"`

	// Cost units of the daily quota.
	UsedToday Opt[int64] `json:"used_today"`

	// Cost units of the monthly quota.
	UsedThisMonth Opt[int64] `json:"used_this_month"`

	// Requests that run.
	Concurrent Opt[int64] `json:"concurrent"`
}

func (m *RateLimitUse) member(name string, d *decoder) bool {
	switch name {
	case "subjects":
		integer(d, &m.Subjects)
	case "quota_left":
		optional(d, &m.QuotaLeft, integer)
	case "used_today":
		optional(d, &m.UsedToday, integer)
	case "used_this_month":
		optional(d, &m.UsedThisMonth, integer)
	case "concurrent":
		optional(d, &m.Concurrent, integer)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RateLimitUse) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RateLimitUse) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RateLimitPolicy is a result. A rate limit policy of the organization.
type RateLimitPolicy struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	Target RateLimitTarget `json:"target"`

	// Who shares what is counted. IPv6 addresses count by their /64 network.
	Per RateLimitPolicyPer `json:"per"`

	// Cost units per window.
	Quota Opt[int64] `json:"quota"`

	// Length of the window of `quota`.
	WindowSeconds int64 `json:"window_seconds"`

	// Cost units that may come at once; without it, as many as `quota`.
	Burst Opt[int64] `json:"burst"`

	// Cost units per calendar day in UTC.
	DailyQuota Opt[int64] `json:"daily_quota"`

	// Cost units per calendar month in UTC.
	MonthlyQuota Opt[int64] `json:"monthly_quota"`

	// Requests at a time.
	MaxConcurrent Opt[int64] `json:"max_concurrent"`

	// Whether it limits.
	Enabled bool `json:"enabled"`

	CurrentUse RateLimitUse `json:"current_use"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// Set in the answer to its deletion.
	DeletedAt Opt[Timestamp] `json:"deleted_at"`
}

func (m *RateLimitPolicy) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "target":
		one(d, &m.Target)
	case "per":
		text(d, &m.Per)
	case "quota":
		optional(d, &m.Quota, integer)
	case "window_seconds":
		integer(d, &m.WindowSeconds)
	case "burst":
		optional(d, &m.Burst, integer)
	case "daily_quota":
		optional(d, &m.DailyQuota, integer)
	case "monthly_quota":
		optional(d, &m.MonthlyQuota, integer)
	case "max_concurrent":
		optional(d, &m.MaxConcurrent, integer)
	case "enabled":
		boolean(d, &m.Enabled)
	case "current_use":
		one(d, &m.CurrentUse)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RateLimitPolicy) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RateLimitPolicy) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// ClientCertificate is a result. The client certificate in use, without its key.
type ClientCertificate struct {
	Decoded `json:"-"`

	Subject Opt[string] `json:"subject"`

	// SHA-256 of the certificate in hexadecimal with colons.
	Fingerprint string `json:"fingerprint"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ExpiresAt Timestamp `json:"expires_at"`

	// Whether that is within 30 days.
	ExpiresSoon bool `json:"expires_soon"`
}

func (m *ClientCertificate) member(name string, d *decoder) bool {
	switch name {
	case "subject":
		optional(d, &m.Subject, text[string])
	case "fingerprint":
		text(d, &m.Fingerprint)
	case "expires_at":
		text(d, &m.ExpiresAt)
	case "expires_soon":
		boolean(d, &m.ExpiresSoon)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m ClientCertificate) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *ClientCertificate) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookDeliveryStats is a result. Deliveries of events of the last 24 hours, of the newest 10,000 at most.
type WebhookDeliveryStats struct {
	Decoded `json:"-"`

	Delivered int64 `json:"delivered"`

	// Failed so far, whether or not they will be tried again.
	Failing int64 `json:"failing"`

	// The share that was delivered of those two; null when there were none.
	SuccessRate Opt[float64] `json:"success_rate"`
}

func (m *WebhookDeliveryStats) member(name string, d *decoder) bool {
	switch name {
	case "delivered":
		integer(d, &m.Delivered)
	case "failing":
		integer(d, &m.Failing)
	case "success_rate":
		optional(d, &m.SuccessRate, number)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookDeliveryStats) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookDeliveryStats) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookSecretInfo is a result. A live signing secret.
type WebhookSecretInfo struct {
	Decoded `json:"-"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// When it ends, after a rotation.
	ExpiresAt Opt[Timestamp] `json:"expires_at"`
}

func (m *WebhookSecretInfo) member(name string, d *decoder) bool {
	switch name {
	case "created_at":
		text(d, &m.CreatedAt)
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookSecretInfo) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookSecretInfo) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpoint is a result. Where events are sent.
type WebhookEndpoint struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	URL Opt[string] `json:"url"`

	EventTypes []string `json:"event_types"`

	Description Opt[string] `json:"description"`

	Filter Opt[string] `json:"filter"`

	Payload WebhookEndpointPayload `json:"payload"`

	Ordering WebhookEndpointOrdering `json:"ordering"`

	Concurrency int64 `json:"concurrency"`

	RateLimit Opt[int64] `json:"rate_limit"`

	SignatureAlgorithms []string `json:"signature_algorithms"`

	// JavaScript that makes the payload.
	Transformation Opt[string] `json:"transformation"`

	// Names of the headers that every delivery carries beside our own.
	HeaderNames []string `json:"header_names"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`

	// Whether a private authority is trusted instead of the public ones.
	HasCaCertificate bool `json:"has_ca_certificate"`

	// Seconds between attempts; null for the usual schedule.
	RetrySchedule []int64 `json:"retry_schedule"`

	// What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
	Deliveries24h *WebhookDeliveryStats `json:"deliveries_24h"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata"`

	APIVersion string `json:"api_version"`

	Status WebhookEndpointStatus `json:"status"`

	// Why it is not active, for example `failing`, `gone` or `by_request`.
	StatusReason Opt[string] `json:"status_reason"`

	// Since when there was nothing but failures.
	FailingSince Opt[Timestamp] `json:"failing_since"`

	// The live signing secrets, newest first, without themselves.
	Secrets []WebhookSecretInfo `json:"secrets"`

	// Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
	PublicKeys []string `json:"public_keys"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	DeletedAt Opt[Timestamp] `json:"deleted_at"`
}

func (m *WebhookEndpoint) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "url":
		optional(d, &m.URL, text[string])
	case "event_types":
		list(d, &m.EventTypes, text[string])
	case "description":
		optional(d, &m.Description, text[string])
	case "filter":
		optional(d, &m.Filter, text[string])
	case "payload":
		text(d, &m.Payload)
	case "ordering":
		text(d, &m.Ordering)
	case "concurrency":
		integer(d, &m.Concurrency)
	case "rate_limit":
		optional(d, &m.RateLimit, integer)
	case "signature_algorithms":
		list(d, &m.SignatureAlgorithms, text[string])
	case "transformation":
		optional(d, &m.Transformation, text[string])
	case "header_names":
		list(d, &m.HeaderNames, text[string])
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "retry_schedule":
		list(d, &m.RetrySchedule, integer)
	case "deliveries_24h":
		pointer(d, &m.Deliveries24h)
	case "metadata":
		dictionary(d, &m.Metadata, text[string])
	case "api_version":
		text(d, &m.APIVersion)
	case "status":
		text(d, &m.Status)
	case "status_reason":
		optional(d, &m.StatusReason, text[string])
	case "failing_since":
		optional(d, &m.FailingSince, text[Timestamp])
	case "secrets":
		list(d, &m.Secrets, one[WebhookSecretInfo])
	case "public_keys":
		list(d, &m.PublicKeys, text[string])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpoint) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpoint) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookEndpointWithSecret is a result. A webhook endpoint with its new secret, shown this once.
type WebhookEndpointWithSecret struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	URL Opt[string] `json:"url"`

	EventTypes []string `json:"event_types"`

	Description Opt[string] `json:"description"`

	Filter Opt[string] `json:"filter"`

	Payload WebhookEndpointWithSecretPayload `json:"payload"`

	Ordering WebhookEndpointWithSecretOrdering `json:"ordering"`

	Concurrency int64 `json:"concurrency"`

	RateLimit Opt[int64] `json:"rate_limit"`

	SignatureAlgorithms []string `json:"signature_algorithms"`

	// JavaScript that makes the payload.
	Transformation Opt[string] `json:"transformation"`

	// Names of the headers that every delivery carries beside our own.
	HeaderNames []string `json:"header_names"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`

	// Whether a private authority is trusted instead of the public ones.
	HasCaCertificate bool `json:"has_ca_certificate"`

	// Seconds between attempts; null for the usual schedule.
	RetrySchedule []int64 `json:"retry_schedule"`

	// What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
	Deliveries24h *WebhookDeliveryStats `json:"deliveries_24h"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata"`

	APIVersion string `json:"api_version"`

	Status WebhookEndpointStatus `json:"status"`

	// Why it is not active, for example `failing`, `gone` or `by_request`.
	StatusReason Opt[string] `json:"status_reason"`

	// Since when there was nothing but failures.
	FailingSince Opt[Timestamp] `json:"failing_since"`

	// The live signing secrets, newest first, without themselves.
	Secrets []WebhookSecretInfo `json:"secrets"`

	// Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
	PublicKeys []string `json:"public_keys"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	DeletedAt Opt[Timestamp] `json:"deleted_at"`

	// Verifies `v1` signatures. Keep it; it is not shown again.
	Secret Secret `json:"secret"`
}

func (m *WebhookEndpointWithSecret) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "url":
		optional(d, &m.URL, text[string])
	case "event_types":
		list(d, &m.EventTypes, text[string])
	case "description":
		optional(d, &m.Description, text[string])
	case "filter":
		optional(d, &m.Filter, text[string])
	case "payload":
		text(d, &m.Payload)
	case "ordering":
		text(d, &m.Ordering)
	case "concurrency":
		integer(d, &m.Concurrency)
	case "rate_limit":
		optional(d, &m.RateLimit, integer)
	case "signature_algorithms":
		list(d, &m.SignatureAlgorithms, text[string])
	case "transformation":
		optional(d, &m.Transformation, text[string])
	case "header_names":
		list(d, &m.HeaderNames, text[string])
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "retry_schedule":
		list(d, &m.RetrySchedule, integer)
	case "deliveries_24h":
		pointer(d, &m.Deliveries24h)
	case "metadata":
		dictionary(d, &m.Metadata, text[string])
	case "api_version":
		text(d, &m.APIVersion)
	case "status":
		text(d, &m.Status)
	case "status_reason":
		optional(d, &m.StatusReason, text[string])
	case "failing_since":
		optional(d, &m.FailingSince, text[Timestamp])
	case "secrets":
		list(d, &m.Secrets, one[WebhookSecretInfo])
	case "public_keys":
		list(d, &m.PublicKeys, text[string])
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	case "secret":
		text(d, &m.Secret)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookEndpointWithSecret) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookEndpointWithSecret) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookRequestHead is a result. What was sent, without the values of your own headers.
type WebhookRequestHead struct {
	Decoded `json:"-"`

	URL Opt[string] `json:"url"`

	// Headers by their names in lower case.
	Headers map[string]string `json:"headers"`
}

func (m *WebhookRequestHead) member(name string, d *decoder) bool {
	switch name {
	case "url":
		optional(d, &m.URL, text[string])
	case "headers":
		dictionary(d, &m.Headers, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookRequestHead) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookRequestHead) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookResponseHead is a result. What came back, at most 16 kB of it.
type WebhookResponseHead struct {
	Decoded `json:"-"`

	Status int64 `json:"status"`

	// Headers by their names in lower case.
	Headers map[string]string `json:"headers"`

	Body Opt[string] `json:"body"`

	BodyTruncated bool `json:"body_truncated"`
}

func (m *WebhookResponseHead) member(name string, d *decoder) bool {
	switch name {
	case "status":
		integer(d, &m.Status)
	case "headers":
		dictionary(d, &m.Headers, text[string])
	case "body":
		optional(d, &m.Body, text[string])
	case "body_truncated":
		boolean(d, &m.BodyTruncated)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookResponseHead) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookResponseHead) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookAttempt is a result. One request and what came back.
type WebhookAttempt struct {
	Decoded `json:"-"`

	Number int64 `json:"number"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	StartedAt Timestamp `json:"started_at"`

	DurationMs int64 `json:"duration_ms"`

	Failure Opt[WebhookFailure] `json:"failure"`

	Request WebhookRequestHead `json:"request"`

	Response *WebhookResponseHead `json:"response"`
}

func (m *WebhookAttempt) member(name string, d *decoder) bool {
	switch name {
	case "number":
		integer(d, &m.Number)
	case "started_at":
		text(d, &m.StartedAt)
	case "duration_ms":
		integer(d, &m.DurationMs)
	case "failure":
		optional(d, &m.Failure, text[WebhookFailure])
	case "request":
		one(d, &m.Request)
	case "response":
		pointer(d, &m.Response)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookAttempt) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookAttempt) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookTest is a result. What came of an example event.
type WebhookTest struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	EventID string `json:"event_id"`

	Succeeded bool `json:"succeeded"`

	Attempt WebhookAttempt `json:"attempt"`
}

func (m *WebhookTest) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "event_id":
		text(d, &m.EventID)
	case "succeeded":
		boolean(d, &m.Succeeded)
	case "attempt":
		one(d, &m.Attempt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookTest) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookTest) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookTransformationResult is a result. What a transformation makes of an event.
type WebhookTransformationResult struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	// Whether a delivery would be sent.
	Sent bool `json:"sent"`

	// The payload that would be sent.
	Body Opt[string] `json:"body"`

	Error Opt[string] `json:"error"`
}

func (m *WebhookTransformationResult) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "sent":
		boolean(d, &m.Sent)
	case "body":
		optional(d, &m.Body, text[string])
	case "error":
		optional(d, &m.Error, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookTransformationResult) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookTransformationResult) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookDelivery is a result. One event on its way to one endpoint.
type WebhookDelivery struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	EndpointID string `json:"endpoint_id"`

	// Also the `webhook-id` of every attempt.
	EventID string `json:"event_id"`

	EventType string `json:"event_type"`

	Status WebhookDeliveryStatus `json:"status"`

	AttemptCount int64 `json:"attempt_count"`

	NextAttemptAt Opt[Timestamp] `json:"next_attempt_at"`

	LastFailure Opt[WebhookFailure] `json:"last_failure"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	CompletedAt Opt[Timestamp] `json:"completed_at"`

	// The newest 50 attempts, oldest first; empty in lists.
	Attempts []WebhookAttempt `json:"attempts"`
}

func (m *WebhookDelivery) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "endpoint_id":
		text(d, &m.EndpointID)
	case "event_id":
		text(d, &m.EventID)
	case "event_type":
		text(d, &m.EventType)
	case "status":
		text(d, &m.Status)
	case "attempt_count":
		integer(d, &m.AttemptCount)
	case "next_attempt_at":
		optional(d, &m.NextAttemptAt, text[Timestamp])
	case "last_failure":
		optional(d, &m.LastFailure, text[WebhookFailure])
	case "created_at":
		text(d, &m.CreatedAt)
	case "completed_at":
		optional(d, &m.CompletedAt, text[Timestamp])
	case "attempts":
		list(d, &m.Attempts, one[WebhookAttempt])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookDelivery) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookDelivery) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookInspector is a result. A receiver of webhooks on this server that records what comes and says whether it is
// signed well.
type WebhookInspector struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Name string `json:"name"`

	// Give it to a webhook endpoint of this environment. Whoever knows it can send to it.
	URL Opt[string] `json:"url"`

	ResponseStatuses []int64 `json:"response_statuses"`

	ResponseDelayMs int64 `json:"response_delay_ms"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// Set in the answer of the delete.
	DeletedAt Opt[Timestamp] `json:"deleted_at"`
}

func (m *WebhookInspector) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "name":
		text(d, &m.Name)
	case "url":
		optional(d, &m.URL, text[string])
	case "response_statuses":
		list(d, &m.ResponseStatuses, integer)
	case "response_delay_ms":
		integer(d, &m.ResponseDelayMs)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookInspector) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookInspector) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookInspectionSignature is a result. What the inspector says of the signature, by the secrets of the endpoints that
// have its URL.
type WebhookInspectionSignature struct {
	Decoded `json:"-"`

	// `valid`: signed with a live secret and not older than five minutes; `invalid`: signed with something else, changed on
	// the way, or
	// too old; `missing`: a header of Standard Webhooks is not there; `no_endpoint`: no endpoint has this URL.
	Verdict WebhookInspectionSignatureVerdict `json:"verdict"`

	// Which signature was right: `v1` or `v1a`.
	Scheme Opt[string] `json:"scheme"`

	// Whose secret it was.
	EndpointID Opt[string] `json:"endpoint_id"`

	// Of `webhook-timestamp` when it came.
	AgeSeconds Opt[int64] `json:"age_seconds"`

	// Whether that is five minutes at most.
	WithinTolerance Opt[bool] `json:"within_tolerance"`
}

func (m *WebhookInspectionSignature) member(name string, d *decoder) bool {
	switch name {
	case "verdict":
		text(d, &m.Verdict)
	case "scheme":
		optional(d, &m.Scheme, text[string])
	case "endpoint_id":
		optional(d, &m.EndpointID, text[string])
	case "age_seconds":
		optional(d, &m.AgeSeconds, integer)
	case "within_tolerance":
		optional(d, &m.WithinTolerance, boolean)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookInspectionSignature) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookInspectionSignature) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// WebhookInspection is a result. A request that came to an inspector. It is kept for 24 hours, and the newest 1,000 of
// an inspector.
type WebhookInspection struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	InspectorID string `json:"inspector_id"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	ReceivedAt Timestamp `json:"received_at"`

	// By a webhook endpoint of this environment, or by anybody over HTTP.
	Source WebhookInspectionSource `json:"source"`

	Method string `json:"method"`

	// As they came; values that are secrets say `[sealed]`.
	Headers map[string]string `json:"headers"`

	// The first 20 kB.
	Body Opt[string] `json:"body"`

	BodyBytes int64 `json:"body_bytes"`

	BodyTruncated bool `json:"body_truncated"`

	// The `webhook-id`.
	EventID Opt[string] `json:"event_id"`

	// The how many-th with this `webhook-id`.
	Attempt int64 `json:"attempt"`

	Signature WebhookInspectionSignature `json:"signature"`

	ResponseStatus int64 `json:"response_status"`

	ResponseDelayMs int64 `json:"response_delay_ms"`
}

func (m *WebhookInspection) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "inspector_id":
		text(d, &m.InspectorID)
	case "received_at":
		text(d, &m.ReceivedAt)
	case "source":
		text(d, &m.Source)
	case "method":
		text(d, &m.Method)
	case "headers":
		dictionary(d, &m.Headers, text[string])
	case "body":
		optional(d, &m.Body, text[string])
	case "body_bytes":
		integer(d, &m.BodyBytes)
	case "body_truncated":
		boolean(d, &m.BodyTruncated)
	case "event_id":
		optional(d, &m.EventID, text[string])
	case "attempt":
		integer(d, &m.Attempt)
	case "signature":
		one(d, &m.Signature)
	case "response_status":
		integer(d, &m.ResponseStatus)
	case "response_delay_ms":
		integer(d, &m.ResponseDelayMs)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m WebhookInspection) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *WebhookInspection) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkError is a result. Why the newest attempt failed.
type EventSinkError struct {
	Decoded `json:"-"`

	Code EventSinkFailure `json:"code"`

	Message Opt[string] `json:"message"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	At Timestamp `json:"at"`
}

func (m *EventSinkError) member(name string, d *decoder) bool {
	switch name {
	case "code":
		text(d, &m.Code)
	case "message":
		optional(d, &m.Message, text[string])
	case "at":
		text(d, &m.At)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkError) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkError) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkProgress is a result. How far the sink has come.
type EventSinkProgress struct {
	Decoded `json:"-"`

	// The newest event that was acknowledged.
	LastEventID Opt[string] `json:"last_event_id"`

	// When it happened.
	LastEventAt Opt[Timestamp] `json:"last_event_at"`

	// When it was acknowledged.
	LastDeliveredAt Opt[Timestamp] `json:"last_delivered_at"`

	// Events acknowledged so far.
	DeliveredCount int64 `json:"delivered_count"`

	// Events of the feed that it has not come to, wanted or not.
	LagEvents int64 `json:"lag_events"`

	// The age of the oldest of them.
	LagSeconds int64 `json:"lag_seconds"`

	// Null when the newest attempt succeeded.
	LastError *EventSinkError `json:"last_error"`

	// After a failure, when it is tried again.
	NextAttemptAt Opt[Timestamp] `json:"next_attempt_at"`
}

func (m *EventSinkProgress) member(name string, d *decoder) bool {
	switch name {
	case "last_event_id":
		optional(d, &m.LastEventID, text[string])
	case "last_event_at":
		optional(d, &m.LastEventAt, text[Timestamp])
	case "last_delivered_at":
		optional(d, &m.LastDeliveredAt, text[Timestamp])
	case "delivered_count":
		integer(d, &m.DeliveredCount)
	case "lag_events":
		integer(d, &m.LagEvents)
	case "lag_seconds":
		integer(d, &m.LagSeconds)
	case "last_error":
		pointer(d, &m.LastError)
	case "next_attempt_at":
		optional(d, &m.NextAttemptAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkProgress) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkProgress) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkHTTPSettings is a result. Settings of a sink of the type `http`, without secrets.
type EventSinkHTTPSettings struct {
	Decoded `json:"-"`

	URL Opt[string] `json:"url"`

	HeaderNames []string `json:"header_names"`

	HasCaCertificate bool `json:"has_ca_certificate"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`
}

func (m *EventSinkHTTPSettings) member(name string, d *decoder) bool {
	switch name {
	case "url":
		optional(d, &m.URL, text[string])
	case "header_names":
		list(d, &m.HeaderNames, text[string])
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkHTTPSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkHTTPSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkFileSettings is a result. Settings of a sink of the type `file`.
type EventSinkFileSettings struct {
	Decoded `json:"-"`

	// The file that is written to, below the folder of the operator.
	Path string `json:"path"`

	RotateBytes int64 `json:"rotate_bytes"`

	KeepFiles int64 `json:"keep_files"`
}

func (m *EventSinkFileSettings) member(name string, d *decoder) bool {
	switch name {
	case "path":
		text(d, &m.Path)
	case "rotate_bytes":
		integer(d, &m.RotateBytes)
	case "keep_files":
		integer(d, &m.KeepFiles)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkFileSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkFileSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkKafkaSettings is a result. Settings of a sink of the type `kafka`, without secrets.
type EventSinkKafkaSettings struct {
	Decoded `json:"-"`

	Brokers []string `json:"brokers"`

	Topic Opt[string] `json:"topic"`

	ContentMode EventSinkKafkaSettingsContentMode `json:"content_mode"`

	SaslMechanism Opt[string] `json:"sasl_mechanism"`

	TLS bool `json:"tls"`

	HasCaCertificate bool `json:"has_ca_certificate"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`
}

func (m *EventSinkKafkaSettings) member(name string, d *decoder) bool {
	switch name {
	case "brokers":
		list(d, &m.Brokers, text[string])
	case "topic":
		optional(d, &m.Topic, text[string])
	case "content_mode":
		text(d, &m.ContentMode)
	case "sasl_mechanism":
		optional(d, &m.SaslMechanism, text[string])
	case "tls":
		boolean(d, &m.TLS)
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkKafkaSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkKafkaSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkAmqpSettings is a result. Settings of a sink of the type `amqp`, without secrets.
type EventSinkAmqpSettings struct {
	Decoded `json:"-"`

	Host Opt[string] `json:"host"`

	Vhost Opt[string] `json:"vhost"`

	Exchange Opt[string] `json:"exchange"`

	RoutingKey Opt[string] `json:"routing_key"`

	ContentMode EventSinkAmqpSettingsContentMode `json:"content_mode"`

	TLS bool `json:"tls"`

	HasCaCertificate bool `json:"has_ca_certificate"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`
}

func (m *EventSinkAmqpSettings) member(name string, d *decoder) bool {
	switch name {
	case "host":
		optional(d, &m.Host, text[string])
	case "vhost":
		optional(d, &m.Vhost, text[string])
	case "exchange":
		optional(d, &m.Exchange, text[string])
	case "routing_key":
		optional(d, &m.RoutingKey, text[string])
	case "content_mode":
		text(d, &m.ContentMode)
	case "tls":
		boolean(d, &m.TLS)
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkAmqpSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkAmqpSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkNatsSettings is a result. Settings of a sink of the type `nats`, without secrets.
type EventSinkNatsSettings struct {
	Decoded `json:"-"`

	Servers []string `json:"servers"`

	Subject Opt[string] `json:"subject"`

	Stream Opt[string] `json:"stream"`

	ContentMode EventSinkNatsSettingsContentMode `json:"content_mode"`

	// `password`, `token`, `credentials`, or null for none.
	Authentication Opt[string] `json:"authentication"`

	TLS bool `json:"tls"`

	HasCaCertificate bool `json:"has_ca_certificate"`

	ClientCertificate *ClientCertificate `json:"client_certificate"`
}

func (m *EventSinkNatsSettings) member(name string, d *decoder) bool {
	switch name {
	case "servers":
		list(d, &m.Servers, text[string])
	case "subject":
		optional(d, &m.Subject, text[string])
	case "stream":
		optional(d, &m.Stream, text[string])
	case "content_mode":
		text(d, &m.ContentMode)
	case "authentication":
		optional(d, &m.Authentication, text[string])
	case "tls":
		boolean(d, &m.TLS)
	case "has_ca_certificate":
		boolean(d, &m.HasCaCertificate)
	case "client_certificate":
		pointer(d, &m.ClientCertificate)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkNatsSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkNatsSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSink is a result. A reader of the feed that passes events on to a system of yours, in order, each at least once.
type EventSink struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Type EventSinkType `json:"type"`

	Name string `json:"name"`

	Status EventSinkStatus `json:"status"`

	// Why it is not active, for example `failing`, `gone` or `by_request`.
	StatusReason Opt[string] `json:"status_reason"`

	// Since when there was nothing but failures.
	FailingSince Opt[Timestamp] `json:"failing_since"`

	EventTypes []string `json:"event_types"`

	Filter Opt[string] `json:"filter"`

	BatchSize int64 `json:"batch_size"`

	Progress EventSinkProgress `json:"progress"`

	// Settings of a sink of the type `http`; null for the others.
	HTTP *EventSinkHTTPSettings `json:"http"`

	// Settings of a sink of the type `file`; null for the others.
	File *EventSinkFileSettings `json:"file"`

	// Settings of a sink of the type `kafka`; null for the others.
	Kafka *EventSinkKafkaSettings `json:"kafka"`

	// Settings of a sink of the type `amqp`; null for the others.
	Amqp *EventSinkAmqpSettings `json:"amqp"`

	// Settings of a sink of the type `nats`; null for the others.
	Nats *EventSinkNatsSettings `json:"nats"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// Set in the answer of the delete.
	DeletedAt Opt[Timestamp] `json:"deleted_at"`
}

func (m *EventSink) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "name":
		text(d, &m.Name)
	case "status":
		text(d, &m.Status)
	case "status_reason":
		optional(d, &m.StatusReason, text[string])
	case "failing_since":
		optional(d, &m.FailingSince, text[Timestamp])
	case "event_types":
		list(d, &m.EventTypes, text[string])
	case "filter":
		optional(d, &m.Filter, text[string])
	case "batch_size":
		integer(d, &m.BatchSize)
	case "progress":
		one(d, &m.Progress)
	case "http":
		pointer(d, &m.HTTP)
	case "file":
		pointer(d, &m.File)
	case "kafka":
		pointer(d, &m.Kafka)
	case "amqp":
		pointer(d, &m.Amqp)
	case "nats":
		pointer(d, &m.Nats)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSink) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSink) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EventSinkTest is a result. What came of an example event.
type EventSinkTest struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	EventID string `json:"event_id"`

	Succeeded bool `json:"succeeded"`

	DurationMs int64 `json:"duration_ms"`

	Error *EventSinkError `json:"error"`
}

func (m *EventSinkTest) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "event_id":
		text(d, &m.EventID)
	case "succeeded":
		boolean(d, &m.Succeeded)
	case "duration_ms":
		integer(d, &m.DurationMs)
	case "error":
		pointer(d, &m.Error)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EventSinkTest) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EventSinkTest) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// EffectiveRateLimit is a result. A rate limit that counts for this credential, at least for some operations.
type EffectiveRateLimit struct {
	Decoded `json:"-"`

	Name string `json:"name"`

	// Of the rate limit policy; null for the built-in limit.
	PolicyID Opt[string] `json:"policy_id"`

	Target RateLimitTarget `json:"target"`

	// Cost units per window.
	Quota Opt[int64] `json:"quota"`

	// Length of the window of `quota`.
	WindowSeconds int64 `json:"window_seconds"`

	// Cost units that may come at once; without it, as many as `quota`.
	Burst Opt[int64] `json:"burst"`

	// Cost units per calendar day in UTC.
	DailyQuota Opt[int64] `json:"daily_quota"`

	// Cost units per calendar month in UTC.
	MonthlyQuota Opt[int64] `json:"monthly_quota"`

	// Requests at a time.
	MaxConcurrent Opt[int64] `json:"max_concurrent"`
}

func (m *EffectiveRateLimit) member(name string, d *decoder) bool {
	switch name {
	case "name":
		text(d, &m.Name)
	case "policy_id":
		optional(d, &m.PolicyID, text[string])
	case "target":
		one(d, &m.Target)
	case "quota":
		optional(d, &m.Quota, integer)
	case "window_seconds":
		integer(d, &m.WindowSeconds)
	case "burst":
		optional(d, &m.Burst, integer)
	case "daily_quota":
		optional(d, &m.DailyQuota, integer)
	case "monthly_quota":
		optional(d, &m.MonthlyQuota, integer)
	case "max_concurrent":
		optional(d, &m.MaxConcurrent, integer)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m EffectiveRateLimit) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *EffectiveRateLimit) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// Me is a result. Who the credential is and what it may do.
type Me struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	// Kind of credential.
	Type MeType `json:"type"`

	// Of the API key, of the app that the access token was issued to, or of the session.
	PrincipalID string `json:"principal_id"`

	// Of the API key; null for other credentials.
	APIKeyID Opt[string] `json:"api_key_id"`

	// The person who acts, if it is one.
	MemberID Opt[string] `json:"member_id"`

	Name string `json:"name"`

	OrganizationID string `json:"organization_id"`

	ProjectID string `json:"project_id"`

	Environment Environment `json:"environment"`

	Region string `json:"region"`

	// What the credential may do.
	Scopes []string `json:"scopes"`

	Restrictions Restrictions `json:"restrictions"`

	APIVersion string `json:"api_version"`

	// The limits that count for this credential. Some count for a few operations alone; see their target.
	RateLimits []EffectiveRateLimit `json:"rate_limits"`
}

func (m *Me) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "principal_id":
		text(d, &m.PrincipalID)
	case "api_key_id":
		optional(d, &m.APIKeyID, text[string])
	case "member_id":
		optional(d, &m.MemberID, text[string])
	case "name":
		text(d, &m.Name)
	case "organization_id":
		text(d, &m.OrganizationID)
	case "project_id":
		text(d, &m.ProjectID)
	case "environment":
		one(d, &m.Environment)
	case "region":
		text(d, &m.Region)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "restrictions":
		one(d, &m.Restrictions)
	case "api_version":
		text(d, &m.APIVersion)
	case "rate_limits":
		list(d, &m.RateLimits, one[EffectiveRateLimit])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m Me) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *Me) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditActor is a result. Who did it.
type AuditActor struct {
	Decoded `json:"-"`

	Type AuditActorType `json:"type"`

	PrincipalID string `json:"principal_id"`

	// Its name at that time; null when it was erased.
	Name Opt[string] `json:"name"`

	// The person who acted, if it was one.
	MemberID Opt[string] `json:"member_id"`
}

func (m *AuditActor) member(name string, d *decoder) bool {
	switch name {
	case "type":
		text(d, &m.Type)
	case "principal_id":
		text(d, &m.PrincipalID)
	case "name":
		optional(d, &m.Name, text[string])
	case "member_id":
		optional(d, &m.MemberID, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditActor) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditActor) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditChange is a result. One field that was changed.
type AuditChange struct {
	Decoded `json:"-"`

	Field string `json:"field"`

	// The value before; JSON text unless it was a string.
	From Opt[string] `json:"from"`

	// The value after.
	To Opt[string] `json:"to"`
}

func (m *AuditChange) member(name string, d *decoder) bool {
	switch name {
	case "field":
		text(d, &m.Field)
	case "from":
		optional(d, &m.From, text[string])
	case "to":
		optional(d, &m.To, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditChange) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditChange) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditCheckpoint is a result. How long the chain was and which hash it ended in, signed.
type AuditCheckpoint struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	// Counts from 1 without gaps.
	Number int64 `json:"number"`

	OrganizationID string `json:"organization_id"`

	// How many events the chain had.
	Size int64 `json:"size"`

	// Hash of the last of them, hex.
	Hash string `json:"hash"`

	// SHA-256 of the `body` of the checkpoint before, hex; zeros in the first.
	PreviousHash string `json:"previous_hash"`

	// The key in `audit_keys.list`.
	KeyID string `json:"key_id"`

	CreatedAt Timestamp `json:"created_at"`

	// What was signed: canonical JSON, after the line `relayos audit checkpoint`.
	Body string `json:"body"`

	// Ed25519, base64url.
	Signature string `json:"signature"`
}

func (m *AuditCheckpoint) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "number":
		integer(d, &m.Number)
	case "organization_id":
		text(d, &m.OrganizationID)
	case "size":
		integer(d, &m.Size)
	case "hash":
		text(d, &m.Hash)
	case "previous_hash":
		text(d, &m.PreviousHash)
	case "key_id":
		text(d, &m.KeyID)
	case "created_at":
		text(d, &m.CreatedAt)
	case "body":
		text(d, &m.Body)
	case "signature":
		text(d, &m.Signature)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditCheckpoint) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditCheckpoint) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditProof is a result. The place of an event in its organization's chain: `hash` is SHA-256 of a zero byte, the 32
// bytes of `previous_hash`
// and `event`. Members of `event` that may be personal are ciphertext.
type AuditProof struct {
	Decoded `json:"-"`

	// Counts from 1 without gaps.
	Seq int64 `json:"seq"`

	// Hash of the event before, hex; zeros before the first.
	PreviousHash string `json:"previous_hash"`

	// Hash of this event, hex.
	Hash string `json:"hash"`

	// What was hashed: canonical JSON (RFC 8785).
	Event string `json:"event"`

	// The first checkpoint that covers the event; null while none does, and in lists.
	Checkpoint *AuditCheckpoint `json:"checkpoint"`
}

func (m *AuditProof) member(name string, d *decoder) bool {
	switch name {
	case "seq":
		integer(d, &m.Seq)
	case "previous_hash":
		text(d, &m.PreviousHash)
	case "hash":
		text(d, &m.Hash)
	case "event":
		text(d, &m.Event)
	case "checkpoint":
		pointer(d, &m.Checkpoint)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditProof) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditProof) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditEvent is a result. Something that was done, or refused.
type AuditEvent struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	OrganizationID string `json:"organization_id"`

	// Null when it concerns the organization as a whole.
	EnvironmentID Opt[string] `json:"environment_id"`

	// The operation, or what happened outside the API: `session.create`.
	Action string `json:"action"`

	Actor AuditActor `json:"actor"`

	// Where the requests came from. Those of requests that were sent together are told together.
	Addresses []Opt[string] `json:"addresses"`

	// What it was done to.
	ResourceIDs []string `json:"resource_ids"`

	// The requests that did it.
	RequestIDs []string `json:"request_ids"`

	Outcome AuditEventOutcome `json:"outcome"`

	// Of a failure: the code that it was answered with.
	Reason Opt[string] `json:"reason"`

	// What was changed. Secrets and contents of messages are never told.
	Changes []AuditChange `json:"changes"`

	CreatedAt Timestamp `json:"created_at"`

	// Its place in the chain; null in a list without `include=proof`.
	Proof *AuditProof `json:"proof"`
}

func (m *AuditEvent) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "organization_id":
		text(d, &m.OrganizationID)
	case "environment_id":
		optional(d, &m.EnvironmentID, text[string])
	case "action":
		text(d, &m.Action)
	case "actor":
		one(d, &m.Actor)
	case "addresses":
		list(d, &m.Addresses, optionalOf(text[string]))
	case "resource_ids":
		list(d, &m.ResourceIDs, text[string])
	case "request_ids":
		list(d, &m.RequestIDs, text[string])
	case "outcome":
		text(d, &m.Outcome)
	case "reason":
		optional(d, &m.Reason, text[string])
	case "changes":
		list(d, &m.Changes, one[AuditChange])
	case "created_at":
		text(d, &m.CreatedAt)
	case "proof":
		pointer(d, &m.Proof)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// AuditKey is a result. A public key that checkpoints are signed with.
type AuditKey struct {
	Decoded `json:"-"`

	// Computed from the key.
	KeyID string `json:"key_id"`

	Object string `json:"object"`

	Algorithm AuditKeyAlgorithm `json:"algorithm"`

	// PEM.
	PublicKey string `json:"public_key"`
}

func (m *AuditKey) member(name string, d *decoder) bool {
	switch name {
	case "key_id":
		text(d, &m.KeyID)
	case "object":
		text(d, &m.Object)
	case "algorithm":
		text(d, &m.Algorithm)
	case "public_key":
		text(d, &m.PublicKey)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m AuditKey) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *AuditKey) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RequestLogEvent is a result. An event of what a request created or changed.
type RequestLogEvent struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Type string `json:"type"`

	CreatedAt Timestamp `json:"created_at"`
}

func (m *RequestLogEvent) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "type":
		text(d, &m.Type)
	case "created_at":
		text(d, &m.CreatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RequestLogEvent) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RequestLogEvent) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// RequestLog is a result. A request and how it was answered.
type RequestLog struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Method string `json:"method"`

	Operation string `json:"operation"`

	Status int64 `json:"status"`

	// Of a failure: the `code` of its problem.
	Code Opt[string] `json:"code"`

	// From the first byte of the request to its answer.
	DurationMs float64 `json:"duration_ms"`

	CredentialType RequestLogCredentialType `json:"credential_type"`

	// Of the API key, the app or the session.
	CredentialID string `json:"credential_id"`

	// The person who acted, if it was one.
	MemberID Opt[string] `json:"member_id"`

	// What it created, or what its path names. Its events: `events.list` with this `subject`.
	ResourceID Opt[string] `json:"resource_id"`

	// Only in `request_logs.get`, of a request that created or changed something: the first events of that resource from
	// then on.
	Events []RequestLogEvent `json:"events"`

	// Whether requests like it were left out in that second.
	Sampled bool `json:"sampled"`

	CreatedAt Timestamp `json:"created_at"`
}

func (m *RequestLog) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "method":
		text(d, &m.Method)
	case "operation":
		text(d, &m.Operation)
	case "status":
		integer(d, &m.Status)
	case "code":
		optional(d, &m.Code, text[string])
	case "duration_ms":
		number(d, &m.DurationMs)
	case "credential_type":
		text(d, &m.CredentialType)
	case "credential_id":
		text(d, &m.CredentialID)
	case "member_id":
		optional(d, &m.MemberID, text[string])
	case "resource_id":
		optional(d, &m.ResourceID, text[string])
	case "events":
		list(d, &m.Events, one[RequestLogEvent])
	case "sampled":
		boolean(d, &m.Sampled)
	case "created_at":
		text(d, &m.CreatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m RequestLog) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *RequestLog) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSODomain is a result. An e-mail domain of a connection.
type SSODomain struct {
	Decoded `json:"-"`

	Domain string `json:"domain"`

	// Since when it counts; null while it is not proven.
	VerifiedAt Opt[Timestamp] `json:"verified_at"`

	// The TXT record to publish at the domain itself, then call `sso_connections.verify_domains`.
	VerificationRecord string `json:"verification_record"`
}

func (m *SSODomain) member(name string, d *decoder) bool {
	switch name {
	case "domain":
		text(d, &m.Domain)
	case "verified_at":
		optional(d, &m.VerifiedAt, text[Timestamp])
	case "verification_record":
		text(d, &m.VerificationRecord)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSODomain) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSODomain) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// GroupRole is a result. Whoever is in the group gets the role.
type GroupRole struct {
	Decoded `json:"-"`

	Group string `json:"group"`

	Role string `json:"role"`
}

func (m *GroupRole) member(name string, d *decoder) bool {
	switch name {
	case "group":
		text(d, &m.Group)
	case "role":
		text(d, &m.Role)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m GroupRole) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *GroupRole) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// OIDCSettings is a result. An OpenID Connect provider. Its client secret is never shown.
type OIDCSettings struct {
	Decoded `json:"-"`

	Issuer string `json:"issuer"`

	ClientID string `json:"client_id"`

	Scopes []string `json:"scopes"`

	GroupsClaim string `json:"groups_claim"`

	TrustEmail bool `json:"trust_email"`
}

func (m *OIDCSettings) member(name string, d *decoder) bool {
	switch name {
	case "issuer":
		text(d, &m.Issuer)
	case "client_id":
		text(d, &m.ClientID)
	case "scopes":
		list(d, &m.Scopes, text[string])
	case "groups_claim":
		text(d, &m.GroupsClaim)
	case "trust_email":
		boolean(d, &m.TrustEmail)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m OIDCSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *OIDCSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSOCertificate is a result. A certificate that responses may be signed with.
type SSOCertificate struct {
	Decoded `json:"-"`

	// SHA-256 of the certificate in hexadecimal.
	FingerprintSha256 string `json:"fingerprint_sha256"`

	Subject string `json:"subject"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	NotBefore Timestamp `json:"not_before"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	NotAfter Timestamp `json:"not_after"`

	// Expiring: less than 30 days are left. An expired certificate still works, since it is pinned.
	Status SSOCertificateStatus `json:"status"`
}

func (m *SSOCertificate) member(name string, d *decoder) bool {
	switch name {
	case "fingerprint_sha256":
		text(d, &m.FingerprintSha256)
	case "subject":
		text(d, &m.Subject)
	case "not_before":
		text(d, &m.NotBefore)
	case "not_after":
		text(d, &m.NotAfter)
	case "status":
		text(d, &m.Status)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSOCertificate) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSOCertificate) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SAMLSettings is a result. A SAML 2.0 identity provider.
type SAMLSettings struct {
	Decoded `json:"-"`

	IdpEntityID string `json:"idp_entity_id"`

	SSOURL string `json:"sso_url"`

	Certificates []SSOCertificate `json:"certificates"`

	EmailAttribute Opt[string] `json:"email_attribute"`

	NameAttribute Opt[string] `json:"name_attribute"`

	GroupsAttribute Opt[string] `json:"groups_attribute"`
}

func (m *SAMLSettings) member(name string, d *decoder) bool {
	switch name {
	case "idp_entity_id":
		text(d, &m.IdpEntityID)
	case "sso_url":
		text(d, &m.SSOURL)
	case "certificates":
		list(d, &m.Certificates, one[SSOCertificate])
	case "email_attribute":
		optional(d, &m.EmailAttribute, text[string])
	case "name_attribute":
		optional(d, &m.NameAttribute, text[string])
	case "groups_attribute":
		optional(d, &m.GroupsAttribute, text[string])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SAMLSettings) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SAMLSettings) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSOServiceProvider is a result. What to enter at the identity provider, and where people begin.
type SSOServiceProvider struct {
	Decoded `json:"-"`

	// The redirect URI of the OpenID Connect client.
	RedirectURI Opt[string] `json:"redirect_uri"`

	// The assertion consumer service (HTTP-POST), also called single sign-on URL or reply URL.
	AcsURL Opt[string] `json:"acs_url"`

	// The entity id, also called audience.
	EntityID Opt[string] `json:"entity_id"`

	// The same values as SAML metadata.
	MetadataURL Opt[string] `json:"metadata_url"`

	// Where people begin a sign-in.
	SignInURL string `json:"sign_in_url"`

	// The base URL of SCIM 2.0; its token comes from `scim_tokens.create`.
	SCIMBaseURL string `json:"scim_base_url"`
}

func (m *SSOServiceProvider) member(name string, d *decoder) bool {
	switch name {
	case "redirect_uri":
		optional(d, &m.RedirectURI, text[string])
	case "acs_url":
		optional(d, &m.AcsURL, text[string])
	case "entity_id":
		optional(d, &m.EntityID, text[string])
	case "metadata_url":
		optional(d, &m.MetadataURL, text[string])
	case "sign_in_url":
		text(d, &m.SignInURL)
	case "scim_base_url":
		text(d, &m.SCIMBaseURL)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSOServiceProvider) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSOServiceProvider) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSOConnection is a result. A connection to the identity provider of an organization.
type SSOConnection struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	Type SSOConnectionType `json:"type"`

	Name string `json:"name"`

	Enabled bool `json:"enabled"`

	Domains []SSODomain `json:"domains"`

	DefaultRoles []string `json:"default_roles"`

	GroupRoles []GroupRole `json:"group_roles"`

	JitProvisioning bool `json:"jit_provisioning"`

	AllowOwnerRole bool `json:"allow_owner_role"`

	// Settings of an OpenID Connect connection.
	OIDC *OIDCSettings `json:"oidc"`

	// Settings of a SAML connection.
	SAML *SAMLSettings `json:"saml"`

	ServiceProvider SSOServiceProvider `json:"service_provider"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	UpdatedAt Timestamp `json:"updated_at"`

	// Set in the answer of the delete.
	DeletedAt Opt[Timestamp] `json:"deleted_at"`
}

func (m *SSOConnection) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "type":
		text(d, &m.Type)
	case "name":
		text(d, &m.Name)
	case "enabled":
		boolean(d, &m.Enabled)
	case "domains":
		list(d, &m.Domains, one[SSODomain])
	case "default_roles":
		list(d, &m.DefaultRoles, text[string])
	case "group_roles":
		list(d, &m.GroupRoles, one[GroupRole])
	case "jit_provisioning":
		boolean(d, &m.JitProvisioning)
	case "allow_owner_role":
		boolean(d, &m.AllowOwnerRole)
	case "oidc":
		pointer(d, &m.OIDC)
	case "saml":
		pointer(d, &m.SAML)
	case "service_provider":
		one(d, &m.ServiceProvider)
	case "created_at":
		text(d, &m.CreatedAt)
	case "updated_at":
		text(d, &m.UpdatedAt)
	case "deleted_at":
		optional(d, &m.DeletedAt, text[Timestamp])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSOConnection) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSOConnection) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSOConnectionCheck is a result. One thing that was looked at.
type SSOConnectionCheck struct {
	Decoded `json:"-"`

	Name SSOConnectionCheckName `json:"name"`

	Ok bool `json:"ok"`

	// What was found in words.
	Detail string `json:"detail"`
}

func (m *SSOConnectionCheck) member(name string, d *decoder) bool {
	switch name {
	case "name":
		text(d, &m.Name)
	case "ok":
		boolean(d, &m.Ok)
	case "detail":
		text(d, &m.Detail)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSOConnectionCheck) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSOConnectionCheck) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SSOConnectionTest is a result. What a look at the provider found.
type SSOConnectionTest struct {
	Decoded `json:"-"`

	Object string `json:"object"`

	ConnectionID string `json:"connection_id"`

	// Whether every check passed.
	Ok bool `json:"ok"`

	Checks []SSOConnectionCheck `json:"checks"`
}

func (m *SSOConnectionTest) member(name string, d *decoder) bool {
	switch name {
	case "object":
		text(d, &m.Object)
	case "connection_id":
		text(d, &m.ConnectionID)
	case "ok":
		boolean(d, &m.Ok)
	case "checks":
		list(d, &m.Checks, one[SSOConnectionCheck])
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SSOConnectionTest) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SSOConnectionTest) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SCIMToken is a result. A provisioning token, without its secret.
type SCIMToken struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	ConnectionID string `json:"connection_id"`

	Name string `json:"name"`

	// The last four characters of the token.
	Last4 string `json:"last4"`

	ExpiresAt Opt[Timestamp] `json:"expires_at"`

	RevokedAt Opt[Timestamp] `json:"revoked_at"`

	// Accurate to a minute.
	LastUsedAt Opt[Timestamp] `json:"last_used_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`
}

func (m *SCIMToken) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "connection_id":
		text(d, &m.ConnectionID)
	case "name":
		text(d, &m.Name)
	case "last4":
		text(d, &m.Last4)
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	case "last_used_at":
		optional(d, &m.LastUsedAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SCIMToken) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SCIMToken) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}

// SCIMTokenWithSecret is a result. A provisioning token, with its secret, this once.
type SCIMTokenWithSecret struct {
	Decoded `json:"-"`

	ID string `json:"id"`

	Object string `json:"object"`

	ConnectionID string `json:"connection_id"`

	Name string `json:"name"`

	// The last four characters of the token.
	Last4 string `json:"last4"`

	ExpiresAt Opt[Timestamp] `json:"expires_at"`

	RevokedAt Opt[Timestamp] `json:"revoked_at"`

	// Accurate to a minute.
	LastUsedAt Opt[Timestamp] `json:"last_used_at"`

	// RFC 3339 date and time. Responses are in UTC with milliseconds.
	CreatedAt Timestamp `json:"created_at"`

	// The token, to be sent as `Authorization: Bearer st_…`. Shown now and never again.
	Token Secret `json:"token"`
}

func (m *SCIMTokenWithSecret) member(name string, d *decoder) bool {
	switch name {
	case "id":
		text(d, &m.ID)
	case "object":
		text(d, &m.Object)
	case "connection_id":
		text(d, &m.ConnectionID)
	case "name":
		text(d, &m.Name)
	case "last4":
		text(d, &m.Last4)
	case "expires_at":
		optional(d, &m.ExpiresAt, text[Timestamp])
	case "revoked_at":
		optional(d, &m.RevokedAt, text[Timestamp])
	case "last_used_at":
		optional(d, &m.LastUsedAt, text[Timestamp])
	case "created_at":
		text(d, &m.CreatedAt)
	case "token":
		text(d, &m.Token)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler; members that are not known here are kept.
func (m SCIMTokenWithSecret) MarshalJSON() ([]byte, error) {
	return encodeModel(m, m.Decoded)
}

// UnmarshalJSON implements json.Unmarshaler.
func (m *SCIMTokenWithSecret) UnmarshalJSON(data []byte) error {
	return decodeModel(data, m)
}
