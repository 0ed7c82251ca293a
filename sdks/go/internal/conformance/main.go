// Runner of sdks/conformance: go run ./internal/conformance <vectors.json> <url>. Prints a line of JSON per vector.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"sync"
	"time"

	"relayos.dev/go/relayos"
)

type vectors struct {
	Key      string
	Calls    []call
	Webhooks []webhook
	Streams  []stream
}

type call struct {
	Name      string
	Operation *string
	Method    string
	Path      []string
	Query     map[string]any
	Body      *json.RawMessage
	Walk      bool
	Options   struct {
		MaxRetries     *int   `json:"max_retries"`
		TimeoutMs      *int64 `json:"timeout_ms"`
		IdempotencyKey string `json:"idempotency_key"`
		Headers        map[string]string
	}
	Outcome map[string]json.RawMessage
}

type webhook struct {
	Name    string
	Body    string
	Headers map[string]string
	Secrets []string
	Now     int64
}

var ctx = context.Background()

func main() {
	content, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var all vectors
	if err := json.Unmarshal(content, &all); err != nil {
		panic(err)
	}
	var printing sync.Mutex
	printLine := func(name string, outcome any) {
		line, err := json.Marshal(map[string]any{"name": name, "outcome": outcome})
		if err != nil {
			panic(fmt.Sprint(name, ": ", err))
		}
		printing.Lock()
		defer printing.Unlock()
		fmt.Println(string(line))
	}
	var running sync.WaitGroup
	for index, each := range all.Streams {
		running.Add(1)
		go func() {
			defer running.Done()
			printLine(each.Name, follow(each, all.Key, fmt.Sprintf("%s/s%d", os.Args[2], index)))
		}()
	}
	free := make(chan struct{}, 24)
	for index, each := range all.Calls {
		running.Add(1)
		free <- struct{}{}
		go func() {
			defer func() { <-free; running.Done() }()
			printLine(each.Name, outcomeOf(func() (any, error) { return send(each, all.Key, fmt.Sprintf("%s/%d", os.Args[2], index)) }))
		}()
	}
	running.Wait()
	for _, each := range all.Webhooks {
		printLine(each.Name, outcomeOf(func() (any, error) { return unwrap(each) }))
	}
}

func send(vector call, key, url string) (any, error) {
	// Connections of its own: on one that another vector used, net/http would repeat a broken request by itself.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	defer transport.CloseIdleConnections()
	client := relayos.NewClient(relayos.WithAPIKey(key), relayos.WithBaseURL(url), relayos.WithHTTPClient(&http.Client{Transport: transport}))
	options := optionsOf(vector)
	if vector.Operation == nil {
		var body any
		if vector.Body != nil {
			body = *vector.Body
		}
		for name, value := range vector.Query {
			list, isList := value.([]any)
			if !isList {
				list = []any{value}
			}
			options = append(options, relayos.WithQuery(name, list...))
		}
		var result any
		err := client.Request(ctx, vector.Method, vector.Path[0], body, &result, options...)
		return map[string]any{"value": result}, err
	}
	named := methods[*vector.Operation]
	service := reflect.ValueOf(client).Elem().FieldByName(named.service)
	_, wantsItems := vector.Outcome["items"]
	if !wantsItems && !vector.Walk {
		return one(invoke(service.MethodByName(named.name), vector, options))
	}
	return items(invoke(service.MethodByName(named.name+"All"), vector, options)[0])
}

func optionsOf(vector call) []relayos.RequestOption {
	var options []relayos.RequestOption
	given := vector.Options
	if given.MaxRetries != nil {
		options = append(options, relayos.WithMaxRetries(*given.MaxRetries))
	}
	if given.TimeoutMs != nil {
		options = append(options, relayos.WithTimeout(time.Duration(*given.TimeoutMs)*time.Millisecond))
	}
	if given.IdempotencyKey != "" {
		options = append(options, relayos.WithIdempotencyKey(given.IdempotencyKey))
	}
	for name, value := range given.Headers {
		options = append(options, relayos.WithHeader(name, value))
	}
	return options
}

// one is what a method gives: a result and an error, or the error alone.
func one(results []reflect.Value) (any, error) {
	err, _ := results[len(results)-1].Interface().(error)
	if len(results) == 1 {
		return map[string]any{"value": nil}, err
	}
	return map[string]any{"value": results[0].Interface()}, err
}

// items calls an iterator, which is a function that takes a function.
func items(sequence reflect.Value) (any, error) {
	all := []any{}
	var failure error
	yield := reflect.MakeFunc(sequence.Type().In(0), func(pair []reflect.Value) []reflect.Value {
		if failure, _ = pair[1].Interface().(error); failure == nil {
			all = append(all, pair[0].Interface())
		}
		return []reflect.Value{reflect.ValueOf(true)}
	})
	sequence.Call([]reflect.Value{yield})
	return map[string]any{"items": all}, failure
}

func unwrap(vector webhook) (any, error) {
	header := http.Header{}
	for name, value := range vector.Headers {
		header.Set(name, value)
	}
	event, err := relayos.UnwrapWebhook([]byte(vector.Body), header, vector.Secrets, relayos.WithNow(time.Unix(vector.Now, 0)))
	return map[string]any{"value": event}, err
}

var kinds = map[string]error{
	"bad_request": relayos.ErrBadRequest, "authentication": relayos.ErrAuthentication, "permission_denied": relayos.ErrPermissionDenied,
	"not_found": relayos.ErrNotFound, "conflict": relayos.ErrConflict, "unprocessable": relayos.ErrUnprocessable,
	"rate_limit": relayos.ErrRateLimit, "server": relayos.ErrServer,
}

func outcomeOf(work func() (any, error)) (outcome any) {
	failure := func(told map[string]any) any { return map[string]any{"error": told} }
	defer func() {
		if fault := recover(); fault != nil {
			outcome = failure(map[string]any{"kind": fmt.Sprint("panic: ", fault)})
		}
	}()
	outcome, err := work()
	if err == nil {
		return outcome
	}
	var refused *relayos.WebhookError
	var answered *relayos.Error
	switch {
	case errors.Is(err, relayos.ErrTimeout):
		return failure(map[string]any{"kind": "timeout"})
	case errors.Is(err, relayos.ErrConnection):
		return failure(map[string]any{"kind": "connection"})
	case errors.As(err, &refused):
		return failure(map[string]any{"kind": "webhook", "reason": refused.Reason})
	case errors.As(err, &answered):
		return failure(told(answered))
	case errors.Is(err, relayos.ErrUsage):
		return failure(map[string]any{"kind": "usage"})
	}
	var gone *relayos.ResyncRequiredError
	if errors.As(err, &gone) {
		return failure(map[string]any{"kind": "resync_required", "oldest_event_id": orNull(gone.OldestEventID)})
	}
	return failure(map[string]any{"kind": "other: " + err.Error()})
}

func told(err *relayos.Error) map[string]any {
	kind := "api"
	for name, family := range kinds {
		if errors.Is(err, family) {
			kind = name
		}
	}
	var retryAfter any
	if after, ok := err.RetryAfter.Get(); ok {
		retryAfter = after.Seconds()
	}
	return map[string]any{
		"kind": kind, "status": err.Status, "code": orNull(err.Code), "request_id": orNull(err.RequestID), "retry_after": retryAfter,
		"faults": orEmpty(err.Errors), "next": orEmpty(err.Next),
	}
}

func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
