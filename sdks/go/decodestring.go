package relayos

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// skipString reads a string and tells where its content is, and whether it has escapes, and letters beyond ASCII.
func (d *decoder) skipString() (from, to int, escaped, wide bool) {
	text := d.text
	from = d.at + 1
	for at := from; at < len(text); at++ {
		switch c := text[at]; {
		case c == '"':
			d.at = at + 1
			return from, at, escaped, wide
		case c == '\\':
			escaped = true
			length := escapeLength(text[at:])
			if length == 0 {
				d.fail()
				return 0, 0, false, false
			}
			at += length - 1
		case c < ' ':
			d.fail()
			return 0, 0, false, false
		case c >= utf8.RuneSelf:
			wide = true
		}
	}
	d.fail()
	return 0, 0, false, false
}

// escapeLength is the length of the escape that a text begins with; 0 if it is none.
func escapeLength(text string) int {
	if len(text) < 2 {
		return 0
	}
	switch text[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if len(text) < 6 {
			return 0
		}
		for _, c := range []byte(text[2:6]) {
			if !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F') {
				return 0
			}
		}
		return 6
	}
	return 0
}

// string reads a string. One that is kept is a copy: it must not hold the whole answer in memory.
func (d *decoder) string(keep bool) string {
	text := d.text
	from, to, escaped, wide := d.skipString()
	content := text[from:to]
	if escaped {
		return unescape(content)
	}
	if wide && !utf8.ValidString(content) {
		return string([]rune(content)) // as encoding/json: each byte that is no UTF-8 becomes U+FFFD
	}
	if keep {
		return strings.Clone(content)
	}
	return content
}

func unescape(text string) string {
	var out strings.Builder
	out.Grow(len(text))
	for at := 0; at < len(text); {
		if text[at] != '\\' {
			letter, size := utf8.DecodeRuneInString(text[at:])
			out.WriteRune(letter)
			at += size
			continue
		}
		switch c := text[at+1]; c {
		case 'u':
			letter := unit(text[at:])
			at += 6
			if utf16.IsSurrogate(letter) {
				pair := utf8.RuneError
				if escapeLength(text[at:]) == 6 {
					pair = utf16.DecodeRune(letter, unit(text[at:]))
				}
				if letter = pair; pair != utf8.RuneError {
					at += 6
				}
			}
			out.WriteRune(letter)
			continue
		case 'b':
			out.WriteByte('\b')
		case 'f':
			out.WriteByte('\f')
		case 'n':
			out.WriteByte('\n')
		case 'r':
			out.WriteByte('\r')
		case 't':
			out.WriteByte('\t')
		default:
			out.WriteByte(c)
		}
		at += 2
	}
	return out.String()
}

// unit is what \uXXXX at the beginning of a text stands for.
func unit(text string) rune {
	value, err := strconv.ParseUint(text[2:6], 16, 32)
	if err != nil {
		return utf8.RuneError
	}
	return rune(value)
}
