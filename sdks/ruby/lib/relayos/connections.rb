# frozen_string_literal: true

module RelayOS
  # Connections that wait for the next call. As many as there are calls at the same time; few of them are kept.
  # @api private
  class Connections
    MOST_IDLE = 32

    def initialize(&open)
      @open = open
      @lock = Mutex.new
      @idle = []
      @process = Process.pid
    end

    # Lends a connection. One whose use failed or was interrupted is in no known state, and is closed.
    def with
      connection = take
      result = yield connection
      sound = true
      result
    ensure
      sound ? give(connection) : shut(connection)
    end

    # Closes those that nobody uses now.
    def close
      idle = @lock.synchronize { own_idle.slice!(0..) }
      idle.each { |connection| shut(connection) }
    end

    private

    # The one that was used last: it is the least likely to have been closed by the server.
    def take = @lock.synchronize { own_idle.pop } || @open.call

    def give(connection)
      kept = @lock.synchronize { own_idle.push(connection) if own_idle.size < MOST_IDLE }
      shut(connection) unless kept
    end

    # After a fork, the connections belong to the parent: they are forgotten, not closed.
    def own_idle
      if @process != Process.pid
        @process = Process.pid
        @idle = []
      end
      @idle
    end

    def shut(connection)
      connection.finish if connection&.started?
    rescue IOError
      nil # closed already
    end
  end
end
