# frozen_string_literal: true

class ClientTest < Minitest::Test
  include Support

  def test_sends_what_an_operation_takes
    client(json({ id: "msg_1" })).messages.create(
      channel: :sms, to: "+1", content: { text: "Hi", "more" => RelayOS::OMIT }, from: nil, tags: ["a"],
      scheduled_at: Time.utc(2026, 1, 2, 3, 4, 5.5)
    )
    request = requests.first
    assert_equal ["POST", "http://127.0.0.1:8080/v1/messages"], [request.method, request.url]
    assert_equal(
      {
        "channel" => "sms", "to" => "+1", "content" => { "text" => "Hi" }, "from" => nil,
        "scheduled_at" => "2026-01-02T03:04:05.500000Z", "tags" => ["a"]
      }, JSON.parse(request.body)
    )
    assert_equal "Bearer #{KEY}", request.headers["authorization"]
    assert_match(/\A\h{8}-\h{4}-4\h{3}-/, request.headers["idempotency-key"])
    assert_match(%r{\Arelayos-ruby/\d}, request.headers["user-agent"])
  end

  def test_leaves_out_what_was_not_given
    client(json({ data: [] })).messages.list(limit: 2, tag: "a b&c", created_after: Date.new(2026, 1, 2))
    assert_equal "http://127.0.0.1:8080/v1/messages?limit=2&tag=a%20b%26c&created_after=2026-01-02", requests.first.url
    assert_nil requests.first.body
    refute requests.first.headers.key?("idempotency-key")
  end

  def test_encodes_path_parameters_and_refuses_those_that_would_change_the_operation
    client(json({})).messages.get("a/b ü?")
    assert_equal "http://127.0.0.1:8080/v1/messages/a%2Fb%20%C3%BC%3F", requests.first.url
    ["", ".", "..", nil, 5].each do |id|
      assert_raises(RelayOS::UsageError) { client(json({})).messages.get(id) }
    end
    assert_raises(RelayOS::UsageError) { client(json({})).messages.get("\xFF") }
  end

  def test_takes_undocumented_parameters_and_options
    client(json({})).messages.create(
      channel: "sms", to: "+1", content: {},
      request_options: {
        extra_body: { new: [1, { deep: true }] }, extra_query: { dry_run: true }, idempotency_key: "mine",
        extra_headers: { "X-A" => "b", "User-Agent" => nil }
      }
    )
    request = requests.first
    assert_equal({ "deep" => true }, JSON.parse(request.body)["new"][1])
    assert_equal "dry_run=true", request.url.split("?").last
    assert_equal %w[mine b], request.headers.values_at("idempotency-key", "x-a")
    refute request.headers.key?("user-agent")
  end

  def test_refuses_options_and_arguments_that_there_are_not
    assert_raises(RelayOS::UsageError) { client(json({})).me.get(request_options: { retries: 1 }) }
    assert_raises(RelayOS::UsageError) { client(json({})).me.get(request_options: { timeout: 0 }) }
    assert_raises(ArgumentError) { client(json({})).messages.create(channel: "sms", to: "+1", content: {}, txt: 1) }
    assert_raises(ArgumentError) { RelayOS::Client.new(api_key: KEY, retries: 3) }
    [{ timeout: "5" }, { max_retries: -1 }, { tls: { verify_mode: 0 } }, { logger: 5 },
     { deadline: -1 }].each do |options|
      assert_raises(RelayOS::UsageError, options) { RelayOS::Client.new(api_key: KEY, **options) }
    end
  end

  def test_refuses_bodies_that_are_no_json_and_does_not_tell_them
    [Object.new, Float::NAN, "\xFF", "\xFF".b].each do |value|
      error = assert_raises(RelayOS::UsageError) { client(json({})).request("POST", "/v1/x", body: { a: value }) }
      refute_includes error.message.b, "\xFF".b
    end
    deep = 200.times.reduce([]) { |inner, _| [inner] }
    assert_raises(RelayOS::UsageError) { client(json({})).request("POST", "/v1/x", body: { deep: deep }) }
  end

  def test_request_reaches_what_has_no_method
    result = client(json({ "a" => [1] })).request(:put, "/v1/new", query: { q: ["x", :y, nil] }, body: [1, nil])
    assert_equal({ "a" => [1] }, result)
    assert_equal ["PUT", "http://127.0.0.1:8080/v1/new?q=x&q=y", "[1,null]"],
                 [requests.first.method, requests.first.url, requests.first.body]
    ["v1/x", "//evil\n", "/a b", "@evil.example", "/a#b"].each do |path|
      assert_raises(RelayOS::UsageError) { client(json({})).request("GET", path) }
    end
    assert_raises(RelayOS::UsageError) { client(json({})).request("GET /", "/x") }
  end

  def test_key_comes_from_a_function_or_the_environment_and_is_checked
    keys = %w[first second].each
    client = RelayOS::Client.new(api_key: -> { keys.next }, transport: (transport = FakeTransport.new(json({}))))
    2.times { client.me.get }
    assert_equal(["Bearer first", "Bearer second"], transport.requests.map { |each| each.headers["authorization"] })
    ["", "a b", "a\nb", 5].each do |key|
      error = assert_raises(RelayOS::UsageError) { RelayOS::Client.new(api_key: key) }
      refute_includes error.message, "a b"
    end
    anonymous = RelayOS::Client.new(api_key: nil, transport: (transport = FakeTransport.new(json({}))))
    anonymous.me.get
    refute transport.requests.first.headers.key?("authorization")
  end

  def test_nothing_tells_the_key
    client = client(json({ data: [] }), headers: { "X-Secret" => "hush" })
    client.messages.list(tag: "hush")
    seen = [client, client.messages, requests.first, client.instance_variable_get(:@dispatcher)].map(&:inspect).join
    refute_includes seen, KEY
    refute_includes seen, "hush"
  end

  def test_sends_a_key_over_plain_http_to_this_machine_only
    ["http://api.example", "http://127.0.0.1.example", "http://10.0.0.1"].each do |url|
      assert_raises(RelayOS::UsageError, url) { RelayOS::Client.new(api_key: KEY, base_url: url) }
      RelayOS::Client.new(api_key: KEY, base_url: url, allow_insecure_http: true)
    end
    ["http://localhost:1", "http://[::1]:1", "http://127.9.9.9", "http://a.localhost",
     "https://api.example/"].each do |url|
      RelayOS::Client.new(api_key: KEY, base_url: url)
    end
    ["ftp://x", "api.example", "http://", "https://u:p@x", "https://x?a=b", "https://x#y", "https://",
     "%"].each do |url|
      error = assert_raises(RelayOS::UsageError, url) { RelayOS::Client.new(api_key: KEY, base_url: url) }
      refute_includes error.message, "u:p"
    end
  end

  def test_refuses_headers_that_can_not_be_sent
    [{ "a b" => "x" }, { "a" => "x\r\ny: z" }, { "a" => "ü" }, { "a" => 5 }].each do |headers|
      assert_raises(RelayOS::UsageError) { RelayOS::Client.new(api_key: KEY, headers: headers) }
    end
    assert_raises(RelayOS::UsageError) { client(json({})).me.get(request_options: { extra_headers: { "a" => "\n" } }) }
    assert_raises(RelayOS::UsageError) do
      client(json({})).messages.cancel("m", request_options: { idempotency_key: "\n" })
    end
  end

  def test_with_options_changes_defaults_and_keeps_the_rest
    client = client(problem(500), headers: { "A" => "1" })
    other = client.with_options(max_retries: 0, timeout: 3, headers: { "B" => "2" })
    assert_raises(RelayOS::ServerError) { other.me.get }
    assert_equal 1, requests.size
    assert_equal [3.0, "1", "2"], [requests.first.limits.timeout, *requests.first.headers.values_at("a", "b")]
    assert_raises(RelayOS::ServerError) { client.me.get }
    assert_equal 60.0, requests.last.limits.timeout
    assert_raises(ArgumentError) { client.with_options(proxy: "http://x") }
  end

  def test_raw_responses_carry_the_result
    raw = client(json({ id: "msg_1" }, headers: { "X-Request-Id" => "req_1" })).messages.with_raw_response.get("msg_1")
    assert_equal [200, "req_1", "msg_1"], [raw.status, raw.request_id, raw.parse.id]
    page = client(json({ data: [{ id: "a" }] })).messages.with_raw_response.list
    assert_equal ["a"], page.parse.map(&:id)
  end

  def test_middleware_wraps_every_attempt_the_first_outermost
    seen = []
    wrap = lambda do |name|
      lambda do |request, send|
        seen << name
        request.headers["x-#{name}"] = "1"
        send.call(request)
      end
    end
    client(problem(503), json({}), middleware: [wrap.call("a"), wrap.call("b")]).me.get
    assert_equal %w[a b a b], seen
    assert_equal(%w[1 1], requests.last.headers.values_at("x-a", "x-b"))
    refute_same requests[0].headers, requests[1].headers
  end

  def test_logger_is_told_attempts_and_retries_but_no_secrets
    entries = []
    client(problem(429, headers: { "x-request-id" => "req_1" }), json({ data: [] }), logger: lambda { |entry|
                                                                                               entries << entry
                                                                                             })
      .messages.list(tag: "secret")
    assert_equal %i[attempt retry attempt], entries.map(&:event)
    assert_equal ["messages.list", "GET", "/v1/messages", 1, 429, "req_1", "RelayOS::RateLimitError", "some_code"],
                 entries.first.to_h.values_at(:operation, :method, :route, :attempt, :status, :request_id, :error,
                                              :code)
    refute_includes entries.join, "secret"
    client(json({}), logger: ->(_) { raise "broken" }).me.get
    lines = StringIO.new
    client(json({}), logger: Logger.new(lines)).request("GET", "/v1/a?secret=1")
    assert_includes lines.string, "relayos attempt request GET /v1/a attempt=1 status=200"
  end
end
