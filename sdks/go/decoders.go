package relayos

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// The functions that generated code is put together from. Each reads one value of any type into its place, and leaves
// the zero value there if the type is not the expected one.

func text[T ~string](d *decoder, to *T) {
	if d.peek() != '"' {
		*to = ""
		d.skip()
		return
	}
	*to = T(d.string(true))
}

func integer(d *decoder, to *int64) {
	*to = 0
	if c := d.peek(); c != '-' && (c < '0' || c > '9') {
		d.skip()
		return
	}
	token := d.number()
	if value, err := strconv.ParseInt(token, 10, 64); err == nil {
		*to = value
	} else if value, err := strconv.ParseFloat(token, 64); err == nil && value == math.Trunc(value) && math.Abs(value) < 1<<63 {
		*to = int64(value) // 1e3, 2.0
	}
}

func number(d *decoder, to *float64) {
	*to = 0
	if c := d.peek(); c != '-' && (c < '0' || c > '9') {
		d.skip()
		return
	}
	if value, err := strconv.ParseFloat(d.number(), 64); err == nil {
		*to = value
	}
}

func boolean(d *decoder, to *bool) {
	*to = d.peek() == 't'
	d.skip()
}

// anything keeps free-form JSON as it came.
func anything(d *decoder, to *json.RawMessage) {
	if raw := d.raw(); raw != "" {
		*to = json.RawMessage(raw)
	}
}

// one reads an object into a struct.
func one[T any, P interface {
	*T
	model
}](d *decoder, to *T) {
	d.object(P(to))
}

// pointer reads an object into a new struct; nil if there is none.
func pointer[T any, P interface {
	*T
	model
}](d *decoder, to **T) {
	*to = nil
	if value := new(T); d.object(P(value)) {
		*to = value
	}
}

// optional reads what may be null.
func optional[T any](d *decoder, to *Opt[T], item func(*decoder, *T)) {
	if d.peek() == 'n' {
		*to = Null[T]()
		d.skip()
		return
	}
	to.state = given
	item(d, &to.value)
}

func list[T any](d *decoder, to *[]T, item func(*decoder, *T)) {
	*to = nil
	if d.peek() != '[' {
		d.skip()
		return
	}
	all := []T{}
	d.elements(func() {
		var value T
		item(d, &value)
		all = append(all, value)
	})
	if !d.failed {
		*to = all
	}
}

func dictionary[T any](d *decoder, to *map[string]T, item func(*decoder, *T)) {
	*to = nil
	if d.peek() != '{' {
		d.skip()
		return
	}
	all := map[string]T{}
	d.members(func(name string) {
		var value T
		item(d, &value)
		all[strings.Clone(name)] = value
	})
	if !d.failed {
		*to = all
	}
}

// For values within lists and maps.

func optionalOf[T any](item func(*decoder, *T)) func(*decoder, *Opt[T]) {
	return func(d *decoder, to *Opt[T]) { optional(d, to, item) }
}

func listOf[T any](item func(*decoder, *T)) func(*decoder, *[]T) {
	return func(d *decoder, to *[]T) { list(d, to, item) }
}

func dictionaryOf[T any](item func(*decoder, *T)) func(*decoder, *map[string]T) {
	return func(d *decoder, to *map[string]T) { dictionary(d, to, item) }
}

// tag looks ahead for a member of the next object that says what it is; empty if there is none.
func tag(d *decoder, member string) string {
	if d.peek() != '{' {
		return ""
	}
	ahead := *d
	found := ""
	ahead.members(func(name string) {
		if name == member && ahead.peek() == '"' {
			found = ahead.string(true)
			return
		}
		ahead.skip()
	})
	return found
}

// decodeWhole reads a document that is one value; false if it is no JSON.
func decodeWhole[T any](document string, item func(*decoder, *T), to *T) bool {
	d := newDecoder(document)
	item(d, to)
	return d.done()
}
