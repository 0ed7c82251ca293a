# frozen_string_literal: true

module RelayOS
  # Headers with names in lower case, checked here so that no later error message quotes a value.
  # @api private
  module Headers
    NAME = /\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z/
    VALUE = /\A[\t\x20-\x7e]*\z/

    module_function

    # Adds the caller's headers to ours; nil takes one away.
    def add(headers, more)
      (more || {}).each_with_object(headers.dup) do |(name, value), result|
        lower = name.to_s.downcase
        value.nil? ? result.delete(lower) : result[lower] = check(name, value)
      end
    end

    def check(name, value)
      raise UsageError, "A header has a name that can not be sent" unless NAME.match?(name.to_s)
      return value if value.is_a?(String) && value.ascii_only? && VALUE.match?(value)

      raise UsageError, "The value of the header #{name} can not be sent"
    end
  end
end
