# frozen_string_literal: true

module RelayOS
  # What a call may take, in seconds.
  #
  # - `timeout`: an attempt as a whole, its body included
  # - `open_timeout`, `read_timeout`, `write_timeout`: one wait of an attempt; nil leaves it to `timeout`
  # - `deadline`: the call as a whole, with all attempts and the waits between them; nil for none
  class Limits
    LONGEST = 2_147_483
    NAMES = %i[timeout open_timeout read_timeout write_timeout deadline].freeze

    attr_reader(*NAMES)

    def initialize(timeout:, open_timeout: nil, read_timeout: nil, write_timeout: nil, deadline: nil)
      @timeout = check(:timeout, timeout)
      @open_timeout = optional(:open_timeout, open_timeout)
      @read_timeout = optional(:read_timeout, read_timeout)
      @write_timeout = optional(:write_timeout, write_timeout)
      @deadline = optional(:deadline, deadline)
      freeze
    end

    # @param changes [Hash] may have other keys too
    # @return [Limits]
    def with(changes)
      wanted = changes.slice(*NAMES)
      wanted.empty? ? self : Limits.new(**to_h, **wanted)
    end

    # With no more time for an attempt than this.
    def within(seconds) = seconds < timeout ? Limits.new(**to_h, timeout: seconds) : self

    def to_h = NAMES.to_h { |name| [name, public_send(name)] }

    private

    def optional(name, seconds) = seconds.nil? ? nil : check(name, seconds)

    def check(name, seconds)
      return seconds.to_f if seconds.is_a?(Numeric) && seconds.real? && seconds.positive? && seconds <= LONGEST

      raise UsageError, "#{name} must be a number of seconds above 0, at most #{LONGEST}"
    end
  end
end
