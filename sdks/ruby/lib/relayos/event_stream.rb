# frozen_string_literal: true

require_relative "web_socket"

module RelayOS
  # A subscription to the events of the environment as they happen, over as many connections as it takes: nothing is
  # lost between two of them, nothing comes twice. {StreamResource#subscribe} makes one.
  #
  # A thread of its own reads the connection, answers the server's pings and connects again. It is meant for one reader:
  # asking for the next event says that the one before is handled. After a fork, only the parent may go on with it.
  #
  # @example
  #   client.event_stream.subscribe(event_types: ["message.*"], from: File.read("last_event_id")) do |stream|
  #     stream.each do |event|
  #       puts event.type
  #       File.write("last_event_id", event.id)
  #     end
  #   end
  class EventStream
    include Enumerable

    WINDOW = 1_000
    IDLE = 45 # seconds; the server pings every 30
    private_constant :WINDOW, :IDLE

    # @api private
    def initialize(dispatcher, operation, wish, request_options, idle_timeout)
      @dispatcher = dispatcher
      @operation = operation
      @wish = wish
      @call = Call.new(operation, options: request_options)
      @limits = settings.limits.with(request_options)
      @most = request_options[:max_retries] && Settings.check_max_retries(request_options[:max_retries])
      @idle = idle_timeout || IDLE
      @window = wish.fetch("max_unacknowledged", WINDOW)
      raise UsageError, "max_unacknowledged must be a whole number from 1" unless @window.is_a?(Integer) && @window >= 1

      start
    end

    # @return [String] the last event that was handled, or where the subscription began. Keep it, and pass it as `from`
    #   to go on after a restart
    def last_event_id = @inbox.handled

    # Gives every event to the block, until the stream is closed. The event is handled when the block asks for the next
    # one: if the block raises, it is not.
    # @yieldparam event [Models::Event]
    # @return [Enumerator<Models::Event>] without a block
    # @raise [Error] what no further connection would mend
    def each
      return enum_for(:each) unless block_given?

      while (event = next_event)
        yield event
      end
      self
    end

    # The next event. Asking for it says that the one before is handled.
    # @param timeout [Numeric, nil] seconds to wait at most
    # @return [Models::Event, nil] nil if none came in time, or if the stream is closed
    # @raise [Error] what no further connection would mend
    def next_event(timeout: nil)
      raise UsageError, "The event stream belongs to the process that subscribed" unless @process == Process.pid

      acknowledge
      event = @inbox.take(timeout)
      event && Models::Event.decode(event)
    end

    # Ends the subscription, at once and from any thread or signal handler. Whoever waits for an event gets nil.
    def close
      @alarm.ring
      @inbox.close
      nil
    rescue ThreadError
      nil # in a signal handler: the thread that reads does the rest
    end

    def closed? = @alarm.rung?

    def inspect = "#<RelayOS::EventStream last_event_id=#{last_event_id}#{" closed" if closed?}>"

    private

    def settings = @dispatcher.settings

    def start
      @alarm = Alarm.new
      @inbox = Inbox.new(@wish.fetch("from", "now"), @window)
      @process = Process.pid
      @handled = 0
      @thread = Thread.new { run }
      @thread.name = "relayos event stream"
      @inbox.await_standing
      standing = true
    ensure
      close unless standing # also when a timeout of the caller interrupts the wait, which no rescue sees
    end

    # Not for each event, because the server bounds frames, but in time for more.
    def acknowledge
      event_id = @inbox.handle
      return if event_id.nil?

      @handled += 1
      return if @handled < @window / 4

      @handled = 0
      @connection&.acknowledge(event_id)
    end

    # The thread: one connection after the other.
    def run
      failures = 0
      until @alarm.rung?
        failure = session { failures = 0 }
        failures += 1
        unless Retries.retryable?(failure) && (@most.nil? || failures <= @most)
          @inbox.end_with(failure)
          break
        end
        @inbox.drain(@alarm)
        wait(failure, failures)
      end
    rescue Alarm::Rung
      nil
    rescue StandardError => e
      @inbox.end_with(e)
    ensure
      finish
    end

    def finish
      @connection&.close
      @inbox.close if @alarm.rung?
      @alarm.close
    end

    # One connection, from its beginning to its end.
    # @return [Error] what ended it
    def session
      connection = connect
      yield
      connection.each do |event|
        yield
        @inbox.push(event)
      end
    rescue Error => e
      @connection&.abort
      @connection = nil
      e
    end

    def connect
      started = settings.timing.monotonic
      connection = Connection.new(settings, alarm: @alarm, idle: @idle)
      subscribe(connection)
      log(:attempt, HTTPResponse.new(status: 101), 1, settings.timing.monotonic - started)
      @connection = connection
    rescue Error => e
      log(:attempt, e, 1, settings.timing.monotonic - started)
      raise
    ensure
      connection.abort unless @connection.equal?(connection)
    end

    def subscribe(connection)
      prepared = @call.prepare(settings, @dispatcher.key.call)
      wish = { **@wish, "from" => @inbox.handed }.transform_keys(&:to_sym)
      connection.open(prepared[:url], prepared[:headers], wish, @limits)
      @inbox.stand(connection.began_at)
    end

    def wait(failure, failures)
      delay = Retries.delay(failure, failures, settings.timing.random)
      log(:retry, failure, failures, delay)
      @alarm.wait(seconds: delay)
    end

    def log(event, outcome, attempt, duration)
      return unless settings.logger

      LogEntry.new(event: event, operation: @operation, outcome: outcome, attempt: attempt, duration: duration)
              .tell(settings.logger)
    end
  end
end

require_relative "event_stream/connection"
require_relative "event_stream/inbox"
