package relayos

import (
	"fmt"
	"time"
)

// Timestamp is a point in time as the API writes it, in RFC 3339: 2026-11-23T09:00:00.000Z. It stays as it came, so
// that no answer of a later server fails to decode.
type Timestamp string

// NewTimestamp is a point in time, in UTC.
func NewTimestamp(t time.Time) Timestamp { return Timestamp(t.UTC().Format(time.RFC3339Nano)) }

// Time is the point in time; the zero time if the text is none.
func (t Timestamp) Time() time.Time {
	parsed, err := time.Parse(time.RFC3339Nano, string(t))
	if err != nil {
		return time.Time{}
	}
	return parsed
}

// Date is a day as the API writes it: 2026-11-23.
type Date string

// NewDate is the day of a point in time, in the location of that time.
func NewDate(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// Time is the beginning of the day in UTC; the zero time if the text is none.
func (d Date) Time() time.Time {
	parsed, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return parsed
}

// Secret is a text that is shown once, for example the key in the answer that creates it. It hides itself from fmt
// and log/slog; [Secret.Reveal] and encoding/json give it away.
type Secret string

const hidden = "[hidden]"

// Reveal is the secret itself.
func (s Secret) Reveal() string { return string(s) }

// Format implements fmt.Formatter and never prints the secret.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(hidden)) }

// String is not the secret.
func (s Secret) String() string { return hidden }
