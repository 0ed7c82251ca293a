package relayos

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
)

func TestPages(t *testing.T) {
	server := serve(t,
		reply{status: 200, body: `{"data":[{"id":"a"},{"id":"b"}],"has_more":true,"next_cursor":"c1","refresh_cursor":"r1","invented":1}`},
		reply{status: 200, body: `{"data":[],"has_more":true,"next_cursor":"c2"}`},
		reply{status: 200, body: `{"data":[{"id":"c"}],"has_more":false,"next_cursor":"c3"}`})
	client, _ := connect(t, server)
	ctx := context.Background()
	page, err := client.Messages.List(ctx, MessagesListParams{Limit: Int(2), Status: Value(MessageStatusDelivered)})
	ok(t, err)
	equal(t, len(page.Data), 2)
	equal(t, string(ExtraFields(page)["invented"]), "1")
	text, err := json.Marshal(page)
	ok(t, err)
	equal(t, string(text), `{"data":[{"id":"a"},{"id":"b"}],"has_more":true,"next_cursor":"c1","refresh_cursor":"r1","invented":1}`)
	ids := ""
	for message, err := range page.All(ctx) {
		ok(t, err)
		ids += message.ID
	}
	equal(t, ids, "abc")
	equal(t, server.requests()[2].url, "/v1/messages?limit=2&status=delivered&cursor=c2")
	_, err = page.Refresh(ctx)
	ok(t, err)
	equal(t, server.requests()[3].url, "/v1/messages?limit=2&status=delivered&cursor=r1")
	last, err := page.Next(ctx)
	ok(t, err)
	following, err := last.Next(ctx)
	ok(t, err)
	equal(t, following == nil, true)
}

func TestAllFetchesWhatIsAskedFor(t *testing.T) {
	server := serve(t,
		reply{status: 200, body: `{"data":[{"id":"a"},{"id":"b"}],"has_more":true,"next_cursor":"c1"}`},
		problem(422, "cursor_expired", nil))
	client, _ := connect(t, server)
	all := client.Messages.ListAll(context.Background(), MessagesListParams{})
	equal(t, len(server.requests()), 0)
	for range all {
		break
	}
	equal(t, len(server.requests()), 1)
	count := 0
	var failure error
	for _, err := range client.Events.ListAll(context.Background(), EventsListParams{}, WithMaxRetries(0)) {
		count++
		failure = err
	}
	equal(t, count, 1)
	equal(t, errors.Is(failure, ErrUnprocessable), true)
}
