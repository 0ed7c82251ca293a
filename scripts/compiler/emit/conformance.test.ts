// The vectors of a contract with an operation that today's contract does not have yet.

import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Document, OperationObject, Schema } from '../model/document.ts'
import { createModel } from '../model/model.ts'
import type { Vectors } from './conformance/vector.ts'
import { emitConformance, VECTORS } from './conformance.ts'

const document: Document = JSON.parse(await readFile('generated/openapi.json', 'utf8'))
const text = { type: 'string' }
const thing: Schema = {
  type: 'object',
  properties: { kind: { type: 'string', 'x-open-enum': true, enum: ['a', 'b'] }, at: { type: 'string', format: 'date-time' } },
}
const search: OperationObject = {
  ...{ operationId: 'things.search', summary: 'Search', tags: ['things'] },
  parameters: [
    { name: 'thing_id', in: 'path', required: true, schema: text, example: 'thg_1' },
    { name: 'q', in: 'query', required: true, schema: text, example: 'red' },
    { name: 'deep', in: 'query', schema: { type: 'boolean' } },
  ],
  responses: {
    200: { description: '', content: { 'application/json': { schema: thing } } },
    404: { description: '' },
    500: { description: '' },
  },
}

describe('the conformance vectors of a new operation', () => {
  const emit = (): Vectors => {
    const copy = structuredClone(document)
    copy.paths['/v1/things/{thing_id}/search'] = { get: search }
    return JSON.parse(emitConformance(createModel(copy))[VECTORS] ?? '')
  }
  const calls = emit().calls.filter(({ operation }) => operation === 'things.search')
  const find = (name: string) => calls.find((vector) => vector.name === `things.search ${name}`)

  it('are the same every time', () => expect(emit()).to.deep.equal(emit()))

  it('give every call what it needs', () => {
    for (const { query, path } of calls) {
      expect(query).to.include({ q: 'red' })
      expect(path).to.have.length(1)
    }
    expect(find('sends and gives')?.exchanges[0]?.expect).to.deep.equal({
      ...{ method: 'GET', path: '/v1/things/thg_1/search', query: { q: 'red' } },
    })
    expect(find('sends its query')?.query).to.deep.equal({ q: 'red', deep: true })
  })

  it('send what must be encoded, answer what is not known, and fail in a way that the contract declares', () => {
    expect(find('encodes its path')?.exchanges[0]?.expect.path).to.match(/^\/v1\/things\/a%2Fb%3Fc%23d%25e%20%C3%A4%2B%3A\/search$/)
    const { outcome } = find('keeps what it does not know') ?? {}
    expect(outcome).to.have.nested.property('value.kind', 'invented_later')
    expect(outcome).to.have.nested.property('value.invented_later')
    const failing = calls.find(({ name }) => name.includes('fails with'))
    expect(failing?.outcome).to.have.nested.property('error.kind').that.is.oneOf(['not_found', 'server'])
  })
})
