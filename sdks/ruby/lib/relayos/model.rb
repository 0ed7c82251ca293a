# frozen_string_literal: true

module RelayOS
  # An object of the API: a read-only view of its JSON, which decodes a member when it is read.
  #
  # Each member has a reader method; names that every Ruby object has already, like `class`, end with an underscore. A
  # member that the server left out is nil. Members, enum values and union tags that this version does not know stay as
  # they came: `message[:brand_new]` reads any member by its name in the API.
  #
  # @example
  #   message.status
  #   message[:status]
  #   message.dig(:content, :text)
  #   case message
  #   in {status: "failed", error: {code:}} then puts code
  #   in {status:} then puts status
  #   end
  class Model
    class << self
      # @return [Hash{String=>Symbol}] name of each known member → its reader method
      attr_reader :members
      # @return [Array<String>] members that `inspect` hides
      attr_reader :secrets

      # A view of the value if it is an object; anything else as it is.
      def decode(value) = value.is_a?(Hash) ? new(value) : value

      private

      def inherited(subclass)
        super
        subclass.instance_variable_set(:@members, @members)
        subclass.instance_variable_set(:@secrets, @secrets)
      end

      # Declares the reader methods of members. `renamed`: member → reader where they differ by more than an underscore.
      def fields(readers, renamed: {}, hidden: [])
        names = readers.to_h { |reader| [reader.name.delete_suffix("_").freeze, reader] }
        @members = @members.merge(names, renamed).freeze
        @secrets = (@secrets + hidden).freeze
      end
    end

    @members = {}.freeze
    @secrets = [].freeze

    # @param data [Hash] the object as parsed from JSON
    def initialize(data)
      @data = data.frozen? ? data : Decode.frozen(data)
      freeze
    end

    # A member by its name in the API, decoded as its reader method does; nil if it is not there.
    # @param member [Symbol, String]
    def [](member)
      name = member.to_s
      reader = self.class.members[name]
      reader ? public_send(reader) : @data[name]
    end

    # Whether the server sent this member.
    def key?(member) = @data.key?(member.to_s)

    # @return [Hash{String=>Object}] the object as it came, frozen
    def to_h = @data

    # @return [Hash{String=>Object}] members that this version of the gem does not know
    def extra_fields = @data.except(*self.class.members.keys)

    # A member of a member, by names in the API and by indexes of lists; nil as soon as one is not there.
    def dig(member, *rest)
      rest.reduce(self[member]) do |value, step|
        value.is_a?(Hash) ? value[step.to_s] : value&.dig(step)
      end
    end

    # For pattern matching: members by their names in the API.
    def deconstruct_keys(names)
      names ||= self.class.members.keys.union(@data.keys).map(&:to_sym)
      names.each_with_object({}) do |name, result|
        result[name] = self[name] if self.class.members.key?(name.name) || key?(name)
      end
    end

    def ==(other) = other.instance_of?(self.class) && other.to_h == @data
    alias eql? ==

    def hash = [self.class, @data].hash

    def to_json(...) = @data.to_json(...)

    # For libraries that make JSON of plain objects.
    def as_json(*) = @data

    def inspect
      members = @data.keys.map do |name|
        "#{name}=#{self.class.secrets.include?(name) ? "[hidden]" : self[name].inspect}"
      end
      "#<#{[self.class.name, *members].join(" ")}>"
    end
    alias to_s inspect
  end
end
