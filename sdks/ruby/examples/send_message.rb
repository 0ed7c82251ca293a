# frozen_string_literal: true

# Sends a message and follows it to its outcome.

require "relayos"

client = RelayOS::Client.new
message = client.messages.create(
  channel: "sms",
  to: "+15005550010",
  content: { text: "Your table is ready." },
  metadata: { order: "4711" },
  tags: ["examples"]
)
200.times do
  break if %w[delivered undelivered failed].include?(message.status)

  sleep(0.1)
  message = client.messages.get(message.id)
end
puts message.status
client.messages.list_events(message.id, limit: 2).each { |event| puts event.type }
