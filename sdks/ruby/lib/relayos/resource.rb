# frozen_string_literal: true

module RelayOS
  # Base of the generated resource classes: how their methods reach the server.
  #
  # Path parameters come first; members of the query and the body are keyword arguments. One that is not given is not
  # sent; nil is sent as `null`. Beside its own, every method takes `request_options`, a Hash of
  #
  # - `timeout open_timeout read_timeout write_timeout deadline`: as of {Client#initialize}, in seconds
  # - `max_retries`: how often a failed attempt is repeated
  # - `idempotency_key`: names a POST, PATCH or DELETE, so that the server performs it once however often it arrives; 1
  #   to 255 visible ASCII characters, a random UUID by default
  # - `extra_headers`: sent beside the usual headers, or instead of those with the same name; nil takes one away
  # - `extra_query`, `extra_body`: more query parameters and members of the body, for those that this version does not
  #   know yet
  class Resource
    # @api private
    def initialize(dispatcher, raw: false)
      @dispatcher = dispatcher
      @raw = raw
      freeze
    end

    # The same methods, with their answers as they came over HTTP.
    # @return [self] whose methods give a {RawResponse}
    def with_raw_response = self.class.new(@dispatcher, raw: true)

    def inspect = "#<#{self.class.name}>"

    private

    def perform(operation, request_options, path: [], query: {}, body: OMIT)
      unwrapped(@dispatcher.call(Call.new(operation, path: path, query: query, body: body, options: request_options)))
    end

    def paginate(operation, request_options, query:, path: [])
      unwrapped(fetch_page(operation, request_options, query, path))
    end

    def fetch_page(operation, request_options, query, path)
      paged = operation.decoded_by do |body|
        Page.new(body, operation) do |cursor|
          fetch_page(operation, request_options, query.merge("cursor" => cursor), path).parse
        end
      end
      @dispatcher.call(Call.new(paged, path: path, query: query, options: request_options))
    end

    def unwrapped(raw) = @raw ? raw : raw.parse

    # A body that may be absent is, when none of its members was given.
    def optional_body(body) = body.all? { |_, value| OMIT.equal?(value) } ? OMIT : body
  end
end
