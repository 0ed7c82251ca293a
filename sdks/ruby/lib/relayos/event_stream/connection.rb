# frozen_string_literal: true

module RelayOS
  class EventStream
    # One WebSocket with one subscription on it.
    # @api private
    class Connection
      NAME = "sdk" # of the subscription
      # Somebody broke the protocol; the next connection would do so again.
      MISTAKES = [1002, 1003, 1007, 1008, 1009].freeze
      FAULTS = [*NetHTTPTransport::FAULTS, Timeout::Error].freeze

      # @return [String, nil] events after this one come; nil: from the very first
      attr_reader :began_at
      # @return [HTTPResponse]
      attr_reader :response

      # @param wish [Hash] what the subscription asks for
      def initialize(settings, alarm:, idle:)
        @settings = settings
        @alarm = alarm
        @idle = idle
      end

      # Opens it and waits until the subscription stands.
      # @raise [Error]
      def open(url, headers, wish, limits)
        faults do
          ends = @settings.timing.monotonic + limits.timeout
          opening = [ends, @settings.timing.monotonic + (limits.open_timeout || limits.timeout)].min
          @socket = WebSocket.open(
            URI(url),
            headers: headers, proxy: @settings.proxy, tls: @settings.tls, alarm: @alarm, ends: opening
          )
          @socket.send_text(JSON.generate({ type: "subscribe", id: NAME, **wish }))
          stand(ends)
        end
      end

      # Gives every event to the block, until the connection ends.
      # @raise [Error]
      def each
        faults do
          loop do
            frame = receive(@idle)
            yield event_of(frame) if frame["type"] == "event"
          end
        end
      end

      # Says that all up to this event is handled.
      def acknowledge(event_id)
        @socket.send_text(JSON.generate({ type: "ack", id: NAME, event_id: event_id }))
      rescue *FAULTS, Alarm::Rung
        nil # the thread that reads will see what is wrong
      end

      def close = @socket&.close

      def abort = @socket&.abort

      private

      def stand(ends)
        loop do
          frame = receive([ByteStream.left(ends), @idle].min)
          next unless frame["type"] == "subscribed"

          @began_at = frame["last_event_id"]
          @standing = true
          return
        end
      end

      # The next frame that concerns the subscription. Kinds that this version does not know are no concern of it.
      def receive(idle)
        loop do
          frame = parse(@socket.receive(idle))
          case frame["type"]
          when "problem" then problem(frame)
          when "resync_required" then raise ResyncRequiredError, frame["oldest"] if ours?(frame)
          else return frame if ours?(frame)
          end
        end
      end

      def ours?(frame) = frame["subscription"] == NAME

      def parse(text)
        frame = Decode.json(text)
        return frame if frame.is_a?(Hash)

        raise APIConnectionError, "The event stream sent what is not a frame"
      rescue JSON::ParserError
        raise APIConnectionError, "The event stream sent what is not a frame", cause: nil
      end

      def event_of(frame)
        event = frame["event"]
        return event if event.is_a?(Hash) && event["id"].is_a?(String)

        raise APIConnectionError, "The event stream sent an event without an id"
      end

      # A wish that does not match the contract is refused before its name is read.
      def problem(frame)
        return unless ours?(frame) || (!@standing && frame["subscription"].nil?)

        document = frame["problem"]
        unless document.is_a?(Hash) && document["status"].is_a?(Integer)
          raise APIConnectionError, "The event stream sent a problem without a status"
        end

        status = document["status"].between?(400, 599) ? document["status"] : 400
        HTTPResponse.new(status: status, body: JSON.generate(document)).read(@settings.timing.now)
      end

      # Turns what sockets and servers do into errors of ours.
      def faults
        yield
      rescue WebSocket::Refused => e
        refused(e.response)
      rescue WebSocket::Closed => e
        raise closed(e.code, e.message), cause: nil
      rescue WebSocket::Violation => e
        raise APIConnectionError, "The event stream breaks the protocol: #{e.message}", cause: e
      rescue Timeout::Error => e
        raise APITimeoutError, "The event stream showed no sign of life in time", cause: e
      rescue *FAULTS => e
        code = e.is_a?(SystemCallError) ? e.class.name.split("::").last : nil
        raise APIConnectionError.new("The event stream broke off: #{code || e.message}", code: code), cause: e
      end

      def refused(response)
        response.read(@settings.timing.now) unless response.success?
        raise APIConnectionError, "The server does not open an event stream: it answered with #{response.status}"
      end

      # Codes from 4400 are HTTP statuses with 4000 added.
      def closed(code, reason)
        text = reason.empty? ? "The server closed the event stream." : reason
        return UsageError.new("The server refuses what this client sends (#{code}): #{text}") if MISTAKES.include?(code)
        unless code.between?(4400, 4599)
          return APIConnectionError.new("The event stream was closed (#{code}): #{text}", code: code.to_s)
        end

        APIError.for(code - 4000).new("#{code - 4000}: #{text}", status: code - 4000)
      end
    end
  end
end
