package relayos

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync"
	"time"
)

const (
	defaultIdleTimeout = 45 * time.Second // the server pings every 15 to 30 s
	rememberedEvents   = 1_000            // ids of events handed out, to know one that comes again
	streamPath         = "/v1/event_stream"
)

// EventStreamSubscribeParams says which events, and from where on.
type EventStreamSubscribeParams struct {
	// EventTypes are the types to send; message.* means all under a name. All types if there are none.
	EventTypes []string `json:"event_types,omitzero"`

	// Subject is the id of the resource that events are about.
	Subject Opt[string] `json:"subject,omitzero"`

	// ConversationID is the conversation that events belong to.
	ConversationID Opt[string] `json:"conversation_id,omitzero"`

	// Filter is an expression in CEL: event.data.channel == "sms".
	Filter Opt[string] `json:"filter,omitzero"`

	// From is now (the default), beginning, or the id of the last event that you have.
	From Opt[string] `json:"from,omitzero"`

	// MaxUnacknowledged is how many events may be sent without being handled. Default: 1,000.
	MaxUnacknowledged Opt[int64] `json:"max_unacknowledged,omitzero"`
}

// StreamOption changes how a subscription lives.
type StreamOption func(*streamOptions)

type streamOptions struct {
	retries int // failures in a row that are borne; negative: any number
	idle    time.Duration
}

// WithStreamRetries says how many failures in a row a subscription bears. Default: any number.
func WithStreamRetries(count int) StreamOption {
	return func(o *streamOptions) { o.retries = max(count, 0) }
}

// WithIdleTimeout says after how long without a sign of life a connection counts as broken. Default: 45 s.
func WithIdleTimeout(timeout time.Duration) StreamOption {
	return func(o *streamOptions) { o.idle = max(timeout, 100*time.Millisecond) }
}

// EventSubscription gives events in the order of the feed, without an end. It connects again whenever the connection
// breaks; nothing is lost then, and nothing comes twice.
//
// An event counts as handled once the next one is asked for.
type EventSubscription struct {
	client  *Client
	params  EventStreamSubscribeParams
	options streamOptions
	ctx     context.Context // its end is that of the subscription
	cancel  context.CancelFunc
	caller  context.Context

	turn     sync.Mutex // of who asks for the next event
	current  *streamConnection
	handed   string // the last event that the program was given, or where the subscription began
	recent   map[string]bool
	order    []string // of recent, oldest first
	failures int
	failed   error

	telling  sync.Mutex
	position string // the last event that was handled, or where the subscription began
}

// Subscribe follows the event stream. It connects when the first event is asked for, or by [EventSubscription.Ready].
// It ends with its context, by [EventSubscription.Close], or with an error that connecting again would not mend:
// [ErrAuthentication], [ErrPermissionDenied], [ErrResyncRequired], or a subscription that the server refuses.
//
//	events := client.EventStream.Subscribe(ctx, relayos.EventStreamSubscribeParams{From: relayos.String(last)})
//	defer events.Close()
//	for event, err := range events.All() {
//		if err != nil {
//			return err
//		}
//		fmt.Println(event.GetType(), event.GetID())
//	}
func (s *EventStreamService) Subscribe(ctx context.Context, params EventStreamSubscribeParams, options ...StreamOption) *EventSubscription {
	from := params.From.Or("now")
	subscription := &EventSubscription{
		client:   s.client,
		params:   params,
		options:  streamOptions{retries: -1, idle: defaultIdleTimeout},
		caller:   ctx,
		handed:   from,
		position: from,
		recent:   map[string]bool{},
	}
	for _, option := range options {
		option(&subscription.options)
	}
	subscription.ctx, subscription.cancel = context.WithCancel(ctx)
	return subscription
}

// LastEventID is where to go on from: pass it as From of a later subscription. It is the last event that was handled;
// before the first one, where the subscription began. An event that is being handled comes again.
func (e *EventSubscription) LastEventID() string {
	e.telling.Lock()
	defer e.telling.Unlock()
	return e.position
}

// Ready returns once the subscription stands: from here on nothing is missed, also from now.
func (e *EventSubscription) Ready() error {
	e.turn.Lock()
	defer e.turn.Unlock()
	if e.failed != nil {
		return e.failed
	}
	_, err := e.connect()
	return e.end(err)
}

// Next waits for the next event, and says that the one before is handled. After Close it returns io.EOF.
func (e *EventSubscription) Next() (Event, error) {
	e.turn.Lock()
	defer e.turn.Unlock()
	if e.failed != nil {
		return nil, e.failed
	}
	if e.ctx.Err() == nil {
		e.handle()
	}
	for {
		connection, err := e.connect()
		if err != nil {
			return nil, e.end(err)
		}
		event, err := connection.next(e.ctx)
		switch {
		case err == nil && e.recent[event.GetID()]:
			connection.acknowledge(event.GetID())
		case err == nil:
			e.failures = 0
			e.remember(event.GetID())
			return event, nil
		default:
			e.drop()
			if err := e.recover(err); err != nil {
				return nil, e.end(err)
			}
		}
	}
}

// All are the events until the subscription ends. An error ends them; Close does so without one. Leaving the loop closes
// the subscription.
func (e *EventSubscription) All() iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		defer func() { _ = e.Close() }()
		for {
			event, err := e.Next()
			if errors.Is(err, io.EOF) {
				return
			}
			if !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Close ends the subscription at once, also while another goroutine waits for an event. It always returns nil.
func (e *EventSubscription) Close() error {
	e.cancel()
	e.turn.Lock()
	defer e.turn.Unlock()
	e.drop()
	return nil
}

// connect gives the connection, after as many attempts as it takes.
func (e *EventSubscription) connect() (*streamConnection, error) {
	for e.current == nil {
		if e.ctx.Err() != nil {
			return nil, e.ctx.Err()
		}
		started := time.Now()
		wish := e.params
		wish.From = Value(e.handed)
		connection, err := openStream(e.ctx, e.client, wish, e.options.idle)
		e.client.log(e.ctx, "attempt", streamOperation, e.failures+1, nil, err, time.Since(started))
		if err != nil {
			if err := e.recover(err); err != nil {
				return nil, err
			}
			continue
		}
		e.current, e.failures = connection, 0
		if e.handed == "now" {
			e.handed = connection.beganAt
			e.setPosition(e.handed)
		}
	}
	return e.current, nil
}

// recover waits for the next attempt; it returns what no attempt will mend.
func (e *EventSubscription) recover(err error) error {
	if e.ctx.Err() != nil {
		return e.ctx.Err()
	}
	e.failures++
	if !isRetryable(err) || e.options.retries >= 0 && e.failures > e.options.retries {
		return err
	}
	timing := e.client.settings.timing
	delay := retryDelay(err, e.failures, timing.random())
	e.client.log(e.ctx, "retry", streamOperation, e.failures, nil, err, delay)
	return timing.sleep(e.ctx, delay)
}

// end makes an error the last one.
func (e *EventSubscription) end(err error) error {
	switch {
	case err == nil:
		return nil
	case e.caller.Err() != nil:
		err = fmt.Errorf("relayos: canceled: %w", context.Cause(e.caller))
	case e.ctx.Err() != nil:
		err = io.EOF
	}
	e.failed = err
	e.drop()
	e.cancel()
	return err
}

func (e *EventSubscription) drop() {
	if e.current != nil {
		e.current.close()
		e.current = nil
	}
}

func (e *EventSubscription) handle() {
	if e.LastEventID() == e.handed {
		return
	}
	e.setPosition(e.handed)
	if e.current != nil {
		e.current.acknowledge(e.handed)
	}
}

func (e *EventSubscription) setPosition(id string) {
	e.telling.Lock()
	defer e.telling.Unlock()
	e.position = id
}

func (e *EventSubscription) remember(id string) {
	e.handed = id
	e.recent[id] = true
	e.order = append(e.order, id)
	if len(e.order) > rememberedEvents {
		delete(e.recent, e.order[0])
		e.order = e.order[1:]
	}
}
