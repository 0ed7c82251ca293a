package relayos

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

func (s *streamConnection) problem(problem *Problem) error {
	if problem == nil || problem.Status < 100 || problem.Status > 999 {
		return s.broken("it sent a problem without a status", nil)
	}
	response := &Response{Status: int(problem.Status), Header: http.Header{}, body: problem.RawJSON()}
	return newError(response, s.client.settings.timing.now(), "The event stream failed.")
}

// endOf is what the end of a connection means.
func (s *streamConnection) endOf(err error) error {
	var closed *closedError
	var fault *violation
	switch {
	case errors.As(err, &closed):
		return s.closed(closed)
	case errors.As(err, &fault):
		return s.broken("it sent "+fault.what, err)
	case s.timedOut.Load():
		message := fmt.Sprintf("relayos: the event stream of %s showed no sign of life for %s", s.client.settings.baseURL, s.idle)
		return &ConnectionError{Timeout: true, message: message, cause: err}
	}
	return s.broken(err.Error(), err)
}

// closed: codes from 4400 are HTTP statuses with 4000 added.
func (s *streamConnection) closed(closed *closedError) error {
	reason := closed.reason
	if reason == "" {
		reason = "The server closed the event stream."
	}
	switch {
	case closed.code == closeProtocol, closed.code == closeNotText, closed.code == closeNotUTF8, closed.code == 1008, closed.code == closeTooLarge:
		return wrong("the server refuses what this client sends (%d): %s", closed.code, reason)
	case closed.code >= 4400 && closed.code <= 4599:
		response := &Response{Status: closed.code - 4000, Header: http.Header{}}
		return newError(response, s.client.settings.timing.now(), reason)
	}
	return s.broken("it was closed with "+strconv.Itoa(closed.code)+": "+reason, closed)
}

func (s *streamConnection) broken(why string, cause error) error {
	return &ConnectionError{message: fmt.Sprintf("relayos: the event stream of %s broke: %s", s.client.settings.baseURL, why), cause: cause}
}
