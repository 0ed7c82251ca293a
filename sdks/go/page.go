package relayos

import (
	"context"
	"iter"
)

// Page is a part of a list, and knows how to get the next one.
type Page[T any] struct {
	Decoded `json:"-"`

	// Data are the items.
	Data []T `json:"data"`

	// HasMore tells whether there are items after this page.
	HasMore bool `json:"has_more"`

	NextCursor Opt[string] `json:"next_cursor"`

	PrevCursor Opt[string] `json:"prev_cursor"`

	// RefreshCursor gives, later on, what is newer than everything seen so far.
	RefreshCursor Opt[string] `json:"refresh_cursor"`

	isPage bool
	item   func(*decoder, *T)
	turn   func(ctx context.Context, cursor string) (*Page[T], error)
}

func (p *Page[T]) member(name string, d *decoder) bool {
	switch name {
	case "data":
		p.isPage = d.peek() == '['
		list(d, &p.Data, p.item)
	case "has_more":
		boolean(d, &p.HasMore)
	case "next_cursor":
		optional(d, &p.NextCursor, text)
	case "prev_cursor":
		optional(d, &p.PrevCursor, text)
	case "refresh_cursor":
		optional(d, &p.RefreshCursor, text)
	default:
		return false
	}
	return true
}

// MarshalJSON implements json.Marshaler.
func (p Page[T]) MarshalJSON() ([]byte, error) { return encodeModel(p, p.Decoded) }

// HasNext tells whether there is another page.
func (p *Page[T]) HasNext() bool { return p.HasMore && p.NextCursor.Or("") != "" }

// Next fetches the next page in the order of the list, with the same filters; nil after the last one.
func (p *Page[T]) Next(ctx context.Context) (*Page[T], error) {
	if !p.HasNext() {
		return nil, nil
	}
	next, err := p.turn(ctx, p.NextCursor.Or(""))
	if err != nil {
		return nil, err
	}
	if next.HasMore && next.NextCursor == p.NextCursor {
		return nil, wrong("the list does not advance: its cursor repeats")
	}
	return next, nil
}

// Refresh fetches what is newer than everything seen so far, to be refreshed again; nil if the list has no cursor for
// it.
func (p *Page[T]) Refresh(ctx context.Context) (*Page[T], error) {
	cursor := p.RefreshCursor.Or("")
	if cursor == "" {
		return nil, nil
	}
	return p.turn(ctx, cursor)
}

// Pages are this page and all that follow, fetched as they are needed. An error ends them.
func (p *Page[T]) Pages(ctx context.Context) iter.Seq2[*Page[T], error] {
	return func(yield func(*Page[T], error) bool) {
		page, err := p, error(nil)
		for page != nil || err != nil {
			if !yield(page, err) || err != nil {
				return
			}
			page, err = page.Next(ctx)
		}
	}
}

// All are the items from here to the end of the list, fetched as they are needed. An error ends them.
func (p *Page[T]) All(ctx context.Context) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page, err := range p.Pages(ctx) {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range page.Data {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// callList is call for an operation that answers with a page.
func callList[T any](ctx context.Context, c *Client, op operation, args arguments, item func(*decoder, *T), options []RequestOption) (*Page[T], error) {
	response, err := c.send(ctx, op, args, options)
	if err != nil {
		return nil, err
	}
	page := &Page[T]{item: item}
	d := newDecoder(response.body)
	isObject := d.object(page)
	if !d.done() {
		return nil, newError(response, c.settings.timing.now(), "The answer is not JSON.")
	}
	if !isObject || !page.isPage {
		return nil, wrong("the answer is not a page of a list")
	}
	page.turn = func(ctx context.Context, cursor string) (*Page[T], error) {
		return callList(ctx, c, op, args, item, append(options[:len(options):len(options)], WithQuery("cursor", cursor)))
	}
	return page, nil
}

// allOf are the items of a list whose first page is fetched when the first one is asked for.
func allOf[T any](ctx context.Context, first func() (*Page[T], error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		page, err := first()
		if err != nil {
			var none T
			yield(none, err)
			return
		}
		page.All(ctx)(yield)
	}
}
