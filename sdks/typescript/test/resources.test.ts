// Every operation of the contract has its method, and the method sends that operation.

import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { type Fetch, RelayOS } from '../src/index.ts'
import { camel, KEY } from './support.ts'

type Operation = {
  operationId: string
  parameters?: { name?: string; in?: string; $ref?: string }[]
  requestBody?: object
  'x-frames'?: object
}

const document = JSON.parse(await readFile(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'))
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
)

describe('the generated resources', () => {
  for (const { operationId, path, method, requestBody, parameters = [] } of operations) {
    it(`${operationId} sends ${method} ${path}`, async () => {
      const sent: { url: string; method: string; body: string | undefined }[] = []
      const fetch: Fetch = async (url, init) => {
        sent.push({ url, method: init.method, body: init.body })
        return Response.json({ data: [], has_more: false })
      }
      const [tag, verb] = operationId.split('.').map(camel) as [string, string]
      const client = new RelayOS({ apiKey: KEY, baseURL: 'https://x', fetch }) as never as Record<string, Resource>
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const limit = parameters.some(({ $ref }) => $ref?.endsWith('/Limit'))
      const query = parameters.some((parameter) => parameter.in === 'query')
      const params = requestBody ? [{ some: 'body' }] : limit ? [{ limit: 3 }] : query ? [{}] : []
      await client[tag]?.[verb]?.(...names.map((name) => `${name}/1`), ...params, { headers: {} })
      const expected = path.replace(/\{(\w+)\}/g, '$1%2F1') + (limit ? '?limit=3' : '')
      expect(sent).to.deep.equal([{ url: `https://x${expected}`, method, body: requestBody ? '{"some":"body"}' : undefined }])
    })
  }

  it('are no more than the contract has', () => {
    const client = new RelayOS({ apiKey: KEY }) as never as Record<string, object>
    const methods = Object.keys(client).flatMap((tag) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(client[tag]))
        .filter((name) => name !== 'constructor')
        .map((verb) => `${tag}.${verb}`),
    )
    const streams = operations
      .filter((operation) => operation['x-frames'])
      .map(({ operationId }) => operationId.replace(/\..*/, '.subscribe'))
    const wanted = [...operations.map(({ operationId }) => operationId), ...streams].map(camel)
    expect(methods.sort()).to.deep.equal(wanted.sort())
  })
})

type Resource = Record<string, (...args: unknown[]) => Promise<unknown>>
