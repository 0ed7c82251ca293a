package relayos

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
)

// Decoded is part of every result and knows the JSON that it came from, members that this version does not know
// included; see also [ExtraFields].
type Decoded struct {
	source   *string // of the whole answer, which a result keeps in memory
	from, to int
}

// RawJSON is the object as it came; empty if it did not come from a server.
func (c Decoded) RawJSON() string {
	if c.source == nil {
		return ""
	}
	return (*c.source)[c.from:c.to]
}

func (c *Decoded) cameFrom(from Decoded) { *c = from }

// ExtraFields are the members of a result that this version of the package does not know, by their names.
func ExtraFields(result interface{ RawJSON() string }) map[string]json.RawMessage {
	extra := map[string]json.RawMessage{}
	value := reflect.Indirect(reflect.ValueOf(result))
	raw := result.RawJSON()
	if raw == "" || value.Kind() != reflect.Struct {
		return extra
	}
	known := fieldsOf(value.Type())
	eachMember(raw, func(name, value string) {
		if _, isKnown := known.index[name]; !isKnown {
			extra[name] = json.RawMessage(value)
		}
	})
	return extra
}

// encodeModel writes a result: the members that came, with the values that its fields have now, the unknown ones as
// they came, then other fields that have a value.
func encodeModel(result any, from Decoded) ([]byte, error) {
	value := reflect.ValueOf(result)
	fields := fieldsOf(value.Type())
	var out bytes.Buffer
	var failure error
	written := map[string]bool{}
	write := func(name string, content []byte, err error) {
		if err != nil || written[name] {
			failure = errors.Join(failure, err)
			return
		}
		written[name] = true
		key, _ := encodeJSON(name)
		out.WriteByte("{,"[min(len(written)-1, 1)])
		out.Write(key)
		out.WriteByte(':')
		out.Write(content)
	}
	if raw := from.RawJSON(); raw != "" {
		eachMember(raw, func(name, text string) {
			index, isKnown := fields.index[name]
			if !isKnown {
				write(name, []byte(text), nil)
				return
			}
			content, err := encodeJSON(value.FieldByIndex(index).Interface())
			write(name, content, err)
		})
	}
	for _, name := range fields.names {
		field := value.FieldByIndex(fields.index[name])
		if written[name] || field.IsZero() {
			continue
		}
		content, err := encodeJSON(field.Interface())
		write(name, content, err)
	}
	if len(written) == 0 {
		out.WriteByte('{')
	}
	out.WriteByte('}')
	return out.Bytes(), failure
}

// decodeModel is UnmarshalJSON of results.
func decodeModel(data []byte, result model) error {
	d := newDecoder(string(data))
	isNull := d.peek() == 'n'
	isObject := d.object(result)
	if !d.done() || !isObject && !isNull {
		return errors.New("relayos: the JSON is not an object")
	}
	return nil
}

func eachMember(object string, each func(name, value string)) {
	d := newDecoder(object)
	d.members(func(name string) { each(name, d.raw()) })
}

type fields struct {
	names []string
	index map[string][]int
}

var fieldCache sync.Map // reflect.Type -> fields

// fieldsOf are the fields with the tag json, by the names in it.
func fieldsOf(kind reflect.Type) fields {
	if found, ok := fieldCache.Load(kind); ok {
		return found.(fields)
	}
	found := fields{index: map[string][]int{}}
	for _, field := range reflect.VisibleFields(kind) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name != "" && name != "-" {
			found.names = append(found.names, name)
			found.index[name] = field.Index
		}
	}
	fieldCache.Store(kind, found)
	return found
}
