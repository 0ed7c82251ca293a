# frozen_string_literal: true

# What decoding a page of 100 messages costs beyond JSON.parse: ruby -Ilib bench/decode.rb [--json].

require "relayos"

VECTORS = File.expand_path("../../conformance/vectors.json", __dir__)
ROUNDS = 7
TIMES = 60

def content
  vectors = JSON.parse(File.read(VECTORS, encoding: "UTF-8"))["calls"]
  body = vectors.find { |each| each["operation"] == "messages.list" }.dig("exchanges", 0, "reply", "body")
  JSON.generate({ **body, "data" => body["data"] * 100 })
end

def page(raw) = RelayOS::Page.new(RelayOS::Decode.json(raw), RelayOS::OperationTable::MESSAGES_LIST)

# Every member of every message, as code that uses all of them would.
def read_all(raw)
  readers = RelayOS::Models::Message.members.values
  page(raw).data.each { |message| readers.each { |reader| message.public_send(reader) } }
end

# Microseconds, the median of several.
def median(&work)
  times = Array.new(TIMES) do
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    work.call
    Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
  end
  times.sort[TIMES / 2] * 1e6
end

raw = content
page(raw)
rounds = Array.new(ROUNDS) do
  { plain: median { JSON.parse(raw) }, ours: median { page(raw) }, read: median { read_all(raw) } }
end
if ARGV.include?("--json")
  puts JSON.generate(rounds)
else
  plain, ours, read = %i[plain ours read].map { |name| rounds.map { |round| round[name] }.sort[ROUNDS / 2] }
  puts format("%<size>d bytes: JSON.parse %<plain>.0f us, decoded %<ours>.0f us (%<ratio>.2fx)",
              size: raw.bytesize, plain: plain, ours: ours, ratio: ours / plain)
  puts format("decoded and every member read %<read>.0f us (%<ratio>.2fx)", read: read, ratio: read / plain)
end
