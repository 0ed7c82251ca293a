# frozen_string_literal: true

require "openssl"
require "socket"
require "timeout"

module RelayOS
  # Bytes to and from a server: over TCP, through a proxy if there is one, under TLS if the address says so. One thread
  # may read while others write.
  # @api private
  class ByteStream
    PIECE = 16_384
    LONGEST_HEAD = 65_536

    # @param uri [URI] http or https
    # @param ends [Float] when the connection must stand, by the monotonic clock
    def self.open(uri, proxy:, tls:, alarm:, ends:)
      first = proxy || uri
      tcp = Timeout.timeout(left(ends)) { TCPSocket.new(first.hostname, first.port) }
      stream = new(tcp, alarm)
      stream.tunnel(uri, proxy, ends) if proxy
      stream.encrypt(uri.hostname, tls, ends) if uri.scheme == "https"
      opened = stream
    ensure
      tcp&.close unless opened
    end

    def self.left(ends) = [ends - Process.clock_gettime(Process::CLOCK_MONOTONIC), 0.001].max

    def initialize(socket, alarm)
      @io = socket
      @alarm = alarm
      @lock = Mutex.new
      @rest = +""
      socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    end

    # Some bytes, as soon as there are any.
    # @raise [Timeout::Error] nothing came in time
    # @raise [EOFError]
    def read(seconds)
      return @rest.slice!(0..) unless @rest.empty?

      attempt(seconds) { @io.read_nonblock(PIECE, exception: false) } || raise(EOFError, "The connection was closed")
    end

    def write(bytes, seconds)
      rest = bytes.b
      until rest.empty?
        written = attempt(seconds) { @io.write_nonblock(rest, exception: false) }
        rest = rest.byteslice(written..)
      end
    end

    # The head of an HTTP message, without the blank line that ends it.
    def read_head(ends)
      head = +""
      until (at = head.index("\r\n\r\n"))
        raise IOError, "The head of the answer is too long" if head.bytesize > LONGEST_HEAD

        head << read(ByteStream.left(ends))
      end
      @rest = head.byteslice((at + 4)..)
      head.byteslice(0, at)
    end

    # Asks a proxy for a connection to the server.
    def tunnel(uri, proxy, ends)
      host = "#{uri.host}:#{uri.port}"
      lines = ["CONNECT #{host} HTTP/1.1", "Host: #{host}", *authorization(proxy), "", ""]
      write(lines.join("\r\n"), ByteStream.left(ends))
      answer = read_head(ends)
      return if answer.match?(%r{\AHTTP/1\.[01] 2\d\d})

      raise IOError, "The proxy answers #{answer[%r{\AHTTP/1\.[01] (\d{3})}, 1] || "no HTTP"}"
    end

    def encrypt(hostname, options, ends)
      context = OpenSSL::SSL::SSLContext.new
      context.set_params(options)
      context.verify_hostname = false # done below, for addresses that are numbers too
      @io = OpenSSL::SSL::SSLSocket.new(@io, context)
      @io.sync_close = true
      @io.hostname = hostname unless hostname.match?(/\A[\d.]+\z|:/)
      attempt(ByteStream.left(ends)) { @io.connect_nonblock(exception: false) }
      @io.post_connection_check(hostname)
    end

    def close
      @lock.synchronize { @io.close unless @io.closed? }
    rescue IOError, SystemCallError, OpenSSL::SSL::SSLError
      nil
    end

    private

    # What the block gives once the socket is ready for it.
    def attempt(seconds, &)
      ends = Process.clock_gettime(Process::CLOCK_MONOTONIC) + seconds
      loop do
        result = @lock.synchronize(&)
        case result
        when :wait_readable then wait(ends, readable: [@io.to_io])
        when :wait_writable then wait(ends, writable: [@io.to_io])
        else return result
        end
      end
    end

    def wait(ends, **sockets)
      @alarm.wait(**sockets, seconds: ByteStream.left(ends)) || raise(Timeout::Error, "Nothing happened in time")
    end

    def authorization(proxy)
      return [] unless proxy.user

      parts = [proxy.user, proxy.password.to_s].map { |part| URI.decode_www_form_component(part.gsub("+", "%2B")) }
      ["Proxy-Authorization: Basic #{[parts.join(":")].pack("m0")}"]
    end
  end
end
