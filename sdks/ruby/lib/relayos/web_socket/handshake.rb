# frozen_string_literal: true

module RelayOS
  class WebSocket
    # Asks a server to speak WebSocket (RFC 6455, section 4).
    # @api private
    class Handshake
      GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
      LONGEST_BODY = 65_536

      def initialize(stream, uri, headers, ends)
        @stream = stream
        @uri = uri
        @headers = headers
        @ends = ends
        @key = SecureRandom.base64(16)
      end

      # @return [HTTPResponse] what answered; its status is 101 if the connection is a WebSocket now
      # @raise [Violation] it is one that does not keep to the protocol
      def perform
        @stream.write(request, ByteStream.left(@ends))
        status, headers = parse(@stream.read_head(@ends))
        return HTTPResponse.new(status: status, headers: headers, body: body(headers)) unless status == 101

        check(headers)
        HTTPResponse.new(status: status, headers: headers)
      end

      private

      def request
        default = @uri.port == @uri.default_port
        lines = {
          "host" => default ? @uri.host : "#{@uri.host}:#{@uri.port}",
          "upgrade" => "websocket",
          "connection" => "Upgrade",
          "sec-websocket-key" => @key,
          "sec-websocket-version" => "13",
          **@headers
        }.map { |name, value| "#{name}: #{value}" }
        ["GET #{@uri.request_uri} HTTP/1.1", *lines, "", ""].join("\r\n")
      end

      def parse(head)
        first, *lines = head.split("\r\n")
        status = first.to_s[%r{\AHTTP/1\.[01] (\d{3})(?: |\z)}, 1]
        raise Violation.new(1002, "The answer is no HTTP") if status.nil?

        headers = lines.each_with_object({}) do |line, result|
          name, value = line.split(":", 2)
          name = name.downcase
          result[name] = [result[name], value.to_s.strip].compact.join(", ")
        end
        [status.to_i, headers]
      end

      def check(headers)
        wanted = [OpenSSL::Digest.digest("SHA1", @key + GUID)].pack("m0")
        sound = headers["upgrade"].to_s.casecmp?("websocket") &&
                headers["connection"].to_s.downcase.split(/\s*,\s*/).include?("upgrade") &&
                headers["sec-websocket-accept"] == wanted &&
                !headers.key?("sec-websocket-extensions") && !headers.key?("sec-websocket-protocol")
        raise Violation.new(1002, "The answer to the upgrade is not right") unless sound
      end

      # Of a refusal: as much as there is and as is worth reading.
      def body(headers)
        wanted = [headers.fetch("content-length", LONGEST_BODY).to_i, LONGEST_BODY].min
        text = +"".b
        text << @stream.read(ByteStream.left(@ends)) while text.bytesize < wanted
        text.byteslice(0, wanted)
      rescue EOFError, Timeout::Error, SystemCallError
        headers["transfer-encoding"].to_s.downcase == "chunked" ? unchunked(text) : text
      end

      def unchunked(text)
        rest = text
        result = +"".b
        while (size, rest = rest.split("\r\n", 2)) && rest && size.to_i(16).positive?
          result << rest.byteslice(0, size.to_i(16)).to_s
          rest = rest.byteslice((size.to_i(16) + 2)..).to_s
        end
        result
      end
    end
  end
end
