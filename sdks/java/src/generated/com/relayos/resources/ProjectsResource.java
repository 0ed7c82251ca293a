// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Project;
import com.relayos.models.ProjectCreateParams;
import com.relayos.models.ProjectUpdateParams;
import com.relayos.models.ProjectWithKeys;
import com.relayos.models.ProjectsListParams;
import java.util.List;

/** Projects and their environments, {@code sandbox} and {@code live}. */
public final class ProjectsResource {
  private final Resource resource;

  ProjectsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List projects.
   *
   * <p>Projects of the organization, newest first.
   *
   * <p>{@code GET /v1/projects}. Needs the scope {@code organization:read}.
   *
   * <pre>{@code
   * for (var item : client.projects().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Project> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Project> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Project> list(ProjectsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Project> list(ProjectsListParams params, RequestOptions options) {
    return resource.page(Operations.PROJECTS_LIST, List.of(), params, options);
  }

  /**
   * Create a project.
   *
   * <p>Creates a project with a sandbox and a live environment, and a first key for each. The
   * secrets of the keys are in this answer and never shown again.
   *
   * <p>{@code POST /v1/projects}. Needs the scope {@code organization:write}.
   *
   * <pre>{@code
   * var result = client.projects().create(
   *     ProjectCreateParams.builder().name("Shop").build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public ProjectWithKeys create(ProjectCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(ProjectCreateParams)}, with options. */
  public ProjectWithKeys create(ProjectCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.PROJECTS_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read a project.
   *
   * <p>A project and its environments.
   *
   * <p><code>GET /v1/projects/&#123;project_id}</code>. Needs the scope {@code organization:read}.
   *
   * <pre>{@code
   * var result = client.projects().get("prj_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param projectId Id of the project.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Project get(String projectId) {
    return get(projectId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Project get(String projectId, RequestOptions options) {
    return resource.call(
        Operations.PROJECTS_GET,
        List.of(Resource.needed("projectId", projectId)),
        null,
        null,
        options);
  }

  /**
   * Change a project.
   *
   * <p>Changes the name.
   *
   * <p><code>PATCH /v1/projects/&#123;project_id}</code>. Needs the scope {@code
   * organization:write}.
   *
   * <pre>{@code
   * var result = client.projects().update(
   *     "prj_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     ProjectUpdateParams.builder().name("Web shop").build());
   * }</pre>
   *
   * @param projectId Id of the project.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Project update(String projectId, ProjectUpdateParams params) {
    return update(projectId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, ProjectUpdateParams)}, with options. */
  public Project update(String projectId, ProjectUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.PROJECTS_UPDATE,
        List.of(Resource.needed("projectId", projectId)),
        null,
        Resource.needed("params", params),
        options);
  }
}
