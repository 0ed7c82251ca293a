// Client certificates and private authorities of webhook endpoints, against a receiver that asks for them.

import { X509Certificate } from 'node:crypto'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { expect } from 'chai'
import { checkClientCertificate } from '../../server/lib/client-certificate.ts'
import { type Authority, createAuthority, type Pair } from '../support/certificates.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('mutual TLS of webhook endpoints', () => {
  let authority: Authority
  let [first, second] = [] as unknown as [Pair, Pair]
  let receiver: Server
  let server: TestServer
  let port: number
  let callers: string[] = []

  before(async function () {
    this.timeout(60_000)
    authority = await createAuthority()
    const own = await authority.issue('receiver')
    first = await authority.issue('first')
    second = await authority.issue('second', 'rsa2048')
    const asks = { requestCert: true, rejectUnauthorized: true }
    receiver = createServer({ cert: own.certificate, key: own.private_key, ca: authority.certificate, ...asks }, (request, response) => {
      callers.push((request.socket as TLSSocket).getPeerCertificate().subject.CN as string)
      response.writeHead(204).end()
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    port = (receiver.address() as AddressInfo).port
    server = await startServer({ egressAllow: [`localhost:${port}`, 'hooks.example.com:443'] })
  })
  after(async () => {
    await server.stop()
    receiver.closeAllConnections()
    await new Promise((resolve) => receiver.close(resolve))
    await authority.remove()
  })

  const body = (more: object = {}) => ({
    url: `https://localhost:${port}/`,
    event_types: ['message.*'],
    ca_certificate: authority.certificate,
    ...more,
  })
  const pem = ({ certificate, private_key }: Pair) => ({ certificate, private_key })
  const create = async (more: object) => {
    const answer = await server.request('POST', '/v1/webhook_endpoints', { body: body(more) })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  const patch = (id: string, change: object) => server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body: change })
  const test = async (id: string) =>
    (await server.request('POST', `/v1/webhook_endpoints/${id}/test`, { body: { event_type: 'message.sent' } })).body
  const refusal = async (more: object) => {
    const answer = await server.request('POST', '/v1/webhook_endpoints', { body: body(more) })
    return `${answer.status} ${answer.body.code} ${answer.body.errors[0].pointer} ${answer.body.errors[0].code}`
  }

  it('shows the certificate of the endpoint, and only its own', async () => {
    callers = []
    const one = await create({ client_certificate: pem(first) })
    const other = await create({ client_certificate: pem(second) })
    const nobody = await create({})
    expect(one.client_certificate).to.deep.include({
      fingerprint: new X509Certificate(first.certificate).fingerprint256,
      subject: 'O=Tests\nCN=first',
      expires_soon: true,
    })
    expect(one.has_ca_certificate).to.equal(true)
    for (const { id } of [one, other, one]) expect((await test(id)).succeeded).to.equal(true)
    expect((await test(nobody.id)).succeeded).to.equal(false)
    expect(callers).to.deep.equal(['first', 'second', 'first'])
  })

  it('is rotated and removed, and the next request shows it', async () => {
    callers = []
    const { id } = await create({ client_certificate: pem(first) })
    await test(id)
    const rotated = await patch(id, { client_certificate: pem(second) })
    expect(rotated.body.client_certificate.subject).to.equal('O=Tests\nCN=second')
    expect(rotated.body.has_ca_certificate).to.equal(true)
    await test(id)
    expect((await patch(id, { description: 'The same' })).body.client_certificate.subject).to.equal('O=Tests\nCN=second')
    await test(id)
    expect((await patch(id, { client_certificate: null })).body.client_certificate).to.equal(null)
    expect((await test(id)).attempt.failure).to.be.oneOf(['tls_error', 'connection_reset', 'response_malformed'])
    expect(callers).to.deep.equal(['first', 'second', 'second'])
    await patch(id, { client_certificate: pem(first), ca_certificate: null })
    expect((await test(id)).attempt.failure).to.equal('tls_error') // the public authorities do not know the receiver
  })

  it('is told by nobody: not in answers, the database, the audit log or events', async () => {
    const { id } = await create({ client_certificate: pem(first) })
    await patch(id, { client_certificate: pem(second) })
    const key = second.private_key.split('\n')[2]!
    const { body: shown } = await server.request('GET', `/v1/webhook_endpoints/${id}`)
    expect(JSON.stringify(shown)).to.not.include('PRIVATE')
    for (const table of ['webhook_endpoints', 'audit_events', 'events']) {
      const { rows } = await server.db.raw(`select 1 from ${table} t where to_jsonb(t)::text like ?`, [`%${key}%`])
      expect(rows, table).to.deep.equal([])
    }
    await server.request('DELETE', `/v1/webhook_endpoints/${id}`)
    expect((await server.db('webhook_endpoints').where({ id }).first()).tls).to.equal(null)
  })

  it('is refused when it can not be used', async function () {
    this.timeout(60_000)
    const weak = await authority.issue('weak', 'rsa1024')
    const curve = await authority.issue('curve', 'secp256k1')
    const given = (client_certificate: object) => refusal({ client_certificate })
    const at = '422 invalid_certificate /client_certificate'
    expect(await given({ ...pem(first), private_key: second.private_key })).to.equal(`${at}/private_key mismatch`)
    const later = Date.now() + 11 * 86_400_000
    expect(() => checkClientCertificate(pem(first), later, '')).to.throw('The certificate has expired.')
    expect(await given(pem(weak))).to.equal(`${at}/private_key weak`)
    expect(await given(pem(curve))).to.equal(`${at}/private_key weak`)
    expect(await given({ certificate: 'x', private_key: first.private_key })).to.equal(`${at}/certificate malformed`)
    expect(await given({ certificate: first.certificate, private_key: 'x' })).to.equal(`${at}/private_key malformed`)
    expect(await refusal({ ca_certificate: 'nothing' })).to.equal('422 invalid_certificate /ca_certificate malformed')
  })

  it('does not weaken what the policy asks for, nor where a URL may lead', async () => {
    await server.request('PATCH', '/v1/security_policy', { body: { https_only_endpoints: true } })
    expect(await refusal({ url: 'http://hooks.example.com:443/', client_certificate: pem(first) })).to.equal(
      '422 url_not_allowed /url https_only',
    )
    await server.request('PATCH', '/v1/security_policy', { body: { https_only_endpoints: false } })
    expect(await refusal({ url: 'https://127.0.0.1/', client_certificate: pem(first) })).to.equal(
      '422 url_not_allowed /url address_forbidden',
    )
  })
})
