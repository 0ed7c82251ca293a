# frozen_string_literal: true

module RelayOS
  # From parsed JSON to results. What is not of the expected type stays as it is: nothing in an answer can make decoding
  # fail.
  # @api private
  module Decode
    MAX_NESTING = 256

    module_function

    # The JSON of a text, frozen through and through, so that results can be views of it.
    def json(text) = JSON.parse(text, freeze: true, max_nesting: MAX_NESTING)

    # A list, with each item decoded by the block.
    def list(value, &)
      value.is_a?(Array) ? value.map(&).freeze : value
    end

    # An object whose members all are of one kind.
    def map(value, &)
      value.is_a?(Hash) ? value.transform_values(&).freeze : value
    end

    # A frozen copy with texts as keys, of a value that somebody made by hand.
    def frozen(value)
      case value
      when Hash then value.to_h { |name, item| [name.to_s.freeze, frozen(item)] }.freeze
      when Array then value.map { |item| frozen(item) }.freeze
      when Model then value.to_h
      when String then value.frozen? ? value : value.dup.freeze
      when Symbol then value.name
      else value
      end
    end
  end
end
