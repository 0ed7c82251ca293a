# frozen_string_literal: true

require_relative "web_socket_peer"

class EventStreamTest < Minitest::Test
  include Support

  # Waits that are short, so that tests are.
  class Hasty < RelayOS::Timing
    def random = 0.99
  end

  # A client of a peer that does what the block says with each connection.
  def stream_client(**options, &behaviour)
    port = serve do |socket, number|
      peer = WebSocketPeer.new(socket)
      peer.handshake
      behaviour.call(peer, number)
    end
    RelayOS::Client.new(api_key: KEY, base_url: "http://127.0.0.1:#{port}", **options)
  end

  def subscribe(client, **wish) = @stream = client.event_stream.subscribe(**wish)

  def teardown
    @stream&.close
    super
  end

  def test_gives_events_and_sends_what_was_asked_for
    wish = nil
    headers = nil
    client = stream_client(headers: { "X-A" => "b" }) do |peer, _|
      headers = peer.headers
      wish = peer.subscribed
      3.times { |number| peer.event(number) }
      sleep
    end
    subscribe(client, event_types: ["message.*"], subject: "msg_1", max_unacknowledged: 5)
    events = @stream.first(3)
    assert_equal %w[evt_0 evt_1 evt_2], events.map(&:id)
    assert_instance_of RelayOS::Models::MessageSentEvent, events.first
    assert_equal(
      {
        "type" => "subscribe", "id" => "sdk", "event_types" => ["message.*"], "subject" => "msg_1", "from" => "now",
        "max_unacknowledged" => 5
      }, wish
    )
    assert_equal ["Bearer #{KEY}", "b"], headers.values_at("authorization", "x-a")
  end

  def test_acknowledges_an_event_when_the_next_one_is_asked_for
    acknowledged = Queue.new
    client = stream_client do |peer, _|
      peer.subscribed
      (1..3).each do |number|
        peer.event(number)
        frame = peer.read_json or break
        acknowledged << frame["event_id"]
      end
    end
    subscribe(client, max_unacknowledged: 1)
    assert_equal %w[evt_0 evt_1], [@stream.last_event_id, @stream.next_event.id]
    sleep 0.05
    assert_equal ["evt_0", 0], [@stream.last_event_id, acknowledged.size]
    assert_equal %w[evt_2 evt_1], [@stream.next_event.id, @stream.last_event_id]
    assert_equal "evt_1", acknowledged.pop
    assert_raises(ZeroDivisionError) { @stream.each { |event| raise ZeroDivisionError if event } }
    assert_equal "evt_2", @stream.last_event_id
  end

  def test_goes_on_where_it_was_after_every_kind_of_break
    breaks = [
      ->(peer) { peer.close(1012) }, ->(peer) { peer.close(1013) }, ->(peer) { peer.close(4408) },
      ->(peer) { peer.close(4429) }, ->(_) {}, ->(peer) { peer.frame(1, "no JSON") }, ->(peer) { peer.frame(3, "") },
      ->(peer) { peer.json({ type: "problem", subscription: "sdk", problem: { status: 503, code: "unavailable" } }) }
    ]
    wishes = Queue.new
    client = stream_client(timing: Hasty.new) do |peer, number|
      wishes << peer.subscribed["from"]
      peer.event(number) if number.positive? # once more: the server is not sure that it arrived
      peer.event(number + 1)
      breaks[number] ? breaks[number].call(peer) : sleep
    end
    subscribe(client)
    ids = Array.new(breaks.size + 1) { @stream.next_event.id }
    assert_equal (1..9).map { |number| "evt_#{number}" }, ids
    assert_equal ["now", *ids.first(8)], Array.new(9) { wishes.pop }
  end

  def test_begins_again_where_the_first_subscription_stood
    { "evt_7" => "evt_7", nil => "beginning" }.each do |last, from|
      wishes = Queue.new
      client = stream_client do |peer, number|
        wishes << peer.subscribed(last)["from"]
        number.zero? ? peer.close(1012) : sleep
      end
      subscribe(client)
      assert_equal from, @stream.last_event_id
      assert_equal ["now", from], [wishes.pop, wishes.pop]
      @stream.close
    end
  end

  def test_ends_with_what_no_connection_would_mend
    {
      ->(peer) { peer.close(4401, "The credential ended") } => RelayOS::AuthenticationError,
      ->(peer) { peer.close(4403) } => RelayOS::PermissionDeniedError,
      ->(peer) { peer.close(1008) } => RelayOS::UsageError,
      ->(peer) { peer.close(1009) } => RelayOS::UsageError,
      lambda { |peer|
        peer.json({ type: "resync_required", subscription: "sdk", oldest: "evt_5" })
      } => RelayOS::ResyncRequiredError,
      lambda { |peer|
        peer.json({ type: "problem", subscription: "sdk",
                    problem: { status: 422, code: "x" } })
      } => RelayOS::UnprocessableError
    }.each do |behaviour, type|
      client = stream_client do |peer, _|
        peer.subscribed
        peer.event(1)
        behaviour.call(peer)
        sleep 0.1
      end
      subscribe(client)
      assert_equal "evt_1", @stream.next_event.id
      2.times { assert_instance_of type, assert_raises(RelayOS::Error) { @stream.next_event } }
    end
  end

  def test_a_refused_subscription_is_the_error_of_its_status
    problem = { status: 400, code: "invalid_request", errors: [{ pointer: "/filter", detail: "no" }],
                request_id: "req_1" }
    client = stream_client do |peer, _|
      peer.read_json
      peer.json({ type: "problem", subscription: nil, problem: problem })
      sleep 0.1
    end
    error = assert_raises(RelayOS::BadRequestError) { subscribe(client, filter: "(") }
    assert_equal ["invalid_request", ["/filter"], "req_1"], [error.code, error.errors.map(&:pointer), error.request_id]
    refusing = serve do |socket, _|
      read_request(socket)
      answer(socket, '{"code":"missing_scope","status":403}', head: "HTTP/1.1 403 Forbidden")
    end
    client = RelayOS::Client.new(api_key: KEY, base_url: "http://127.0.0.1:#{refusing}")
    assert_equal "missing_scope", assert_raises(RelayOS::PermissionDeniedError) { subscribe(client) }.code
    assert_raises(RelayOS::UsageError) { subscribe(client, max_unacknowledged: 0) }
    assert_raises(RelayOS::UsageError) { subscribe(client, request_options: { retries: 5 }) }
  end

  def test_bears_as_many_failures_in_a_row_as_it_may
    entries = Queue.new
    count = 0
    port = serve do |socket, _|
      count += 1
      read_request(socket) && answer(socket, "{}", head: "HTTP/1.1 503 Busy\r\nRetry-After: 0")
    end
    client = RelayOS::Client.new(api_key: KEY, base_url: "http://127.0.0.1:#{port}", logger: lambda { |entry|
                                                                                               entries << entry
                                                                                             })
    assert_raises(RelayOS::ServerError) { subscribe(client, request_options: { max_retries: 3 }) }
    assert_equal 4, count
    told = Array.new(entries.size) { entries.pop.to_h.values_at(:event, :operation, :route, :status) }
    assert_equal [:attempt, "event_stream.connect", "/v1/event_stream", 503], told.first
    assert_equal(3, told.count { |event, *| event == :retry })
  end

  def test_a_connection_without_a_sign_of_life_is_broken
    connections = 0
    client = stream_client do |peer, number|
      connections += 1
      peer.subscribed
      peer.event(number) if number.positive?
      sleep
    end
    subscribe(client, idle_timeout: 0.1)
    assert_equal "evt_1", @stream.next_event.id
    assert_operator connections, :>=, 2
  end

  def test_answers_pings_while_the_program_is_busy
    pongs = Queue.new
    client = stream_client do |peer, _|
      peer.subscribed
      peer.event(1)
      3.times do |number|
        peer.frame(9, number.to_s)
        pongs << peer.read
      end
      sleep
    end
    subscribe(client)
    @stream.next_event
    assert_equal [[10, "0"], [10, "1"], [10, "2"]], Array.new(3) { pongs.pop }
  end

  def test_never_keeps_more_than_the_window
    client = stream_client do |peer, number|
      peer.subscribed
      (1..50).each { |each| peer.event(each) }
      number.zero? ? sleep(0.1) : sleep
    end
    error = assert_raises(RelayOS::APIConnectionError) do
      subscribe(client, max_unacknowledged: 10, request_options: { max_retries: 0 })
      sleep 0.1
      loop { @stream.next_event }
    end
    assert_equal "The event stream sends more than it may", error.message
  end

  def test_closing_is_prompt_from_another_thread_and_tells_the_server
    told = Queue.new
    client = stream_client do |peer, _|
      peer.subscribed
      told << peer.read
    end
    subscribe(client)
    reader = Thread.new { @stream.to_a }
    sleep 0.05
    @stream.close
    assert reader.join(0.5)
    assert_equal [], reader.value
    assert_equal [8, [1000].pack("n")], told.pop
    assert_predicate @stream, :closed?
    assert_nil @stream.next_event
    @stream.close
  end

  def test_closing_works_while_it_waits_to_connect_again
    server = TCPServer.new("127.0.0.1", 0)
    port = server.addr[1]
    server.close
    client = RelayOS::Client.new(api_key: KEY, base_url: "http://127.0.0.1:#{port}")
    assert_raises(Timeout::Error) { Timeout.timeout(0.1) { subscribe(client) } }
    100.times { sleep(0.02) if readers.any? }
    assert_empty readers
  end

  def readers = Thread.list.select { |thread| thread.name == "relayos event stream" }

  def test_closing_works_from_a_signal_handler
    client = stream_client do |peer, _|
      peer.subscribed
      sleep
    end
    subscribe(client)
    before = trap("USR1") { @stream.close }
    Thread.new { sleep(0.05) && Process.kill("USR1", Process.pid) }
    assert_nil @stream.next_event(timeout: 5)
  ensure
    trap("USR1", before || "DEFAULT")
  end

  def test_a_block_closes_it
    client = stream_client do |peer, _|
      peer.subscribed
      peer.event(1)
      sleep
    end
    seen = nil
    assert_equal "evt_1", (client.event_stream.subscribe { |stream| (seen = stream).first.id })
    assert_predicate seen, :closed?
    assert_raises(ZeroDivisionError) do
      client.event_stream.subscribe do |stream|
        (seen = stream) && raise(ZeroDivisionError)
      end
    end
    assert_predicate seen, :closed?
  end

  def test_waits_no_longer_than_it_is_asked_to
    client = stream_client do |peer, _|
      peer.subscribed
      sleep
    end
    subscribe(client)
    assert_nil @stream.next_event(timeout: 0.05)
    refute_predicate @stream, :closed?
    child = fork do
      @stream.next_event(timeout: 1)
      exit!(0)
    rescue RelayOS::UsageError
      exit!(7)
    end
    assert_equal 7, Process.wait2(child).last.exitstatus
  end
end
