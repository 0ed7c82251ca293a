# frozen_string_literal: true

require "net/http"
require "openssl"
require "timeout"
require "zlib"
require_relative "connections"

module RelayOS
  # Sends requests over connections of Net::HTTP that stay open between calls. Safe to share between threads, and with
  # a forked process, which gets connections of its own.
  # @api private
  class NetHTTPTransport
    FAULTS = [
      SystemCallError, IOError, SocketError, OpenSSL::SSL::SSLError, Net::ProtocolError, Net::HTTPBadResponse,
      Net::HTTPHeaderSyntaxError, Zlib::Error
    ].freeze
    KEEP_ALIVE = 30 # seconds; a connection that the server closed meanwhile is noticed before it is used

    def initialize(settings)
      @uri = URI(settings.base_url)
      @proxy = settings.proxy
      @tls = settings.tls
      @connections = Connections.new { open }
    end

    # @param request [HTTPRequest]
    # @return [HTTPResponse]
    # @raise [APIConnectionError, APITimeoutError]
    def call(request)
      limits = request.limits
      # The sockets' own timeouts begin anew with every byte; this one does not. An exception that it throws into the
      # exchange does no harm: the connection is thrown away.
      Timeout.timeout(limits.timeout) { @connections.with { |http| exchange(http, request) } }
    rescue Timeout::Error => e
      message = "No complete answer from #{address} within #{format("%g", limit_of(e, limits))} s"
      raise APITimeoutError.new(message), cause: e
    rescue *FAULTS => e
      raise connection_error(e), cause: e
    end

    # Closes connections that nobody uses now.
    def close = @connections.close

    def inspect = "#<RelayOS::NetHTTPTransport #{address}>"

    private

    def address = "#{@uri.scheme}://#{@uri.host}:#{@uri.port}"

    def open
      proxy = @proxy ? [@proxy.hostname, @proxy.port, unescape(@proxy.user), unescape(@proxy.password)] : [nil]
      http = Net::HTTP.new(@uri.hostname, @uri.port, *proxy)
      http.use_ssl = @uri.scheme == "https"
      @tls.each { |name, value| http.public_send(:"#{name}=", value) }
      http.max_retries = 0 # ours are counted, wait, and keep the idempotency key
      http.keep_alive_timeout = KEEP_ALIVE
      http.ignore_eof = false if http.respond_to?(:ignore_eof=) # half an answer is none
      http
    end

    def exchange(http, request)
      limits = request.limits
      http.open_timeout = limits.open_timeout || limits.timeout
      http.read_timeout = limits.read_timeout || limits.timeout
      http.write_timeout = limits.write_timeout || limits.timeout
      http.start unless http.started?
      body = +""
      answer = http.request(generic(request)) { |response| response.read_body { |chunk| body << chunk } }
      HTTPResponse.new(status: answer.code.to_i, headers: answer.each_header.to_h, body: body)
    end

    def generic(request)
      path = request.url.delete_prefix("#{@uri.scheme}://").sub(%r{\A[^/?]*}, "")
      has_body = !request.body.nil?
      headers = request.headers
      headers = headers.merge("content-length" => "0") if !has_body && %w[POST PUT PATCH].include?(request.method)
      generic = Net::HTTPGenericRequest.new(request.method, has_body, request.method != "HEAD", path, headers)
      generic.body = request.body if has_body
      generic
    rescue ArgumentError
      raise UsageError, "The address or a header can not be sent", cause: nil
    end

    def limit_of(error, limits)
      case error
      when Net::OpenTimeout then limits.open_timeout || limits.timeout
      when Net::WriteTimeout then limits.write_timeout || limits.timeout
      when Net::ReadTimeout then limits.read_timeout || limits.timeout
      else limits.timeout
      end
    end

    def connection_error(error)
      code = error.is_a?(SystemCallError) ? error.class.name.split("::").last : nil
      told = error.is_a?(OpenSSL::SSL::SSLError) || error.is_a?(SocketError) ? error.message : code
      APIConnectionError.new("The connection to #{address} failed#{": #{told}" if told}", code: code)
    end

    def unescape(text) = text && URI.decode_www_form_component(text.gsub("+", "%2B"))
  end
end
