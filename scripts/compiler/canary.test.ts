// Keywords of JSON Schema 2020-12 that validators like to ignore, each really enforced by what the compiler makes.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { compileRequests } from './emit/validators.ts'
import type { Document, Schema } from './model/document.ts'
import { createModel } from './model/model.ts'

type Case = { keyword: string; schema: Schema; good: unknown; bad: unknown }

const cases: Case[] = [
  {
    keyword: 'additionalProperties',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: false },
    good: { a: 1 },
    bad: { b: 1 },
  },
  {
    keyword: 'unevaluatedProperties',
    schema: { type: 'object', allOf: [{ properties: { a: { type: 'string' } } }], properties: { b: {} }, unevaluatedProperties: false },
    good: { a: 'x', b: 1 },
    bad: { a: 'x', c: 1 },
  },
  { keyword: 'dependentRequired', schema: { type: 'object', dependentRequired: { a: ['b'] } }, good: { a: 1, b: 1 }, bad: { a: 1 } },
  {
    keyword: 'dependentSchemas',
    schema: { type: 'object', dependentSchemas: { a: { properties: { b: { type: 'integer' } } } } },
    good: { a: 1, b: 1 },
    bad: { a: 1, b: 'x' },
  },
  {
    keyword: 'prefixItems',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
    good: ['a', 1],
    bad: [1, 'a'],
  },
  { keyword: 'items: false', schema: { type: 'array', prefixItems: [{ type: 'string' }], items: false }, good: ['a'], bad: ['a', 'b'] },
  { keyword: 'contains', schema: { type: 'array', contains: { const: 1 }, minContains: 2 }, good: [1, 1], bad: [1, 2] },
  { keyword: 'uniqueItems', schema: { type: 'array', uniqueItems: true }, good: [1, 2], bad: [1, 1] },
  {
    keyword: 'if/then/else',
    schema: {
      type: 'object',
      if: { properties: { a: { const: 1 } }, required: ['a'] },
      then: { required: ['b'] },
      else: { required: ['c'] },
    },
    good: { a: 1, b: 1 },
    bad: { a: 1, c: 1 },
  },
  { keyword: 'not', schema: { not: { type: 'string' } }, good: 1, bad: 'x' },
  { keyword: 'const: null', schema: { const: null }, good: null, bad: 0 },
  { keyword: 'type list', schema: { type: ['string', 'null'] }, good: null, bad: 1 },
  { keyword: 'exclusiveMinimum', schema: { type: 'number', exclusiveMinimum: 0 }, good: 0.1, bad: 0 },
  { keyword: 'multipleOf', schema: { type: 'integer', multipleOf: 5 }, good: 10, bad: 11 },
  { keyword: 'propertyNames', schema: { type: 'object', propertyNames: { pattern: '^a' } }, good: { ab: 1 }, bad: { b: 1 } },
  { keyword: 'maxProperties', schema: { type: 'object', maxProperties: 1 }, good: { a: 1 }, bad: { a: 1, b: 1 } },
  { keyword: 'maxLength counts characters', schema: { type: 'string', maxLength: 1 }, good: '😀', bad: '😀😀' },
  { keyword: 'pattern is Unicode', schema: { type: 'string', pattern: '^\\p{Lu}$' }, good: 'Ä', bad: 'ä' },
  {
    keyword: 'format date-time',
    schema: { type: 'string', format: 'date-time' },
    good: '2026-11-23T10:00:00Z',
    bad: '2026-13-23T10:00:00Z',
  },
  { keyword: 'format date', schema: { type: 'string', format: 'date' }, good: '2024-02-29', bad: '2023-02-29' },
  { keyword: 'format email', schema: { type: 'string', format: 'email' }, good: 'a@example.com', bad: 'a@' },
  { keyword: 'format uri', schema: { type: 'string', format: 'uri' }, good: 'https://example.com', bad: 'example' },
  { keyword: 'format uuid', schema: { type: 'string', format: 'uuid' }, good: '5f2b7a52-6a3f-4b0e-9f0e-1d6d7f0f8c11', bad: '5f2b' },
  { keyword: 'format int32', schema: { type: 'integer', format: 'int32' }, good: 1, bad: 2 ** 31 },
  { keyword: '$ref beside other keywords', schema: { $ref: '#/components/schemas/Short', minLength: 2 }, good: 'ab', bad: 'a' },
  { keyword: 'bodies are not coerced', schema: { type: 'integer' }, good: 1, bad: '1' },
  {
    keyword: 'discriminated union',
    schema: {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
    },
    good: { kind: 'cat', lives: 9 },
    bad: { kind: 'dog', lives: 9 },
  },
  {
    keyword: 'discriminated union with an unknown tag',
    schema: {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
    },
    good: { kind: 'dog' },
    bad: { kind: 'fish' },
  },
]

const variant = (kind: string, more = {}): Schema => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, ...more } as Record<string, Schema>,
  additionalProperties: false,
})

const document = {
  openapi: '3.1.1',
  info: { title: 'canary', version: '1' },
  servers: [],
  tags: [],
  paths: Object.fromEntries(
    cases.map(({ schema }, index) => [
      `/v1/canaries/${index}`,
      {
        post: {
          operationId: `canaries.c${index}`,
          summary: '',
          tags: ['canaries'],
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, default: 25 } }],
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { 200: { description: '' } },
        },
      },
    ]),
  ),
  components: {
    securitySchemes: {},
    schemas: { Short: { type: 'string', maxLength: 3 }, Cat: variant('cat', { lives: { type: 'integer' } }), Dog: variant('dog') },
  },
} as unknown as Document

type Validate = ((value: unknown) => boolean) & { errors?: { instancePath: string; keyword: string }[] | null }

describe('compiled validators', () => {
  let folder: string
  let requests: Record<string, { body: Validate; query: Validate }>

  before(async () => {
    folder = await mkdtemp(join(import.meta.dirname, '.canary-')) // inside the tree, so that imports resolve
    const file = join(folder, 'validators.mjs')
    await writeFile(file, compileRequests(createModel(document)))
    requests = (await import(pathToFileURL(file).href)).requests
  })
  after(() => rm(folder, { recursive: true, force: true }))

  cases.forEach(({ keyword, good, bad }, index) => {
    it(`enforce ${keyword}`, () => {
      const { body } = requests[`canaries.c${index}`]!
      expect(body(good), JSON.stringify(body.errors)).to.equal(true)
      expect(body(bad)).to.equal(false)
    })
  })

  it('coerce parameters and fill in their defaults', () => {
    const { query } = requests['canaries.c0']!
    const given = { limit: '7' }
    expect(query(given)).to.equal(true)
    expect(given.limit).to.equal(7)
    const empty: Record<string, unknown> = {}
    expect(query(empty)).to.equal(true)
    expect(empty.limit).to.equal(25)
    expect(query({ limit: 'x' })).to.equal(false)
    expect(query({ other: '1' })).to.equal(false)
  })

  it('name every fault of a body, in the variant that was meant', () => {
    const { body } = requests[`canaries.c${cases.length - 2}`]!
    expect(body({ kind: 'cat', lives: 'nine', tail: true })).to.equal(false)
    expect(
      body.errors!.filter(({ keyword }) => keyword !== 'if').map(({ instancePath, keyword }) => [instancePath, keyword]),
    ).to.deep.equal([
      ['', 'additionalProperties'],
      ['/lives', 'type'],
    ])
  })
})
