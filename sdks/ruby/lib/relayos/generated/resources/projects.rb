# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Projects and their environments, `sandbox` and `live`.
    class Projects < Resource
      # List projects.
      #
      # Projects of the organization, newest first.
      #
      # `GET /v1/projects`. Needs the scope `organization:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Project>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.projects.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::PROJECTS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Create a project.
      #
      # Creates a project with a sandbox and a live environment, and a first key for each. The secrets of
      # the keys are in this answer and never shown again.
      #
      # `POST /v1/projects`. Needs the scope `organization:write`.
      #
      # @param name [String]
      # @param region [String] Where its data lives; the region of this installation if absent. It can not
      #   be changed. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ProjectWithKeys]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.projects.create(name: "Shop")
      def create(name:, region: OMIT, request_options: {})
        perform(OperationTable::PROJECTS_CREATE, request_options, body: { "name" => name, "region" => region })
      end

      # Read a project.
      #
      # A project and its environments.
      #
      # `GET /v1/projects/{project_id}`. Needs the scope `organization:read`.
      #
      # @param project_id [String] Id of the project.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Project]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.projects.get("prj_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(project_id, request_options: {})
        perform(OperationTable::PROJECTS_GET, request_options, path: [project_id])
      end

      # Change a project.
      #
      # Changes the name.
      #
      # `PATCH /v1/projects/{project_id}`. Needs the scope `organization:write`.
      #
      # @param project_id [String] Id of the project.
      # @param name [String] (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Project]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.projects.update("prj_01k8z7m4x2q9v5n3c6b1a0g7ht", name: "Web shop")
      def update(project_id, name: OMIT, request_options: {})
        perform(OperationTable::PROJECTS_UPDATE, request_options, path: [project_id], body: { "name" => name })
      end
    end
  end
end
