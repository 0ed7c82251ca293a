# frozen_string_literal: true

require "logger"
require "socket"
require "stringio"

# A transport that answers from a list, and keeps what it was asked. The last answer stands for all that follow.
class FakeTransport
  attr_reader :requests

  def initialize(*answers)
    @answers = answers
    @requests = []
  end

  def call(request)
    @requests << request
    answer = @answers.size > 1 ? @answers.shift : @answers.first
    answer.is_a?(Exception) ? raise(answer) : answer
  end
end

# Time that passes only when somebody sleeps.
class FakeTiming < RelayOS::Timing
  attr_reader :slept

  def initialize(chance: 0.0)
    super()
    @chance = chance
    @slept = []
    @passed = 0.0
  end

  def now = 1_800_000_000.0
  def monotonic = @passed
  def random = @chance

  def sleep(seconds)
    @slept << seconds
    @passed += seconds
  end
end

# Servers on sockets of this machine, and answers to give.
module Support
  KEY = "rk_test_key"

  def json(body, status: 200, headers: {})
    RelayOS::HTTPResponse.new(status: status, headers: headers, body: body.nil? ? "" : JSON.generate(body))
  end

  def problem(status, code: "some_code", headers: {}, **more)
    json({ type: "about:blank", title: "Title", status: status, code: code, **more }, status: status, headers: headers)
  end

  def client(*answers, **options)
    @transport = FakeTransport.new(*answers)
    @timing = FakeTiming.new
    RelayOS::Client.new(api_key: KEY, transport: @transport, timing: @timing, **options)
  end

  def requests = @transport.requests

  # Accepts connections and hands each to the block in a thread of its own, with its number from 0. Gives the port.
  def serve(&block)
    server = TCPServer.new("127.0.0.1", 0)
    thread = Thread.new { accept(server, block) }
    (@servers ||= []) << [server, thread]
    server.addr[1]
  end

  # As `serve`, under TLS with a certificate for this address. Gives the port, and a store that trusts it.
  def serve_tls(address, &block)
    key, certificate = certify(address)
    context = OpenSSL::SSL::SSLContext.new
    context.add_certificate(certificate, key)
    port = serve do |socket, number|
      block.call(OpenSSL::SSL::SSLSocket.new(socket, context).accept, number)
    rescue OpenSSL::SSL::SSLError
      nil # who does not trust it goes away
    end
    [port, OpenSSL::X509::Store.new.tap { |store| store.add_cert(certificate) }]
  end

  def teardown
    (@servers || []).each do |server, thread|
      server.close
      thread.join
    end
    super
  end

  # A request as [first line, headers, body]; nil when there is none.
  def read_request(socket)
    first = socket.gets or return
    headers = {}
    while (line = socket.gets) && line != "\r\n"
      name, value = line.chomp.split(": ", 2)
      headers[name.downcase] = value
    end
    [first.chomp, headers, socket.read(headers["content-length"].to_i)]
  end

  def answer(socket, body = "{}", head: "HTTP/1.1 200 OK")
    socket.write("#{head}\r\ncontent-length: #{body.bytesize}\r\ncontent-type: application/json\r\n\r\n#{body}")
  end

  private

  def certify(address)
    key = OpenSSL::PKey::EC.generate("prime256v1")
    certificate = OpenSSL::X509::Certificate.new
    certificate.version = 2
    certificate.serial = 1
    certificate.subject = certificate.issuer = OpenSSL::X509::Name.parse("/CN=test")
    certificate.public_key = key
    certificate.not_before = Time.now - 60
    certificate.not_after = Time.now + 600
    extensions = OpenSSL::X509::ExtensionFactory.new(certificate, certificate)
    certificate.add_extension(extensions.create_extension("basicConstraints", "CA:TRUE", true))
    certificate.add_extension(extensions.create_extension("subjectAltName", "IP:#{address}"))
    [key, certificate.sign(key, "SHA256")]
  end

  def accept(server, block)
    sessions = []
    loop do
      socket = server.accept
      sessions << [socket, Thread.new(sessions.size) { |number| session(socket, number, block) }]
    end
  rescue IOError
    sessions.each do |socket, thread|
      socket.close
      thread.kill
    end
  end

  def session(socket, number, block)
    block.call(socket, number)
  rescue IOError, SystemCallError
    nil
  ensure
    socket.close
  end
end
