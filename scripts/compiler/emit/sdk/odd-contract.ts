// For the tests of the emitters: shapes that today's contract does not have yet, and a model of the contract with them in it.

import { readFile } from 'node:fs/promises'
import type { Document, OperationObject, Parameter, Schema } from '../../model/document.ts'
import { createModel, type Model } from '../../model/model.ts'

export type Paths = Record<string, Record<string, Partial<OperationObject>>>

const document: Document = JSON.parse(await readFile('generated/openapi.json', 'utf8'))

export const text = { type: 'string' }
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const inPath = (name: string) => ({ name, in: 'path' as const, required: true, schema: text })
export const inQuery = (name: string, required = false, schema: Schema = text) => ({ name, in: 'query' as const, required, schema })
export const json = (schema: Schema) => ({ content: { 'application/json': { schema } } })
export const answers = (schema: Schema) => ({ 200: { description: '', ...json(schema) } })

const union = { discriminator: { propertyName: 'kind', mapping: { cat: ref('Cat').$ref, dog: ref('Dog').$ref } } }
const animal = (kind: string, more: Record<string, Schema>): Schema => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', const: kind }, ...more },
})

export const pet: Schema = { description: 'One or the other.', oneOf: [ref('Cat'), ref('Dog')], ...union }

/** `names`: what a dog has; each language has words of its own that are no names in it. */
export const pets = (...names: string[]): Record<string, Schema> => ({
  Cat: animal('cat', { lives: { type: 'integer' } }),
  Dog: animal('dog', Object.fromEntries(names.map((name) => [name, text]))),
  Pet: pet,
})

/** A schema whose name is a word of ours, and one that holds it. */
export const lists = {
  List: { type: 'object', properties: { items: { type: 'array', items: ref('Model') } } },
  Model: { type: 'object', properties: { any: { type: 'array', items: text } } },
}

/** Of every Thing: objects inside of objects, a secret, a map, a name that no language can say, what may be null. */
export const oddMembers: Record<string, Schema> = {
  inner: { type: 'object', properties: { deep: { type: 'object', properties: { number: { type: 'number' } } } } },
  many: { type: 'array', items: { type: 'object', properties: { secret: { ...text, 'x-relay-privacy': { handling: 'secret' } } } } },
  by_name: { type: 'object', additionalProperties: ref('Pet') },
  'odd-name': { type: 'string', enum: ['a', 'b'] },
  pet: { oneOf: [ref('Pet'), { type: 'null' }] },
}

export const onlyMood = { allOf: [ref('Mood')], description: 'A reference with a text of its own.' }
export const eitherPet = { oneOf: [{ ...union, oneOf: [ref('Cat'), ref('Dog')] }, { type: 'null' }] }

type Differences = {
  filters: Parameter[] // of the search, beside the name
  importAs?: string
  wish: Schema // body of the import, which may be left out
  count?: Schema // its answer
  replaced?: Schema // answer of a PUT
  part?: string // the second parameter of a path
}

/** Operations on things; they differ where a language has words of its own. */
export function pathsOfThings({ filters, importAs = 'import', wish, count = { type: 'integer' }, ...rest }: Differences): Paths {
  const { replaced = text, part = 'part_no' } = rest
  return {
    '/v1/things': {
      get: { operationId: 'things.find', parameters: [inQuery('name', true), ...filters], responses: answers(ref('Thing')) },
      post: {
        operationId: `things.${importAs}`,
        deprecated: true,
        parameters: [inQuery('dry_run')],
        requestBody: { required: false, ...json(wish) },
        responses: answers({ type: 'object', required: ['n'], properties: { n: count } }),
      },
      put: {
        operationId: 'things.replace',
        requestBody: { required: true, ...json({ type: 'array', items: ref('Pet') }) },
        responses: answers(replaced),
      },
    },
    [`/v1/things/{thing_id}/parts/{${part}}`]: {
      delete: {
        operationId: 'things.delete_part',
        parameters: [inPath('thing_id'), inPath(part), inQuery('reason')],
        responses: { 204: { description: '' }, 404: { description: 'It is not there.' } },
      },
      post: {
        operationId: 'things.adopt',
        parameters: [inPath('thing_id'), inPath(part)],
        requestBody: { required: true, ...json(ref('Pet')) },
        responses: answers(ref('Pet')),
      },
    },
  }
}

/** Today's contract with `paths` and `schemas` added to it. */
export function oddContract(paths: Paths, schemas: Record<string, Schema>, tag: string): Model {
  const copy = structuredClone(document)
  copy.tags.push({ name: tag, description: 'Things.' })
  for (const item of Object.values(paths)) for (const operation of Object.values(item)) operation.summary = 'Do it'
  Object.assign(copy.paths, structuredClone(paths))
  Object.assign(copy.components.schemas, structuredClone(schemas))
  return createModel(copy)
}
