# frozen_string_literal: true

# Checks sig/: its syntax, that every type in it exists, and that every public method has one and the other way around.

require "rbs"
require "rbs/cli"

folder = File.expand_path("../sig", __dir__)
libraries = %w[json openssl date time]
words = [*libraries.flat_map { |name| ["-r", name] }, "-I", folder, "validate", "--silent"]
RBS::CLI.new(stdout: File.open(File::NULL, "w"), stderr: $stderr).run(words)

$LOAD_PATH.unshift(File.expand_path("../lib", __dir__))
require "relayos"

loader = RBS::EnvironmentLoader.new
loader.add(path: Pathname(folder))
libraries.each { |name| loader.add(library: name, version: nil) }
builder = RBS::DefinitionBuilder.new(env: RBS::Environment.from_loader(loader).resolve_type_names)

# Compares the methods that a class or module defines itself with those of its signature.
class Comparison
  def initialize(builder)
    @builder = builder
  end

  def faults(type)
    name = RBS::TypeName.new(
      name: type.name.split("::").last.to_sym,
      namespace: RBS::Namespace.parse("::#{type.name.split("::")[0..-2].join("::")}")
    )
    return ["#{type} has no signature"] unless @builder.env.class_decls.key?(name)

    compare(type, type.public_instance_methods(false), @builder.build_instance(name)) +
      compare("#{type}.", type.singleton_methods(false), @builder.build_singleton(name))
  end

  private

  def compare(type, methods, definition)
    own = definition.methods.select do |_, method|
      method.public? && method.defs.any? { |each| each.implemented_in == definition.type_name }
    end
    missing = methods.reject { |method| definition.methods.key?(method) }
    extra = own.keys - methods - [:initialize]
    extra = extra.reject { |method| defined_elsewhere?(type, method) }
    missing.map { |method| "#{type} #{method} has no signature" } +
      extra.map { |method| "#{type} #{method} is only in the signature" }
  end

  def defined_elsewhere?(type, method) = type.is_a?(Module) ? type.method_defined?(method) : true
end

def types(namespace)
  namespace.constants(false).map { |name| namespace.const_get(name, false) }.grep(Module).flat_map do |type|
    type.name&.start_with?(namespace.name) ? [type, *types(type)] : []
  end
end

# What no caller has to do with has no signatures.
INTERNAL = [
  RelayOS::Address, RelayOS::Alarm, RelayOS::ByteStream, RelayOS::Call, RelayOS::Connections, RelayOS::Decode,
  RelayOS::Dispatcher, RelayOS::Encode, RelayOS::EventStream::Connection, RelayOS::EventStream::Inbox, RelayOS::Headers,
  RelayOS::NetHTTPTransport, RelayOS::Operation, RelayOS::OperationTable, RelayOS::Retries, RelayOS::Settings,
  RelayOS::Union, RelayOS::WebSocket
].map(&:name).freeze
comparison = Comparison.new(builder)
checked = types(RelayOS).uniq.reject { |type| INTERNAL.any? { |name| "#{type.name}::".start_with?("#{name}::") } }
faults = checked.flat_map { |type| comparison.faults(type) }
abort(faults.join("\n")) unless faults.empty?
