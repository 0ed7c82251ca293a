# frozen_string_literal: true

module RelayOS
  class EventStream
    # Between the thread that reads the connection and the program: events that wait, and where the program stands.
    # @api private
    class Inbox
      REMEMBERED = 1_000 # ids of events handed out, to know one that comes again

      # @param position [String] where the subscription begins
      # @param window [Integer] how many events may wait
      def initialize(position, window)
        @lock = Mutex.new
        @changed = ConditionVariable.new
        @events = []
        @recent = {}
        @window = window
        @handed = @handled = position
        @standing = @closed = false
        @error = nil
      end

      # The last event that the program is done with, or where the subscription began.
      def handled = @lock.synchronize { @handled }

      # The last event that the program was given, or where the subscription began: there the next connection goes on.
      def handed = @lock.synchronize { @handed }

      # Waits until the program has taken what came already.
      def drain(alarm)
        @lock.synchronize { @changed.wait(@lock, 1) until @events.empty? || @closed || alarm.rung? }
      end

      # The subscription stands, for the first time or again.
      def stand(began_at)
        change do
          @handed = @handled = began_at || "beginning" if @handed == "now"
          @standing = true
        end
      end

      # @raise [APIConnectionError] the server sends more than it may
      def push(event)
        change do
          raise APIConnectionError, "The event stream sends more than it may" if @events.size >= @window

          @events << event unless @recent.key?(event["id"])
        end
      end

      # The program is done with what it was handed.
      # @return [String, nil] the event that this is about, if there is one that it had not been done with
      def handle
        @lock.synchronize { @handled == @handed ? nil : @handled = @handed }
      end

      # The next event; nil if none came in time, or none will come any more.
      # @raise [Error] what ended the stream
      def take(seconds)
        @lock.synchronize do
          wait(seconds) { !@events.empty? || @closed || @error }
          return if @closed

          event = @events.shift
          event ? hand_out(event) : (@error && raise(@error))
        end
      end

      # Waits until the subscription stands for the first time. What ends it later is for whoever asks for events.
      def await_standing
        @lock.synchronize do
          wait(nil) { @standing || @closed || @error }
          raise @error if @error && !@standing
        end
      end

      def end_with(error)
        change { @error = error }
      end

      def close = change { @closed = true }

      def closed? = @closed

      private

      def change
        @lock.synchronize do
          result = yield
          @changed.broadcast
          result
        end
      end

      def wait(seconds)
        ends = seconds && (Process.clock_gettime(Process::CLOCK_MONOTONIC) + seconds)
        until yield
          left = ends && (ends - Process.clock_gettime(Process::CLOCK_MONOTONIC))
          return if left && left <= 0

          @changed.wait(@lock, left)
        end
      end

      def hand_out(event)
        @handed = event["id"]
        @recent[@handed] = true
        @recent.shift if @recent.size > REMEMBERED
        @changed.broadcast if @events.empty?
        event
      end
    end
  end
end
