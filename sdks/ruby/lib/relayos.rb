# frozen_string_literal: true

# Ruby client of the RelayOS Integrate API. Begin with {RelayOS::Client}; results are in {RelayOS::Models}.
#
# @example
#   client = RelayOS::Client.new(api_key: "rk_test_...")
#   message = client.messages.create(channel: "sms", to: "+15005550010", content: {text: "Hello"})
#   message.status
module RelayOS
end

require "json"
require "securerandom"

require_relative "relayos/generated/version"
require_relative "relayos/omit"
require_relative "relayos/errors"
require_relative "relayos/headers"
require_relative "relayos/timing"
require_relative "relayos/decode"
require_relative "relayos/model"
require_relative "relayos/union"
require_relative "relayos/generated/models"
require_relative "relayos/retries"
require_relative "relayos/limits"
require_relative "relayos/log_entry"
require_relative "relayos/http_request"
require_relative "relayos/http_response"
require_relative "relayos/raw_response"
require_relative "relayos/encode"
require_relative "relayos/operation"
require_relative "relayos/address"
require_relative "relayos/settings"
require_relative "relayos/net_http_transport"
require_relative "relayos/dispatcher"
require_relative "relayos/page"
require_relative "relayos/resource"
require_relative "relayos/event_stream"
require_relative "relayos/stream_resource"
require_relative "relayos/generated/operation_table"
require_relative "relayos/generated/resources"
require_relative "relayos/webhooks"
require_relative "relayos/client"
