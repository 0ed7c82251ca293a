package relayos

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"
)

var sms = SMSMessageCreateParams{To: "+15005550010", Content: SMSContentParams{Text: "a <b> & ä€😀"}}

func TestSendsWhatItIsGivenAndDecodesTheAnswer(t *testing.T) {
	server := serve(t, reply{status: 202, body: `{"id":"msg_1","status":"invented_later","to":null,"attempts":2,"tags":["a"],"error":{"code":"x","more":1}}`})
	client, _ := connect(t, server)
	message, err := client.Messages.Create(context.Background(), sms)
	ok(t, err)
	equal(t, message.ID, "msg_1")
	equal(t, message.Status, "invented_later")
	equal(t, message.To.IsNull(), true)
	equal(t, message.From.IsAbsent(), true)
	equal(t, message.Error.Code, "x")
	equal(t, string(ExtraFields(message.Error)["more"]), "1")
	request := server.requests()[0]
	equal(t, request.method+" "+request.url, "POST /v1/messages")
	equal(t, request.body, `{"channel":"sms","to":"+15005550010","content":{"text":"a <b> & ä€😀"}}`)
	equal(t, request.header.Get("Authorization"), "Bearer "+testKey)
	equal(t, request.header.Get("User-Agent"), "relayos-go/"+Version)
	if !regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString(request.header.Get("Idempotency-Key")) {
		t.Fatal(request.header.Get("Idempotency-Key"))
	}
}

func TestTellsAbsentFromNullFromAValue(t *testing.T) {
	server := serve(t, reply{status: 200, body: `{"id":"whe_1"}`})
	client, _ := connect(t, server)
	_, err := client.WebhookEndpoints.Update(context.Background(), "whe_1", WebhookEndpointUpdateParams{
		Description: Null[string](),
		Concurrency: Int(3),
		EventTypes:  []string{},
	})
	ok(t, err)
	var sent map[string]any
	ok(t, json.Unmarshal([]byte(server.requests()[0].body), &sent))
	if fmt.Sprint(sent) != "map[concurrency:3 description:<nil> event_types:[]]" {
		t.Fatal(sent)
	}
}

func TestOptionsOfACall(t *testing.T) {
	server := serve(t, reply{status: 200, body: `{"data":[],"has_more":false}`}, reply{status: 202, body: `{"id":"m"}`})
	client, _ := connect(t, server, WithHeader("X-Team", "a"))
	var response Response
	_, err := client.Messages.List(context.Background(), MessagesListParams{Limit: Int(5), CreatedAfter: Time(time.Unix(0, 0))},
		WithQuery("limit", 7), WithQuery("tag", "x y", true), WithHeader("x-team", "b"), WithoutHeader("Accept"), WithResponse(&response))
	ok(t, err)
	request := server.requests()[0]
	equal(t, request.url, "/v1/messages?limit=7&created_after=1970-01-01T00%3A00%3A00Z&tag=x%20y&tag=true")
	equal(t, request.header.Get("X-Team"), "b")
	equal(t, request.header.Get("Accept"), "")
	equal(t, response.Status, 200)
	equal(t, response.Body(), `{"data":[],"has_more":false}`)
	_, err = client.Messages.Create(context.Background(), sms, WithBodyMember("brand_new", []int{1}), WithIdempotencyKey("order-1"))
	ok(t, err)
	request = server.requests()[1]
	equal(t, request.body, `{"brand_new":[1],"channel":"sms","content":{"text":"a <b> & ä€😀"},"to":"+15005550010"}`)
	equal(t, request.header.Get("Idempotency-Key"), "order-1")
	equal(t, request.header.Get("X-Team"), "a")
}

func TestErrorsTellWhatTheServerSaid(t *testing.T) {
	failing := problem(422, "recipient_suppressed", map[string]any{"errors": []any{map[string]any{"pointer": "/to"}}, "invented": 1})
	failing.header = map[string]string{"Retry-After": "7", "X-Request-Id": "req_header"}
	client, _ := connect(t, serve(t, failing))
	var response Response
	message, err := client.Messages.Create(context.Background(), sms, WithResponse(&response))
	var failure *Error
	if message != nil || !errors.As(err, &failure) || !errors.Is(err, ErrUnprocessable) || errors.Is(err, ErrNotFound) {
		t.Fatal(message, err)
	}
	equal(t, failure.Error(), "422 recipient_suppressed: About recipient_suppressed. (request req_header)")
	equal(t, failure.Errors[0].Pointer, "/to")
	equal(t, failure.RetryAfter.Or(0), 7*time.Second)
	equal(t, string(ExtraFields(failure.Problem)["invented"]), "1")
	equal(t, response.Status, 422)
}

func TestFailuresAreRepeatedUnderOneKey(t *testing.T) {
	server := serve(t, problem(500, "x", nil), reply{status: 429, body: "", header: map[string]string{"Retry-After": "90"}}, reply{status: 202, body: `{"id":"m"}`})
	client, waits := connect(t, server)
	_, err := client.Messages.Create(context.Background(), sms)
	ok(t, err)
	equal(t, fmt.Sprint(*waits), "[500ms 1m0s]")
	keys := map[string]bool{}
	for _, request := range server.requests() {
		keys[request.header.Get("Idempotency-Key")+request.body] = true
	}
	equal(t, len(keys), 1)
}

func TestWaits(t *testing.T) {
	failure := &Error{Status: 500}
	for attempt, wanted := range map[int]time.Duration{1: 500 * time.Millisecond, 2: time.Second, 5: 8 * time.Second, 1_000_000: 8 * time.Second} {
		equal(t, retryDelay(failure, attempt, 0), wanted)
		equal(t, retryDelay(failure, attempt, 1), wanted*3/4)
	}
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	equal(t, parseRetryAfter("Mon, 23 Nov 2026 09:00:05 GMT", now).Or(-1), 5*time.Second)
	equal(t, parseRetryAfter("Mon, 23 Nov 2026 08:00:05 GMT", now).Or(-1), 0)
	for _, text := range []string{"", "-1", "1.5", "soon", "Monday", "99999999999"} {
		equal(t, parseRetryAfter(text, now).IsAbsent(), true)
	}
}

func TestACanceledCallEndsAtOnceAndIsNotRepeated(t *testing.T) {
	server := serveBy(t, func(_ int, _ http.ResponseWriter, request *http.Request) { <-request.Context().Done() })
	client, waits := connect(t, server)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := client.Me.Get(ctx)
	equal(t, errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, ErrTimeout), true)
	equal(t, len(*waits), 0)
	_, err = client.Me.Get(context.Background(), WithTimeout(50*time.Millisecond), WithMaxRetries(1))
	equal(t, errors.Is(err, ErrTimeout) && errors.Is(err, ErrConnection), true)
	equal(t, len(*waits), 1)
}

func TestABodyThatNeverEndsIsATimeout(t *testing.T) {
	server := serveBy(t, func(_ int, response http.ResponseWriter, request *http.Request) {
		for request.Context().Err() == nil {
			_, _ = response.Write([]byte(" "))
			response.(http.Flusher).Flush()
			time.Sleep(10 * time.Millisecond)
		}
	})
	client, _ := connect(t, server)
	_, err := client.Me.Get(context.Background(), WithTimeout(100*time.Millisecond), WithMaxRetries(0))
	equal(t, errors.Is(err, ErrTimeout), true)
}

func TestNothingIsSentThatCanNotBe(t *testing.T) {
	server := serve(t)
	client, _ := connect(t, server)
	ctx := context.Background()
	for name, attempt := range map[string]func() error{
		"an empty id":          func() error { _, err := client.Messages.Get(ctx, ""); return err },
		"a path of dots":       func() error { _, err := client.Messages.Get(ctx, ".."); return err },
		"bytes that are no id": func() error { _, err := client.Messages.Get(ctx, "\xff"); return err },
		"another host":         func() error { return client.Request(ctx, "GET", "@evil.example/", nil, nil) },
		"a fragment":           func() error { return client.Request(ctx, "GET", "/v1/me#x", nil, nil) },
		"a method":             func() error { return client.Request(ctx, "GE T", "/v1/me", nil, nil) },
		"a header's name":      func() error { return client.Request(ctx, "GET", "/v1/me", nil, nil, WithHeader("a b", "c")) },
		"a header's value":     func() error { return client.Request(ctx, "GET", "/v1/me", nil, nil, WithHeader("a", "c\r\nd: e")) },
		"an idempotency key":   func() error { return client.Request(ctx, "POST", "/v1/me", nil, nil, WithIdempotencyKey("a b")) },
		"a body":               func() error { return client.Request(ctx, "POST", "/v1/me", func() {}, nil) },
		"members of a list":    func() error { return client.Request(ctx, "POST", "/v1/me", []int{1}, nil, WithBodyMember("a", 1)) },
		"a query":              func() error { return client.Request(ctx, "GET", "/v1/me", nil, nil, WithQuery("a", struct{}{})) },
		"an option that is nil": func() error {
			return client.Request(ctx, "GET", "/v1/me", nil, nil, nil)
		},
	} {
		if err := attempt(); !errors.Is(err, ErrUsage) {
			t.Errorf("%s: %v", name, err)
		}
	}
	equal(t, len(server.requests()), 0)
}

func TestSettings(t *testing.T) {
	t.Setenv("RELAYOS_API_KEY", "")
	t.Setenv("RELAYOS_BASE_URL", "")
	ok(t, NewClient(WithAPIKey("k"), WithBaseURL("http://[::1]:1/x/")).Err())
	ok(t, NewClient(WithAPIKey("k"), WithBaseURL("http://10.0.0.1"), WithInsecureHTTP()).Err())
	ok(t, NewClient(WithoutAPIKey(), WithBaseURL("http://10.0.0.1")).Err())
	for name, options := range map[string][]ClientOption{
		"no key":         {},
		"an empty key":   {WithAPIKey(" ")},
		"a broken key":   {WithAPIKey("secret\nvalue")},
		"plain http":     {WithAPIKey("k"), WithBaseURL("http://10.0.0.1")},
		"a lookalike":    {WithAPIKey("k"), WithBaseURL("http://localhost.example.com")},
		"a scheme":       {WithAPIKey("k"), WithBaseURL("ftp://127.0.0.1")},
		"a password":     {WithAPIKey("k"), WithBaseURL("https://user:secret@a.example")},
		"a query":        {WithAPIKey("k"), WithBaseURL("https://a.example?secret")},
		"no timeout":     {WithAPIKey("k"), WithTimeout(0)},
		"less than none": {WithAPIKey("k"), WithMaxRetries(-1)},
		"two proxies":    {WithAPIKey("k"), WithProxy("http://127.0.0.1:1"), WithHTTPClient(&http.Client{})},
		"a proxy":        {WithAPIKey("k"), WithProxy("gopher://secret@x")},
		"nil":            {nil},
	} {
		client := NewClient(options...)
		if err := client.Err(); !errors.Is(err, ErrUsage) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := client.Me.Get(context.Background()); !errors.Is(err, ErrUsage) {
			t.Errorf("%s: a call: %v", name, err)
		}
	}
	t.Setenv("RELAYOS_API_KEY", "from_environment")
	t.Setenv("RELAYOS_BASE_URL", "https://a.example/")
	client := NewClient()
	ok(t, client.Err())
	equal(t, client.settings.baseURL, "https://a.example")
	if text := fmt.Sprintf("%v %+v", client, client); strings.Contains(text, "from_environment") {
		t.Fatal(text)
	}
}

func TestAKeyThatChanges(t *testing.T) {
	server := serve(t)
	keys := []string{"one", "two"}
	client, _ := connect(t, server, WithAPIKeyFunc(func(context.Context) (string, error) {
		if len(keys) == 0 {
			return "", errors.New("the vault is closed")
		}
		key := keys[0]
		keys = keys[1:]
		return key, nil
	}))
	for range 2 {
		ok(t, client.Request(context.Background(), "GET", "/v1/me", nil, nil))
	}
	equal(t, server.requests()[1].header.Get("Authorization"), "Bearer two")
	err := client.Request(context.Background(), "GET", "/v1/me", nil, nil)
	equal(t, errors.Is(err, ErrUsage) && strings.Contains(errors.Unwrap(err).Error(), "vault"), true)
}

func TestMiddlewareAndLoggerSeeEveryAttempt(t *testing.T) {
	server := serve(t, problem(503, "unavailable", nil), reply{status: 200, body: `{"id":"msg_secret"}`})
	var order []string
	wrap := func(name string) Middleware {
		return func(request *http.Request, next Send) (*http.Response, error) {
			order = append(order, name)
			request.Header.Set("X-"+name, "1")
			return next(request)
		}
	}
	var log bytes.Buffer
	logger := slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	client, _ := connect(t, server, WithMiddleware(wrap("A"), wrap("B")), WithLogger(logger))
	_, err := client.Messages.Get(context.Background(), "msg_secret")
	ok(t, err)
	equal(t, strings.Join(order, ""), "ABAB")
	equal(t, server.requests()[1].header.Get("X-B"), "1")
	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	equal(t, len(lines), 3)
	if strings.Contains(log.String(), "secret") || strings.Contains(log.String(), testKey) || !strings.Contains(lines[0], `"route":"/v1/messages/{message_id}"`) || !strings.Contains(lines[0], `"status":503`) {
		t.Fatal(log.String())
	}
}

func TestRedirectsAreNotFollowedByAClientOfYoursEither(t *testing.T) {
	other := serve(t)
	server := serve(t, reply{status: 307, header: map[string]string{"Location": other.URL}})
	client, _ := connect(t, server, WithHTTPClient(&http.Client{}))
	_, err := client.Me.Get(context.Background())
	var failure *Error
	equal(t, errors.As(err, &failure) && failure.Status == 307, true)
	equal(t, len(other.requests()), 0)
}

func TestAProxyIsAsked(t *testing.T) {
	var asked string
	proxy := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		asked = request.URL.String()
		_, _ = response.Write([]byte(`{"id":"x"}`))
	}))
	defer proxy.Close()
	client := NewClient(WithAPIKey("k"), WithInsecureHTTP(), WithBaseURL("http://relayos.example"), WithProxy(proxy.URL))
	ok(t, client.Request(context.Background(), "GET", "/v1/me", nil, nil))
	equal(t, asked, "http://relayos.example/v1/me")
}

func TestOtherDefaults(t *testing.T) {
	server := serve(t, problem(500, "x", nil))
	client, waits := connect(t, server)
	_, err := client.With(WithMaxRetries(0), WithHeader("X-A", "b")).Me.Get(context.Background())
	equal(t, errors.Is(err, ErrServer), true)
	equal(t, len(*waits), 0)
	equal(t, server.requests()[0].header.Get("X-A"), "b")
	_, _ = client.Me.Get(context.Background())
	equal(t, len(*waits), 2)
	equal(t, server.requests()[1].header.Get("X-A"), "")
}

func TestUndocumentedRequests(t *testing.T) {
	server := serve(t, reply{status: 200, body: `{"id":"x"}`}, reply{status: 200, body: "<html>"}, reply{status: 204}, reply{status: 200, body: "7"})
	client, _ := connect(t, server)
	ctx := context.Background()
	var answer struct{ ID string }
	ok(t, client.Request(ctx, "POST", "/v1/brand_new?a=1", map[string]any{"answer": 42}, &answer, WithQuery("dry_run", true)))
	equal(t, answer.ID, "x")
	equal(t, server.requests()[0].url+server.requests()[0].body, `/v1/brand_new?a=1&dry_run=true{"answer":42}`)
	var failure *Error
	equal(t, errors.As(client.Request(ctx, "GET", "/v1/x", nil, &answer), &failure), true)
	ok(t, client.Request(ctx, "GET", "/v1/x", nil, &answer))
	equal(t, errors.Is(client.Request(ctx, "GET", "/v1/x", nil, &answer), ErrUsage), true)
}

func TestAnAnswerThatIsNotWhatTheContractSaysIsAnError(t *testing.T) {
	for _, body := range []string{"", "null", "[]", "7", `{"id":"x"`, `{"id":"x"} {}`} {
		client, _ := connect(t, serve(t, reply{status: 200, body: body}))
		me, err := client.Me.Get(context.Background())
		var failure *Error
		if me != nil || !errors.As(err, &failure) || failure.Status != 200 {
			t.Errorf("%q: %v %v", body, me, err)
		}
	}
}
