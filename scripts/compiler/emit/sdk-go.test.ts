// The Go SDK of a contract with shapes that today's contract does not have yet.

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { goEnvironment, hasGo } from '../../check/go.ts'
import type { Schema } from '../model/document.ts'
import { HEADER } from './files.ts'
import { argumentName, fieldName, goName } from './go/names.ts'
import { comment } from './go/text.ts'
import { inQuery, oddContract, oddMembers, pathsOfThings, pet, ref, text, type Paths } from './sdk/odd-contract.ts'
import { emitGoSdk, GO_SDK, isGoGenerated } from './sdk-go.ts'
import { skipUnless } from '../../../test/support/skip.ts'

const run = promisify(execFile)

const schemas: Record<string, Schema> = {
  Mood: { type: 'string', 'x-open-enum': true, enum: ['good', 'very.bad', '*', '3d'] },
  Thing: {
    type: 'object',
    description: '# Not a heading\n\n- no list\n``quoted`` */ and //go:build ignore\n\n    no code\n[link]: https://example.com',
    required: ['id', 'type', 'inner', 'many', 'by_name', 'odd-name', 'pet', 'raw_json', 'class_name_in_full'],
    properties: {
      id: text,
      type: { type: ['string', 'null'] },
      ...oddMembers,
      parent: { oneOf: [ref('Thing'), { type: 'null' }] },
      raw_json: text,
      moods: { type: 'array', items: { oneOf: [ref('Mood'), { type: 'null' }] } },
      grid: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      tags_by_name: { type: 'object', additionalProperties: { type: 'array', items: text } },
      free: { type: 'object', additionalProperties: true },
      anything: {},
      day: { type: 'string', format: 'date' },
      class_name_in_full: { type: 'boolean' },
    },
  },
  Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'cat' }, lives: { type: 'integer' }, name: text } },
  Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' }, from: text, name: text, lives: text } },
  Pet: pet,
  Wish: {
    type: 'object',
    required: ['pet', 'level'],
    properties: {
      pet: ref('Pet'),
      level: { type: 'number' },
      others: { type: 'array', items: ref('Pet') },
      second: { oneOf: [ref('Pet'), { type: 'null' }] },
      mood: ref('Mood'),
      more: { oneOf: [{ type: 'object', properties: { a: text } }, { type: 'null' }] },
      at: { type: ['string', 'null'], format: 'date-time' },
      list: { type: ['array', 'null'], items: text },
      free: { type: 'object', additionalProperties: true },
    },
  },
}

const things = pathsOfThings({
  filters: [inQuery('made[gte]'), inQuery('moods', false, { type: 'array', items: ref('Mood') })],
  wish: ref('Wish'),
  replaced: { type: 'array', items: ref('Pet') },
  part: 'func',
})

const emit = (paths: Paths, more: Record<string, Schema> = schemas, tag = 'things') => emitGoSdk(oddContract(paths, more, tag))

describe('the Go SDK', () => {
  const files = emit(things)
  const service = files[`${GO_SDK}/things.gen.go`] ?? ''
  const models = files[`${GO_SDK}/models.gen.go`] ?? ''

  it('is the same every time, and every file says where it comes from', () => {
    expect(emit(things)).to.deep.equal(files)
    for (const [path, content] of Object.entries(files)) {
      expect(path.startsWith(`${GO_SDK}/`) && isGoGenerated(path), path).to.equal(true)
      expect(content.startsWith(HEADER.trimEnd()), path).to.equal(true)
    }
  })

  it('has names as Go writes them', () => {
    expect(['message_batches', 'ApiKeyWithSecret', 'oauth_client_ids', 'made[gte]', 'odd-name'].map(goName)).to.deep.equal([
      'MessageBatches',
      'APIKeyWithSecret',
      'OAuthClientIDs',
      'MadeGte',
      'OddName',
    ])
    expect(['message_id', 'func', 'url', 'params'].map(argumentName)).to.deep.equal(['messageID', 'func_', 'url', 'params_'])
    expect(fieldName('raw_json')).to.equal('RawJSON_')
    expect(() => goName('7')).to.throw('7 can not be a name')
  })

  it('has the context first, then path parameters, then the body, the query and options', () => {
    expect(service).to.contain('Find(ctx context.Context, params ThingsFindParams, options ...RequestOption) (*Thing, error)')
    expect(service).to.contain('Import(ctx context.Context, params *WishParams, query ThingsImportQuery, options ...RequestOption)')
    expect(service).to.contain(
      'DeletePart(ctx context.Context, thingID, func_ string, params ThingsDeletePartParams, options ...RequestOption) error',
    )
    expect(service).to.contain('Adopt(ctx context.Context, thingID, func_ string, params PetParams, options ...RequestOption) (Pet, error)')
    expect(service).to.contain('// Deprecated: Do it').and.contain('[ErrNotFound]: It is not there.')
  })

  it('tells absence by what fits the type', () => {
    expect(models)
      .to.match(/\tParent \*Thing `/)
      .and.match(/\tType Opt\[string\] `/)
      .and.match(/\tMoods \[\]Opt\[Mood\] `/)
      .and.match(/\tSecret Opt\[Secret\] `/)
    const params = files[`${GO_SDK}/params.gen.go`] ?? ''
    expect(params)
      .to.match(/\tSecond Opt\[PetParams\] `/)
      .and.match(/\tMore Opt\[WishMore1Params\] `/)
      .and.match(/\tList Opt\[\[\]string\] `/)
    expect(params)
      .to.match(/\tOthers \[\]PetParams `json:"others,omitzero"`/)
      .and.match(/\tPet PetParams `json:"pet"`/)
  })

  it('refuses names that the hand-written code needs, and two that would be one', () => {
    const get = (operationId: string) => ({ get: { ...things['/v1/things']?.get, operationId } })
    expect(() => emit({ '/v1/r': get('request.get') }, schemas, 'request')).to.throw('tag request')
    expect(() => emit({ '/v1/s': get('event_stream.subscribe') })).to.throw('event_stream.subscribe')
    expect(() =>
      emit(
        { '/v1/p': get('things.get') },
        { ...schemas, Thing: { ...schemas.Thing, properties: { page: ref('Page') } }, Page: { type: 'object', properties: { a: text } } },
      ),
    ).to.throw('Page')
    const twice: Schema = { type: 'object', properties: { user_id: text, userId: text } }
    expect(() => emit({ '/v1/t': get('things.get') }, { ...schemas, Thing: twice })).to.throw('UserID')
  })

  it('lets no text of the contract out of its comment', () => {
    const lines = comment(['# x', 'a\n    b\n\n\nc', '``q``']).split('\n').filter(Boolean)
    expect(lines).to.deep.equal(['// #x', '//', '// a', '// b', '// c', '//', '// `q`'])
  })

  it('is formatted, vetted, and works', async function () {
    skipUnless(this, hasGo, 'Go 1.21 or later is not here')
    this.timeout(180_000)
    const folder = await mkdtemp(join(tmpdir(), 'relayos-go-test-'))
    try {
      await cp(GO_SDK, folder, { recursive: true })
      for (const [path, content] of Object.entries(files)) await writeFile(path.replace(GO_SDK, folder), content)
      await writeFile(join(folder, 'shapes_test.go'), TRY)
      const options = { cwd: folder, env: { ...process.env, ...goEnvironment } }
      expect((await run('gofmt', ['-l', '.'], options)).stdout).to.equal('')
      for (const words of [
        ['vet', '.'],
        ['test', '-run', 'Shapes', '.'],
      ]) {
        await run('go', words, options).catch(({ stdout, stderr }) => expect.fail(`go ${words.join(' ')}\n${stdout}${stderr}`))
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const TRY = `package relayos

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
)

func TestShapes(t *testing.T) {
	thing := \`{"type":null,"inner":{"deep":{"number":1.5}},"many":[{"secret":"s"}],"by_name":{"nemo":{"kind":"fish","lives":1},"rex":{"kind":"dog","from":"here"}},"odd-name":"a","pet":null,"parent":{"id":"p"},"raw_json":"r","moods":["good",null,"new"],"grid":[[1,2],[],null],"tags_by_name":{"x":["y"]},"free":{"a":[1]},"anything":[null],"day":"2026-11-23"}\`
	server := serve(t,
		reply{status: 200, body: thing},
		reply{status: 200, body: \`{"n":1}\`},
		reply{status: 200, body: \`{"n":1}\`},
		reply{status: 204},
		reply{status: 200, body: \`{"kind":"cat","lives":9}\`},
		reply{status: 200, body: \`[{"kind":"dog"},{"kind":"fish"}]\`})
	client, _ := connect(t, server)
	ctx := context.Background()
	found, err := client.Things.Find(ctx, ThingsFindParams{Name: "a b", MadeGte: String("x"), Moods: []Mood{MoodGood, MoodVeryBad}})
	ok(t, err)
	equal(t, found.Inner.Deep.Number.Or(0), 1.5)
	equal(t, found.ByName["rex"].(*Dog).From.Or(""), "here")
	equal(t, string(found.ByName["nemo"].(*UnknownPet).Lives), "1")
	equal(t, found.ByName["rex"].GetKind(), "dog")
	equal(t, found.Parent.ID, "p")
	equal(t, found.RawJSON_, "r")
	equal(t, found.Moods[1].IsNull(), true)
	equal(t, found.Grid[0][1], 2)
	text, err := json.Marshal(found)
	ok(t, err)
	equal(t, string(text), thing)
	_, err = client.Things.Import(ctx, &WishParams{Pet: DogParams{From: String("there")}, Level: 0, Second: Null[PetParams](), Mood: Value(MoodAny), At: Null[Timestamp]()}, ThingsImportQuery{})
	ok(t, err)
	_, err = client.Things.Import(ctx, nil, ThingsImportQuery{DryRun: String("z")})
	ok(t, err)
	ok(t, client.Things.DeletePart(ctx, "a", "b", ThingsDeletePartParams{Reason: String("c")}))
	adopted, err := client.Things.Adopt(ctx, "a", "b", CatParams{})
	ok(t, err)
	equal(t, adopted.(*Cat).Lives.Or(0), 9)
	all, err := client.Things.Replace(ctx, []PetParams{CatParams{Lives: Int(9)}})
	ok(t, err)
	equal(t, len(all), 2)
	var sent []string
	for _, request := range server.requests() {
		sent = append(sent, request.method+" "+request.url+" "+request.body)
	}
	equal(t, strings.Join(sent, "\\n"), strings.Join([]string{
		"GET /v1/things?name=a%20b&made%5Bgte%5D=x&moods=good&moods=very.bad ",
		\`POST /v1/things {"pet":{"kind":"dog","from":"there"},"level":0,"second":null,"mood":"*","at":null}\`,
		"POST /v1/things?dry_run=z ",
		"DELETE /v1/things/a/parts/b?reason=c ",
		\`POST /v1/things/a/parts/b {"kind":"cat"}\`,
		\`PUT /v1/things [{"kind":"cat","lives":9}]\`,
	}, "\\n"))
}
`
