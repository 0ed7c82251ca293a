// Sends a message and watches its life on the event stream.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"relayos.dev/go/relayos"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := run(ctx, relayos.NewClient()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, client *relayos.Client) error {
	events := client.EventStream.Subscribe(ctx, relayos.EventStreamSubscribeParams{EventTypes: []string{"message.*"}})
	defer func() { _ = events.Close() }()
	if err := events.Ready(); err != nil { // from here on nothing is missed
		return err
	}
	message, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{
		To:      "+15005550010",
		Content: relayos.SMSContentParams{Text: "Your table is ready."},
	})
	if err != nil {
		return err
	}
	for event, err := range events.All() {
		if err != nil {
			return err
		}
		if event.GetSubject() != message.ID {
			continue
		}
		fmt.Println(event.GetType())
		if _, isDelivered := event.(*relayos.MessageDeliveredEvent); isDelivered {
			return nil
		}
	}
	return nil
}
