# frozen_string_literal: true

class RetryTest < Minitest::Test
  include Support

  def test_repeats_what_may_pass_under_one_key
    [408, 429, 500, 502, 503, 504].each do |status|
      client(problem(status), problem(status), json({ id: "m" })).messages.cancel("m")
      assert_equal 3, requests.size, status
      assert_equal 1, requests.map { |each| each.headers["idempotency-key"] }.uniq.size
      assert_equal [0.5, 1.0], @timing.slept
    end
  end

  def test_does_not_repeat_what_will_not_pass
    [400, 401, 403, 404, 409, 410, 422].each do |status|
      assert_raises(RelayOS::APIError) { client(problem(status)).messages.cancel("m") }
      assert_equal 1, requests.size, status
    end
    client(problem(409, code: "idempotency_in_flight"), json({})).messages.cancel("m")
    assert_equal 2, requests.size
  end

  def test_repeats_after_faults_of_the_connection_and_gives_up_with_the_last
    fault = RelayOS::APIConnectionError.new("broken", code: "ECONNRESET")
    error = assert_raises(RelayOS::APIConnectionError) { client(fault).me.get }
    assert_equal ["ECONNRESET", 3], [error.code, requests.size]
    assert_raises(RelayOS::APIConnectionError) { client(fault).me.get(request_options: { max_retries: 0 }) }
    assert_equal 1, requests.size
  end

  def test_other_errors_of_a_transport_pass
    assert_raises(ZeroDivisionError) { client(ZeroDivisionError.new).me.get }
    assert_equal 1, requests.size
  end

  def test_waits_longer_each_time_less_a_part_at_random
    delays = (1..7).map { |attempt| RelayOS::Retries.backoff(attempt, 0.0) }
    assert_equal [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0], delays
    assert_in_delta 0.375, RelayOS::Retries.backoff(1, 1.0)
    assert_equal 8.0, RelayOS::Retries.backoff(1_000_000, 0.0)
  end

  def test_waits_as_the_server_says
    now = 1_800_000_000.0
    date = Time.at(now + 7).httpdate
    { "3" => 3.0, "0" => 0.0, date => 7.0, "86400" => 60.0 }.each do |header, seconds|
      client(problem(429, headers: { "Retry-After" => header }), json({})).me.get
      assert_equal [seconds], @timing.slept
    end
    ["soon", "-5", "1.5", "", "2026-01-01T00:00:00Z", "9" * 16].each do |header|
      assert_nil RelayOS::Retries.retry_after(header, now), header
    end
  end

  def test_a_deadline_bounds_all_attempts
    error = assert_raises(RelayOS::ServerError) { client(problem(503), deadline: 4, max_retries: 9).me.get }
    assert_equal 503, error.status
    assert_equal [0.5, 1.0, 2.0], @timing.slept
    assert_in_delta 0.5, requests.last.limits.timeout
    assert_equal 4.0, requests.first.limits.timeout
  end
end
