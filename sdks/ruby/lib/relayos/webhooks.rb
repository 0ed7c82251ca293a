# frozen_string_literal: true

require "openssl"

module RelayOS
  # Webhooks: checks who sent one, and turns it into an event. Standard Webhooks 1.0.
  #
  # @example in a Rack application
  #   event = RelayOS::Webhooks.unwrap(request.body.read, request.env, ENV.fetch("WEBHOOK_SECRET"))
  #   case event
  #   when RelayOS::Models::MessageDeliveredEvent then puts event.data.id
  #   end
  module Webhooks
    TOLERANCE = 300 # seconds that clocks may differ and a delivery may take
    MOST_SIGNATURES = 32 # of one request: bounds the work for whoever sends nonsense
    ED25519_KEY = ["302a300506032b6570032100"].pack("H*").freeze # what stands before the 32 bytes, as DER
    private_constant :MOST_SIGNATURES, :ED25519_KEY

    class << self
      # Checks the signature of a webhook and gives its event.
      #
      # @param raw_body [String] the body as it came, before anything parsed it
      # @param headers [Hash, #to_h] of the request, in any case, or the environment of Rack: `webhook-id`,
      #   `webhook-timestamp`, `webhook-signature`
      # @param secrets [String, Array<String>] `whsec_...` of the endpoint; several while a secret is replaced.
      #   `whpk_...` is a public key, for endpoints with Ed25519 signatures
      # @param tolerance [Numeric] seconds that the time of the webhook may differ from ours
      # @param now [Numeric, Time] for tests
      # @return [Models::Event] types that this version does not know are a {Models::UnknownEvent}. The header
      #   `webhook-id` stays the same when a delivery is repeated: keep it, to handle each event once
      # @raise [WebhookVerificationError] it is not from the owner of a secret, was changed, or is too old
      # @raise [UsageError] a secret is not one
      def unwrap(raw_body, headers, secrets, tolerance: TOLERANCE, now: Time.now)
        verify(raw_body, headers, secrets, tolerance: tolerance, now: now)
        body = parse(raw_body)
        raise WebhookVerificationError.new(:invalid_body, "The body is not an object") unless body.is_a?(Hash)

        Models::Event.decode(body)
      end

      # Checks the signature of a webhook; as {unwrap}, for bodies that are no events of ours.
      # @return [nil]
      def verify(raw_body, headers, secrets, tolerance: TOLERANCE, now: Time.now)
        checks = Array(secrets).map { |secret| checker(secret) }
        raise UsageError, "secrets is empty" if checks.empty?

        id, timestamp, signature = read(headers)
        check_age(timestamp, tolerance, now.to_f)
        content = "#{id}.#{timestamp}.".b << raw_body.b
        # All are tried: time tells nothing.
        matches = signatures(signature).product(checks).map { |given, check| check.call(content, *given) }
        return if matches.any?

        raise WebhookVerificationError.new(:no_matching_signature, "No signature was made with one of the secrets")
      end

      private

      def read(headers)
        lower = headers.to_h.transform_keys { |name| name.to_s.downcase.tr("_", "-").delete_prefix("http-") }
        %w[id timestamp signature].map do |name|
          value = lower["webhook-#{name}"]
          next value if value.is_a?(String) && !value.empty?

          raise WebhookVerificationError.new(:missing_header, "The header webhook-#{name} is missing")
        end
      end

      def check_age(timestamp, tolerance, now)
        unless /\A[0-9]{1,12}\z/.match?(timestamp)
          raise WebhookVerificationError.new(:invalid_timestamp, "webhook-timestamp is not a number of seconds")
        end
        return if (now - timestamp.to_i).abs <= tolerance

        raise WebhookVerificationError.new(:outside_tolerance, "webhook-timestamp is too far from now")
      end

      # `v1,<base64> v1a,<base64>`; what has another form, for example a later version, is skipped.
      def signatures(header)
        header.b.split(" ", MOST_SIGNATURES + 1).first(MOST_SIGNATURES).filter_map do |part|
          version, text = part.split(",", 2)
          signature = decode(text)
          [version, signature] if signature
        end
      end

      # A function that checks a signature of a version.
      def checker(secret)
        raise UsageError, "A secret of a webhook must be a text" unless secret.is_a?(String)
        return ed25519(key(secret.delete_prefix("whpk_"))) if secret.start_with?("whpk_")

        key = key(secret.delete_prefix("whsec_"))
        lambda do |content, version, signature|
          digest = OpenSSL::HMAC.digest("SHA256", key, content)
          version == "v1" && signature.bytesize == digest.bytesize &&
            OpenSSL.fixed_length_secure_compare(digest, signature)
        end
      end

      def ed25519(key)
        raise UsageError, "A whpk_ key must be 32 bytes in base64" unless key.bytesize == 32

        public_key = OpenSSL::PKey.read(ED25519_KEY + key)
        lambda do |content, version, signature|
          version == "v1a" && signature.bytesize == 64 && public_key.verify(nil, signature, content)
        rescue OpenSSL::PKey::PKeyError
          false
        end
      rescue OpenSSL::PKey::PKeyError
        raise UsageError, "The OpenSSL of this Ruby has no Ed25519", cause: nil
      end

      # Never tells the secret, not even where it is wrong.
      def key(text) = decode(text) || raise(UsageError, "A secret of a webhook must be whsec_ or whpk_ and base64")

      # Strict base64; nil if it is none, or nothing.
      def decode(text)
        bytes = text&.unpack1("m0")
        bytes unless bytes.nil? || bytes.empty?
      rescue ArgumentError
        nil
      end

      def parse(raw_body)
        Decode.json(raw_body)
      rescue JSON::ParserError, EncodingError
        raise WebhookVerificationError.new(:invalid_body, "The body is not JSON"), cause: nil
      end
    end
  end
end
