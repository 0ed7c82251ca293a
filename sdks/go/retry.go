package relayos

import (
	"errors"
	"net/http"
	"regexp"
	"strconv"
	"time"
)

const (
	firstDelay   = 500 * time.Millisecond // doubled with every attempt
	longestDelay = 8 * time.Second
	// At most this part is taken off, so that clients that failed together do not come back together.
	jitter            = 0.25
	longestRetryAfter = 60 * time.Second
)

// isRetryable tells whether to try again after a failure.
func isRetryable(err error) bool {
	var connection *ConnectionError
	if errors.As(err, &connection) {
		return true // safe also for writes: the idempotency key stays the same
	}
	var failure *Error
	if !errors.As(err, &failure) {
		return false
	}
	switch failure.Status {
	case 408, 429:
		return true
	case 409:
		return failure.Code == "idempotency_in_flight" // the first attempt is still at work
	}
	return failure.Status >= 500
}

// retryDelay is how long to wait after attempt number attempt, counted from 1, failed with err; 0 <= chance < 1.
func retryDelay(err error, attempt int, chance float64) time.Duration {
	var failure *Error
	if errors.As(err, &failure) {
		if asked, ok := failure.RetryAfter.Get(); ok {
			return min(asked, longestRetryAfter)
		}
	}
	return backoff(attempt, chance)
}

func backoff(attempt int, chance float64) time.Duration {
	delay := min(firstDelay<<min(attempt-1, 10), longestDelay)
	return time.Duration(float64(delay) * (1 - jitter*chance))
}

var (
	wholeSeconds = regexp.MustCompile(`^[0-9]{1,9}$`)
	dayName      = regexp.MustCompile(`^[A-Z][a-z]{2}`)
)

// parseRetryAfter reads a number of seconds or an HTTP date; absent if it is neither.
func parseRetryAfter(header string, now time.Time) Opt[time.Duration] {
	if wholeSeconds.MatchString(header) {
		seconds, _ := strconv.Atoi(header)
		return Value(time.Duration(seconds) * time.Second)
	}
	if !dayName.MatchString(header) {
		return Opt[time.Duration]{}
	}
	date, err := http.ParseTime(header)
	if err != nil {
		return Opt[time.Duration]{}
	}
	return Value(max(0, date.Sub(now)))
}
