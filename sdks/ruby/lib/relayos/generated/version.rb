# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  VERSION = "0.1.0"
end
