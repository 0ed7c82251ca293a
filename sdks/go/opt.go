package relayos

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
)

// Opt is a value that may be absent or null. Its zero value is absent: as an argument it is not sent, in a result the
// server left it out. Make one with [Value], [String], [Int], [Float], [Bool], [Time] or [Null].
type Opt[T any] struct {
	value T
	state state
}

type state uint8

const (
	absent state = iota
	null
	given
)

// Value is an Opt that holds a value.
func Value[T any](value T) Opt[T] { return Opt[T]{value: value, state: given} }

// Null is an Opt that holds null, which in an update takes a value away.
func Null[T any]() Opt[T] { return Opt[T]{state: null} }

// String is short for Value of a string or of a type made of it, for example of an enumeration.
func String[T ~string](value T) Opt[T] { return Value(value) }

// Int is an Opt of an integer.
func Int(value int64) Opt[int64] { return Value(value) }

// Float is an Opt of a number.
func Float(value float64) Opt[float64] { return Value(value) }

// Bool is an Opt of a boolean.
func Bool(value bool) Opt[bool] { return Value(value) }

// Time is an Opt of a point in time.
func Time(value time.Time) Opt[Timestamp] { return Value(NewTimestamp(value)) }

// Get returns the value, and whether there is one: neither absent nor null.
func (o Opt[T]) Get() (T, bool) { return o.value, o.state == given }

// Or returns the value, or the fallback if it is absent or null.
func (o Opt[T]) Or(fallback T) T {
	if o.state == given {
		return o.value
	}
	return fallback
}

// IsNull tells whether it is there and is null.
func (o Opt[T]) IsNull() bool { return o.state == null }

// IsAbsent tells whether it is not there at all.
func (o Opt[T]) IsAbsent() bool { return o.state == absent }

// IsZero is IsAbsent, for the tag omitzero of encoding/json.
func (o Opt[T]) IsZero() bool { return o.state == absent }

// Set gives it a value.
func (o *Opt[T]) Set(value T) { *o = Value(value) }

// SetNull makes it null.
func (o *Opt[T]) SetNull() { *o = Null[T]() }

// String is the value as fmt prints it; "null" or "absent" without one.
func (o Opt[T]) String() string {
	switch o.state {
	case given:
		return fmt.Sprint(o.value)
	case null:
		return "null"
	}
	return "absent"
}

// MarshalJSON implements json.Marshaler. What is absent becomes null where its field lacks the tag omitzero.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if o.state != given {
		return []byte("null"), nil
	}
	return encodeJSON(o.value)
}

// UnmarshalJSON implements json.Unmarshaler.
func (o *Opt[T]) UnmarshalJSON(data []byte) error {
	if bytes.Equal(bytes.TrimSpace(data), []byte("null")) {
		*o = Null[T]()
		return nil
	}
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*o = Value(value)
	return nil
}

// encodeJSON is json.Marshal that leaves <, > and & as they are.
func encodeJSON(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}
