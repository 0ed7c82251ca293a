package relayos

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"
)

// operation is a row of the contract. Its id is empty for Client.Request.
type operation struct {
	id     string
	method string
	path   string // with {name} for each path parameter
}

// arguments are what a method was called with. A nil body is none.
type arguments struct {
	path  []string // values of the path parameters, in order
	query any      // a struct with tags
	body  any
}

// prepared is what every attempt of a call sends, its idempotency key included.
type prepared struct {
	method  string
	url     string
	header  http.Header
	content []byte // nil: no body
}

func (c *Client) prepare(ctx context.Context, op operation, args arguments, options callOptions) (*prepared, error) {
	path, err := fillPath(op.path, args.path)
	if err != nil {
		return nil, err
	}
	parameters, err := queryOf(args.query)
	if err != nil {
		return nil, err
	}
	for _, extra := range options.extraQuery {
		parameters.put(extra)
	}
	content, err := contentOf(args.body, options.extraBody)
	if err != nil {
		return nil, err
	}
	header, err := c.header(ctx)
	if err != nil {
		return nil, err
	}
	if content != nil {
		header.Set("Content-Type", "application/json")
	}
	switch op.method {
	case http.MethodPost, http.MethodPatch, http.MethodDelete:
		key := options.idempotencyKey
		if key == "" {
			key = uuid()
		}
		header.Set("Idempotency-Key", key)
	}
	maps.Copy(header, options.header)
	return &prepared{op.method, c.settings.baseURL + joinQuery(path, parameters.encode()), header, content}, nil
}

// header is what every request has.
func (c *Client) header(ctx context.Context) (http.Header, error) {
	header := http.Header{}
	header.Set("Accept", "application/json, application/problem+json")
	header.Set("User-Agent", "relayos-go/"+Version)
	if c.settings.anonymous {
		return header, nil
	}
	key, err := c.settings.key(ctx)
	if err != nil {
		return nil, &usageError{message: "no API key came from its function", cause: err}
	}
	if key, err = checkKey(key); err != nil {
		return nil, err
	}
	header.Set("Authorization", "Bearer "+key)
	return header, nil
}

func (p *prepared) request(ctx context.Context) (*http.Request, error) {
	var body io.Reader
	if p.content != nil {
		body = bytes.NewReader(p.content)
	}
	request, err := http.NewRequestWithContext(ctx, p.method, p.url, body)
	if err != nil {
		return nil, wrong("the method or the address can not be sent")
	}
	request.Header = p.header.Clone()
	return request, nil
}

func fillPath(path string, values []string) (string, error) {
	// Without its slash a path could turn the host of the base URL into another.
	if !strings.HasPrefix(path, "/") || strings.Contains(path, "#") {
		return "", wrong("the path must start with a slash and have no fragment")
	}
	if len(values) == 0 {
		return path, nil
	}
	var out strings.Builder
	for rest := path; rest != ""; {
		before, after, found := strings.Cut(rest, "{")
		out.WriteString(before)
		if !found {
			break
		}
		name, after, _ := strings.Cut(after, "}")
		value := values[0]
		values, rest = values[1:], after
		// A segment that is empty or made of dots would turn the address into that of another operation.
		if value == "" || value == "." || value == ".." || !utf8.ValidString(value) {
			return "", wrong("%s must be a text that is not empty", name)
		}
		out.WriteString(url.PathEscape(value))
	}
	return out.String(), nil
}

func joinQuery(path, query string) string {
	if query == "" {
		return path
	}
	if strings.Contains(path, "?") {
		return path + "&" + query
	}
	return path + "?" + query
}

func contentOf(body any, extra map[string]any) ([]byte, error) {
	if body == nil && extra == nil {
		return nil, nil
	}
	if body == nil {
		body = struct{}{}
	}
	content, err := encodeJSON(body)
	if err != nil {
		return nil, &usageError{message: fmt.Sprintf("the body can not be sent as JSON: %v", err), cause: err}
	}
	if extra == nil {
		return content, nil
	}
	members := map[string]json.RawMessage{}
	if err := json.Unmarshal(content, &members); err != nil || members == nil {
		return nil, wrong("WithBodyMember needs a body that is an object")
	}
	for name, value := range extra {
		if members[name], err = encodeJSON(value); err != nil {
			return nil, &usageError{message: fmt.Sprintf("%s can not be sent as JSON: %v", name, err), cause: err}
		}
	}
	return encodeJSON(members)
}

// optionalBody is none if its pointer is nil.
func optionalBody[T any](body *T) any {
	if body == nil {
		return nil
	}
	return body
}

// uuid is a random one, version 4.
func uuid() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the program instead
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
