# frozen_string_literal: true

module RelayOS
  # Base of resources that open an event stream.
  class StreamResource < Resource
  end
end
