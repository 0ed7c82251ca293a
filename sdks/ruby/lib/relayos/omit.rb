# frozen_string_literal: true

module RelayOS
  # The type of {OMIT}.
  class Omit
    def inspect = "OMIT"
    alias to_s inspect
  end

  # A parameter that was not given, as opposed to one that is nil and sent as `null`.
  OMIT = Omit.new.freeze
  Omit.singleton_class.undef_method(:new)
end
