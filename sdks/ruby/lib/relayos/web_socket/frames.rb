# frozen_string_literal: true

module RelayOS
  class WebSocket
    # Frames as bytes (RFC 6455, section 5), both ways.
    # @api private
    class Frames
      CONTINUATION = 0x0
      TEXT = 0x1
      BINARY = 0x2
      CLOSE = 0x8
      PING = 0x9
      PONG = 0xA
      KNOWN = [CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG].freeze
      LONGEST_CONTROL = 125

      # A frame of the server.
      Frame = Struct.new(:opcode, :final, :payload) do
        def control? = opcode >= CLOSE
      end

      # A final frame of a client, masked.
      def self.encode(opcode, payload, mask = SecureRandom.bytes(4))
        [0x80 | opcode].pack("C") << length(payload.bytesize) << mask << masked(payload, mask)
      end

      def self.length(size)
        return [0x80 | size].pack("C") if size <= 125

        size <= 0xFFFF ? [0x80 | 126, size].pack("Cn") : [0x80 | 127, size].pack("CQ>")
      end

      # XORs the bytes with the mask, over and over.
      def self.masked(bytes, mask)
        keys = mask.bytes
        bytes.each_byte.with_index.map { |byte, index| byte ^ keys[index & 3] }.pack("C*")
      end

      # @param longest [Integer] bytes that a frame may have
      def initialize(longest)
        @longest = longest
        @buffer = +"".b
      end

      def <<(bytes)
        @buffer << bytes
        self
      end

      # The next frame that is there as a whole, or nil.
      # @raise [Violation]
      def next
        return if @buffer.bytesize < 2

        first, second = @buffer.unpack("CC")
        check(first, second)
        head, size = length(second & 0x7F)
        return if head.nil?
        raise Violation.new(1009, "A frame of #{size} bytes is too long") if size > @longest
        return if @buffer.bytesize < head + size

        payload = @buffer.byteslice(head, size)
        @buffer = @buffer.byteslice((head + size)..)
        Frame.new(first & 0x0F, first.anybits?(0x80), payload)
      end

      private

      def check(first, second)
        opcode = first & 0x0F
        raise Violation.new(1002, "Reserved bits are set") if first.anybits?(0x70)
        raise Violation.new(1002, "A frame of an unknown kind") unless KNOWN.include?(opcode)
        raise Violation.new(1002, "A frame of a server is masked") if second.anybits?(0x80)
        return if opcode < CLOSE || (first.anybits?(0x80) && (second & 0x7F) <= LONGEST_CONTROL)

        raise Violation.new(1002, "A control frame is too long or in pieces")
      end

      # Where the payload begins, and how long it is; nil while that is not known.
      def length(short)
        return [2, short] if short < 126

        long = short == 127
        return if @buffer.bytesize < (long ? 10 : 4)

        size = @buffer.byteslice(2, long ? 8 : 2).unpack1(long ? "Q>" : "n")
        raise Violation.new(1002, "A length is not in its shortest form") if size < (long ? 65_536 : 126)

        [long ? 10 : 4, size]
      end
    end
  end
end
