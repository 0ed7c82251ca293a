// Sends messages of two channels at once, many goroutines over one client, and reads them back page by page.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
	"time"

	"relayos.dev/go/relayos"
)

const count = 5

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := run(ctx, relayos.NewClient()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, client *relayos.Client) error {
	var messages []relayos.MessageCreateParams
	for index := range count {
		messages = append(messages, relayos.SMSMessageCreateParams{
			To:      "+15005550010",
			From:    relayos.String("+15005550006"),
			Content: relayos.SMSContentParams{Text: fmt.Sprint("Number ", index)},
			Tags:    []string{"go-example"},
		})
	}
	batch, err := client.MessageBatches.Create(ctx, relayos.MessageBatchCreateParams{Messages: messages})
	if err != nil {
		return err
	}
	failures := make([]error, count)
	var sending sync.WaitGroup
	for index := range count {
		sending.Add(1)
		go func() {
			defer sending.Done()
			_, failures[index] = client.Messages.Create(ctx, relayos.EmailMessageCreateParams{
				To:      "delivered@sandbox.relayos.test",
				Content: relayos.EmailContentParams{Subject: "Hello", Text: relayos.String(fmt.Sprint("Number ", index))},
				Tags:    []string{"go-example"},
			})
		}()
	}
	sending.Wait()
	if err := errors.Join(failures...); err != nil {
		return err
	}
	for found := 0; ; time.Sleep(100 * time.Millisecond) {
		if batch, err = client.MessageBatches.Get(ctx, batch.ID); err != nil {
			return err
		}
		found = 0
		for _, err := range client.Messages.ListAll(ctx, relayos.MessagesListParams{Tag: relayos.String("go-example"), Limit: relayos.Int(3)}) {
			if err != nil {
				return err
			}
			found++
		}
		if batch.Status == relayos.MessageBatchStatusCompleted && found == 2*count {
			fmt.Println(batch.Status, found)
			return nil
		}
	}
}
