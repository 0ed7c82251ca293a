# frozen_string_literal: true

module RelayOS
  # The client: every resource of the API as a member, and a way to reach what this version does not know yet. It is
  # safe to share between threads and may be used on after a fork.
  #
  # @example
  #   client = RelayOS::Client.new
  #   message = client.messages.create(channel: "sms", to: "+15005550010", content: {text: "Hello"})
  class Client
    include Resources

    # @param api_key [String, #call, nil] `rk_test_...` or `rk_live_...`, or a function that is asked for one before
    #   every call. nil sends no credential. Default: the environment variable RELAYOS_API_KEY
    # @param base_url [String] address of the server. Default: the environment variable RELAYOS_BASE_URL, or
    #   `http://127.0.0.1:8080`
    # @param timeout [Numeric] seconds that one attempt may take, its body included
    # @param open_timeout [Numeric] seconds that opening a connection may take; default: `timeout`
    # @param read_timeout [Numeric] seconds that the server may be silent; default: `timeout`
    # @param write_timeout [Numeric] seconds that the server may take to accept a piece of the request; default:
    #   `timeout`
    # @param deadline [Numeric] seconds that a call may take with all its attempts and waits; default: no limit
    # @param max_retries [Integer] how often a failed attempt is repeated; 0 turns retries off
    # @param headers [Hash{String=>String}] sent with every request
    # @param transport [#call] sends an {HTTPRequest} and gives an {HTTPResponse}, instead of Net::HTTP
    # @param proxy [String, false] `http://user:password@host:port` for all requests, instead of the one of the
    #   environment; false for none
    # @param tls [Hash] options of Net::HTTP: `ca_file ca_path cert_store cert key min_version`
    # @param middleware [Array<#call>] wrapped around every attempt, the first one outermost:
    #   `->(request, send) { send.call(request) }`
    # @param logger [#call, #debug] is told about every attempt and every retry: a function gets a {LogEntry}, a Logger
    #   of the standard library a line at level DEBUG. Never sees credentials, bodies or query strings
    # @param allow_insecure_http [Boolean] sends the key over plain http to other machines too
    # @param timing [Timing] clock, waiting and chance; for tests
    # @raise [UsageError] an argument is missing or can not be used
    def initialize(api_key: OMIT, transport: nil, middleware: [], allow_insecure_http: false, **options)
      limits = options.slice(*Limits::NAMES).compact
      settings = Settings.new(limits: limits, **options.except(*Limits::NAMES))
      given = OMIT.equal?(api_key) ? Settings.default_key : api_key
      anonymous = api_key.nil?
      key = anonymous || given.respond_to?(:call) ? given : Settings.check_key(given)
      Address.refuse_plain_http(settings.base_url) unless anonymous || allow_insecure_http
      @own = transport ? nil : NetHTTPTransport.new(settings)
      ask = key.respond_to?(:call) ? -> { Settings.check_key(key.call) } : -> { key }
      @dispatcher = Dispatcher.new(settings, ask, transport || @own, Array(middleware))
    end

    # A client with other defaults, on the same connections. Closing it leaves them open.
    #
    # @param options [Hash] `timeout open_timeout read_timeout write_timeout deadline max_retries headers`
    # @return [Client]
    def with_options(**options)
      settings = @dispatcher.settings.with(
        limits: options.slice(*Limits::NAMES),
        **options.except(*Limits::NAMES)
      )
      copy = dup
      copy.send(:use, @dispatcher.with(settings))
      copy
    end

    # Sends a request that has no method here, with the same credential, retries and errors.
    #
    # @param method [String, Symbol]
    # @param path [String] as it is sent, for example `/v1/messages`
    # @param query [Hash]
    # @param body [Object] sent as JSON
    # @param request_options [Hash] as of every method
    # @return [Object, nil] the JSON of the answer; nil if it is empty
    # @example
    #   page = client.request("GET", "/v1/messages", query: {limit: 1})
    def request(method, path, query: {}, body: OMIT, request_options: {})
      raw_request(method, path, query: query, body: body, request_options: request_options).parse
    end

    # As {#request}, with the answer as it came over HTTP.
    # @return [RawResponse]
    def raw_request(method, path, query: {}, body: OMIT, request_options: {})
      operation = Operation.new(nil, method.to_s.upcase, path)
      raise UsageError, "method must be one of HTTP" unless /\A[A-Z]+\z/.match?(operation.method)

      names = (query || {}).transform_keys(&:to_s)
      @dispatcher.call(Call.new(operation, query: names, body: body, options: request_options))
    end

    # Closes the connections that no call uses now, unless they belong to a `transport` of yours. The client may be used
    # on: it opens new ones.
    def close = @own&.close

    # The key is nobody's business.
    def inspect = "#<RelayOS::Client #{@dispatcher.settings.base_url}>"

    private

    def use(dispatcher)
      @dispatcher = dispatcher
      @own = nil
    end
  end
end
