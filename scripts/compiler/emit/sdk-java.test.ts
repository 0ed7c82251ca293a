// The Java SDK of a contract with shapes that today's contract does not have yet.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { formatted, hasJava, javaForSdk } from '../../check/java.ts'
import type { Schema } from '../model/document.ts'
import { type Files, writeFiles } from './files.ts'
import { HEADER } from './java/text.ts'
import {
  answers,
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
import { emitJavaSdk, JAVA_SDK } from './sdk-java.ts'
import { skipUnless } from '../../../test/support/skip.ts'

const run = promisify(execFile)

const schemas: Record<string, Schema> = {
  Mood: { type: 'string', 'x-open-enum': true, enum: ['good', 'bad', '2nd-best'] },
  Thing: {
    type: 'object',
    description: 'Ends a comment: */ System.exit(1); /* \\u002a/ and <b>{@link X} @tag & more.\n\nA second paragraph.',
    required: ['id', 'class', 'to_map', 'inner', 'many', 'by_name', 'odd-name', 'pet'],
    properties: {
      id: text,
      class: { type: ['string', 'null'], description: 'A word of Java.' },
      to_map: { type: 'boolean' },
      get_class: text,
      ...oddMembers,
      list: ref('List'),
      mood: ref('Mood'),
      only: onlyMood,
      free: { type: 'object', additionalProperties: true },
      anything: {},
      day: { type: 'string', format: 'date' },
      big: { type: 'integer', format: 'int64' },
      long: { type: 'string', enum: Array.from({ length: 12 }, (_, index) => `a_rather_long_value_${index}`) },
    },
  },
  ...lists,
  ...pets('from', 'equals'),
}

const things = pathsOfThings({
  filters: [inQuery('timeout'), inQuery('made[gte]')],
  wish: { type: 'object', properties: { q: text, 'dry-er': text } },
  count: { type: 'integer', format: 'int32' },
})

const emit = (paths: Paths, more: Record<string, Schema> = schemas, tag = 'things') => emitJavaSdk(oddContract(paths, more, tag))

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: Error) => error.message,
  )

describe('the Java SDK', () => {
  let files: Files = {}
  const file = (path: string) => files[`${JAVA_SDK}/com/relayos/${path}.java`] ?? ''
  before(async () => {
    files = await emit(things)
  })

  it('is the same every time, and every file says where it comes from', async () => {
    expect(await emit(things)).to.deep.equal(files)
    for (const [path, content] of Object.entries(files)) {
      expect(path.startsWith(`${JAVA_SDK}/com/relayos/`), path).to.equal(true)
      expect(content.startsWith(HEADER), path).to.equal(true)
    }
  })

  it('has what is needed first, then what may be left out, then options', () => {
    const resource = flat(file('resources/ThingsResource'))
    expect(resource).to.contain('public Thing find(ThingsFindParams params) {')
    expect(resource).to.contain('public ThingsImportResponse import_() {')
    expect(resource).to.contain(
      'public void deletePart( String thingId, String partNo, ThingsDeletePartParams params, RequestOptions options) {',
    )
    expect(resource).to.contain('public String replace(List<? extends Pet> params) {')
    expect(resource).to.contain('@Deprecated public').and.contain('NotFoundException It is not there.')
  })

  it('names what has no name, and renames what Java can not say', () => {
    const thing = file('models/Thing')
    expect(thing).to.contain('public Optional<String> class_() {').and.contain('public boolean toMap_() {').and.contain('getClass_() {')
    expect(thing).to.contain('public ThingOddName oddName() {').and.contain('public Map<String, Pet> byName() {')
    expect(thing)
      .to.contain('Optional<Mood> only() {')
      .and.contain('Optional<Object> anything() {')
      .and.contain('Optional<LocalDate> day() {')
    expect(file('models/ThingInnerDeep')).to.contain('public Optional<Double> number() {')
    expect(file('models/ThingManyItem')).to.contain('SHAPE.secret("secret");')
    expect(file('models/Mood')).to.contain('VALUE_2ND_BEST')
    expect(file('models/Pet')).to.contain('permits Cat, Dog, UnknownPet')
    expect(file('models/PetParams')).to.equal('') // it is no body alone
  })

  it('lets no text of the contract out of its comment', () => {
    expect(file('models/Thing').replace(/\/\*\*[\s\S]*?\*\//g, '')).to.not.contain('System.exit')
    expect(file('models/Thing')).to.not.contain('\\u002a')
  })

  it('refuses names that the hand-written classes need, and two that would be one', async () => {
    const get = (operationId: string) => ({ get: { ...things['/v1/things']?.get, operationId } })
    const twice = { type: 'object', properties: { a_b: text, 'a-b': text } }
    expect(await failure(emit({ '/v1/r': get('request.get') }, schemas, 'request'))).to.contain('tag request')
    expect(await failure(emit({}, { UnknownEvent: { type: 'object', properties: {} } }))).to.contain('UnknownEvent')
    expect(await failure(emit({ '/v1/t': { get: { ...get('things.find').get, responses: answers(twice) } } }))).to.contain('aB')
  })

  it('is formatted, compiles with all warnings, and works', async function () {
    skipUnless(this, hasJava, 'Java 17 with Maven is not here')
    this.timeout(240_000)
    const { classes, jars } = javaForSdk()
    const folder = await mkdtemp(join(tmpdir(), 'relayos-sdk-test-'))
    try {
      const moved = Object.entries(files).map(([path, content]) => [path.replace(JAVA_SDK, join(folder, 'src')), content])
      await writeFiles(join(folder, 'src'), Object.fromEntries(moved))
      const paths = moved.map(([path]) => path!)
      formatted(paths, '--skip-javadoc-formatting', '--skip-reflowing-long-strings')
      await mkdir(join(folder, 'out'))
      await writeFile(join(folder, 'Try.java'), TRY)
      const own = 'sdks/java/src/main/java/com/relayos'
      const main = ['models/Model', 'models/ModelBuilder', 'models/Shape', 'models/OpenEnum', 'models/Union'].map((name) =>
        join(own, `${name}.java`),
      )
      const path = [classes, ...jars].join(':')
      const words = ['-J-Xmx512m', '-proc:none', '-Xlint:all', '-Werror', '-d', join(folder, 'out'), '-cp', path]
      await run('javac', [...words, ...main, ...paths, join(folder, 'Try.java')]).catch(({ stdout, stderr }) =>
        expect.fail(`${stdout}${stderr}`),
      )
      const { stdout } = await run('java', ['-Xmx256m', '-ea', '-cp', `${join(folder, 'out')}:${path}`, 'Try'])
      expect(stdout.split('\n')).to.deep.equal(TRIED)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const TRY = `
import com.relayos.models.*;
import com.relayos.resources.*;
import com.relayos.internal.*;
import com.relayos.*;
import java.net.http.*;
import java.util.*;
import java.util.function.*;

public class Try {
  public static void main(String... args) throws Exception {
    Map<String, Object> json = Map.of("class", "x", "to_map", true, "odd-name", "a", "many", List.of(Map.of("secret", "hidden")),
        "by_name", Map.of("rex", Map.of("kind", "dog", "from", "here"), "nemo", Map.of("kind", "fish")), "mood", "2nd-best",
        "inner", Map.of("deep", Map.of("number", 1.5)), "big", 7, "list", Map.of("items", List.of(Map.of("any", List.of("x")))));
    Thing thing = Thing.of(json);
    System.out.println(thing.class_().get() + thing.toMap_() + thing.oddName() + thing.inner().deep().get().number().get() + thing.big().get());
    System.out.println(thing.toString().contains("hidden,") + " " + thing.list().get().items().get().get(0).any().get());
    System.out.println(((Dog) thing.byName().get("rex")).from().get() + (thing.byName().get("nemo") instanceof UnknownPet));
    System.out.println(thing.mood().get().equals(Mood.VALUE_2ND_BEST) + " " + thing.pet().isEmpty() + thing.unknownMembers());
    System.out.println(Pet.dog().from("there").equals_("e").build().toJson());
    System.out.println(ThingsFindParams.builder().name("a b").madeGte("x").build().toJson());
  }
}
`

const TRIED = [
  'xtruea1.57',
  'false [x]',
  'heretrue',
  'true true{}',
  '{"kind":"dog","from":"there","equals":"e"}',
  '{"name":"a b","made[gte]":"x"}',
  '',
]

function flat(content = ''): string {
  return content.replace(/\s+/g, ' ')
}
