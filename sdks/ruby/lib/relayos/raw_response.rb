# frozen_string_literal: true

module RelayOS
  # An answer as it came over HTTP, and the result that it carries.
  class RawResponse
    # @return [HTTPResponse]
    attr_reader :http_response

    def initialize(http_response, data)
      @http_response = http_response
      @data = data
    end

    # @return [Integer] HTTP status
    def status = http_response.status

    # @return [Hash{String=>String}] names in lower case
    def headers = http_response.headers

    # @return [String, nil] quote this when you ask for help
    def request_id = headers["x-request-id"]

    # @return [String] the body as it came
    def body = http_response.body

    # What the method itself would have given.
    def parse = @data

    def inspect = "#<RelayOS::RawResponse status=#{status} request_id=#{request_id.inspect}>"
  end
end
