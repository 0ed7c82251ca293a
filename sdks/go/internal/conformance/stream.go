package main

import (
	"encoding/json"
	"time"

	"relayos.dev/go/relayos"
)

type stream struct {
	Name    string
	Params  map[string]any
	Options struct {
		IdleMs     *int64 `json:"idle_ms"`
		MaxRetries *int   `json:"max_retries"`
	}
	Take   int
	HoldMs int64 `json:"hold_ms"`
}

func follow(vector stream, key, url string) any {
	client := relayos.NewClient(relayos.WithAPIKey(key), relayos.WithBaseURL(url))
	content, err := json.Marshal(vector.Params)
	must(err)
	var params relayos.EventStreamSubscribeParams
	must(json.Unmarshal(content, &params))
	var options []relayos.StreamOption
	if idle := vector.Options.IdleMs; idle != nil {
		options = append(options, relayos.WithIdleTimeout(time.Duration(*idle)*time.Millisecond))
	}
	if retries := vector.Options.MaxRetries; retries != nil {
		options = append(options, relayos.WithStreamRetries(*retries))
	}
	events := []relayos.Event{}
	subscription := client.EventStream.Subscribe(ctx, params, options...)
	outcome, _ := outcomeOf(func() (any, error) {
		for event, err := range subscription.All() {
			if err != nil {
				return nil, err
			}
			time.Sleep(time.Duration(vector.HoldMs) * time.Millisecond)
			if events = append(events, event); len(events) == vector.Take {
				break
			}
		}
		return map[string]any{}, nil
	}).(map[string]any)
	outcome["events"] = events
	outcome["last_event_id"] = subscription.LastEventID()
	return outcome
}
