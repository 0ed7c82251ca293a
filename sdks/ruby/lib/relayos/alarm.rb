# frozen_string_literal: true

module RelayOS
  # Wakes a thread that waits for a socket or for its time, from another thread or from a signal handler.
  # @api private
  class Alarm
    # Raised by what was waiting.
    class Rung < StandardError; end

    def initialize
      @reader, @writer = IO.pipe
      @rung = false
    end

    def rung? = @rung

    def ring
      @rung = true
      @writer.write_nonblock("!")
    rescue IOError, SystemCallError
      nil # nobody waits any more, or it rings already
    end

    # Waits until one of the sockets is ready; false when `seconds` have passed before.
    def wait(readable: nil, writable: nil, seconds: nil)
      raise Rung if @rung

      ready = IO.select([@reader, *readable], [*writable], nil, seconds)
      raise Rung if @rung

      !ready.nil?
    end

    def close = [@reader, @writer].each(&:close)
  end
end
