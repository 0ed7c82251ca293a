# frozen_string_literal: true

module RelayOS
  # Objects of several kinds that a tag tells apart. The module of a union is included in all of its kinds, also in the
  # one for tags that this version does not know.
  # @api private
  module Union
    # The kind that fits the value if it is an object; anything else as it is.
    def decode(value)
      value.is_a?(Hash) ? @variants.fetch(value[@tag], @unknown).new(value) : value
    end

    private

    def variants(tag, unknown, variants)
      @tag = tag
      @unknown = unknown
      @variants = variants.freeze
      [unknown, *variants.values].each { |model| model.include(self) }
    end
  end
end
