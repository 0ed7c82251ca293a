// Sends a message and follows it to its outcome.
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
	message, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{
		To:       "+15005550010",
		Content:  relayos.SMSContentParams{Text: "Your table is ready."},
		Metadata: map[string]string{"order": "4711"},
		Tags:     []string{"examples"},
	})
	for err == nil && !isFinal(message.Status) {
		time.Sleep(100 * time.Millisecond)
		message, err = client.Messages.Get(ctx, message.ID)
	}
	if err != nil {
		return err
	}
	fmt.Println(message.Status)
	for event, err := range client.Messages.ListEventsAll(ctx, message.ID, relayos.MessagesListEventsParams{Limit: relayos.Int(2)}) {
		if err != nil {
			return err
		}
		fmt.Println(event.GetType())
	}
	return nil
}

func isFinal(status relayos.MessageStatus) bool {
	switch status {
	case relayos.MessageStatusDelivered, relayos.MessageStatusUndelivered, relayos.MessageStatusFailed:
		return true
	}
	return false
}
