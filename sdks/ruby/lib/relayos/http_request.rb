# frozen_string_literal: true

module RelayOS
  # What an attempt sends. Fresh for every attempt: middleware may change its headers.
  class HTTPRequest
    # @return [String] `GET`, `POST`, …
    attr_reader :method
    # @return [String]
    attr_reader :url
    # @return [Hash{String=>String}] names in lower case
    attr_reader :headers
    # @return [String, nil]
    attr_reader :body
    # @return [Limits] what the attempt may take
    attr_reader :limits

    def initialize(method:, url:, limits:, headers: {}, body: nil)
      @method = method
      @url = url
      @headers = headers
      @body = body
      @limits = limits
    end

    # Without its query, headers and body, which are nobody's business.
    def inspect = "#<RelayOS::HTTPRequest #{method} #{url.sub(/\?.*/m, "")}>"
  end
end
