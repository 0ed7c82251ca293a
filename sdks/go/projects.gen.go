// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// ProjectsService is client.Projects.
//
// Projects and their environments, `sandbox` and `live`.
type ProjectsService struct{ client *Client }

// List is projects.list: List projects
//
// Projects of the organization, newest first.
//
// GET /v1/projects. Needs the scope organization:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Projects.ListAll(ctx, relayos.ProjectsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *ProjectsService) List(ctx context.Context, params ProjectsListParams, options ...RequestOption) (*Page[*Project], error) {
	return callList(ctx, s.client, operation{"projects.list", "GET", "/v1/projects"}, arguments{query: params}, pointer[Project], options)
}

// ListAll are the items of all pages of [ProjectsService.List], fetched as they are needed. An error ends them.
func (s *ProjectsService) ListAll(ctx context.Context, params ProjectsListParams, options ...RequestOption) iter.Seq2[*Project, error] {
	return allOf(ctx, func() (*Page[*Project], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is projects.create: Create a project
//
// Creates a project with a sandbox and a live environment, and a first key for each. The secrets of the keys are in this
// answer and never shown again.
//
// POST /v1/projects. Needs the scope organization:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Projects.Create(ctx, relayos.ProjectCreateParams{
//		Name: "Shop",
//	})
func (s *ProjectsService) Create(ctx context.Context, params ProjectCreateParams, options ...RequestOption) (*ProjectWithKeys, error) {
	return call(ctx, s.client, operation{"projects.create", "POST", "/v1/projects"}, arguments{body: params}, pointer[ProjectWithKeys], options)
}

// Get is projects.get: Read a project
//
// A project and its environments.
//
// GET /v1/projects/{project_id}. Needs the scope organization:read.
//
// projectID: Id of the project.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Projects.Get(ctx, "prj_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *ProjectsService) Get(ctx context.Context, projectID string, options ...RequestOption) (*Project, error) {
	return call(ctx, s.client, operation{"projects.get", "GET", "/v1/projects/{project_id}"}, arguments{path: []string{projectID}}, pointer[Project], options)
}

// Update is projects.update: Change a project
//
// Changes the name.
//
// PATCH /v1/projects/{project_id}. Needs the scope organization:write.
//
// projectID: Id of the project.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Projects.Update(ctx, "prj_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.ProjectUpdateParams{
//		Name: relayos.String("Web shop"),
//	})
func (s *ProjectsService) Update(ctx context.Context, projectID string, params ProjectUpdateParams, options ...RequestOption) (*Project, error) {
	return call(ctx, s.client, operation{"projects.update", "PATCH", "/v1/projects/{project_id}"}, arguments{path: []string{projectID}, body: params}, pointer[Project], options)
}
