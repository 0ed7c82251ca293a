package relayos

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// What errors are, for errors.Is. Those of the server are an [*Error], which errors.As gives.
var (
	// ErrBadRequest is 400: the request does not match the contract; Errors has one entry per fault.
	ErrBadRequest = errors.New("relayos: bad request")
	// ErrAuthentication is 401: no valid credential came with the request.
	ErrAuthentication = errors.New("relayos: not authenticated")
	// ErrPermissionDenied is 403: the credential lacks the scope that the operation asks for.
	ErrPermissionDenied = errors.New("relayos: permission denied")
	// ErrNotFound is 404: there is nothing with this id in the environment of the credential.
	ErrNotFound = errors.New("relayos: not found")
	// ErrConflict is 409: the state of the resource does not allow this.
	ErrConflict = errors.New("relayos: conflict")
	// ErrUnprocessable is 422: the request is well formed but breaks a rule.
	ErrUnprocessable = errors.New("relayos: unprocessable")
	// ErrRateLimit is 429: a rate limit is exceeded, and nothing happened.
	ErrRateLimit = errors.New("relayos: rate limit exceeded")
	// ErrServer is 5xx: the server failed or can not answer now.
	ErrServer = errors.New("relayos: the server failed")
	// ErrConnection is a [*ConnectionError]: no answer came. What the server did is not known.
	ErrConnection = errors.New("relayos: no answer")
	// ErrTimeout is an ErrConnection too: no complete answer came within the timeout of an attempt.
	ErrTimeout = errors.New("relayos: no answer in time")
	// ErrWebhook is a [*WebhookError]: a webhook that nobody signed whom you know. Answer it with 400.
	ErrWebhook = errors.New("relayos: the webhook is not genuine")
	// ErrResyncRequired is a [*ResyncRequiredError] of the event stream.
	ErrResyncRequired = errors.New("relayos: resync required")
	// ErrUsage is wrong use, noticed here: nothing was sent, or what came is not what was asked for.
	ErrUsage = errors.New("relayos: wrong use")
)

// Error is a failure that the server answered with.
type Error struct {
	// Status is the HTTP status.
	Status int

	// Code is the stable name of the kind of problem, for example rate_limit_exceeded; empty if no problem document came.
	Code string

	// RequestID is what to quote when you ask for help.
	RequestID string

	// Errors has one entry per fault of the request.
	Errors []ProblemFault

	// Next is what to do about it, best first.
	Next []ProblemNextStep

	// RetryAfter is after how long the server wants to be asked again, if it says so.
	RetryAfter Opt[time.Duration]

	// Problem is the problem document; nil if none came.
	Problem *Problem

	// Body is the answer as text; at most its first 2,000 bytes.
	Body string

	// Header of the answer.
	Header http.Header

	message string
}

// Error is for example "409 conflict: A message that was sent can not be canceled. (request req_…)".
func (e *Error) Error() string { return e.message }

// Is tells whether target is the error for this status, for example [ErrNotFound].
func (e *Error) Is(target error) bool { return target == familyOf(e.Status) && target != nil }

func familyOf(status int) error {
	switch status {
	case 400:
		return ErrBadRequest
	case 401:
		return ErrAuthentication
	case 403:
		return ErrPermissionDenied
	case 404:
		return ErrNotFound
	case 409:
		return ErrConflict
	case 422:
		return ErrUnprocessable
	case 429:
		return ErrRateLimit
	}
	if status >= 500 {
		return ErrServer
	}
	return nil
}

// ConnectionError says that no answer came: the server could not be reached, the connection broke, or it took too long.
type ConnectionError struct {
	// Timeout tells whether no complete answer came within the timeout of an attempt.
	Timeout bool

	message string
	cause   error
}

// Error says where no answer came from, and why.
func (e *ConnectionError) Error() string { return e.message }

// Unwrap is the error of the network.
func (e *ConnectionError) Unwrap() error { return e.cause }

// Is tells whether target is [ErrConnection], or [ErrTimeout] if it was one.
func (e *ConnectionError) Is(target error) bool {
	return target == ErrConnection || target == ErrTimeout && e.Timeout
}

// WebhookError says why a webhook was refused. Answer it with 400 and do nothing else.
type WebhookError struct {
	// Reason is missing_header, invalid_timestamp, outside_tolerance, no_matching_signature or invalid_body.
	Reason string

	message string
}

// Error says what is wrong with the webhook.
func (e *WebhookError) Error() string { return "relayos: " + e.message }

// Is tells whether target is [ErrWebhook].
func (e *WebhookError) Is(target error) bool { return target == ErrWebhook }

// ResyncRequiredError says that the feed does not have the event any more that a stream should resume from. Read what
// you need by the lists, then subscribe without From.
type ResyncRequiredError struct {
	// LastEventID is the event that the stream wanted to resume from.
	LastEventID string

	// OldestEventID is the id of the oldest event that the feed has; empty if it has none.
	OldestEventID string
}

// Error says what happened and what to do.
func (e *ResyncRequiredError) Error() string {
	return fmt.Sprintf("relayos: the feed does not have event %s any more: read what you need by the lists, then subscribe without From", e.LastEventID)
}

// Is tells whether target is [ErrResyncRequired].
func (e *ResyncRequiredError) Is(target error) bool { return target == ErrResyncRequired }

// usageError never quotes what may be secret.
type usageError struct {
	message string
	cause   error
}

func (e *usageError) Error() string        { return "relayos: " + e.message }
func (e *usageError) Is(target error) bool { return target == ErrUsage }
func (e *usageError) Unwrap() error        { return e.cause }

func wrong(format string, values ...any) error {
	return &usageError{message: fmt.Sprintf(format, values...)}
}

const keptBody = 2_000 // bytes of a failure's body; an error page can be long

// newError makes an error of an answer. otherwise is what to say when no problem document came.
func newError(response *Response, now time.Time, otherwise string) *Error {
	var problem *Problem
	if !decodeWhole(response.Body(), pointer[Problem], &problem) {
		problem = nil // whatever stands between client and server may answer too, with HTML or nothing at all
	}
	failure := &Error{
		Status:     response.Status,
		RequestID:  response.RequestID(),
		RetryAfter: parseRetryAfter(response.Header.Get("Retry-After"), now),
		Problem:    problem,
		Body:       response.Body()[:min(len(response.Body()), keptBody)],
		Header:     response.Header,
	}
	said := ""
	if problem != nil {
		failure.Code = problem.Code
		failure.Errors, failure.Next = problem.Errors, problem.Next
		if failure.RequestID == "" {
			failure.RequestID = problem.RequestID
		}
		if said = problem.Detail; said == "" {
			said = problem.Title
		}
	}
	if said == "" {
		said = otherwise
	}
	failure.message = strconv.Itoa(failure.Status)
	if failure.Code != "" {
		failure.message += " " + failure.Code
	}
	failure.message += ": " + said
	if failure.RequestID != "" {
		failure.message += " (request " + failure.RequestID + ")"
	}
	return failure
}
