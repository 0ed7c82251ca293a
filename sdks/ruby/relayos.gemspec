# frozen_string_literal: true

require_relative "lib/relayos/generated/version"

Gem::Specification.new do |spec|
  spec.name = "relayos"
  spec.version = RelayOS::VERSION
  spec.authors = ["RelayOS Integrate"]
  spec.summary = "Ruby client of the RelayOS Integrate API"
  spec.description = "Messages, events and webhooks of RelayOS Integrate: types, retries, pages. No dependencies."
  spec.license = "LicenseRef-RelayOS"
  spec.homepage = "https://relayos.example/docs"
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["lib/**/*.rb", "sig/**/*.rbs", "README.md", "CHANGELOG.md", "LICENSE"]
  spec.metadata = { "rubygems_mfa_required" => "true" }
end
