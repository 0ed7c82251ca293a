# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

require_relative "resources/messages"
require_relative "resources/message_batches"
require_relative "resources/events"
require_relative "resources/event_stream"
require_relative "resources/event_stream_tickets"
require_relative "resources/event_types"
require_relative "resources/oauth_clients"
require_relative "resources/oauth_grants"
require_relative "resources/token_issuers"
require_relative "resources/api_keys"
require_relative "resources/organization"
require_relative "resources/security_policy"
require_relative "resources/projects"
require_relative "resources/members"
require_relative "resources/invitations"
require_relative "resources/roles"
require_relative "resources/rate_limit_policies"
require_relative "resources/webhook_endpoints"
require_relative "resources/webhook_deliveries"
require_relative "resources/me"
require_relative "resources/operations"
require_relative "resources/audit_events"
require_relative "resources/audit_checkpoints"
require_relative "resources/audit_keys"
require_relative "resources/request_logs"
require_relative "resources/sso_connections"
require_relative "resources/scim_tokens"

module RelayOS
  # Every resource of the API, one member per tag of the contract.
  module Resources
    # Send a message on any channel and follow it to its outcome.
    # @return [Resources::Messages]
    def messages = Resources::Messages.new(@dispatcher)

    # Up to 500 personalised messages in one request, each accepted or rejected by itself.
    # @return [Resources::MessageBatches]
    def message_batches = Resources::MessageBatches.new(@dispatcher)

    # The ordered feed of everything that happened in an environment.
    # @return [Resources::Events]
    def events = Resources::Events.new(@dispatcher)

    # Events as they happen, over a WebSocket or Server-Sent Events.
    # @return [Resources::EventStream]
    def event_stream = Resources::EventStream.new(@dispatcher)

    # One-use tickets that let a browser open the event stream.
    # @return [Resources::EventStreamTickets]
    def event_stream_tickets = Resources::EventStreamTickets.new(@dispatcher)

    # The catalogue of event types, with their JSON Schemas and examples.
    # @return [Resources::EventTypes]
    def event_types = Resources::EventTypes.new(@dispatcher)

    # Apps that get tokens from the OAuth 2.1 server.
    # @return [Resources::OauthClients]
    def oauth_clients = Resources::OauthClients.new(@dispatcher)

    # What members let apps do.
    # @return [Resources::OauthGrants]
    def oauth_grants = Resources::OauthGrants.new(@dispatcher)

    # Issuers elsewhere whose tokens are taken.
    # @return [Resources::TokenIssuers]
    def token_issuers = Resources::TokenIssuers.new(@dispatcher)

    # Credentials of an environment, narrowed by scopes, address ranges and restrictions.
    # @return [Resources::ApiKeys]
    def api_keys = Resources::ApiKeys.new(@dispatcher)

    # The organization that the credential belongs to.
    # @return [Resources::Organization]
    def organization = Resources::Organization.new(@dispatcher)

    # What the organization asks of its people and credentials.
    # @return [Resources::SecurityPolicy]
    def security_policy = Resources::SecurityPolicy.new(@dispatcher)

    # Projects and their environments, `sandbox` and `live`.
    # @return [Resources::Projects]
    def projects = Resources::Projects.new(@dispatcher)

    # The people of the organization and their roles.
    # @return [Resources::Members]
    def members = Resources::Members.new(@dispatcher)

    # People who were asked to join.
    # @return [Resources::Invitations]
    def invitations = Resources::Invitations.new(@dispatcher)

    # Built-in roles, and custom ones made of scopes.
    # @return [Resources::Roles]
    def roles = Resources::Roles.new(@dispatcher)

    # How much of the API who may use, set by the organization beside the built-in limit.
    # @return [Resources::RateLimitPolicies]
    def rate_limit_policies = Resources::RateLimitPolicies.new(@dispatcher)

    # Where events are sent, signed, and how.
    # @return [Resources::WebhookEndpoints]
    def webhook_endpoints = Resources::WebhookEndpoints.new(@dispatcher)

    # The log of what was sent to webhook endpoints and what came back.
    # @return [Resources::WebhookDeliveries]
    def webhook_deliveries = Resources::WebhookDeliveries.new(@dispatcher)

    # Who the credential is and what it may do.
    # @return [Resources::Me]
    def me = Resources::Me.new(@dispatcher)

    # Work that goes on after its request was answered.
    # @return [Resources::Operations]
    def operations = Resources::Operations.new(@dispatcher)

    # Who did what, in a chain of hashes that can be verified without this server.
    # @return [Resources::AuditEvents]
    def audit_events = Resources::AuditEvents.new(@dispatcher)

    # Signed statements of how far the audit log has come.
    # @return [Resources::AuditCheckpoints]
    def audit_checkpoints = Resources::AuditCheckpoints.new(@dispatcher)

    # Public keys for verifying checkpoints.
    # @return [Resources::AuditKeys]
    def audit_keys = Resources::AuditKeys.new(@dispatcher)

    # Requests of an environment and how they were answered.
    # @return [Resources::RequestLogs]
    def request_logs = Resources::RequestLogs.new(@dispatcher)

    # Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
    # @return [Resources::SsoConnections]
    def sso_connections = Resources::SsoConnections.new(@dispatcher)

    # Let a directory create, change and remove members by SCIM 2.0.
    # @return [Resources::ScimTokens]
    def scim_tokens = Resources::ScimTokens.new(@dispatcher)
  end
end
