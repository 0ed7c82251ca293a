// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// OperationsService is client.Operations.
//
// Work that goes on after its request was answered.
type OperationsService struct{ client *Client }

// Get is operations.get: Read an operation
//
// An asynchronous operation as it stands now.
//
// GET /v1/operations/{operation_id}. Needs the scope operations:read.
//
// operationID: Id of the operation.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Operations.Get(ctx, "opn_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *OperationsService) Get(ctx context.Context, operationID string, options ...RequestOption) (*Operation, error) {
	return call(ctx, s.client, operation{"operations.get", "GET", "/v1/operations/{operation_id}"}, arguments{path: []string{operationID}}, pointer[Operation], options)
}
