# frozen_string_literal: true

module RelayOS
  # Base of all errors of this gem.
  class Error < StandardError; end

  # Wrong use, noticed before anything was sent.
  class UsageError < Error; end

  # No answer came: the server could not be reached or the connection broke. What it did is not known.
  class APIConnectionError < Error
    # @return [String, nil] the system's name of the failure, for example `ECONNREFUSED`, where it tells one
    attr_reader :code

    def initialize(message, code: nil)
      super(message)
      @code = code
    end
  end

  # No complete answer came in time.
  class APITimeoutError < APIConnectionError; end

  # A webhook is not what one of the secrets signed, or is too old. Answer it with 400 and do nothing else.
  class WebhookVerificationError < Error
    # @return [Symbol] `:missing_header`, `:invalid_timestamp`, `:outside_tolerance`, `:no_matching_signature` or
    #   `:invalid_body`
    attr_reader :reason

    def initialize(reason, message)
      super(message)
      @reason = reason
    end
  end

  # The feed does not have the event any more that the event stream was to go on from. Read what you need by the lists,
  # then subscribe anew from "now" or "beginning".
  class ResyncRequiredError < Error
    # @return [String, nil] the oldest event that there is
    attr_reader :oldest_event_id

    def initialize(oldest_event_id)
      super("The feed does not have the event to go on from any more: read what you need by the lists, subscribe anew")
      @oldest_event_id = oldest_event_id
    end
  end

  # The server answered with a failure. There is a subclass for each status that callers tell apart.
  class APIError < Error
    # @return [Integer] HTTP status
    attr_reader :status
    # @return [String, nil] stable name of the kind of problem, for example `rate_limit_exceeded`; nil if no problem
    #   document came
    attr_reader :code
    # @return [String, nil] quote this when you ask for help
    attr_reader :request_id
    # @return [Array<Models::ProblemFault>] one entry per fault of the request
    attr_reader :errors
    # @return [Array<Models::ProblemNextStep>] what to do about it, best first
    attr_reader :next
    # @return [Float, nil] seconds after which the server wants to be asked again
    attr_reader :retry_after
    # @return [Models::Problem, nil] the problem document as it came, members unknown to this version included
    attr_reader :problem
    # @return [String] the answer as text; at most its first 2,000 characters
    attr_reader :body
    # @return [Hash{String=>String}] headers of the answer, names in lower case
    attr_reader :headers

    # The error class of a status.
    def self.for(status) = CLASSES.fetch(status) { status >= 500 ? ServerError : APIError }

    # @api private
    def initialize(message, status:, problem: nil, request_id: nil, retry_after: nil, body: "", headers: {})
      super(message)
      document = problem || {}
      @status = status
      @code = document["code"] if document["code"].is_a?(String)
      @request_id = request_id
      @errors = decode(document["errors"], Models::ProblemFault)
      @next = decode(document["next"], Models::ProblemNextStep)
      @retry_after = retry_after
      @problem = problem && Models::Problem.new(problem)
      @body = body
      @headers = headers
    end

    private

    def decode(items, model)
      items.is_a?(Array) ? items.grep(Hash).map { |item| model.new(item) }.freeze : [].freeze
    end
  end

  # 400: the request does not match the contract; `errors` has one entry per fault.
  class BadRequestError < APIError; end

  # 401: no valid credential came with the request.
  class AuthenticationError < APIError; end

  # 403: the credential lacks the scope that the operation asks for.
  class PermissionDeniedError < APIError; end

  # 404: there is nothing with this id in the environment of the credential.
  class NotFoundError < APIError; end

  # 409: the state of the resource does not allow this.
  class ConflictError < APIError; end

  # 422: the request is well formed but breaks a rule.
  class UnprocessableError < APIError; end

  # 429: a rate limit is exceeded, and nothing happened.
  class RateLimitError < APIError; end

  # 5xx: the server failed or can not answer now.
  class ServerError < APIError; end

  class APIError
    CLASSES = {
      400 => BadRequestError,
      401 => AuthenticationError,
      403 => PermissionDeniedError,
      404 => NotFoundError,
      409 => ConflictError,
      422 => UnprocessableError,
      429 => RateLimitError
    }.freeze
    private_constant :CLASSES
  end
end
