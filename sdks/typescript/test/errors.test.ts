// What a failed call rejects with.

import { expect } from 'chai'
import * as sdk from '../src/index.ts'
import { connect, problem, rejection, serve, sms } from './support.ts'

const exported: Record<string, unknown> = { ...sdk }
const CLASSES: [number, keyof typeof sdk][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
  [418, 'APIError'],
]

describe('errors', () => {
  for (const [status, name] of CLASSES) {
    it(`${status} is a ${name}`, async () => {
      const server = await serve(problem(status, 'some_code'))
      const error = (await rejection(connect(server).client.me.get())) as sdk.APIError
      expect(error.constructor).to.equal(exported[name])
      expect(error).to.be.instanceOf(sdk.APIError).and.instanceOf(sdk.RelayOSError).and.instanceOf(Error)
      expect(error.name).to.equal(name)
      expect(String(error)).to.equal(`${name}: ${status} some_code: About some_code. (request req_body)`)
    })
  }

  it('carry everything that the problem says', async () => {
    const errors = [{ in: 'body', pointer: '/to', code: 'pattern', message: 'must be a phone number' }]
    const next = [{ action: 'Read the guide.', docs: '/docs/phone-numbers' }]
    const more = { errors, next, retryable: false, vendor_code: '30007', invented_later: { deep: [1] } }
    const server = await serve(problem(400, 'invalid_request', more, { 'x-request-id': 'req_header', 'retry-after': '3' }))
    const error = (await rejection(connect(server).client.messages.create(sms))) as sdk.BadRequestError
    expect(error).to.include({ status: 400, code: 'invalid_request', requestId: 'req_header', retryAfter: 3 })
    expect(error.errors).to.deep.equal(errors)
    expect(error.next).to.deep.equal(next)
    expect(error.problem).to.deep.include({ vendor_code: '30007', invented_later: { deep: [1] } })
    expect(error.headers.get('x-request-id')).to.equal('req_header')
  })

  it('take the request id from the body if no header has it', async () => {
    const server = await serve(problem(404, 'not_found'))
    expect(await rejection(connect(server).client.messages.get('x'))).to.include({
      requestId: 'req_body',
      retryAfter: null,
    })
  })

  const strange: [string, string][] = [
    ['HTML', `<html><body>502 Bad Gateway</body></html>${' '.repeat(5000)}`],
    ['nothing', ''],
    ['a JSON text', '"no"'],
    ['a JSON list', '[{"code":"x"}]'],
    ['null', 'null'],
    ['half a document', '{"code":"x"'],
    ['a document of other types', '{"code":7,"errors":"none","next":{},"request_id":null}'],
  ]
  for (const [what, text] of strange) {
    it(`stand a body that is ${what}`, async () => {
      const server = await serve({ status: 502, text, headers: { 'content-type': 'text/html' } })
      const error = (await rejection(connect(server).client.me.get())) as sdk.ServerError
      expect(error).to.be.instanceOf(sdk.ServerError).and.include({ status: 502, code: null, requestId: null })
      expect(error.problem).to.deep.equal(text.endsWith('}') ? JSON.parse(text) : null)
      expect(error.errors).to.deep.equal([])
      expect(error.next).to.deep.equal([])
      expect(error.body).to.equal(text.slice(0, 2000))
      expect(server.seen).to.have.length(3) // and such an answer is repeated as any 502 is
    })
  }

  it('a 200 that is not JSON is an APIError and is not repeated', async () => {
    const server = await serve({ text: '<html>Sign in to the hotel network</html>' })
    const error = await rejection(connect(server).client.me.get())
    expect(error).to.be.instanceOf(sdk.APIError).and.include({ status: 200, body: '<html>Sign in to the hotel network</html>' })
    expect(server.seen).to.have.length(1)
  })

  it('a redirect is not followed: the key stays with the host that it was meant for', async () => {
    const other = await serve({ json: {} })
    const server = await serve({ status: 307, headers: { location: `${other.url}/v1/me` } })
    const error = (await rejection(connect(server).client.me.get())) as sdk.APIError
    expect(error).to.be.instanceOf(sdk.APIError).and.include({ status: 307 })
    expect(error.message).to.contain('redirect')
    expect(other.seen).to.deep.equal([])
    expect(server.seen).to.have.length(1)
  })
})
