package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"relayos.dev/go/relayos"
)

type method struct{ service, name string }

// methods and variants are filled by table.gen.go.
var (
	methods  = map[string]method{}
	variants = map[reflect.Type]map[string]reflect.Type{}
	tags     = map[reflect.Type]string{}
)

func variant(union reflect.Type, member, tag string, kind reflect.Type) {
	if variants[union] == nil {
		variants[union] = map[string]reflect.Type{}
	}
	variants[union][tag] = kind
	tags[union] = member
}

// invoke calls a method with what a vector says: a context, path parameters, the body, the query, options.
func invoke(method reflect.Value, vector call, options []relayos.RequestOption) []reflect.Value {
	kind := method.Type()
	inputs := []reflect.Value{reflect.ValueOf(ctx)}
	path := vector.Path
	for i := 1; i < kind.NumIn()-1; i++ {
		parameter := reflect.New(kind.In(i)).Elem()
		switch {
		case kind.In(i).Kind() == reflect.String:
			parameter.SetString(path[0])
			path = path[1:]
		case isQuery(kind.In(i)):
			fill(parameter, mapOf(vector.Query), "query")
		case vector.Body != nil:
			var body any
			must(json.Unmarshal(*vector.Body, &body))
			fill(parameter, body, "json")
		}
		inputs = append(inputs, parameter)
	}
	for _, option := range options {
		inputs = append(inputs, reflect.ValueOf(option))
	}
	return method.Call(inputs)
}

func isQuery(kind reflect.Type) bool {
	return kind.Kind() == reflect.Struct && kind.NumField() > 0 && kind.Field(0).Tag.Get("query") != ""
}

func mapOf(values map[string]any) any {
	if values == nil {
		return map[string]any{}
	}
	return values
}

// fill writes a value of JSON into arguments, as a program would that has it in variables of the right types. What has
// no place in them is a fault.
func fill(place reflect.Value, value any, tag string) {
	if setter := place.Addr().MethodByName("SetNull"); setter.IsValid() {
		if value == nil {
			setter.Call(nil)
			return
		}
		set := place.Addr().MethodByName("Set")
		inner := reflect.New(set.Type().In(0)).Elem()
		fill(inner, value, tag)
		set.Call([]reflect.Value{inner})
		return
	}
	switch place.Kind() {
	case reflect.Pointer:
		place.Set(reflect.New(place.Type().Elem()))
		fill(place.Elem(), value, tag)
	case reflect.Struct:
		fillStruct(place, value.(map[string]any), tag)
	case reflect.Slice:
		list, isList := value.([]any)
		if !isList {
			list = []any{value} // of a query
		}
		place.Set(reflect.MakeSlice(place.Type(), len(list), len(list)))
		for i, item := range list {
			fill(place.Index(i), item, tag)
		}
	case reflect.Map:
		place.Set(reflect.MakeMap(place.Type()))
		for name, item := range value.(map[string]any) {
			inner := reflect.New(place.Type().Elem()).Elem()
			fill(inner, item, tag)
			place.SetMapIndex(reflect.ValueOf(name), inner)
		}
	case reflect.Interface:
		fillInterface(place, value, tag)
	default:
		place.Set(reflect.ValueOf(value).Convert(place.Type()))
	}
}

func fillStruct(place reflect.Value, members map[string]any, tag string) {
	known := map[string]bool{}
	for i := range place.NumField() {
		name, _, _ := strings.Cut(place.Type().Field(i).Tag.Get(tag), ",")
		known[name] = true
		if value, isGiven := members[name]; isGiven {
			fill(place.Field(i), value, tag)
		}
	}
	_, marshals := place.Interface().(json.Marshaler) // adds the member that says what it is
	for name := range members {
		if !known[name] && !marshals {
			panic(fmt.Sprintf("%s has no place for %s", place.Type(), name))
		}
	}
}

func fillInterface(place reflect.Value, value any, tag string) {
	members, isObject := value.(map[string]any)
	known := variants[place.Type()]
	if known == nil || !isObject {
		place.Set(reflect.ValueOf(value))
		return
	}
	inner := reflect.New(known[members[tags[place.Type()]].(string)]).Elem()
	fill(inner, value, tag)
	place.Set(inner)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
