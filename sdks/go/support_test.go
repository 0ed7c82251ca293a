package relayos

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

const testKey = "rk_test_eu_0123456789abcdefghijABCDEFGHIJ012345"

type seenRequest struct {
	method, url, body string
	header            http.Header
}

type reply struct {
	status int
	body   string
	header map[string]string
}

// fakeServer answers with one reply after the other, and with the last one for ever.
type fakeServer struct {
	*httptest.Server
	mutex sync.Mutex
	seen  []seenRequest
}

func serve(t *testing.T, replies ...reply) *fakeServer {
	t.Helper()
	return serveBy(t, func(index int, response http.ResponseWriter, _ *http.Request) {
		answer := reply{status: 200, body: "{}"}
		if len(replies) > 0 {
			answer = replies[min(index, len(replies)-1)]
		}
		response.Header().Set("Content-Type", "application/json")
		for name, value := range answer.header {
			response.Header().Set(name, value)
		}
		response.WriteHeader(answer.status)
		_, _ = io.WriteString(response, answer.body)
	})
}

func serveBy(t *testing.T, handle func(index int, response http.ResponseWriter, request *http.Request)) *fakeServer {
	t.Helper()
	server := &fakeServer{}
	server.Server = httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		server.mutex.Lock()
		index := len(server.seen)
		server.seen = append(server.seen, seenRequest{request.Method, request.URL.RequestURI(), string(body), request.Header.Clone()})
		server.mutex.Unlock()
		handle(index, response, request)
	}))
	t.Cleanup(server.Close)
	return server
}

func (s *fakeServer) requests() []seenRequest {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return append([]seenRequest{}, s.seen...)
}

// connect is a client whose waits take no time, and the waits.
func connect(t *testing.T, server *fakeServer, options ...ClientOption) (*Client, *[]time.Duration) {
	t.Helper()
	waits := &[]time.Duration{}
	client := NewClient(append([]ClientOption{WithAPIKey(testKey), WithBaseURL(server.URL)}, options...)...)
	client.settings.timing.random = func() float64 { return 0 }
	client.settings.timing.sleep = func(ctx context.Context, duration time.Duration) error {
		*waits = append(*waits, duration)
		return ctx.Err()
	}
	t.Cleanup(client.CloseIdleConnections)
	return client, waits
}

func problem(status int, code string, more map[string]any) reply {
	body := map[string]any{"title": code, "status": status, "detail": "About " + code + ".", "code": code, "request_id": "req_body"}
	for name, value := range more {
		body[name] = value
	}
	text, _ := json.Marshal(body)
	return reply{status: status, body: string(text)}
}

func equal[T comparable](t *testing.T, got, wanted T) {
	t.Helper()
	if got != wanted {
		t.Fatalf("got %#v, wanted %#v", got, wanted)
	}
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
