package relayos

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"time"
)

// longestAnswer bounds what one answer may take in memory.
const longestAnswer = 256 << 20

// send is one logical call: its attempts, the waits between them, and what ends it.
func (c *Client) send(ctx context.Context, op operation, args arguments, requestOptions []RequestOption) (*Response, error) {
	options, err := c.options(requestOptions)
	if err != nil {
		return nil, err
	}
	what, err := c.prepare(ctx, op, args, options)
	if err != nil {
		return nil, err
	}
	for attempt := 1; ; attempt++ {
		started := time.Now()
		response, err := c.attempt(ctx, what, options.timeout)
		if response != nil {
			for _, place := range options.responses {
				*place = *response
			}
		}
		c.log(ctx, "attempt", op, attempt, response, err, time.Since(started))
		if err == nil || attempt > options.maxRetries || !isRetryable(err) {
			return response, err
		}
		delay := retryDelay(err, attempt, c.settings.timing.random())
		c.log(ctx, "retry", op, attempt, response, err, delay)
		if stopped := c.settings.timing.sleep(ctx, delay); stopped != nil {
			return nil, fmt.Errorf("relayos: canceled while waiting to try again after %q: %w", err, stopped)
		}
	}
}

// options are those of the client with those of the call put over them.
func (c *Client) options(requestOptions []RequestOption) (callOptions, error) {
	if c.err != nil {
		return callOptions{}, c.err
	}
	options := c.settings.defaults
	options.header = options.header.Clone()
	for _, option := range requestOptions {
		if option == nil {
			return options, wrong("an option is nil")
		}
		if err := option.applyToCall(&options); err != nil {
			return options, err
		}
	}
	return options, nil
}

// attempt sends a request once and reads its answer.
func (c *Client) attempt(ctx context.Context, what *prepared, timeout time.Duration) (*Response, error) {
	limited, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	request, err := what.request(limited)
	if err != nil {
		return nil, err
	}
	answer, err := wrapped(c.http.Do, c.settings.middleware)(request)
	if err != nil {
		return nil, c.noAnswer(ctx, timeout, err)
	}
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(answer.Body, longestAnswer+1))
	if err != nil {
		return nil, c.noAnswer(ctx, timeout, err)
	}
	response := &Response{Status: answer.StatusCode, Header: answer.Header, body: string(body)}
	switch {
	case len(body) > longestAnswer:
		return response, newError(response, c.settings.timing.now(), "The answer is too long.")
	case response.Status >= 300 && response.Status < 400:
		return response, newError(response, c.settings.timing.now(), "A redirect is not followed.")
	case response.Status < 200 || response.Status >= 400:
		return response, newError(response, c.settings.timing.now(), "No problem document came.")
	}
	return response, nil
}

// noAnswer is the error for a failure of the network, of a middleware, or of the caller's patience.
func (c *Client) noAnswer(ctx context.Context, timeout time.Duration, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("relayos: canceled: %w", context.Cause(ctx))
	}
	// It would quote the whole address, query included.
	if wrapping := (*url.Error)(nil); errors.As(err, &wrapping) {
		err = wrapping.Err
	}
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &network) && network.Timeout() {
		message := fmt.Sprintf("relayos: no complete answer from %s within %s", c.settings.baseURL, timeout)
		return &ConnectionError{Timeout: true, message: message, cause: err}
	}
	return &ConnectionError{message: fmt.Sprintf("relayos: the connection to %s failed: %v", c.settings.baseURL, err), cause: err}
}

// log tells routes instead of paths and no texts of the server, so that no personal data gets in.
func (c *Client) log(ctx context.Context, event string, op operation, attempt int, response *Response, err error, duration time.Duration) {
	logger := c.settings.logger
	if logger == nil || !logger.Enabled(ctx, slog.LevelDebug) {
		return
	}
	attributes := []slog.Attr{
		slog.String("operation", op.id),
		slog.String("method", op.method),
		slog.String("route", route(op.path)),
		slog.Int("attempt", attempt),
		slog.Duration("duration", duration),
	}
	if response != nil {
		attributes = append(attributes, slog.Int("status", response.Status), slog.String("request_id", response.RequestID()))
	}
	var failure *Error
	switch {
	case errors.As(err, &failure):
		attributes = append(attributes, slog.String("code", failure.Code))
	case errors.Is(err, ErrTimeout):
		attributes = append(attributes, slog.String("error", "timeout"))
	case err != nil:
		attributes = append(attributes, slog.String("error", "no answer"))
	}
	logger.LogAttrs(ctx, slog.LevelDebug, "relayos "+event, attributes...)
}

// route is a path without what may stand behind it in Client.Request.
func route(path string) string {
	for i, c := range path {
		if c == '?' || c == '#' {
			return path[:i]
		}
	}
	return path
}
