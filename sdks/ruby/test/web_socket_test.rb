# frozen_string_literal: true

require_relative "web_socket_peer"

class WebSocketTest < Minitest::Test
  include Support

  Violation = RelayOS::WebSocket::Violation

  # A connection to a peer that does what the block says after the handshake.
  def connect(changes = {}, &behaviour)
    port = serve do |socket, _|
      peer = WebSocketPeer.new(socket)
      peer.handshake(**changes)
      behaviour&.call(peer)
    end
    dial(port)
  end

  def dial(port, seconds: 2, proxy: nil)
    RelayOS::WebSocket.open(
      URI("http://127.0.0.1:#{port}/v1/event_stream"),
      headers: { "authorization" => "Bearer k" }, proxy: proxy, tls: {}, alarm: @alarm = RelayOS::Alarm.new,
      ends: RelayOS::Timing.new.monotonic + seconds
    )
  end

  # What the peer read after a violation: the code of the close frame.
  def violates(code, message = nil, &behaviour)
    told = Queue.new
    socket = connect do |peer|
      behaviour.call(peer)
      opcode, payload = peer.read
      told << [opcode, payload.unpack1("n")]
    end
    error = assert_raises(Violation) { socket.receive(2) }
    assert_equal code, error.code, message
    assert_equal [8, code], told.pop
  ensure
    socket&.abort
  end

  def test_sends_and_receives_texts_of_any_length
    ["", "ü", "x" * 125, "x" * 126, "ä" * 40_000, "x" * 100_000].each do |text|
      socket = connect do |peer|
        _, payload = peer.read
        peer.frame(1, payload)
      end
      socket.send_text(text)
      assert_equal text, socket.receive(2)
      socket.abort
    end
  end

  def test_puts_pieces_together_and_answers_pings_between_them
    pong = Queue.new
    socket = connect do |peer|
      euro = "€".b
      peer.frame(1, euro[0, 1], final: false)
      peer.frame(9, "are you there")
      peer.frame(0, euro[1, 1], final: false)
      peer.frame(10, "nobody asked")
      peer.frame(0, euro[2, 1])
      pong << peer.read
    end
    assert_equal "€", socket.receive(2)
    assert_equal [10, "are you there"], pong.pop
    socket.abort
  end

  def test_takes_bytes_as_they_come
    socket = connect do |peer|
      bytes = "\x81\x7E\x00\x80".b + ("y" * 128)
      bytes.each_char do |byte|
        peer.raw(byte)
        sleep 0.001
      end
      peer.close(1000)
    end
    assert_equal "y" * 128, socket.receive(2)
    assert_equal 1000, assert_raises(RelayOS::WebSocket::Closed) { socket.receive(2) }.code
    socket.abort
  end

  def test_tells_why_it_was_closed_and_answers_the_goodbye
    told = Queue.new
    socket = connect do |peer|
      peer.close(4401, "The credential ended")
      told << peer.read
    end
    closed = assert_raises(RelayOS::WebSocket::Closed) { socket.receive(2) }
    assert_equal [4401, "The credential ended"], [closed.code, closed.message]
    assert_equal [8, [4401].pack("n")], told.pop
    socket.abort
    socket = connect { |peer| peer.frame(8, "") }
    assert_equal 1005, assert_raises(RelayOS::WebSocket::Closed) { socket.receive(2) }.code
    socket.abort
  end

  def test_says_goodbye_and_waits_for_the_answer_but_not_for_long
    told = Queue.new
    socket = connect do |peer|
      told << peer.read
      peer.event(1)
      peer.close(1000)
    end
    socket.close
    assert_equal [8, [1000].pack("n")], told.pop
    socket = connect { sleep }
    started = RelayOS::Timing.new.monotonic
    socket.close
    assert_in_delta 1, RelayOS::Timing.new.monotonic - started, 0.6
  end

  def test_refuses_what_breaks_the_protocol
    violates(1002, "masked") { |peer| peer.frame(1, "", masked: 0x80) }
    violates(1002, "reserved bits") { |peer| peer.raw("\xC1\x00".b) }
    violates(1002, "unknown opcode") { |peer| peer.frame(3, "") }
    violates(1002, "long ping") { |peer| peer.frame(9, "x" * 126) }
    violates(1002, "ping in pieces") { |peer| peer.frame(9, "", final: false) }
    violates(1002, "continuation of nothing") { |peer| peer.frame(0, "x") }
    violates(1002, "text within a text") { |peer| 2.times { peer.frame(1, "x", final: false) } }
    violates(1002, "length that is too long") { |peer| peer.raw("\x81\x7E\x00\x01x".b) }
    violates(1002, "half a code") { |peer| peer.frame(8, "x") }
    violates(1002, "code that nobody sends") { |peer| peer.close(1006) }
    violates(1002, "code out of range") { |peer| peer.close(999) }
    violates(1003, "binary") { |peer| peer.frame(2, "x") }
    violates(1007, "no UTF-8") { |peer| peer.frame(1, "\xFF") }
    violates(1007, "reason that is no UTF-8") { |peer| peer.close(1000, "\xFF") }
    violates(1009, "huge frame") { |peer| peer.raw("\x81\x7F\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF".b) }
    violates(1009, "huge message") do |peer|
      peer.frame(1, "x" * 3_000_000, final: false)
      peer.frame(0, "x" * 3_000_000)
    end
  end

  def test_refuses_a_handshake_that_is_not_right
    [
      { "Upgrade" => "h2c" }, { "Upgrade" => nil }, { "Connection" => "close" }, { "Sec-WebSocket-Accept" => "x" },
      { "Sec-WebSocket-Accept" => nil }, { "Sec-WebSocket-Extensions" => "permessage-deflate" },
      { "Sec-WebSocket-Protocol" => "other" }
    ].each { |changes| assert_raises(Violation, changes.to_s) { connect(changes) } }
    port = serve { |socket, _| socket.write("SSH-2.0-x\r\n\r\n") }
    assert_raises(Violation) { dial(port) }
  end

  def test_tells_what_was_answered_instead
    port = serve do |socket, _|
      read_request(socket)
      answer(socket, '{"code":"unauthenticated"}', head: "HTTP/1.1 401 Unauthorized\r\nX-Request-Id: req_1")
    end
    response = assert_raises(RelayOS::WebSocket::Refused) { dial(port) }.response
    assert_equal [401, "req_1", '{"code":"unauthenticated"}'],
                 [response.status, response.headers["x-request-id"], response.body]
    port = serve do |socket, _|
      read_request(socket)
      socket.write("HTTP/1.1 503 X\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n")
    end
    assert_equal '{"a":1}', assert_raises(RelayOS::WebSocket::Refused) { dial(port) }.response.body
  end

  def test_waits_for_nothing_longer_than_it_may
    silent = serve { |_, _| sleep }
    assert_raises(Timeout::Error) { dial(silent, seconds: 0.1) }
    endless = serve { |socket, _| loop { socket.write("x" * 1000) } }
    assert_raises(IOError) { dial(endless) }
    socket = connect { sleep }
    assert_raises(Timeout::Error) { socket.receive(0.1) }
    socket.abort
    assert_raises(EOFError) { connect { nil }.receive(2) }
  end

  def test_an_alarm_ends_any_wait
    socket = connect { sleep }
    thread = Thread.new { assert_raises(RelayOS::Alarm::Rung) { socket.receive(60) } }
    sleep 0.05
    @alarm.ring
    assert thread.join(1)
    socket.abort
  end

  def test_speaks_tls_with_whom_it_trusts
    port, store = serve_tls("127.0.0.1") do |socket, _|
      peer = WebSocketPeer.new(socket)
      peer.handshake
      _, payload = peer.read
      peer.frame(1, payload * 1_000)
    end
    socket = dial_tls(port, cert_store: store)
    socket.send_text("x" * 100)
    assert_equal 100_000, socket.receive(2).size
    socket.abort
    assert_raises(OpenSSL::SSL::SSLError) { dial_tls(port) }
    other, store = serve_tls("127.0.0.2") { |each, _| WebSocketPeer.new(each).handshake }
    assert_raises(OpenSSL::SSL::SSLError) { dial_tls(other, cert_store: store) }
  end

  def dial_tls(port, **tls)
    RelayOS::WebSocket.open(
      URI("https://127.0.0.1:#{port}/"),
      headers: {}, proxy: nil, tls: tls, alarm: RelayOS::Alarm.new, ends: RelayOS::Timing.new.monotonic + 2
    )
  end

  def test_goes_through_a_proxy
    seen = nil
    port = serve do |socket, _|
      seen = read_request(socket)
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n")
      peer = WebSocketPeer.new(socket)
      peer.handshake
      peer.frame(1, peer.headers["host"])
    end
    proxy = URI("http://me:p%40ss@127.0.0.1:#{port}")
    socket = RelayOS::WebSocket.open(
      URI("http://api.example/v1/event_stream"),
      headers: {}, proxy: proxy, tls: {}, alarm: RelayOS::Alarm.new, ends: RelayOS::Timing.new.monotonic + 2
    )
    assert_equal "api.example", socket.receive(2)
    assert_equal ["CONNECT api.example:80 HTTP/1.1", "Basic #{["me:p@ss"].pack("m0")}"],
                 [seen[0], seen[1]["proxy-authorization"]]
    socket.abort
    refusing = serve { |each, _| read_request(each) && each.write("HTTP/1.1 407 No\r\n\r\n") }
    error = assert_raises(IOError) { dial(refusing, proxy: URI("http://127.0.0.1:#{refusing}")) }
    assert_equal "The proxy answers 407", error.message
  end
end
