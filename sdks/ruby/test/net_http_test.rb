# frozen_string_literal: true

class NetHTTPTest < Minitest::Test
  include Support

  def real(port,
           **options)
    RelayOS::Client.new(api_key: KEY, base_url: "http://127.0.0.1:#{port}/base", max_retries: 0,
                        **options)
  end

  # Answers every request of a connection with how many there were on it.
  def counting
    serve do |socket, number|
      count = 0
      answer(socket, JSON.generate({ connection: number, request: count += 1 })) while read_request(socket)
    end
  end

  def test_keeps_connections_open_and_shares_them_between_threads
    client = real(counting)
    answers = Array.new(3) { client.request("GET", "/x").values }
    assert_equal [[0, 1], [0, 2], [0, 3]], answers
    results = Array.new(8) { Thread.new { Array.new(20) { client.request("GET", "/x") } } }.flat_map(&:value)
    assert_equal 160, results.uniq.size
    assert_operator results.map { |each| each["connection"] }.uniq.size, :<=, 8
    client.close
    assert_equal 1, client.request("GET", "/x")["request"]
  end

  def test_opens_a_new_connection_where_the_server_closed_the_old_one
    port = serve { |socket, _| read_request(socket) && answer(socket) }
    client = real(port)
    3.times do
      client.request("POST", "/x", body: {})
      sleep 0.02
    end
  end

  def test_sends_the_whole_request
    seen = nil
    port = serve do |socket, _|
      seen = read_request(socket)
      answer(socket)
    end
    real(port).messages.create(channel: "sms", to: "+1", content: { text: "ü" })
    assert_equal "POST /base/v1/messages HTTP/1.1", seen[0]
    assert_equal ["application/json", "Bearer #{KEY}"], seen[1].values_at("content-type", "authorization")
    assert_equal '{"channel":"sms","to":"+1","content":{"text":"ü"}}', seen[2].force_encoding("UTF-8")
    real(port).messages.cancel("m")
    assert_equal "0", seen[1]["content-length"]
  end

  def test_half_an_answer_is_none
    port = serve do |socket, _|
      read_request(socket)
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}")
    end
    assert_raises(RelayOS::APIConnectionError) { real(port).me.get }
  end

  def test_names_what_the_system_says
    server = TCPServer.new("127.0.0.1", 0)
    port = server.addr[1]
    server.close
    error = assert_raises(RelayOS::APIConnectionError) { real(port).me.get }
    assert_equal ["ECONNREFUSED", "The connection to http://127.0.0.1:#{port} failed: ECONNREFUSED"],
                 [error.code, error.message]
    port = serve { |socket, _| read_request(socket) && socket.write("no http at all\r\n\r\n") }
    assert_raises(RelayOS::APIConnectionError) { real(port).me.get }
  end

  def test_an_attempt_ends_in_time_whatever_the_server_does
    silent = ->(socket) { read_request(socket) && sleep }
    slow_head = ->(socket) { read_request(socket) && loop { socket.write("H") && sleep(0.02) } }
    slow_body = lambda do |socket|
      read_request(socket)
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n")
      loop { socket.write("x") && sleep(0.02) }
    end
    [silent, slow_head, slow_body].each do |behaviour|
      port = serve { |socket, _| behaviour.call(socket) }
      started = RelayOS::Timing.new.monotonic
      error = assert_raises(RelayOS::APITimeoutError) { real(port, timeout: 0.2).me.get }
      assert_in_delta 0.2, RelayOS::Timing.new.monotonic - started, 0.5
      assert_includes error.message, "within 0.2 s"
    end
    port = serve { |socket, _| silent.call(socket) }
    error = assert_raises(RelayOS::APITimeoutError) { real(port, read_timeout: 0.1).me.get }
    assert_includes error.message, "within 0.1 s"
  end

  def test_a_call_may_be_interrupted_and_its_connection_is_thrown_away
    port = serve do |socket, number|
      read_request(socket)
      sleep(0.2) if number.zero?
      answer(socket, JSON.generate({ connection: number }))
      read_request(socket) && answer(socket, JSON.generate({ connection: number, again: true }))
    end
    client = real(port)
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { client.request("GET", "/x") } }
    assert_equal({ "connection" => 1 }, client.request("GET", "/x"))
    thread = Thread.new { client.request("GET", "/x") }
    thread.kill.join
    assert_includes client.request("GET", "/x").keys, "connection"
  end

  def test_a_forked_process_has_connections_of_its_own
    client = real(counting)
    client.request("GET", "/x")
    reader, writer = IO.pipe
    child = fork do
      writer.write(JSON.generate(client.request("GET", "/x")))
      exit!(0)
    end
    Process.wait(child)
    writer.close
    assert_equal({ "connection" => 1, "request" => 1 }, JSON.parse(reader.read))
    assert_equal({ "connection" => 0, "request" => 2 }, client.request("GET", "/x"))
  ensure
    reader&.close
  end

  def test_goes_through_a_proxy
    seen = nil
    port = serve do |socket, _|
      seen = read_request(socket)
      answer(socket)
    end
    proxy = "http://me:p%40ss@127.0.0.1:#{port}"
    client = RelayOS::Client.new(api_key: KEY, base_url: "http://api.example", allow_insecure_http: true, proxy: proxy)
    client.me.get
    assert_equal "GET http://api.example/v1/me HTTP/1.1", seen[0]
    assert_equal "Basic #{["me:p@ss"].pack("m0")}", seen[1]["proxy-authorization"]
    ["https://x", "socks5://x", "x", "http://"].each do |address|
      assert_raises(RelayOS::UsageError) { RelayOS::Client.new(api_key: KEY, proxy: address) }
    end
  end

  def test_a_proxy_of_the_environment_does_not_see_what_is_for_this_machine
    with_environment("http_proxy" => "http://127.0.0.1:9", "https_proxy" => "http://127.0.0.1:9") do
      assert_equal({ "connection" => 0, "request" => 1 }, real(counting).request("GET", "/x"))
      error = assert_raises(RelayOS::APIConnectionError) do
        RelayOS::Client.new(api_key: KEY, base_url: "https://api.example", max_retries: 0).me.get
      end
      assert_equal "ECONNREFUSED", error.code
    end
  end

  def test_takes_certificates_of_its_own_and_trusts_no_others
    port, store = serve_tls("127.0.0.1") { |socket, _| answer(socket) while read_request(socket) }
    options = { api_key: KEY, base_url: "https://127.0.0.1:#{port}", max_retries: 0 }
    RelayOS::Client.new(**options, tls: { cert_store: store }).me.get
    error = assert_raises(RelayOS::APIConnectionError) { RelayOS::Client.new(**options).me.get }
    assert_includes error.message, "certificate verify failed"
  end

  private

  def with_environment(values)
    before = values.keys.to_h { |name| [name, ENV.fetch(name, nil)] }
    ENV.update(values)
    yield
  ensure
    ENV.update(before)
  end
end
