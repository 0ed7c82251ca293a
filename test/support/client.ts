// Short words for what most tests do.

import { expect } from 'chai'
import { eventually } from './eventually.ts'
import type { TestServer } from './server.ts'

export type Client = ReturnType<typeof createClient>

export function createClient(server: TestServer, key = server.keys.sandbox.api_key) {
  const get = (path: string, query: Record<string, string | number> = {}) => server.request('GET', path, { key, query })
  const post = (path: string, body?: object, headers: Record<string, string> = {}) => server.request('POST', path, { key, body, headers })
  const message = async (id: string) => (await get(`/v1/messages/${id}`)).body
  return {
    get,
    post,
    message,
    /** Sends and expects it to be accepted. */
    async send(body: object) {
      const answer = await post('/v1/messages', body)
      expect(answer.status, answer.text).to.equal(202)
      return answer.body
    },
    /** Waits until the message stands there. */
    reach: (id: string, status: string) =>
      eventually(async () => {
        const found = await message(id)
        expect(found.status).to.equal(status)
        return found
      }),
    types: async (id: string): Promise<string[]> =>
      (await get(`/v1/messages/${id}/events`)).body.data.map(({ type }: { type: string }) => type),
  }
}
