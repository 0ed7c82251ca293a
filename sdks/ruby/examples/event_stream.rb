# frozen_string_literal: true

# Follows the events of a message as they happen, and begins to listen before it sends.

require "relayos"

client = RelayOS::Client.new
client.event_stream.subscribe(event_types: ["message.*"]) do |stream|
  message = client.messages.create(channel: "sms", to: "+15005550010", content: { text: "Your table is ready." })
  stream.each do |event|
    next unless event.subject == message.id

    puts event.type
    break if event.is_a?(RelayOS::Models::MessageDeliveredEvent)
  end
end
