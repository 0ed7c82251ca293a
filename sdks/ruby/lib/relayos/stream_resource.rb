# frozen_string_literal: true

module RelayOS
  # Base of resources that open an event stream.
  class StreamResource < Resource
    # Subscribes to events as they happen. Connects, and waits until the subscription stands; connects again by itself
    # whenever the connection breaks, and goes on after the event that was handed out last.
    #
    # It opens a connection of its own: a `transport` and `middleware` of the client are not asked.
    #
    # @param event_types [Array<String>] only these types; `message.*` means all under a name. Default: all
    # @param subject [String] only events of this resource
    # @param conversation_id [String] only events of this conversation and of what happens in it
    # @param filter [String] only events for which this expression in CEL is true: `event.data.channel == "sms"`
    # @param from [String] `now`, `beginning`, or the id of the last event that you have
    # @param max_unacknowledged [Integer] so many events may wait to be handled; then the server pauses
    # @param idle_timeout [Numeric] seconds without a sign of life after which a connection counts as broken
    # @param request_options [Hash] `timeout`, `open_timeout`, `max_retries`, `extra_headers`. Without `max_retries`,
    #   it connects again however often that fails
    # @yieldparam stream [EventStream] closed when the block ends
    # @return [EventStream] without a block; with one, what it gives
    # @raise [ResyncRequiredError] the feed does not have the event `from` any more
    # @raise [Error] what no further connection would mend
    # @example
    #   client.event_stream.subscribe(event_types: ["message.*"]) do |stream|
    #     stream.each { |event| puts event.type }
    #   end
    def subscribe(
      event_types: OMIT, subject: OMIT, conversation_id: OMIT, filter: OMIT, from: "now", max_unacknowledged: OMIT,
      idle_timeout: nil, request_options: {}
    )
      wish = {
        "event_types" => event_types, "subject" => subject, "conversation_id" => conversation_id, "filter" => filter,
        "from" => from, "max_unacknowledged" => max_unacknowledged
      }.reject { |_, value| OMIT.equal?(value) || value.nil? }
      stream = EventStream.new(@dispatcher, OperationTable::EVENT_STREAM_CONNECT, wish, request_options, idle_timeout)
      return stream unless block_given?

      begin
        yield stream
      ensure
        stream.close
      end
    end
  end
end
