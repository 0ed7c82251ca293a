// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// RequestLogsService is client.RequestLogs.
//
// Requests of an environment and how they were answered.
type RequestLogsService struct{ client *Client }

// List is request_logs.list: List requests
//
// Requests with a credential of this environment, newest first, a second or so after they were answered.
//
// Failures are kept before successes. Of many requests in one second some are left out; then `sampled` is true for those
// that are told. Bodies, query strings and addresses are never kept.
//
// GET /v1/request_logs. Needs the scope request_logs:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.RequestLogs.ListAll(ctx, relayos.RequestLogsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *RequestLogsService) List(ctx context.Context, params RequestLogsListParams, options ...RequestOption) (*Page[*RequestLog], error) {
	return callList(ctx, s.client, operation{"request_logs.list", "GET", "/v1/request_logs"}, arguments{query: params}, pointer[RequestLog], options)
}

// ListAll are the items of all pages of [RequestLogsService.List], fetched as they are needed. An error ends them.
func (s *RequestLogsService) ListAll(ctx context.Context, params RequestLogsListParams, options ...RequestOption) iter.Seq2[*RequestLog, error] {
	return allOf(ctx, func() (*Page[*RequestLog], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is request_logs.get: Read a request
//
// One request by its id, the `X-Request-Id` of its answer.
//
// GET /v1/request_logs/{request_id}. Needs the scope request_logs:read.
//
// requestID: Id of the request.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.RequestLogs.Get(ctx, "req_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *RequestLogsService) Get(ctx context.Context, requestID string, options ...RequestOption) (*RequestLog, error) {
	return call(ctx, s.client, operation{"request_logs.get", "GET", "/v1/request_logs/{request_id}"}, arguments{path: []string{requestID}}, pointer[RequestLog], options)
}
