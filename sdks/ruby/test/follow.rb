# frozen_string_literal: true

# ruby test/follow.rb <count>: prints the ids of so many events, one a line, from the beginning on. For the test against
# the real server, which breaks the connection meanwhile.

require "relayos"

$stdout.sync = true
client = RelayOS::Client.new
client.event_stream.subscribe(from: "beginning", max_unacknowledged: 20) do |stream|
  stream.each.with_index(1) do |event, number|
    puts event.id
    sleep(0.005)
    break if number == ARGV.fetch(0).to_i
  end
end
