# frozen_string_literal: true

module RelayOS
  # One logical call: its attempts, the waits between them, and what ends it.
  # @api private
  class Dispatcher
    attr_reader :settings, :key, :transport, :middleware

    # @param key [#call] gives the API key, or nil; a function, so that no `inspect` shows it
    def initialize(settings, key, transport, middleware)
      @settings = settings
      @key = key
      @transport = transport
      @middleware = middleware
      @send = middleware.reverse.reduce(transport.method(:call)) do |send, wrap|
        ->(request) { wrap.call(request, send) }
      end
    end

    def with(settings) = Dispatcher.new(settings, key, transport, middleware)

    # @return [RawResponse]
    def call(call)
      limits = settings.limits.with(call.options)
      most = Settings.check_max_retries(call.options.fetch(:max_retries, settings.max_retries))
      prepared = call.prepare(settings, key.call)
      ends = limits.deadline ? timing.monotonic + limits.deadline : Float::INFINITY
      (1..).each do |number|
        outcome = attempt(call, prepared, limits, ends, number)
        return outcome if outcome.is_a?(RawResponse)
        raise outcome if number > most || !Retries.retryable?(outcome)

        wait(call, outcome, number, ends)
      end
    end

    def inspect = "#<RelayOS::Dispatcher #{settings.base_url}>"

    private

    def timing = settings.timing

    # Gives failures back instead of raising them.
    def attempt(call, prepared, limits, ends, number)
      started = timing.monotonic
      request = HTTPRequest.new(
        **prepared,
        headers: prepared[:headers].dup,
        limits: limits.within([ends - started, 0.001].max)
      )
      outcome = answer(call, request)
      log(:attempt, call, number, outcome, timing.monotonic - started)
      outcome
    end

    def answer(call, request)
      response = @send.call(request)
      RawResponse.new(response, call.operation.decode(response.read(timing.now)))
    rescue Error => e
      e
    end

    def wait(call, failure, number, ends)
      delay = Retries.delay(failure, number, timing.random)
      raise failure if timing.monotonic + delay >= ends

      log(:retry, call, number, failure, delay)
      timing.sleep(delay)
    end

    def log(event, call, number, outcome, duration)
      return unless settings.logger

      LogEntry.new(event: event, operation: call.operation, outcome: outcome, attempt: number, duration: duration)
              .tell(settings.logger)
    end
  end
end
