# frozen_string_literal: true

require "time"

module RelayOS
  # Which failures are tried again, and after how long.
  # @api private
  module Retries
    FIRST_DELAY = 0.5 # seconds, doubled with every attempt
    LONGEST_DELAY = 8.0
    # At most this part is taken off, so that clients that failed together do not come back together.
    JITTER = 0.25
    LONGEST_RETRY_AFTER = 60.0

    module_function

    def retryable?(error)
      return true if error.is_a?(APIConnectionError) # safe also for writes: the idempotency key stays the same
      return false unless error.is_a?(APIError)
      # The first attempt is still at work.
      return error.code == "idempotency_in_flight" if error.status == 409

      [408, 429].include?(error.status) || error.status >= 500
    end

    # Seconds to wait after attempt number `attempt`, counted from 1; 0 <= chance < 1.
    def delay(error, attempt, chance)
      asked = error.is_a?(APIError) ? error.retry_after : nil
      asked ? [asked, LONGEST_RETRY_AFTER].min : backoff(attempt, chance)
    end

    def backoff(attempt, chance)
      doublings = [attempt - 1, 10].min
      [FIRST_DELAY * (2.0**doublings), LONGEST_DELAY].min * (1 - (JITTER * chance))
    end

    # Seconds that a Retry-After header asks for, as a number or as an HTTP date; nil if it is absent or neither.
    def retry_after(header, now)
      return if header.nil?
      return header.to_f if /\A[0-9]{1,15}\z/.match?(header)

      [Time.httpdate(header).to_f - now, 0.0].max
    rescue ArgumentError
      nil
    end
  end
end
