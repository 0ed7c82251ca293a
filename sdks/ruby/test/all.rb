# frozen_string_literal: true

# All tests: ruby -Ilib -Itest test/all.rb.

require "minitest/autorun"
require "relayos"
require_relative "support"

Dir[File.join(__dir__, "*_test.rb")].each { |file| require file }
