# frozen_string_literal: true

module RelayOS
  # A row of the generated table: how an operation is sent, and what decodes its answer.
  # @api private
  class Operation
    # Name in the contract; nil for {Client#request}.
    attr_reader :id
    attr_reader :method
    # With `{name}` for each path parameter.
    attr_reader :path

    def initialize(id, method, path, &decode)
      @id = id
      @method = method
      @path = path
      @decode = decode
    end

    def decode(body) = @decode ? @decode.call(body) : body

    # The same, with the answer decoded otherwise.
    def decoded_by(&) = Operation.new(id, method, path, &)
  end

  # One logical call. All its attempts carry the same idempotency key.
  # @api private
  class Call
    OPTIONS = [*Limits::NAMES, :max_retries, :idempotency_key, :extra_headers, :extra_query, :extra_body].freeze
    WRITES = %w[POST PATCH DELETE].freeze

    attr_reader :operation, :options

    # @param path [Array<String>] values of the path parameters, in order
    def initialize(operation, path: [], query: {}, body: OMIT, options: {})
      @operation = operation
      @path = path
      @query = query
      @body = body
      @options = check(options)
    end

    # What each attempt sends, without its limits.
    # @return [Hash]
    def prepare(settings, key)
      headers = settings.headers.dup
      headers["authorization"] ||= "Bearer #{key}" if key
      if (body = content)
        headers["content-type"] = "application/json"
      end
      headers["idempotency-key"] = idempotency_key if WRITES.include?(operation.method)
      {
        method: operation.method,
        url: settings.base_url + Encode.path(operation.path, @path) + Encode.query(query),
        headers: Headers.add(headers, options[:extra_headers]),
        body: body
      }
    end

    private

    def check(options)
      raise UsageError, "request_options must be a Hash" unless options.is_a?(Hash)

      unknown = options.keys - OPTIONS
      return options if unknown.empty?

      raise UsageError, "Unknown request option #{unknown.first.inspect}; there are #{OPTIONS.join(", ")}. " \
                        "What this version does not know goes into extra_body or extra_query"
    end

    def query = options[:extra_query] ? @query.merge(options[:extra_query].transform_keys(&:to_s)) : @query

    def idempotency_key
      Headers.check("Idempotency-Key", options[:idempotency_key] || SecureRandom.uuid)
    end

    def content
      extra = options[:extra_body]
      return if OMIT.equal?(@body) && extra.nil?

      body = OMIT.equal?(@body) ? {} : @body
      body = body.to_h if body.is_a?(Model)
      raise UsageError, "extra_body needs a body that is an object" unless extra.nil? || body.is_a?(Hash)

      Encode.json(extra ? body.transform_keys(&:to_s).merge(extra.transform_keys(&:to_s)) : body)
    end
  end
end
