# frozen_string_literal: true

module RelayOS
  # What came back over HTTP; its body is read already.
  class HTTPResponse
    KEPT = 2_000 # characters of a failure's body; an error page can be long
    private_constant :KEPT

    # @return [Integer]
    attr_reader :status
    # @return [Hash{String=>String}] names in lower case
    attr_reader :headers
    # @return [String]
    attr_reader :body

    def initialize(status:, headers: {}, body: "")
      @status = status
      @headers = headers.transform_keys { |name| name.to_s.downcase }.freeze
      @body = body.to_s
    end

    def success? = status.between?(200, 299)

    # The JSON of the body, nil if it is empty.
    # @raise [APIError] unless the status is 2xx and the body is JSON
    # @api private
    def read(now)
      raise failure(now, description, problem) unless success?
      return if body.empty?

      Decode.json(body)
    rescue JSON::ParserError
      raise failure(now, "#{status}: The answer is not JSON."), cause: nil
    end

    def inspect = "#<RelayOS::HTTPResponse #{status}, #{body.bytesize} bytes>"

    private

    def failure(now, message, problem = nil)
      APIError.for(status).new(
        message,
        status: status,
        problem: problem,
        request_id: request_id,
        retry_after: Retries.retry_after(headers["retry-after"], now),
        body: text[0, KEPT],
        headers: headers
      )
    end

    # `409 conflict: A message that was sent can not be canceled. (request req_...)`.
    def description
      otherwise = status < 400 ? "A redirect is not followed." : "No problem document came."
      told = problem || {}
      code = told["code"] ? " #{told["code"]}" : ""
      from = request_id ? " (request #{request_id})" : ""
      "#{status}#{code}: #{told["detail"] || told["title"] || otherwise}#{from}"
    end

    # Whatever stands between client and server may answer too, with HTML or nothing at all.
    def problem
      return @problem if defined?(@problem)

      value = Decode.json(body)
      @problem = value.is_a?(Hash) ? value : nil
    rescue JSON::ParserError
      @problem = nil
    end

    def request_id
      told = problem && problem["request_id"]
      headers["x-request-id"] || (told.is_a?(String) ? told : nil)
    end

    def text = body.dup.force_encoding(Encoding::UTF_8).scrub
  end
end
