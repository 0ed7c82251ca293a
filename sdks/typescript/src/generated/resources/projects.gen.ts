// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Project, ProjectCreate, ProjectsListData, ProjectUpdate, ProjectWithKeys } from '../types.gen.ts'

/**
 * Projects and their environments, `sandbox` and `live`.
 */
export class ProjectsResource extends Resource {
  /**
   * List projects
   *
   * Projects of the organization, newest first.
   *
   * `GET /v1/projects`. Needs the scope `organization:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: ProjectsListData['query'], options?: RequestOptions): PagePromise<Project> {
    return this.page({
      operation: 'projects.list',
      method: 'GET',
      path: '/v1/projects',
      query: params,
      options,
    })
  }

  /**
   * Create a project
   *
   * Creates a project with a sandbox and a live environment, and a first key for each. The secrets of the keys are in this answer and never shown again.
   *
   * `POST /v1/projects`. Needs the scope `organization:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: ProjectCreate, options?: RequestOptions): APIPromise<ProjectWithKeys> {
    return this.call({
      operation: 'projects.create',
      method: 'POST',
      path: '/v1/projects',
      body: params,
      options,
    })
  }

  /**
   * Read a project
   *
   * A project and its environments.
   *
   * `GET /v1/projects/{project_id}`. Needs the scope `organization:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(projectId: string, options?: RequestOptions): APIPromise<Project> {
    return this.call({
      operation: 'projects.get',
      method: 'GET',
      path: '/v1/projects/{project_id}',
      values: [projectId],
      options,
    })
  }

  /**
   * Change a project
   *
   * Changes the name.
   *
   * `PATCH /v1/projects/{project_id}`. Needs the scope `organization:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(projectId: string, params: ProjectUpdate, options?: RequestOptions): APIPromise<Project> {
    return this.call({
      operation: 'projects.update',
      method: 'PATCH',
      path: '/v1/projects/{project_id}',
      values: [projectId],
      body: params,
      options,
    })
  }
}
