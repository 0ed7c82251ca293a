package relayos

import (
	"fmt"
	"net/url"
	"reflect"
	"strings"
)

// query is a list of parameters in the order in which they were given.
type query []parameter

type parameter struct {
	name   string
	values []string
}

// set gives a parameter its values, instead of those that it had.
func (q *query) set(name string, values ...any) error {
	texts := make([]string, len(values))
	for i, value := range values {
		text, err := queryText(name, reflect.ValueOf(value))
		if err != nil {
			return err
		}
		texts[i] = text
	}
	q.put(parameter{name, texts})
	return nil
}

func (q *query) put(added parameter) {
	for i, old := range *q {
		if old.name == added.name {
			changed := append(query{}, *q...)
			changed[i] = added
			*q = changed
			return
		}
	}
	*q = append(append(query{}, *q...), added)
}

func (q query) encode() string {
	var out strings.Builder
	for _, parameter := range q {
		for _, value := range parameter.values {
			if out.Len() > 0 {
				out.WriteByte('&')
			}
			out.WriteString(escapeQuery(parameter.name) + "=" + escapeQuery(value))
		}
	}
	return out.String()
}

func escapeQuery(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }

// queryOf reads the fields with the tag query of a struct of parameters; what is absent, null or an empty list is not
// sent.
func queryOf(params any) (query, error) {
	value := reflect.ValueOf(params)
	if !value.IsValid() {
		return nil, nil
	}
	var result query
	for i := range value.NumField() {
		name := value.Type().Field(i).Tag.Get("query")
		if name == "" {
			continue
		}
		values, err := queryValues(name, value.Field(i))
		if err != nil {
			return nil, err
		}
		if len(values) > 0 {
			result = append(result, parameter{name, values})
		}
	}
	return result, nil
}

func queryValues(name string, value reflect.Value) ([]string, error) {
	if opt, ok := value.Interface().(interface{ queryValue() (any, bool) }); ok {
		inner, isGiven := opt.queryValue()
		if !isGiven {
			return nil, nil
		}
		value = reflect.ValueOf(inner)
	}
	if value.Kind() != reflect.Slice {
		text, err := queryText(name, value)
		return []string{text}, err
	}
	texts := make([]string, value.Len())
	for i := range texts {
		text, err := queryText(name, value.Index(i))
		if err != nil {
			return nil, err
		}
		texts[i] = text
	}
	return texts, nil
}

func (o Opt[T]) queryValue() (any, bool) { return o.value, o.state == given }

func queryText(name string, value reflect.Value) (string, error) {
	switch value.Kind() {
	case reflect.String:
		return value.String(), nil // not fmt: a Secret hides from it
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Float32, reflect.Float64:
		return fmt.Sprint(value.Interface()), nil
	}
	return "", wrong("%s can not be sent in a query: %s", name, value.Kind())
}
