package relayos

import "net/http"

// Send sends one attempt.
type Send func(*http.Request) (*http.Response, error)

// Middleware is wrapped around every attempt: it may change the request, look at the response, or answer by itself.
type Middleware func(request *http.Request, next Send) (*http.Response, error)

func wrapped(send Send, middleware []Middleware) Send {
	for i := len(middleware) - 1; i >= 0; i-- {
		wrap, next := middleware[i], send
		send = func(request *http.Request) (*http.Response, error) { return wrap(request, next) }
	}
	return send
}
