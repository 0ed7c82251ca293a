// What goes wrong, and how it is told.
package main

import (
	"context"
	"errors"
	"fmt"

	"relayos.dev/go/relayos"
)

func main() {
	ctx := context.Background()
	client := relayos.NewClient()
	var failure *relayos.Error

	_, err := client.Messages.Get(ctx, "msg_none")
	if errors.Is(err, relayos.ErrNotFound) && errors.As(err, &failure) {
		fmt.Println("not found", failure.Code, failure.RequestID != "")
	}

	_, err = client.Messages.Create(ctx, sms("+15005550004"))
	if errors.Is(err, relayos.ErrUnprocessable) && errors.As(err, &failure) {
		fmt.Println("refused", failure.Code)
	}

	_, err = client.Messages.Create(ctx, sms("not a number"))
	if errors.Is(err, relayos.ErrBadRequest) && errors.As(err, &failure) {
		for _, fault := range failure.Errors {
			fmt.Println("malformed", fault.Pointer)
		}
	}

	var response relayos.Response
	once := relayos.WithIdempotencyKey("go-order-4711")
	first, err := client.Messages.Create(ctx, sms("+15005550010"), once)
	again, errAgain := client.Messages.Create(ctx, sms("+15005550010"), once, relayos.WithResponse(&response))
	if err == nil && errAgain == nil {
		fmt.Println("replayed", response.Header.Get("Idempotency-Replayed"), first.ID == again.ID)
	}
}

func sms(to string) relayos.MessageCreateParams {
	return relayos.SMSMessageCreateParams{To: to, Content: relayos.SMSContentParams{Text: "Hi"}}
}
