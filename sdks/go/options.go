package relayos

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// ClientOption sets up a client.
type ClientOption interface{ applyToClient(*settings) error }

// RequestOption changes a single call.
type RequestOption interface{ applyToCall(*callOptions) error }

// Option is for a client and for a single call.
type Option interface {
	ClientOption
	RequestOption
}

// callOptions are what a client and a call may both set, and what only a call may.
type callOptions struct {
	timeout        time.Duration
	maxRetries     int
	header         http.Header
	idempotencyKey string
	extraQuery     query
	extraBody      map[string]any
	responses      []*Response
}

type clientOption func(*settings) error

func (o clientOption) applyToClient(s *settings) error { return o(s) }

type requestOption func(*callOptions) error

func (o requestOption) applyToCall(c *callOptions) error { return o(c) }

type option func(*callOptions) error

func (o option) applyToClient(s *settings) error { return o(&s.defaults) }

func (o option) applyToCall(c *callOptions) error { return o(c) }

// WithAPIKey gives the key, rk_test_… or rk_live_…. Default: the environment variable RELAYOS_API_KEY.
func WithAPIKey(key string) ClientOption {
	return clientOption(func(s *settings) error {
		checked, err := checkKey(key)
		s.key = func(context.Context) (string, error) { return checked, err }
		s.anonymous = false
		return err
	})
}

// WithAPIKeyFunc asks for the key before every call, for keys that change while the program runs.
func WithAPIKeyFunc(ask func(context.Context) (string, error)) ClientOption {
	return clientOption(func(s *settings) error {
		if ask == nil {
			return wrong("WithAPIKeyFunc needs a function")
		}
		s.key = ask
		s.anonymous = false
		return nil
	})
}

// WithoutAPIKey sends no credential.
func WithoutAPIKey() ClientOption {
	return clientOption(func(s *settings) error {
		s.key = nil
		s.anonymous = true
		return nil
	})
}

// WithBaseURL gives the address of the server. Default: the environment variable RELAYOS_BASE_URL, or
// http://127.0.0.1:8080.
func WithBaseURL(address string) ClientOption {
	return clientOption(func(s *settings) error {
		checked, err := checkBaseURL(address)
		s.baseURL = checked
		return err
	})
}

// WithHTTPClient sends the requests with a client of yours, for certificates, proxies and tests. Redirects are not
// followed all the same, so that the key stays with its host.
func WithHTTPClient(client *http.Client) ClientOption {
	return clientOption(func(s *settings) error {
		if client == nil {
			return wrong("WithHTTPClient needs a client")
		}
		s.httpClient = client
		return nil
	})
}

// WithProxy sends all requests through a proxy, instead of those of the environment.
func WithProxy(address string) ClientOption {
	return clientOption(func(s *settings) error {
		proxy, err := checkProxy(address)
		s.proxy = proxy
		return err
	})
}

// WithMiddleware is wrapped around every attempt, the first one outermost.
func WithMiddleware(middleware ...Middleware) ClientOption {
	return clientOption(func(s *settings) error {
		for _, wrap := range middleware {
			if wrap == nil {
				return wrong("WithMiddleware needs functions")
			}
		}
		s.middleware = append(s.middleware, middleware...)
		return nil
	})
}

// WithLogger tells about every attempt and every retry, at level debug. It is told routes, statuses and times; never
// keys, bodies or queries.
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(s *settings) error {
		s.logger = logger
		return nil
	})
}

// WithInsecureHTTP sends the key over plain http to other machines too. Use it only if nobody else can read what is
// sent on the way there.
func WithInsecureHTTP() ClientOption {
	return clientOption(func(s *settings) error {
		s.insecure = true
		return nil
	})
}

// WithTimeout limits how long one attempt may take, its body included. Default: 60 s.
func WithTimeout(timeout time.Duration) Option {
	return option(func(c *callOptions) error {
		if timeout <= 0 {
			return wrong("a timeout must be longer than nothing")
		}
		c.timeout = timeout
		return nil
	})
}

// WithMaxRetries says how often a failed attempt is repeated; 0 turns retries off. Default: 2.
func WithMaxRetries(count int) Option {
	return option(func(c *callOptions) error {
		if count < 0 {
			return wrong("the number of retries must not be negative")
		}
		c.maxRetries = count
		return nil
	})
}

// WithHeader sends a header beside the usual ones, or instead of the one with the same name.
func WithHeader(name, value string) Option {
	return option(func(c *callOptions) error {
		if err := checkHeader(name, value); err != nil {
			return err
		}
		c.header.Set(name, value)
		return nil
	})
}

// WithoutHeader takes one of the usual headers away.
func WithoutHeader(name string) Option {
	return option(func(c *callOptions) error {
		if err := checkHeader(name, ""); err != nil {
			return err
		}
		c.header[http.CanonicalHeaderKey(name)] = nil
		return nil
	})
}

// WithIdempotencyKey names a POST, PATCH or DELETE, so that the server performs it once however often it arrives.
// 1 to 255 visible ASCII characters; a random UUID by default.
func WithIdempotencyKey(key string) RequestOption {
	return requestOption(func(c *callOptions) error {
		if !isVisible(key) || len(key) > 255 {
			return wrong("an idempotency key must be 1 to 255 visible ASCII characters")
		}
		c.idempotencyKey = key
		return nil
	})
}

// WithQuery sends a query parameter that this version of the package does not know, once for every value.
func WithQuery(name string, values ...any) RequestOption {
	return requestOption(func(c *callOptions) error {
		return c.extraQuery.set(name, values...)
	})
}

// WithBodyMember sends a member of the body that this version of the package does not know.
func WithBodyMember(name string, value any) RequestOption {
	return requestOption(func(c *callOptions) error {
		if c.extraBody == nil {
			c.extraBody = map[string]any{}
		}
		c.extraBody[name] = value
		return nil
	})
}

// WithResponse gives the last answer as it came over HTTP, also when the call fails with an [*Error].
func WithResponse(response *Response) RequestOption {
	return requestOption(func(c *callOptions) error {
		if response == nil {
			return wrong("WithResponse needs a place for the response")
		}
		c.responses = append(c.responses, response)
		return nil
	})
}
