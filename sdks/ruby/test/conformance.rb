# frozen_string_literal: true

# Runner of sdks/conformance: ruby test/conformance.rb <vectors.json> <url>. Prints a line of JSON per vector.

require "relayos"

KINDS = {
  RelayOS::BadRequestError => "bad_request",
  RelayOS::AuthenticationError => "authentication",
  RelayOS::PermissionDeniedError => "permission_denied",
  RelayOS::NotFoundError => "not_found",
  RelayOS::ConflictError => "conflict",
  RelayOS::UnprocessableError => "unprocessable",
  RelayOS::RateLimitError => "rate_limit",
  RelayOS::ServerError => "server",
  RelayOS::APIError => "api"
}.freeze
# Keyword arguments that Ruby keeps for itself.
RENAMED = { "in" => :in_, "end" => :end_, "if" => :if_ }.freeze
THREADS = 24

# One vector of a call.
class CallVector
  def initialize(vector, url, key)
    @vector = vector
    @url = url
    @key = key
  end

  def outcome
    client = RelayOS::Client.new(api_key: @key, base_url: @url)
    result = send_with(client)
    walks? ? { items: result.map { |item| plain(item) } } : { value: plain(result) }
  rescue StandardError => e
    told(e)
  ensure
    client&.close
  end

  private

  def walks? = @vector["outcome"].key?("items") || @vector["walk"]

  def send_with(client)
    return undocumented(client) if @vector["operation"].nil?

    tag, verb = @vector["operation"].split(".")
    members = { **@vector.fetch("body", {}), **@vector.fetch("query", {}) }
    arguments = members.transform_keys { |name| RENAMED.fetch(name, name.to_sym) }
    client.public_send(tag).public_send(verb, *@vector["path"], **arguments, request_options: options)
  end

  def undocumented(client)
    body = @vector.key?("body") ? { body: @vector["body"] } : {}
    query = @vector.fetch("query", {})
    client.request(@vector["method"], @vector["path"].first, query: query, **body, request_options: options)
  end

  def options
    given = @vector.fetch("options", {})
    {
      timeout: given["timeout_ms"] && (given["timeout_ms"] / 1000.0),
      max_retries: given["max_retries"],
      idempotency_key: given["idempotency_key"],
      extra_headers: given["headers"]
    }.compact
  end
end

# One vector of the event stream.
class StreamVector
  def initialize(vector, url, key)
    @vector = vector
    @url = url
    @key = key
    @events = []
  end

  def outcome
    error = follow
    # A subscription that never stood gives no stream: then the program has what it began with.
    last = @stream ? @stream.last_event_id : @vector["params"].fetch("from", "now")
    { events: @events, last_event_id: last, **error }
  end

  private

  def follow
    client = RelayOS::Client.new(api_key: @key, base_url: @url)
    @stream = client.event_stream.subscribe(**@vector["params"].transform_keys(&:to_sym), **options)
    @stream.each do |event|
      sleep(@vector.fetch("hold_ms", 0) / 1000.0)
      @events << plain(event)
      break if @events.size == @vector["take"]
    end
    {}
  rescue StandardError => e
    told(e)
  ensure
    @stream&.close
  end

  def options
    given = @vector.fetch("options", {})
    retries = given.key?("max_retries") ? { max_retries: given["max_retries"] } : {}
    { idle_timeout: given["idle_ms"] && (given["idle_ms"] / 1000.0), request_options: retries }.compact
  end
end

# The value as its readers give it, so that what decodes them is tried too.
def plain(value)
  case value
  when RelayOS::Model then value.to_h.keys.to_h { |name| [name, plain(value[name])] }
  when Array then value.map { |item| plain(item) }
  when Hash then value.transform_values { |item| plain(item) }
  else value
  end
end

def webhook(vector)
  event = RelayOS::Webhooks.unwrap(vector["body"], vector["headers"], vector["secrets"], now: vector["now"])
  { value: plain(event) }
rescue StandardError => e
  told(e)
end

def told(error)
  { error: failure(error) }
end

def failure(error)
  case error
  when RelayOS::APITimeoutError then { kind: "timeout" }
  when RelayOS::APIConnectionError then { kind: "connection" }
  when RelayOS::WebhookVerificationError then { kind: "webhook", reason: error.reason }
  when RelayOS::APIError then answered(error)
  when RelayOS::ResyncRequiredError then { kind: "resync_required", oldest_event_id: error.oldest_event_id }
  when RelayOS::UsageError then { kind: "usage" }
  else { kind: "other: #{error.full_message(highlight: false)}" }
  end
end

def answered(error)
  {
    kind: KINDS.fetch(error.class),
    status: error.status,
    code: error.code,
    request_id: error.request_id,
    retry_after: error.retry_after,
    faults: error.errors.map { |fault| plain(fault) },
    next: error.next.map { |step| plain(step) }
  }
end

vectors = JSON.parse(File.read(ARGV.fetch(0), encoding: "UTF-8"))
calls = Queue.new
vectors["calls"].each_with_index { |vector, index| calls << [vector, "#{ARGV.fetch(1)}/#{index}"] }
calls.close
lines = Queue.new
threads = Array.new(THREADS) do
  Thread.new do
    while (vector, url = calls.pop)
      lines << { name: vector["name"], outcome: CallVector.new(vector, url, vectors["key"]).outcome }
    end
  end
end
threads.each(&:join)
puts JSON.generate(lines.pop) until lines.empty?
vectors["webhooks"].each { |vector| puts JSON.generate({ name: vector["name"], outcome: webhook(vector) }) }
followers = vectors["streams"].each_with_index.map do |vector, index|
  url = "#{ARGV.fetch(1)}/s#{index}"
  Thread.new { { name: vector["name"], outcome: StreamVector.new(vector, url, vectors["key"]).outcome } }
end
followers.each { |follower| puts JSON.generate(follower.value) }
