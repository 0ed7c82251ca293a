# frozen_string_literal: true

require "ipaddr"
require "uri"

module RelayOS
  # Addresses of the server and of proxies.
  # @api private
  module Address
    module_function

    # The address without a slash at its end.
    def check(text)
      uri = parse("base_url", text)
      raise UsageError, "base_url must be an http or https address" unless %w[http https].include?(uri.scheme)
      raise UsageError, "base_url must not carry a user name or password; use api_key" if uri.userinfo
      raise UsageError, "base_url must not have a query or fragment" if uri.query || uri.fragment

      uri.to_s.sub(%r{/+\z}, "")
    end

    # Of a proxy: `http://user:password@host:port`.
    def proxy(text)
      uri = parse("proxy", text)
      return uri if uri.scheme == "http"

      raise UsageError, "proxy must be an http address; through it, https is spoken with the server itself"
    end

    # The proxy that the environment names; it must not see what is for this machine.
    def environment_proxy(base_url)
      uri = URI(base_url)
      loopback?(uri.hostname) ? nil : uri.find_proxy
    end

    # On a plain connection, everybody between here and the server can read the key.
    def refuse_plain_http(base_url)
      uri = URI(base_url)
      return if uri.scheme == "https" || loopback?(uri.hostname)

      raise UsageError, "base_url must be an https address: an API key is not sent over plain http to another " \
                        "machine (allow_insecure_http: true if only you can read what is sent on the way there)"
    end

    def loopback?(host)
      return true if host == "localhost" || host.end_with?(".localhost")

      IPAddr.new(host).loopback?
    rescue IPAddr::Error
      false
    end

    # Never tells the text: it may hold a password.
    def parse(name, text)
      uri = URI.parse(text.to_s.strip)
      return uri if uri.is_a?(URI::HTTP) && uri.hostname && !uri.hostname.empty?

      raise UsageError, "#{name} must be an http or https address"
    rescue URI::Error
      raise UsageError, "#{name} must be an http or https address", cause: nil
    end
  end
end
