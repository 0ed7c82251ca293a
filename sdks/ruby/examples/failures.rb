# frozen_string_literal: true

# What goes wrong, and how it is told.

require "relayos"

client = RelayOS::Client.new

begin
  client.messages.get("msg_none")
rescue RelayOS::NotFoundError => e
  puts "not found #{e.code} #{!e.request_id.nil?}"
end

begin
  client.messages.create(channel: "sms", to: "+15005550004", content: { text: "Hi" })
rescue RelayOS::UnprocessableError => e
  puts "refused #{e.code}"
end

begin
  client.messages.create(channel: "sms", to: "not a number", content: { text: "Hi" })
rescue RelayOS::BadRequestError => e
  puts "malformed #{e.errors.map(&:pointer)}"
end

first, again = Array.new(2) do
  client.messages.with_raw_response.create(
    channel: "sms", to: "+15005550010", content: { text: "Hi" }, request_options: { idempotency_key: "order-4711" }
  )
end
puts "replayed #{again.headers["idempotency-replayed"]} #{again.parse.id == first.parse.id}"
