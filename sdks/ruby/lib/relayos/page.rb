# frozen_string_literal: true

module RelayOS
  # A page of a list. Iterating over it goes through all items from here to the end of the list, and fetches the pages
  # that follow as they are needed; `data` has the items of this page alone.
  #
  # @example
  #   client.messages.list(status: "delivered").each { |message| puts message.id }
  #   client.messages.list.lazy.select { |message| message.channel == "sms" }.first(10)
  class Page
    include Enumerable

    # @return [Array] the items of this page
    attr_reader :data
    # @return [Boolean] whether there are items after this page
    attr_reader :has_more
    # @return [String, nil]
    attr_reader :next_cursor
    # @return [String, nil]
    attr_reader :prev_cursor
    # @return [String, nil] pass it as `cursor` later on to get what is newer than everything seen so far; it never ends
    attr_reader :refresh_cursor
    # @return [Hash{String=>Object}] the page as it came, with members that this version does not know
    attr_reader :body

    # @api private
    # @yield [cursor] gives the page of a cursor
    def initialize(body, operation, &turn)
      raise UsageError, "The answer is not a page of a list" unless body.is_a?(Hash) && body["data"].is_a?(Array)

      @data = body["data"].map { |item| operation.decode(item) }.freeze
      @has_more = body["has_more"] == true
      @next_cursor = body["next_cursor"]
      @prev_cursor = body["prev_cursor"]
      @refresh_cursor = body["refresh_cursor"]
      @body = body
      @turn = turn
    end

    alias has_more? has_more

    # @return [Page, nil] the next page in the order of the list, with the same filters; nil after the last one
    def next_page
      return unless has_more && next_cursor

      page = @turn.call(next_cursor)
      if page.has_more && page.next_cursor == next_cursor
        raise UsageError, "The list does not advance: its cursor repeats"
      end

      page
    end

    # @return [Page, nil] what is newer than everything seen so far, to be refreshed again; nil if the list has no
    #   cursor for it
    def refresh = refresh_cursor && @turn.call(refresh_cursor)

    # This page and all that follow, fetched as they are needed.
    # @return [Enumerator<Page>] without a block
    def pages
      return enum_for(:pages) unless block_given?

      page = self
      while page
        yield page
        page = page.next_page
      end
      self
    end

    # All items from here to the end of the list.
    # @return [Enumerator] without a block
    def each(&block)
      return enum_for(:each) unless block

      pages { |page| page.data.each(&block) }
      self
    end
    alias auto_paging_each each

    def inspect = "#<RelayOS::Page #{data.size} items, has_more=#{has_more}>"
  end
end
