# frozen_string_literal: true

module RelayOS
  # The options of a client with defaults filled in and mistakes refused. The only place that reads the environment.
  # @api private
  class Settings
    TLS = %i[ca_file ca_path cert_store cert key min_version].freeze

    attr_reader :base_url, :limits, :max_retries, :headers, :logger, :timing, :proxy, :tls

    def initialize(
      base_url: nil, limits: {}, max_retries: 2, headers: nil, logger: nil, timing: nil, proxy: nil, tls: nil
    )
      @base_url = Address.check(base_url || presence(ENV.fetch("RELAYOS_BASE_URL", nil)) || "http://127.0.0.1:8080")
      @limits = Limits.new(timeout: 60, **limits)
      @max_retries = Settings.check_max_retries(max_retries)
      @headers = Headers.add(own_headers, headers).freeze
      @logger = check_logger(logger)
      @timing = timing || Timing.new
      @proxy = resolve_proxy(proxy)
      @tls = check_tls(tls || {})
      freeze
    end

    # The same with other defaults.
    def with(limits: {}, max_retries: nil, headers: nil)
      copy = dup
      copy.send(:change, @limits.with(limits), max_retries || @max_retries, Headers.add(@headers, headers))
      copy.freeze
    end

    # Headers may carry secrets.
    def inspect = "#<RelayOS::Settings base_url=#{base_url}>"

    def self.default_key = ENV.fetch("RELAYOS_API_KEY", nil)

    # Refuses what no header can carry, without telling the key.
    def self.check_key(api_key)
      key = api_key.is_a?(String) ? api_key.strip : ""
      return key if key.ascii_only? && /\A[\x21-\x7e]+\z/.match?(key)
      raise UsageError, "The API key has characters that no key has" unless key.empty?

      raise UsageError, "No API key: set the argument api_key or the environment variable RELAYOS_API_KEY"
    end

    def self.check_max_retries(max_retries)
      return max_retries if max_retries.is_a?(Integer) && max_retries >= 0

      raise UsageError, "max_retries must be a whole number from 0"
    end

    private

    def change(limits, max_retries, headers)
      @limits = limits
      @max_retries = Settings.check_max_retries(max_retries)
      @headers = headers.freeze
    end

    def own_headers
      { "accept" => "application/json, application/problem+json", "user-agent" => "relayos-ruby/#{VERSION}" }
    end

    def check_logger(logger)
      return logger if logger.nil? || logger.respond_to?(:call) || logger.respond_to?(:debug)

      raise UsageError, "logger must have a method call, for entries, or debug, like Logger of the standard library"
    end

    def resolve_proxy(proxy)
      return if proxy == false

      proxy.nil? ? Address.environment_proxy(@base_url) : Address.proxy(proxy)
    end

    def check_tls(options)
      unknown = options.keys - TLS
      return options.dup.freeze if unknown.empty?

      raise UsageError, "Unknown option of tls: #{unknown.first.inspect}; there are #{TLS.join(", ")}"
    end

    def presence(text) = text.nil? || text.strip.empty? ? nil : text
  end
end
