package relayos

import (
	"bufio"
	"context"
	"crypto/sha1"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// peer is the server's side of a WebSocket, by hand, so that it can do what no library does.
type peer struct {
	net.Conn
	reader *bufio.Reader
}

// servePeers upgrades every request and plays one script after the other, the last one for ever.
func servePeers(t *testing.T, scripts ...func(*peer)) *fakeServer {
	t.Helper()
	var running sync.WaitGroup
	server := serveBy(t, func(index int, response http.ResponseWriter, request *http.Request) {
		running.Add(1)
		defer running.Done()
		conn, buffered, err := response.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer func() { _ = conn.Close() }()
		sum := sha1.Sum([]byte(request.Header.Get("Sec-WebSocket-Key") + webSocketSuffix))
		accept := base64.StdEncoding.EncodeToString(sum[:])
		_, _ = fmt.Fprintf(conn, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n", accept)
		scripts[min(index, len(scripts)-1)](&peer{conn, buffered.Reader})
	})
	t.Cleanup(running.Wait)
	return server
}

func (p *peer) frame(head byte, payload string) {
	out := []byte{head}
	switch {
	case len(payload) < 126:
		out = append(out, byte(len(payload)))
	case len(payload) < 1<<16:
		out = binary.BigEndian.AppendUint16(append(out, 126), uint16(len(payload)))
	default:
		out = binary.BigEndian.AppendUint64(append(out, 127), uint64(len(payload)))
	}
	_, _ = p.Write(append(out, payload...))
}

func (p *peer) text(payload string) { p.frame(0x81, payload) }

func (p *peer) event(n int) {
	p.text(fmt.Sprintf(`{"type":"event","subscription":"sdk","event":{"type":"message.sent","id":"evt_%d","data":{"id":"msg_1"}}}`, n))
}

func (p *peer) subscribed() {
	_, _ = p.read()
	p.text(`{"type":"subscribed","subscription":"sdk","last_event_id":"evt_0"}`)
}

// read is the next frame of the client: its first byte and its content.
func (p *peer) read() (byte, string) {
	head := make([]byte, 2)
	if _, err := io.ReadFull(p.reader, head); err != nil {
		return 0, ""
	}
	length := int(head[1] & 0x7f)
	if length == 126 {
		size := make([]byte, 2)
		_, _ = io.ReadFull(p.reader, size)
		length = int(binary.BigEndian.Uint16(size))
	}
	masked := make([]byte, 4+length)
	if _, err := io.ReadFull(p.reader, masked); err != nil || head[1]&0x80 == 0 {
		return 0, "not masked"
	}
	for i := range masked[4:] {
		masked[4+i] ^= masked[i%4]
	}
	return head[0], string(masked[4:])
}

func (p *peer) untilClosed() (code int) {
	for {
		head, payload := p.read()
		if head == 0x88 && len(payload) >= 2 {
			code = int(binary.BigEndian.Uint16([]byte(payload)))
		}
		if head == 0 || head == 0x88 {
			return code
		}
	}
}

func subscribe(t *testing.T, server *fakeServer, options ...StreamOption) *EventSubscription {
	t.Helper()
	client, _ := connect(t, server)
	subscription := client.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{MaxUnacknowledged: Int(8)}, options...)
	t.Cleanup(func() { _ = subscription.Close() })
	return subscription
}

func TestAPeerThatBreaksTheProtocolIsToldSo(t *testing.T) {
	long := strings.Repeat("x", 126)
	for name, script := range map[string]struct {
		code int
		play func(*peer)
	}{
		"bits of an extension":        {closeProtocol, func(p *peer) { p.frame(0xc1, "{}") }},
		"an unknown kind":             {closeProtocol, func(p *peer) { p.frame(0x83, "{}") }},
		"a control frame in pieces":   {closeProtocol, func(p *peer) { p.frame(0x09, "") }},
		"a long control frame":        {closeProtocol, func(p *peer) { p.frame(0x89, long) }},
		"a continuation of nothing":   {closeProtocol, func(p *peer) { p.frame(0x80, "{}") }},
		"a message within another":    {closeProtocol, func(p *peer) { p.frame(0x01, "{"); p.frame(0x81, "}") }},
		"a masked frame":              {closeProtocol, func(p *peer) { _, _ = p.Write([]byte{0x81, 0x82, 0, 0, 0, 0, '{', '}'}) }},
		"half a close code":           {closeProtocol, func(p *peer) { p.frame(0x88, "x") }},
		"a close code that is none":   {closeProtocol, func(p *peer) { p.frame(0x88, "\x03\xed") }},
		"a reason that is no text":    {closeNotUTF8, func(p *peer) { p.frame(0x88, "\x03\xe8\xff") }},
		"a binary message":            {closeNotText, func(p *peer) { p.frame(0x82, "{}") }},
		"bytes that are no UTF-8":     {closeNotUTF8, func(p *peer) { p.frame(0x81, "\"\xff\"") }},
		"a message that is too large": {closeTooLarge, func(p *peer) { _, _ = p.Write([]byte{0x81, 127, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}) }},
		"pieces that are too large": {closeTooLarge, func(p *peer) {
			p.frame(0x01, "x")
			_, _ = p.Write([]byte{0x80, 127, 0, 0, 0, 0, 1, 0, 0, 0})
		}},
	} {
		t.Run(name, func(t *testing.T) {
			codes := make(chan int, 1)
			server := servePeers(t, func(p *peer) {
				p.subscribed()
				script.play(p)
				codes <- p.untilClosed()
			})
			_, err := subscribe(t, server, WithStreamRetries(0)).Next()
			equal(t, errors.Is(err, ErrConnection), true)
			equal(t, <-codes, script.code)
		})
	}
}

func TestPingsAreAnsweredBetweenPieces(t *testing.T) {
	pongs := make(chan string, 2)
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		whole := `{"type":"event","subscription":"sdk","event":{"type":"message.sent","id":"evt_ä"}}`
		middle := strings.Index(whole, "ä") + 1 // within the letter
		p.frame(0x01, whole[:middle])
		p.frame(0x89, "are you there")
		head, payload := p.read()
		pongs <- fmt.Sprintf("%x %s", head, payload)
		p.frame(0x00, "")
		p.frame(0x80, whole[middle:])
		p.untilClosed()
	})
	event, err := subscribe(t, server).Next()
	ok(t, err)
	equal(t, event.GetID(), "evt_ä")
	equal(t, <-pongs, "8a are you there")
}

func TestAServerThatIsNoWebSocketIsRefused(t *testing.T) {
	for name, answer := range map[string]string{
		"the wrong accept":          "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n",
		"no upgrade":                "HTTP/1.1 101 X\r\nConnection: Upgrade\r\n\r\n",
		"half an answer":            "HTTP/1.1 101 X\r\nUpg",
		"no HTTP":                   "hello\r\n\r\n",
		"an answer without an end ": "HTTP/1.1 101 X\r\nUpgrade: " + strings.Repeat("x", 3<<20),
	} {
		t.Run(name, func(t *testing.T) {
			server := serveBy(t, func(_ int, response http.ResponseWriter, _ *http.Request) {
				conn, _, _ := response.(http.Hijacker).Hijack()
				_, _ = io.WriteString(conn, answer)
				_ = conn.Close()
			})
			_, err := subscribe(t, server, WithStreamRetries(0)).Next()
			equal(t, errors.Is(err, ErrConnection), true)
		})
	}
	client, _ := connect(t, serve(t, reply{status: 200, body: "<html>"}))
	_, err := client.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{}).Next()
	var failure *Error
	equal(t, errors.As(err, &failure) && failure.Status == 200, true)
}

func TestAServerThatSendsMoreThanItMayIsLeft(t *testing.T) {
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		for n := range 20 {
			p.event(n + 1)
		}
		p.untilClosed()
	})
	subscription := subscribe(t, server, WithStreamRetries(0))
	ok(t, subscription.Ready())
	time.Sleep(50 * time.Millisecond)
	count := 0
	var failure error
	for _, err := range subscription.All() {
		count++
		failure = err
	}
	equal(t, count, 9) // eight that it may, and the error
	equal(t, errors.Is(failure, ErrConnection), true)
	_, err := subscription.Next()
	equal(t, errors.Is(err, ErrConnection), true)
}

func TestLargeEventsWaitInTheSocket(t *testing.T) {
	sent := make(chan int, 100)
	padding := strings.Repeat("x", 1<<20)
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		for n := range 40 {
			p.text(fmt.Sprintf(`{"type":"event","subscription":"sdk","event":{"id":"evt_%d","padding":"%s"}}`, n, padding))
			sent <- n
		}
		p.untilClosed()
	})
	client, _ := connect(t, server)
	subscription := client.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{})
	defer func() { _ = subscription.Close() }()
	ok(t, subscription.Ready())
	time.Sleep(300 * time.Millisecond)
	if waiting := len(sent); waiting > 25 {
		t.Fatal(waiting) // 8 MiB here, the rest in buffers of the system
	}
	for n := range 40 {
		event, err := subscription.Next()
		ok(t, err)
		equal(t, event.GetID(), fmt.Sprintf("evt_%d", n))
	}
}

func TestClosingIsPromptAndEndsWhoWaits(t *testing.T) {
	codes := make(chan int, 1)
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		codes <- p.untilClosed()
	})
	subscription := subscribe(t, server)
	ok(t, subscription.Ready())
	ended := make(chan error, 1)
	go func() {
		_, err := subscription.Next()
		ended <- err
	}()
	time.Sleep(20 * time.Millisecond)
	started := time.Now()
	ok(t, subscription.Close())
	equal(t, errors.Is(<-ended, io.EOF), true)
	equal(t, time.Since(started) < time.Second, true)
	equal(t, <-codes, closeNormal)
	for range subscription.All() {
		t.Fatal("it is over")
	}
	equal(t, subscription.LastEventID(), "evt_0")
}

func TestAPeerThatDoesNotReadDoesNotHoldUpClosing(t *testing.T) {
	release := make(chan struct{})
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		<-release
	})
	defer close(release)
	subscription := subscribe(t, server)
	ok(t, subscription.Ready())
	socket := subscription.current.socket
	go func() { // fills what the system buffers
		for subscription.ctx.Err() == nil {
			if socket.write(opText, make([]byte, 1<<20)) != nil {
				return
			}
		}
	}()
	time.Sleep(100 * time.Millisecond)
	started := time.Now()
	ok(t, subscription.Close())
	equal(t, time.Since(started) < 2*time.Second, true)
}

func TestTheContextEndsItWithItsCause(t *testing.T) {
	server := servePeers(t, func(p *peer) {
		p.subscribed()
		p.untilClosed()
	})
	client, _ := connect(t, server)
	ctx, cancel := context.WithCancelCause(context.Background())
	subscription := client.EventStream.Subscribe(ctx, EventStreamSubscribeParams{})
	ok(t, subscription.Ready())
	reason := errors.New("enough")
	cancel(reason)
	_, err := subscription.Next()
	equal(t, errors.Is(err, reason), true)
}

func TestAnOpeningThatTakesTooLongIsATimeout(t *testing.T) {
	server := servePeers(t, func(p *peer) { p.untilClosed() })
	client, _ := connect(t, server, WithTimeout(100*time.Millisecond))
	_, err := client.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{}, WithStreamRetries(0)).Next()
	equal(t, errors.Is(err, ErrTimeout), true)
}

func TestNothingIsLostOrTwiceOverManyConnections(t *testing.T) {
	const events = 400
	server := servePeers(t, func(p *peer) {
		_, frame := p.read()
		_, after, _ := strings.Cut(frame, `"from":"evt_`)
		from := 0
		_, _ = fmt.Sscanf(after, "%d", &from)
		p.text(`{"type":"subscribed","subscription":"sdk","last_event_id":"evt_0"}`)
		for n := max(from-2, 0) + 1; n <= from+7; n++ { // some come again
			p.event(n)
		}
	})
	subscription := subscribe(t, server)
	for n := 1; n <= events; n++ {
		event, err := subscription.Next()
		ok(t, err)
		equal(t, event.GetID(), fmt.Sprintf("evt_%d", n))
	}
}

func TestAStreamOverTLSWhereCallsAreHTTP2(t *testing.T) {
	versions := make(chan string, 2)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		versions <- request.Proto
		if request.URL.Path != streamPath {
			_, _ = io.WriteString(response, `{"id":"x"}`)
			return
		}
		conn, buffered, err := response.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer func() { _ = conn.Close() }()
		sum := sha1.Sum([]byte(request.Header.Get("Sec-WebSocket-Key") + webSocketSuffix))
		accept := base64.StdEncoding.EncodeToString(sum[:])
		_, _ = fmt.Fprintf(conn, "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n", accept)
		p := &peer{conn, buffered.Reader}
		p.subscribed()
		p.event(1)
		p.untilClosed()
	}))
	server.EnableHTTP2 = true
	server.StartTLS()
	defer server.Close()
	// A certificate of one's own, and a timeout that is for whole answers, which the stream has none of.
	own := server.Client()
	own.Timeout = 200 * time.Millisecond
	client := NewClient(WithAPIKey(testKey), WithBaseURL(server.URL), WithHTTPClient(own))
	_, err := client.Me.Get(context.Background())
	ok(t, err)
	equal(t, <-versions, "HTTP/2.0")
	subscription := client.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{})
	defer func() { _ = subscription.Close() }()
	ok(t, subscription.Ready())
	equal(t, <-versions, "HTTP/1.1")
	time.Sleep(300 * time.Millisecond)
	event, err := subscription.Next()
	ok(t, err)
	equal(t, event.GetID(), "evt_1")
	stranger := NewClient(WithAPIKey(testKey), WithBaseURL(server.URL))
	_, err = stranger.EventStream.Subscribe(context.Background(), EventStreamSubscribeParams{}, WithStreamRetries(0)).Next()
	equal(t, errors.Is(err, ErrConnection), true)
}
