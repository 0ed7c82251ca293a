# frozen_string_literal: true

module RelayOS
  # Time and chance, in one place so that tests can replace them.
  class Timing
    # Seconds since 1970.
    def now = Process.clock_gettime(Process::CLOCK_REALTIME)

    # Seconds that only ever grow, to measure with.
    def monotonic = Process.clock_gettime(Process::CLOCK_MONOTONIC)

    # 0 <= x < 1.
    def random = Kernel.rand

    def sleep(seconds) = Kernel.sleep(seconds)
  end
end
