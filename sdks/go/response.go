package relayos

import "net/http"

// Response is an answer as it came over HTTP; [WithResponse] gives it.
type Response struct {
	// Status is the HTTP status.
	Status int

	// Header of the answer.
	Header http.Header

	body string
}

// Body is the body as it came.
func (r *Response) Body() string { return r.body }

// RequestID is what to quote when you ask for help.
func (r *Response) RequestID() string { return r.Header.Get("X-Request-Id") }
