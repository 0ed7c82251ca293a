package relayos

import "strings"

// deepest is how many objects and lists may stand in one another; what is deeper is no answer of ours.
const deepest = 200

// decoder reads one JSON document from front to back and fills structs as it goes. It is strict about the grammar and
// lenient about types: a value of another type than the contract says is skipped, so that no answer of a later server
// fails to decode. It exists because encoding/json reads an object twice for every level that wants its own text.
type decoder struct {
	source *string
	text   string
	at     int
	depth  int
	failed bool
}

// model is a struct of results. member reads the value of one member; false leaves it to be skipped.
type model interface {
	member(name string, d *decoder) bool
	cameFrom(Decoded)
}

func newDecoder(text string) *decoder { return &decoder{source: &text, text: text} }

// done tells whether the document was whole, and nothing follows it.
func (d *decoder) done() bool { return d.peek() == 0 && d.at == len(d.text) && !d.failed }

func (d *decoder) fail() {
	d.failed = true
	d.text = d.text[:0]
	d.at = 0
}

// peek is the next byte that is not white space; 0 at the end.
func (d *decoder) peek() byte {
	for d.at < len(d.text) {
		switch c := d.text[d.at]; c {
		case ' ', '\t', '\n', '\r':
			d.at++
		default:
			return c
		}
	}
	return 0
}

// object reads an object into m; false, having skipped it, if the next value is something else.
func (d *decoder) object(m model) bool {
	if d.peek() != '{' {
		d.skip()
		return false
	}
	from := d.at
	d.members(func(name string) {
		if !m.member(name, d) {
			d.skip()
		}
	})
	if !d.failed {
		m.cameFrom(Decoded{source: d.source, from: from, to: d.at})
	}
	return !d.failed
}

// members reads an object; each has to read the value of the member that it is told.
func (d *decoder) members(each func(name string)) {
	if !d.open() {
		return
	}
	if d.peek() == '}' {
		d.close()
		return
	}
	for {
		if d.peek() != '"' {
			d.fail()
			return
		}
		name := d.string(false)
		if d.peek() != ':' {
			d.fail()
			return
		}
		d.at++
		each(name)
		switch d.peek() {
		case ',':
			d.at++
		case '}':
			d.close()
			return
		default:
			d.fail()
			return
		}
	}
}

// elements reads a list; each has to read one value.
func (d *decoder) elements(each func()) {
	if !d.open() {
		return
	}
	if d.peek() == ']' {
		d.close()
		return
	}
	for {
		each()
		switch d.peek() {
		case ',':
			d.at++
		case ']':
			d.close()
			return
		default:
			d.fail()
			return
		}
	}
}

func (d *decoder) open() bool {
	d.at++
	d.depth++
	if d.depth > deepest {
		d.fail()
		return false
	}
	return true
}

func (d *decoder) close() {
	d.at++
	d.depth--
}

// skip reads a value of any type.
func (d *decoder) skip() {
	switch c := d.peek(); {
	case c == '"':
		d.skipString()
	case c == '{':
		d.members(func(string) { d.skip() })
	case c == '[':
		d.elements(d.skip)
	case c == '-' || c >= '0' && c <= '9':
		d.number()
	case c == 't':
		d.word("true")
	case c == 'f':
		d.word("false")
	default:
		d.word("null")
	}
}

// raw reads a value of any type and is its text.
func (d *decoder) raw() string {
	d.peek()
	from, text := d.at, d.text
	d.skip()
	if d.failed {
		return ""
	}
	return text[from:d.at]
}

func (d *decoder) word(word string) {
	if !strings.HasPrefix(d.text[d.at:], word) {
		d.fail()
		return
	}
	d.at += len(word)
}

// number reads -0.1e+2 and is its text.
func (d *decoder) number() string {
	from := d.at
	if d.byteAt(d.at) == '-' {
		d.at++
	}
	switch c := d.byteAt(d.at); {
	case c == '0':
		d.at++
	case c >= '1' && c <= '9':
		d.digits()
	default:
		d.fail()
		return ""
	}
	if d.byteAt(d.at) == '.' {
		d.at++
		if !d.digits() {
			return ""
		}
	}
	if c := d.byteAt(d.at); c == 'e' || c == 'E' {
		d.at++
		if c := d.byteAt(d.at); c == '+' || c == '-' {
			d.at++
		}
		if !d.digits() {
			return ""
		}
	}
	return d.text[from:d.at]
}

func (d *decoder) digits() bool {
	from := d.at
	for c := d.byteAt(d.at); c >= '0' && c <= '9'; c = d.byteAt(d.at) {
		d.at++
	}
	if d.at == from {
		d.fail()
		return false
	}
	return true
}

func (d *decoder) byteAt(at int) byte {
	if at < len(d.text) {
		return d.text[at]
	}
	return 0
}
