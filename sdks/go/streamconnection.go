package relayos

import (
	"context"
	"io"
	"maps"
	"net/http"
	"sync/atomic"
	"time"
)

const (
	subscriptionName = "sdk"
	defaultWindow    = 1_000   // events that the server sends without an acknowledgement
	mostBuffered     = 8 << 20 // bytes of events that wait for the program; then the socket is not read
)

var streamOperation = operation{"event_stream.connect", http.MethodGet, streamPath}

// streamConnection is one WebSocket with one subscription on it.
type streamConnection struct {
	client   *Client
	socket   *webSocket
	life     context.Context // of the connection
	release  context.CancelFunc
	timedOut atomic.Bool
	idle     time.Duration
	window   int
	beganAt  string // events after this one come
	from     string
	standing chan struct{} // closed by the frame that says so
	events   chan waiting
	buffered atomic.Int64
	room     chan struct{} // one when something was taken out of a full buffer
	signs    chan struct{} // one when a frame came
	ended    chan struct{} // closed with err set
	err      error
	handled  int // since the last acknowledgement
}

type waiting struct {
	event Event
	size  int
}

// openStream returns once the subscription stands.
func openStream(ctx context.Context, c *Client, params EventStreamSubscribeParams, idle time.Duration) (*streamConnection, error) {
	options, err := c.options(nil)
	if err != nil {
		return nil, err
	}
	header, err := c.header(ctx)
	if err != nil {
		return nil, err
	}
	maps.Copy(header, options.header)
	subscribe, err := encodeJSON(struct {
		Type string `json:"type"`
		ID   string `json:"id"`
		EventStreamSubscribeParams
	}{"subscribe", subscriptionName, params})
	if err != nil {
		return nil, &usageError{message: "the subscription can not be sent as JSON", cause: err}
	}
	s := &streamConnection{
		client:   c,
		idle:     idle,
		window:   int(max(params.MaxUnacknowledged.Or(defaultWindow), 1)),
		from:     params.From.Or("now"),
		standing: make(chan struct{}),
		room:     make(chan struct{}, 1),
		signs:    make(chan struct{}, 1),
		ended:    make(chan struct{}),
	}
	s.events = make(chan waiting, s.window)
	timer := time.NewTimer(options.timeout)
	defer timer.Stop()
	if err := s.dial(ctx, header, options.timeout); err != nil {
		return nil, err
	}
	go s.readAll()
	go s.watch()
	if err := s.socket.write(opText, subscribe); err != nil {
		s.close()
		return nil, c.noAnswer(ctx, options.timeout, err)
	}
	select {
	case <-s.standing:
		return s, nil
	case <-s.ended:
		err = s.err
	case <-ctx.Done():
		err = ctx.Err()
	case <-timer.C:
		err = c.noAnswer(ctx, options.timeout, context.DeadlineExceeded)
	}
	s.close()
	return nil, err
}

func (s *streamConnection) dial(ctx context.Context, header http.Header, timeout time.Duration) error {
	client := *s.client.http
	client.Timeout = 0 // of a whole answer, which this one never is
	life, release := context.WithCancelCause(ctx)
	s.life, s.release = life, func() { release(nil) }
	timer := time.AfterFunc(timeout, func() { release(context.DeadlineExceeded) })
	socket, answer, err := dialWebSocket(life, &client, s.client.settings.baseURL+streamPath, header, s.sign)
	if !timer.Stop() && socket != nil {
		socket.close(closeNormal)
		err = context.DeadlineExceeded
	}
	if err != nil {
		if cause := context.Cause(life); cause != nil && ctx.Err() == nil {
			err = cause
		}
		s.release()
		return s.client.noAnswer(ctx, timeout, err)
	}
	if answer != nil {
		defer s.release()
		defer func() { _ = answer.Body.Close() }()
		body, _ := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
		response := &Response{Status: answer.StatusCode, Header: answer.Header, body: string(body)}
		return newError(response, s.client.settings.timing.now(), "The event stream was not opened.")
	}
	s.socket = socket
	return nil
}

// next gives events that came already before it tells why no more come.
func (s *streamConnection) next(ctx context.Context) (Event, error) {
	var taken waiting
	select {
	case taken = <-s.events:
	default:
		select {
		case taken = <-s.events:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-s.ended:
			select {
			case taken = <-s.events:
			default:
				return nil, s.err
			}
		}
	}
	s.buffered.Add(-int64(taken.size))
	select {
	case s.room <- struct{}{}:
	default:
	}
	return taken.event, nil
}

// acknowledge says that all up to this event is handled: not each time, because the server bounds frames, but in time
// for more.
func (s *streamConnection) acknowledge(id string) {
	s.handled++
	if s.handled < s.window/4 {
		return
	}
	s.handled = 0
	frame, _ := encodeJSON(map[string]string{"type": "ack", "id": subscriptionName, "event_id": id})
	_ = s.socket.write(opText, frame) // if it fails, so does reading
}

func (s *streamConnection) close() {
	s.release()
	<-s.ended
}

func (s *streamConnection) sign() {
	select {
	case s.signs <- struct{}{}:
	default:
	}
}

// watch ends a connection on which nothing comes: half of the time is for asking.
func (s *streamConnection) watch() {
	asked := false
	timer := time.NewTimer(s.idle / 2)
	defer timer.Stop()
	for {
		select {
		case <-s.ended:
			return
		case <-s.signs:
			asked = false
		case <-timer.C:
			if asked {
				s.timedOut.Store(true)
				_ = s.socket.conn.Close() // it hears no goodbye
				return
			}
			asked = true
			go func() { _ = s.socket.write(opPing, nil) }()
		}
		timer.Reset(s.idle / 2)
	}
}

// readAll reads until the connection ends.
func (s *streamConnection) readAll() {
	defer s.release()
	defer close(s.ended)
	defer s.socket.close(closeNormal)
	stop := context.AfterFunc(s.life, func() { s.socket.close(closeNormal) })
	defer stop()
	for {
		message, err := s.socket.read()
		if err != nil {
			s.err = s.endOf(err)
			return
		}
		var frame streamFrame
		d := newDecoder(message)
		if isObject := d.object(&frame); !isObject || !d.done() {
			s.err = s.broken("it sent what is not a frame", nil)
			return
		}
		if s.err = s.follow(&frame, len(message)); s.err != nil {
			return
		}
		for s.buffered.Load() > mostBuffered {
			select {
			case <-s.room:
			case <-s.life.Done():
				s.err = s.broken("it was closed here", nil)
				return
			}
		}
	}
}

// follow does what a frame says. Types of frames that this version does not know are no concern of it.
func (s *streamConnection) follow(frame *streamFrame, size int) error {
	ours := frame.Subscription == subscriptionName
	isStanding := s.isStanding()
	switch frame.Type {
	case "event":
		if !ours {
			return nil
		}
		if frame.event == nil || frame.event.GetID() == "" {
			return s.broken("it sent an event without an id", nil)
		}
		s.buffered.Add(int64(size))
		select {
		case s.events <- waiting{frame.event, size}:
		default:
			return s.broken("it sends more than it may", nil)
		}
	case "subscribed":
		if ours && !isStanding {
			s.beganAt = frame.lastEventID.Or("beginning")
			close(s.standing)
		}
	case "resync_required":
		if ours {
			return &ResyncRequiredError{LastEventID: s.from, OldestEventID: frame.oldest.Or("")}
		}
	case "problem":
		// A wish that does not match the contract is refused before its name is read.
		if ours || !isStanding && frame.Subscription == "" {
			return s.problem(frame.problem)
		}
	}
	return nil
}

func (s *streamConnection) isStanding() bool {
	select {
	case <-s.standing:
		return true
	default:
		return false
	}
}
