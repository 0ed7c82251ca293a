# frozen_string_literal: true

require_relative "alarm"
require_relative "byte_stream"

module RelayOS
  # A client of WebSocket (RFC 6455) on the sockets of the standard library: text frames, pings, an orderly end. One
  # thread receives; any thread may send.
  # @api private
  class WebSocket
    # The other side does not keep to the protocol.
    class Violation < StandardError
      attr_reader :code

      def initialize(code, message)
        super(message)
        @code = code
      end
    end

    # The other side closed the connection.
    class Closed < StandardError
      attr_reader :code

      def initialize(code, reason)
        super(reason)
        @code = code
      end
    end

    # The server answered with something else than a WebSocket.
    class Refused < StandardError
      attr_reader :response

      def initialize(response)
        super("The upgrade was answered with #{response.status}")
        @response = response
      end
    end

    LONGEST_MESSAGE = 4 * 1024 * 1024
    WRITE_TIMEOUT = 10 # seconds
    GOODBYE = 1 # seconds that the other side has to answer a close frame
    NO_STATUS = 1005

    # @param ends [Float] when it must be open, by the monotonic clock
    def self.open(uri, headers:, proxy:, tls:, alarm:, ends:)
      stream = ByteStream.open(uri, proxy: proxy, tls: tls, alarm: alarm, ends: ends)
      response = Handshake.new(stream, uri, headers, ends).perform
      raise Refused, response unless response.status == 101

      opened = new(stream)
    ensure
      stream&.close unless opened
    end

    def initialize(stream)
      @stream = stream
      @frames = Frames.new(LONGEST_MESSAGE)
      @writing = Mutex.new
      @message = nil
      @said_goodbye = false
    end

    # The next text.
    # @param idle [Numeric] seconds without a sign of life after which the connection counts as broken
    # @raise [Closed, Violation, Timeout::Error, EOFError, SystemCallError]
    def receive(idle)
      loop do
        frame = next_frame(idle)
        text = frame.control? ? control(frame) : assemble(frame)
        return text if text
      end
    rescue Violation => e
      say_goodbye(e.code, e.message)
      raise
    end

    def send_text(text) = send_frame(Frames::TEXT, text)

    # Says goodbye, waits a moment for the answer, and closes.
    def close(code = 1000)
      say_goodbye(code, "")
      ends = Process.clock_gettime(Process::CLOCK_MONOTONIC) + GOODBYE
      nil until next_frame(ByteStream.left(ends)).opcode == Frames::CLOSE
    rescue StandardError
      nil # whatever is wrong with it, it is over
    ensure
      abort
    end

    # Closes at once.
    def abort = @stream.close

    private

    def next_frame(idle)
      loop do
        frame = @frames.next
        return frame if frame

        @frames << @stream.read(idle)
      end
    end

    def control(frame)
      case frame.opcode
      when Frames::PING then send_frame(Frames::PONG, frame.payload)
      when Frames::CLOSE then closed(frame.payload)
      end
      nil
    end

    def closed(payload)
      raise Violation.new(1002, "A close frame with half a code") if payload.bytesize == 1

      code = payload.empty? ? NO_STATUS : payload.unpack1("n")
      reason = utf8(payload.byteslice(2..).to_s)
      raise Violation.new(1002, "A close frame with the code #{code}") unless payload.empty? || valid_code?(code)

      say_goodbye(payload.empty? ? 1000 : code, "")
      raise Closed.new(code, reason)
    end

    def valid_code?(code)
      (code.between?(1000, 1014) && ![1004, 1005, 1006].include?(code)) || code.between?(3000, 4999)
    end

    # The text that ends with this frame, or nil.
    def assemble(frame)
      raise Violation.new(1003, "A binary frame") if frame.opcode == Frames::BINARY
      if (frame.opcode == Frames::CONTINUATION) == @message.nil?
        raise Violation.new(1002, "A frame that does not go on with the message before it")
      end

      @message = (@message || +"".b) << frame.payload
      raise Violation.new(1009, "The message is too long") if @message.bytesize > LONGEST_MESSAGE
      return unless frame.final

      text = @message
      @message = nil
      utf8(text)
    end

    def utf8(bytes)
      text = bytes.dup.force_encoding(Encoding::UTF_8)
      text.valid_encoding? ? text : raise(Violation.new(1007, "A text that is not UTF-8"))
    end

    def send_frame(opcode, payload)
      @writing.synchronize { @stream.write(Frames.encode(opcode, payload), WRITE_TIMEOUT) unless @said_goodbye }
    end

    def say_goodbye(code, reason)
      @writing.synchronize do
        return if @said_goodbye

        @said_goodbye = true
        bytes = [code].pack("n") << reason.b.byteslice(0, Frames::LONGEST_CONTROL - 2)
        @stream.write(Frames.encode(Frames::CLOSE, bytes), GOODBYE)
      end
    rescue StandardError
      nil # it is over anyway
    end
  end
end

require_relative "web_socket/frames"
require_relative "web_socket/handshake"
