# frozen_string_literal: true

class WebhooksTest < Minitest::Test
  SECRET = "whsec_#{["a" * 32].pack("m0")}".freeze
  NOW = 1_800_000_000
  BODY = '{"id":"evt_1","type":"message.delivered","data":{"id":"msg_1"}}'

  def sign(body, secret: SECRET, id: "wh_1", time: NOW)
    key = secret.delete_prefix("whsec_").unpack1("m0")
    "v1,#{[OpenSSL::HMAC.digest("SHA256", key, "#{id}.#{time}.#{body}")].pack("m0")}"
  end

  def headers(signature = sign(BODY), time: NOW)
    { "webhook-id" => "wh_1", "webhook-timestamp" => time.to_s, "webhook-signature" => signature }
  end

  def unwrap(body = BODY, given = headers, secrets = SECRET, **options)
    RelayOS::Webhooks.unwrap(body, given, secrets, now: NOW, **options)
  end

  def refused(reason, *arguments, **options)
    assert_equal reason, assert_raises(RelayOS::WebhookVerificationError) { unwrap(*arguments, **options) }.reason
  end

  def test_gives_the_event_of_a_signed_body
    assert_instance_of RelayOS::Models::MessageDeliveredEvent, unwrap
    assert_equal "msg_1", unwrap.data.id
    unwrap(BODY, headers.transform_keys { |name| "HTTP_#{name.upcase.tr("-", "_")}" })
    unwrap(BODY, headers.transform_keys(&:upcase), ["whsec_#{["b" * 32].pack("m0")}", SECRET])
    unwrap(BODY, headers("v2,xxx v1,#{["x" * 32].pack("m0")} #{sign(BODY)}"))
    RelayOS::Webhooks.verify(BODY, headers(sign(BODY, time: Time.now.to_i), time: Time.now.to_i), SECRET)
  end

  def test_takes_bytes_that_are_no_text
    body = "\xFF{".b
    refused(:invalid_body, body, headers(sign(body)))
    assert_nil RelayOS::Webhooks.verify(body, headers(sign(body)), SECRET, now: Time.at(NOW))
  end

  def test_refuses_what_is_not_right
    refused(:no_matching_signature, "#{BODY} ")
    refused(:no_matching_signature, BODY, headers(sign(BODY)[0..-10]))
    refused(:no_matching_signature, BODY, headers("v1,"))
    refused(:no_matching_signature, BODY, headers("#{"v1,AAAA " * 100}#{sign(BODY)}"))
    refused(:outside_tolerance, BODY, headers(sign(BODY, time: NOW - 301), time: NOW - 301))
    refused(:outside_tolerance, BODY, headers, tolerance: -1)
    ["1.5", "", "x", "1\n", "9" * 13].each do |time|
      refused(time.empty? ? :missing_header : :invalid_timestamp, BODY, headers(sign(BODY, time: time), time: time))
    end
    refused(:missing_header, BODY, {})
    refused(:invalid_body, "[]", headers(sign("[]")))
  end

  def test_refuses_secrets_that_are_none_without_telling_them
    ["whsec_!hush", "", "whsec_", "whpk_aGk=", nil, 5, "whsec_aGk", []].each do |secret|
      error = assert_raises(RelayOS::UsageError, secret.inspect) { unwrap(BODY, headers, secret) }
      refute_includes error.message, "hush"
    end
  end

  def test_checks_ed25519
    key = OpenSSL::PKey.generate_key("ED25519")
    public_key = "whpk_#{[key.public_to_der[-32..]].pack("m0")}"
    signature = "v1a,#{[key.sign(nil, "wh_1.#{NOW}.#{BODY}")].pack("m0")}"
    assert_equal "msg_1", unwrap(BODY, headers(signature), public_key).data.id
    refused(:no_matching_signature, "#{BODY} ", headers(signature), public_key)
    refused(:no_matching_signature, BODY, headers(signature.sub("v1a", "v1")), public_key)
    refused(:no_matching_signature, BODY, headers("v1a,AAAA"), public_key)
    refused(:no_matching_signature, BODY, headers, public_key)
  end
end
