// Package relayos is the client of the RelayOS Integrate API.
//
//	client := relayos.NewClient(relayos.WithAPIKey(key))
//	message, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{
//		To:      "+15005550010",
//		Content: relayos.SMSContentParams{Text: "Your table is ready."},
//	})
//
// # Arguments and results
//
// A method is named after its operation in the contract: messages.list_events is client.Messages.ListEvents. Arguments
// are structs whose names end with Params. A field that has to be there is plain; one that may be left out is an
// [Opt], a pointer, a list or a map, and not sent while it is zero. [Null] sends null, where the API takes it.
//
// In results, texts, numbers and booleans that may be null or absent are an [Opt]; objects are pointers, lists and maps
// are nil. Enumerations and events of types that this version does not know never fail to decode, and
// [Decoded.RawJSON] and [ExtraFields] give members that it does not know.
package relayos

import (
	"context"
	"encoding/json"
	"net/http"
	"reflect"
)

// Client has every resource of the API as a field. It may be used by many goroutines at once.
type Client struct {
	Resources
	settings *settings
	http     *http.Client
	err      error
}

// NewClient makes a client. A mistake in its options is what every call fails with; [Client.Err] tells it at once.
func NewClient(options ...ClientOption) *Client {
	settings, err := resolve(options)
	client := &Client{settings: settings, err: err, http: settings.transport()}
	client.Resources = newResources(client)
	return client
}

// Err is what is wrong with the options of the client; nil if nothing is.
func (c *Client) Err() error { return c.err }

// With is a client with other defaults, on the same connections.
func (c *Client) With(options ...Option) *Client {
	changed := *c.settings
	changed.defaults.header = changed.defaults.header.Clone()
	client := &Client{settings: &changed, err: c.err, http: c.http}
	for _, option := range options {
		if err := option.applyToClient(&changed); err != nil && client.err == nil {
			client.err = err
		}
	}
	client.Resources = newResources(client)
	return client
}

// CloseIdleConnections closes connections that no call is using.
func (c *Client) CloseIdleConnections() { c.http.CloseIdleConnections() }

// Request sends a request that has no method here, with the same credential, retries and errors. body is sent as JSON
// unless it is nil; the answer is decoded into result unless that is nil or the answer is empty.
//
//	var answer struct{ ID string }
//	err := client.Request(ctx, "POST", "/v1/brand_new", map[string]any{"answer": 42}, &answer)
func (c *Client) Request(ctx context.Context, method, path string, body, result any, options ...RequestOption) error {
	response, err := c.send(ctx, operation{method: method, path: path}, arguments{body: body}, options)
	if err != nil || result == nil || response.body == "" {
		return err
	}
	if !json.Valid([]byte(response.body)) {
		return newError(response, c.settings.timing.now(), "The answer is not JSON.")
	}
	if err := json.Unmarshal([]byte(response.body), result); err != nil {
		return &usageError{message: "the answer does not fit into the result", cause: err}
	}
	return nil
}

// call sends what a method was called with, and decodes what it answers.
func call[T any](ctx context.Context, c *Client, op operation, args arguments, item func(*decoder, *T), options []RequestOption) (T, error) {
	var result, none T
	response, err := c.send(ctx, op, args, options)
	if err != nil {
		return none, err
	}
	d := newDecoder(response.body)
	if item(d, &result); !d.done() {
		return none, newError(response, c.settings.timing.now(), "The answer is not JSON.")
	}
	if any(result) == nil || isNilPointer(result) {
		return none, newError(response, c.settings.timing.now(), "The answer is not what the contract says.")
	}
	return result, nil
}

// callNothing is call for an operation whose answer has no body.
func callNothing(ctx context.Context, c *Client, op operation, args arguments, options []RequestOption) error {
	_, err := c.send(ctx, op, args, options)
	return err
}

func isNilPointer(value any) bool {
	pointer := reflect.ValueOf(value)
	return pointer.Kind() == reflect.Pointer && pointer.IsNil()
}
