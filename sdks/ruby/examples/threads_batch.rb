# frozen_string_literal: true

# Sends several messages at once from threads that share a client, and reads them back page by page.

require "relayos"

client = RelayOS::Client.new
batch = client.message_batches.create(
  messages: Array.new(5) do |index|
    {
      channel: "sms", to: "+15005550010", from: "+15005550006",
      content: { text: "Number #{index}" }, tags: ["batch-example"]
    }
  end
)
threads = Array.new(5) do |index|
  Thread.new do
    client.messages.create(
      channel: "email",
      to: "delivered@sandbox.relayos.test",
      content: { subject: "Hello", text: "Number #{index}" },
      tags: ["batch-example"]
    )
  end
end
threads.each(&:join)
count = 0
100.times do
  batch = client.message_batches.get(batch.id)
  count = client.messages.list(tag: "batch-example", limit: 3).count
  break if batch.status == RelayOS::Models::MessageBatchStatus::COMPLETED && count == 10

  sleep(0.1)
end
puts "#{batch.status} #{count}"
