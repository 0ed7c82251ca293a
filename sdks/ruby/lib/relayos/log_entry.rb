# frozen_string_literal: true

module RelayOS
  # One attempt, or the wait before the next one. Routes instead of paths and no texts of the server, so that no
  # personal data gets in.
  class LogEntry
    MEMBERS = %i[event operation method route attempt status request_id error code duration].freeze
    private_constant :MEMBERS

    # @return [Symbol] `:attempt` after each attempt, `:retry` before the wait for the next one
    attr_reader :event
    # @return [String, nil] name in the contract, for example `messages.create`; nil for {Client#request}
    attr_reader :operation
    # @return [String]
    attr_reader :method
    # @return [String] for example `/v1/messages/{message_id}`; the path itself for {Client#request}. Never the query
    attr_reader :route
    # @return [Integer] 1 for the first attempt
    attr_reader :attempt
    # @return [Integer, nil] of the response, if one came
    attr_reader :status
    # @return [String, nil]
    attr_reader :request_id
    # @return [String, nil] name of the error class, if the attempt failed
    attr_reader :error
    # @return [String, nil] and its code
    attr_reader :code
    # @return [Float] seconds: how long the attempt took, or how long the wait will be
    attr_reader :duration

    # @api private
    def initialize(event:, operation:, outcome:, attempt:, duration:)
      error = outcome if outcome.is_a?(Error)
      @event = event
      @operation = operation.id
      @method = operation.method
      @route = operation.path.sub(/[?#].*/m, "")
      @attempt = attempt
      @duration = duration
      @error = error&.class&.name
      @code = error.code if error.respond_to?(:code)
      @status = outcome.status if outcome.respond_to?(:status)
      @request_id = outcome.request_id if outcome.respond_to?(:request_id)
    end

    def to_h = MEMBERS.to_h { |name| [name, public_send(name)] }

    def to_s
      "relayos #{event} #{operation || "request"} #{method} #{route} attempt=#{attempt} status=#{status || "-"} " \
        "request_id=#{request_id || "-"} error=#{error || "-"} code=#{code || "-"} duration=#{format("%.3f", duration)}"
    end

    # Tells a logger: one that takes entries, or one like those of the standard library, at level DEBUG.
    # A logger that fails must not fail the call.
    # @api private
    def tell(logger)
      logger.respond_to?(:call) ? logger.call(self) : logger.debug { to_s }
    rescue StandardError
      nil
    end
  end
end
