// The Python SDK of a contract with shapes that today's contract does not have yet.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { hasPython, pythonForSdk } from '../../check/python.ts'
import type { Schema } from '../model/document.ts'
import { writeFiles } from './files.ts'
import { HEADER } from './python/text.ts'
import {
  eitherPet,
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
import { emitPythonSdk, PYTHON_SDK } from './sdk-python.ts'
import { skipUnless } from '../../../test/support/skip.ts'

const run = promisify(execFile)

const schemas: Record<string, Schema> = {
  Mood: { type: 'string', 'x-open-enum': true, enum: ['good', 'bad'] },
  Thing: {
    type: 'object',
    description: 'Ends a docstring: """ + exit() + """ and \\ a line\nwith more.',
    required: ['id', 'class', 'to_dict', 'inner', 'many', 'by_name', 'odd-name', 'pet'],
    properties: {
      id: text,
      class: { type: ['string', 'null'], description: 'A word of Python."' },
      to_dict: { type: 'boolean' },
      ...oddMembers,
      list: ref('List'),
      only: onlyMood,
      either: eitherPet,
      free: { type: 'object', additionalProperties: true },
      long: { type: 'string', enum: Array.from({ length: 12 }, (_, index) => `a_rather_long_value_${index}`) },
    },
  },
  ...lists,
  ...pets('from'),
}

const things = pathsOfThings({
  filters: [inQuery('timeout'), inQuery('made[gte]')],
  wish: { type: 'object', properties: { q: text, lambda: text, 'dry-er': text } },
})

const emit = (paths: Paths, more: Record<string, Schema> = schemas, tag = 'things') => emitPythonSdk(oddContract(paths, more, tag))

describe('the Python SDK', () => {
  const files = emit(things)
  const resource = flat(files[`${PYTHON_SDK}/resources/things.py`])
  const models = files[`${PYTHON_SDK}/models.py`] ?? ''

  it('is the same every time, and every file says where it comes from', () => {
    expect(emit(things)).to.deep.equal(files)
    for (const [path, content] of Object.entries(files)) {
      expect(path.startsWith(`${PYTHON_SDK}/`), path).to.equal(true)
      expect(content.startsWith(HEADER), path).to.equal(true)
    }
  })

  it('has path parameters first, then keyword arguments, then options, whatever they are called', () => {
    expect(resource).to.contain('def find( self, *, name: str, timeout_: str | Omit = OMIT, made_gte: str | Omit = OMIT,')
    expect(resource).to.contain('query={"name": name, "timeout": timeout_, "made[gte]": made_gte},')
    expect(resource).to.contain('def delete_part( self, thing_id: str, part_no: str, *, reason: str | Omit = OMIT,')
    expect(resource).to.contain('-> None:').and.contain('path=(thing_id, part_no),')
    expect(resource).to.contain('def import_(').and.contain('body=optional({"q": q, "lambda": lambda_, "dry-er": dry_er}),')
    expect(resource).to.contain('body: Sequence[params.Pet]')
    expect(resource).to.contain('kind: Literal["dog"], from_: str | Omit = OMIT,')
  })

  it('names what has no name, and renames what Python can not say', () => {
    expect(models)
      .to.contain('class ThingInner(Model):')
      .and.contain('class ThingInnerDeep(Model):')
      .and.contain('class ThingManyItem(Model):')
    expect(models).to.contain('class Thing(Model, renamed={"odd_name": "odd-name"}):')
    expect(models).to.contain('    class_: Optional[str]\n').and.contain('    to_dict_: bool\n')
    expect(models).to.contain('_secrets = frozenset({"secret"})').and.contain('"by_name": mapped(decode_pet),')
    expect(models).to.contain('    only: Optional[Mood]\n').and.contain('    either: Optional[ThingEither1]\n')
    expect(models).to.contain('class UnknownPet(Model):').and.contain('Pet = Union[Cat, Dog, UnknownPet]')
  })

  it('tells what is deprecated and what is raised, and no text of the contract gets out of its docstring', () => {
    expect(resource).to.contain('Deprecated: Do it').and.contain('NotFoundError: It is not there.')
    expect(models.replace(/"""[\s\S]*?(?<!\\)"""/g, '')).to.not.contain('exit()')
  })

  it('refuses names that the hand-written classes need, and two that would be one', () => {
    const get = (operationId: string) => ({ get: { ...things['/v1/things']?.get, operationId } })
    const twice = { ...things['/v1/things']?.post, parameters: [inQuery('q')] }
    expect(() => emit({ '/v1/r': get('request.get') }, schemas, 'request')).to.throw('tag request')
    expect(() => emit({ '/v1/t': get('things.with_raw_response') })).to.throw('things.with_raw_response')
    expect(() => emit({ '/v1/s': get('things.subscribe') })).to.throw('things.subscribe')
    expect(() => emit({ '/v1/b': { post: twice } })).to.throw('things.import')
    expect(() => emit({}, { UnknownEvent: { type: 'object', properties: {} } })).to.throw('UnknownEvent')
  })

  it('is formatted, linted, typed, and works', async function () {
    skipUnless(this, hasPython, 'python3 with venv is not here')
    this.timeout(180_000)
    const python = pythonForSdk()
    const folder = await mkdtemp(join(tmpdir(), 'relayos-sdk-test-'))
    try {
      for (const name of ['src', 'pyproject.toml']) await cp(join('sdks/python', name), join(folder, name), { recursive: true })
      const moved = Object.entries(files).map(([path, content]) => [path.replace('sdks/python', folder), content])
      await writeFiles(join(folder, 'src/relayos/generated'), Object.fromEntries(moved))
      await writeFile(join(folder, 'try.py'), TRY)
      const options = { cwd: folder, env: { ...process.env, PYTHONPATH: join(folder, 'src') } }
      const words = [
        ['ruff', 'format', '--no-cache', '--diff', 'src'],
        ['ruff', 'check', '--no-cache', 'src'],
        ['mypy', '--cache-dir', join(folder, 'mypy'), 'src'],
      ]
      for (const word of words) {
        await run(python, ['-m', ...word], options).catch(({ stdout, stderr }) => expect.fail(`${word.join(' ')}\n${stdout}${stderr}`))
      }
      expect((await run(python, ['try.py'], options)).stdout).to.equal('fine\n')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const TRY = `
import json
import httpx
from relayos import RelayOS, models

sent = []
def answer(request):
    sent.append((request.method, request.url.raw_path.decode(), request.content.decode()))
    if request.method == "DELETE":
        return httpx.Response(204)
    if request.method == "GET":
        return httpx.Response(200, json={"class": "x", "to_dict": True, "odd-name": "a", "many": [{"secret": "hidden"}],
            "by_name": {"rex": {"kind": "dog", "from": "here"}, "nemo": {"kind": "fish"}}, "pet": None, "only": "so", "either": {"kind": "dog"}, "list": {"items": [{"any": ["x"]}]}, "inner": {"deep": {"number": 1.5}}})
    return httpx.Response(200, json={"n": 1, "kind": "cat"})

client = RelayOS(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
thing = client.things.find(name="a b", timeout_="t", made_gte="x", timeout=3)
assert (thing.class_, thing.to_dict_, thing.odd_name, thing.inner.deep.number) == ("x", True, "a", 1.5)
assert isinstance(thing.list.items[0], models.Model_) and thing.list.items[0].any == ["x"]
assert thing.only == "so" and isinstance(thing.either, models.Dog)
assert thing.to_dict()["odd-name"] == "a" and thing.extra_fields() == {}
assert isinstance(thing.by_name["rex"], models.Dog) and thing.by_name["rex"].from_ == "here"
assert isinstance(thing.by_name["nemo"], models.UnknownPet) and "hidden'" not in repr(thing)
assert client.things.import_(q="x", dry_er="y", dry_run="z").n == 1
assert client.things.import_().n == 1
assert client.things.delete_part("a", "b", reason="c") is None
assert isinstance(client.things.adopt("a", "b", kind="dog", from_="there"), models.Cat)
client.things.replace(body=[{"kind": "cat", "lives": 9}])
assert sent == [
    ("GET", "/v1/things?name=a%20b&timeout=t&made%5Bgte%5D=x", ""),
    ("POST", "/v1/things?dry_run=z", '{"q":"x","dry-er":"y"}'),
    ("POST", "/v1/things", ""),
    ("DELETE", "/v1/things/a/parts/b?reason=c", ""),
    ("POST", "/v1/things/a/parts/b", '{"kind":"dog","from":"there"}'),
    ("PUT", "/v1/things", '[{"kind":"cat","lives":9}]'),
], sent
print("fine")
`

function flat(content = ''): string {
  return content.replace(/\s+/g, ' ')
}
