package relayos

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
)

// A page of 100 messages with all of their members, made of the vectors of sdks/conformance.
func pageOfMessages(b *testing.B) string {
	content, err := os.ReadFile("../conformance/vectors.json")
	if err != nil {
		b.Skip("not in the repository")
	}
	var vectors struct {
		Calls []struct {
			Operation string
			Exchanges []struct {
				Reply struct{ Body json.RawMessage }
			}
		}
	}
	if err := json.Unmarshal(content, &vectors); err != nil {
		b.Fatal(err)
	}
	for _, call := range vectors.Calls {
		if call.Operation == "messages.list" {
			var page struct{ Data []json.RawMessage }
			if err := json.Unmarshal(call.Exchanges[0].Reply.Body, &page); err != nil {
				b.Fatal(err)
			}
			message := string(page.Data[0])
			return `{"data":[` + strings.TrimSuffix(strings.Repeat(message+",", 100), ",") + `],"has_more":true,"next_cursor":"c","prev_cursor":null,"refresh_cursor":"r"}`
		}
	}
	b.Fatal("there is no vector of messages.list")
	return ""
}

// plainType is the struct that a program would write by hand: pointers for what may be null, nothing else kept.
func plainType(kind reflect.Type) reflect.Type {
	switch {
	case kind.Kind() == reflect.Pointer:
		return reflect.PointerTo(plainType(kind.Elem()))
	case kind.Kind() == reflect.Slice:
		return reflect.SliceOf(plainType(kind.Elem()))
	case strings.HasPrefix(kind.Name(), "Opt["):
		return reflect.PointerTo(kind.Field(0).Type)
	case kind.Kind() != reflect.Struct:
		return kind
	}
	var fields []reflect.StructField
	for i := range kind.NumField() {
		if field := kind.Field(i); !field.Anonymous && field.IsExported() {
			fields = append(fields, reflect.StructField{Name: field.Name, Type: plainType(field.Type), Tag: field.Tag})
		}
	}
	return reflect.StructOf(fields)
}

func BenchmarkDecode(b *testing.B) {
	document := pageOfMessages(b)
	b.Run("ours", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			page := &Page[*Message]{item: pointer[Message]}
			d := newDecoder(string([]byte(document)))
			if !d.object(page) || !d.done() || len(page.Data) != 100 {
				b.Fatal("not decoded")
			}
		}
	})
	b.Run("encoding/json", func(b *testing.B) {
		b.ReportAllocs()
		plain := plainType(reflect.TypeFor[Page[*Message]]())
		for b.Loop() {
			page := reflect.New(plain)
			if err := json.Unmarshal([]byte(document), page.Interface()); err != nil || page.Elem().FieldByName("Data").Len() != 100 {
				b.Fatal(err)
			}
		}
	})
}
