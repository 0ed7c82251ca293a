# frozen_string_literal: true

# The other side of a WebSocket, which keeps to the protocol only as far as a test wants.
class WebSocketPeer
  GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
  MASKED = 0x80

  attr_reader :headers

  def initialize(socket)
    @socket = socket
  end

  def handshake(**changes)
    @socket.gets
    @headers = {}
    while (line = @socket.gets) && line != "\r\n"
      name, value = line.chomp.split(": ", 2)
      @headers[name.downcase] = value
    end
    accept = [OpenSSL::Digest.digest("SHA1", @headers["sec-websocket-key"] + GUID)].pack("m0")
    lines = { "Upgrade" => "websocket", "Connection" => "Upgrade", "Sec-WebSocket-Accept" => accept, **changes }
    head = lines.compact.map { |field, content| "#{field}: #{content}\r\n" }.join
    @socket.write("HTTP/1.1 101 Switching Protocols\r\n#{head}\r\n")
  end

  def raw(bytes) = @socket.write(bytes)

  def frame(opcode, payload, final: true, masked: 0)
    bytes = payload.b
    size = bytes.bytesize
    length = if size <= 125 then [masked | size].pack("C")
             else
               size <= 0xFFFF ? [masked | 126, size].pack("Cn") : [masked | 127, size].pack("CQ>")
             end
    raw([(final ? 0x80 : 0) | opcode].pack("C") + length + bytes)
  end

  def json(value) = frame(1, JSON.generate(value))

  def close(code, reason = "") = frame(8, [code].pack("n") + reason.b)

  # The next frame as [opcode, payload]; nil at the end. It must be masked, as those of a client are.
  def read
    head = @socket.read(2) or return
    first, second = head.unpack("CC")
    raise "not masked" unless second.anybits?(MASKED)

    size = second & 0x7F
    size = @socket.read(2).unpack1("n") if size == 126
    size = @socket.read(8).unpack1("Q>") if size == 127
    mask = @socket.read(4).bytes
    [first & 0x0F, @socket.read(size).each_byte.with_index.map { |byte, index| byte ^ mask[index & 3] }.pack("C*")]
  end

  def read_json
    opcode, payload = read
    opcode == 1 ? JSON.parse(payload) : nil
  end

  # Answers a subscription, and gives what it asked for.
  def subscribed(last_event_id = "evt_0")
    json({ type: "hello", connection_id: "cnn_1" })
    wish = read_json
    json({ type: "subscribed", subscription: wish["id"], last_event_id: last_event_id })
    wish
  end

  def event(number, **more)
    data = { id: "evt_#{number}", type: "message.sent", data: { id: "msg_#{number}" } }
    json({ type: "event", subscription: "sdk", event: data, **more })
  end
end
