// The Ruby SDK of a contract with shapes that today's contract does not have yet.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { hasRuby, rubyWords } from '../../check/ruby.ts'
import type { Schema } from '../model/document.ts'
import { writeFiles } from './files.ts'
import { COMMAND, paragraphs, quoted } from './ruby/text.ts'
import {
  answers,
  eitherPet,
  inPath,
  inQuery,
  lists,
  oddContract,
  oddMembers,
  onlyMood,
  pathsOfThings,
  pets,
  ref,
  text,
  type Paths,
} from './sdk/odd-contract.ts'
import { emitRubySdk, RUBY_SDK, RUBY_SIGNATURES } from './sdk-ruby.ts'
import { skipUnless } from '../../../test/support/skip.ts'

const run = promisify(execFile)

const schemas: Record<string, Schema> = {
  Mood: { type: 'string', 'x-open-enum': true, enum: ['good', 'very.bad', '*', '2nd'] },
  Thing: {
    type: 'object',
    description: 'Begins a comment:\n=begin\n#{exit}\n@param nothing [Nobody]\nwith more.\n\n- a list\n  of two lines',
    required: ['id', 'class', 'to_h', 'inner', 'many', 'by_name', 'odd-name', 'pet'],
    properties: {
      id: text,
      class: { type: ['string', 'null'], description: 'A method of every object.' },
      to_h: { type: 'boolean' },
      end: text,
      ...oddMembers,
      list: ref('List'),
      only: onlyMood,
      either: eitherPet,
      nested: { type: 'array', items: { type: 'array', items: ref('Cat') } },
      free: { type: 'object', additionalProperties: true },
      model: { type: 'string', enum: ['x', 'y'] },
    },
  },
  ...lists,
  String: { type: 'object', properties: { hash: text } },
  ...pets('if'),
}

const things = pathsOfThings({
  filters: [inQuery('request_options'), inQuery('made[gte]')],
  importAs: 'send',
  wish: { type: 'object', properties: { q: text, next: text, 'dry-er': text } },
})
things['/v1/things/{thing_id}/parts/{part_no}']!.get = {
  operationId: 'things.read_the_parts_of_something_with_a_long_name',
  parameters: [inPath('thing_id'), inPath('part_no')],
  responses: answers({ type: 'array', items: { type: 'array', items: ref('Thing') } }),
}

const emit = (paths: Paths, more: Record<string, Schema> = schemas, tag = 'things') => emitRubySdk(oddContract(paths, more, tag), '1.2.3')

describe('the Ruby SDK', () => {
  const files = emit(things)
  const resource = flat(files[`${RUBY_SDK}/resources/things.rb`])
  const models = files[`${RUBY_SDK}/models.rb`] ?? ''

  it('is the same every time, and every file says where it comes from', () => {
    expect(emit(things)).to.deep.equal(files)
    for (const [path, content] of Object.entries(files)) {
      expect(path.startsWith(`${RUBY_SDK}/`) || path.startsWith(`${RUBY_SIGNATURES}/`) || path === `${RUBY_SDK}.rb`, path).to.equal(true)
      expect(content.startsWith(COMMAND), path).to.equal(true)
    }
    expect(files[`${RUBY_SDK}/version.rb`]).to.contain('VERSION = "1.2.3"')
  })

  it('has path parameters first, then keyword arguments, then options, whatever they are called', () => {
    expect(resource).to.contain('def find(name:, request_options_: OMIT, made_gte: OMIT, request_options: {})')
    expect(resource).to.contain('query: { "name" => name, "request_options" => request_options_, "made[gte]" => made_gte }')
    expect(resource).to.contain('def delete_part(thing_id, part_no, reason: OMIT, request_options: {})')
    expect(resource).to.contain('def send_(').and.contain('body: optional_body({ "q" => q, "next" => next_, "dry-er" => dry_er })')
    expect(resource).to.contain('def replace(body:, request_options: {})')
    expect(resource).to.contain('def adopt(thing_id, part_no, kind:, lives: OMIT, if_: OMIT, request_options: {})')
    expect(resource).to.contain('@param kind [String] One of `cat`, `dog`.')
  })

  it('names what has no name, and renames what Ruby can not say', () => {
    expect(models)
      .to.contain('class ThingInner < Model')
      .and.contain('class ThingInnerDeep < Model')
      .and.contain('class ThingManyItem < Model')
    expect(models).to.contain('renamed: { "odd-name" => :odd_name }').and.contain('def odd_name = @data["odd-name"]')
    expect(models).to.contain('def class_ = ').and.contain('def to_h_ = ').and.contain('def end = ')
    expect(models).to.contain('hidden: %w[secret]').and.contain('Decode.map(@data["by_name"]) { |item| Pet.decode(item) }')
    expect(models).to.contain('Decode.list(@data["nested"]) { |item| Decode.list(item) { |part| Cat.decode(part) } }')
    expect(models)
      .to.contain('class UnknownPet < Model')
      .and.contain('module Mood\n      GOOD = "good"\n      VERY_BAD = "very.bad"\n      V_2ND = "2nd"\n')
    expect(models).to.contain('class Model_ < Model').and.contain('module ModelValues')
  })

  it('tells what is deprecated and what is raised, and no text of the contract gets out of its comment', () => {
    expect(resource).to.contain('@deprecated').and.contain('@raise [NotFoundError] It is not there.')
    expect(models.split('\n').filter((line) => /exit|Nobody|begin/.test(line) && !/^\s*#/.test(line))).to.deep.equal([])
    expect(paragraphs('one\ntwo\n\n- a\n  b\n@x').join('|')).to.equal('one two||- a b @x')
    expect(quoted('#{a} #$b #@c # d "e" \u2028')).to.equal('"\\#{a} \\#$b \\#@c # d \\"e\\" \\u2028"')
  })

  it('refuses names that the hand-written classes need, and two that would be one', () => {
    const get = (operationId: string) => ({ get: { ...things['/v1/things']?.get, operationId } })
    const twice = { ...things['/v1/things']?.post, parameters: [inQuery('q')] }
    expect(() => emit({ '/v1/r': get('request.get') }, schemas, 'request')).to.throw('tag request')
    expect(() => emit({ '/v1/r': get('resource.get') }, schemas, 'resource')).to.throw('tag resource')
    expect(() => emit({ '/v1/t': get('things.with_raw_response') })).to.throw('things.with_raw_response')
    expect(() => emit({ '/v1/b': { post: twice } })).to.throw('things.send')
    expect(() => emit({}, { UnknownEvent: { type: 'object', properties: {} } })).to.throw('UnknownEvent')
  })

  it('is formatted, linted, has signatures, and works', async function () {
    skipUnless(this, hasRuby, 'ruby (3.1 or later) with rubocop is not here')
    this.timeout(180_000)
    const folder = await mkdtemp(join(tmpdir(), 'relayos-sdk-test-'))
    try {
      for (const name of ['lib', 'sig', 'test', '.rubocop.yml']) await cp(join('sdks/ruby', name), join(folder, name), { recursive: true })
      const moved = Object.entries(files).map(([path, content]) => [path.replace('sdks/ruby', folder), content])
      await writeFiles(join(folder, 'lib/relayos/generated'), Object.fromEntries(moved), (path) => !path.startsWith(folder))
      await writeFile(join(folder, 'try.rb'), TRY)
      const options = { cwd: folder }
      const words: [string, string[]][] = [
        ['rubocop', ['--cache', 'false', '--format', 'emacs', 'lib']],
        ['ruby', ['test/signatures.rb']],
      ]
      for (const [program, word] of words) {
        await run(program, word, options).catch(({ stdout, stderr }) => expect.fail(`${program} ${word.join(' ')}\n${stdout}${stderr}`))
      }
      const { stdout, stderr } = await run('ruby', [...rubyWords, '-Ilib', 'try.rb'], options)
      expect(stderr + stdout).to.equal('fine\n')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const TRY = `
require "relayos"

sent = []
transport = lambda do |request|
  sent << [request.method, request.url, request.body]
  body = case request.method
         when "DELETE" then next RelayOS::HTTPResponse.new(status: 204)
         when "GET"
           { class: "x", to_h: true, "odd-name": "a", end: "e", many: [{ secret: "hidden" }], pet: nil, only: "so",
             by_name: { rex: { kind: "dog", if: "here" }, nemo: { kind: "fish" } }, either: { kind: "dog" },
             list: { items: [{ any: ["x"] }] }, inner: { deep: { number: 1.5 } }, nested: [[{ kind: "cat" }]] }
         else { n: 1, kind: "cat" }
         end
  RelayOS::HTTPResponse.new(status: 200, body: JSON.generate(body))
end
client = RelayOS::Client.new(api_key: "k", transport: transport)
M = RelayOS::Models
def check(what) = what || raise("not so: #{caller.first}")

thing = client.things.find(name: "a b", request_options_: "t", made_gte: "x", request_options: { timeout: 3 })
check([thing.class_, thing.to_h_, thing.odd_name, thing.end, thing.inner.deep.number] == ["x", true, "a", "e", 1.5])
check(thing[:class] == "x" && thing["odd-name"] == "a" && thing[:end] == "e")
check(thing.list.items[0].instance_of?(M::Model_) && thing.list.items[0].any == ["x"])
check(thing.only == "so" && thing.either.is_a?(M::Dog) && thing.nested[0][0].is_a?(M::Cat))
check(thing.to_h["odd-name"] == "a" && thing.extra_fields == {})
check(thing.by_name["rex"].is_a?(M::Dog) && thing.by_name["rex"].if == "here" && thing.by_name["rex"].is_a?(M::Pet))
check(thing.by_name["nemo"].is_a?(M::UnknownPet) && !thing.inspect.include?("hidden\\""))
check(client.things.send_(q: "x", dry_er: "y", dry_run: "z").n == 1)
check(client.things.send_.n == 1)
check(client.things.delete_part("a", "b", reason: "c").nil?)
check(client.things.adopt("a", "b", kind: "dog", if_: "there").is_a?(M::Cat))
client.things.replace(body: [{ kind: "cat", lives: 9 }])
base = "http://127.0.0.1:8080/v1/things"
check(sent == [
  ["GET", "#{base}?name=a%20b&request_options=t&made%5Bgte%5D=x", nil],
  ["POST", "#{base}?dry_run=z", '{"q":"x","dry-er":"y"}'],
  ["POST", base, nil],
  ["DELETE", "#{base}/a/parts/b?reason=c", nil],
  ["POST", "#{base}/a/parts/b", '{"kind":"dog","if":"there"}'],
  ["PUT", base, '[{"kind":"cat","lives":9}]']
])
puts "fine"
`

function flat(content = ''): string {
  return content.replace(/\s+/g, ' ')
}
