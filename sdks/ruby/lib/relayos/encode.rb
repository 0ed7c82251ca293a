# frozen_string_literal: true

require "date"
require "json"
require "set"
require "time"

module RelayOS
  # From what callers give to what is sent: paths, queries and JSON.
  # @api private
  module Encode
    UNRESERVED = /[^A-Za-z0-9._~-]/n
    MAX_NESTING = 100

    module_function

    # Puts encoded values into a path. Without its slash a path could turn the host of `base_url` into another.
    def path(template, values)
      raise UsageError, "path must start with a slash" unless template.is_a?(String) && template.start_with?("/")
      return check_path(template) if values.empty?

      rest = values.each
      template.gsub(/\{(\w+)\}/) { segment(Regexp.last_match(1), rest.next) }
    end

    # A path that a caller wrote himself: no spaces, line breaks and the like.
    def check_path(path)
      return path if path.ascii_only? && path.match?(/\A[!-~]+\z/) && !path.include?("#")

      raise UsageError, "path has characters that can not be sent: encode them"
    end

    # A segment that is empty or made of dots would turn the address into that of another operation.
    def segment(name, value)
      value = value.name if value.is_a?(Symbol)
      return quote(name, value) if value.is_a?(String) && !["", ".", ".."].include?(value)

      raise UsageError, "#{name} must be a text that is not empty"
    end

    # `?a=1&b=2`; nothing if there is nothing to send.
    def query(query)
      pairs = query.flat_map do |name, value|
        items = value.is_a?(Array) || value.is_a?(Set) ? value.to_a : [value]
        items.reject { |item| item.nil? || OMIT.equal?(item) }
             .map { |item| "#{quote("A parameter", name.to_s)}=#{quote(name, text(name, item))}" }
      end
      pairs.empty? ? "" : "?#{pairs.join("&")}"
    end

    def quote(name, text)
      utf8(name, text).b.gsub(UNRESERVED) { |byte| format("%%%02X", byte.ord) }
    end

    def text(name, value)
      case value
      when String then value
      when Symbol, Numeric, true, false then value.to_s
      when Date, Time then time(value)
      else raise UsageError, "#{name} can not be sent in a query: #{value.class}"
      end
    end

    # A body as JSON.
    def json(value) = JSON.generate(plain(value, "body", 0), max_nesting: MAX_NESTING + 2)

    # Types of JSON only; members that were not given are left out.
    def plain(value, name, depth)
      raise UsageError, "The body can not be sent as JSON: it is nested too deeply" if depth > MAX_NESTING

      case value
      when Hash then object(value, depth)
      when Array, Set then value.reject { |item| OMIT.equal?(item) }.map { |item| plain(item, name, depth + 1) }
      when Model then value.to_h
      else scalar(value, name)
      end
    end

    def scalar(value, name)
      case value
      when nil, true, false, Integer then value
      when String, Symbol then utf8(name, value.to_s)
      when Float then finite(name, value)
      when Date, Time then time(value)
      else raise UsageError, "The body can not be sent as JSON: #{name} is a #{value.class}"
      end
    end

    def object(value, depth)
      value.each_with_object({}) do |(name, item), result|
        result[utf8("A member", name.to_s)] = plain(item, name, depth + 1) unless OMIT.equal?(item)
      end
    end

    def finite(name, value)
      value.finite? ? value : raise(UsageError, "The body can not be sent as JSON: #{name} is no finite number")
    end

    def utf8(name, text)
      text = text.encode(Encoding::UTF_8)
      text.valid_encoding? ? text : raise(UsageError, "#{name} has characters that can not be sent")
    rescue EncodingError
      raise UsageError, "#{name} has characters that can not be sent", cause: nil
    end

    # RFC 3339, with a fraction only where there is one.
    def time(value)
      case value
      when DateTime then time(value.to_time)
      when Date then value.iso8601
      else value.getutc.iso8601(value.nsec.zero? ? 0 : 6)
      end
    end
  end
end
