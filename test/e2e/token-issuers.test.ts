// Tokens of issuers elsewhere: trusted by an environment, verified with vetted keys, worth what claims say.

import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { roles } from '../../generated/server/operations.ts'
import { isRoca } from '../../server/domains/identity/token-issuers/roca.ts'
import { createKeySets } from '../../server/domains/identity/token-issuers/key-sets.ts'
import { objectionToUrl } from '../../server/lib/url-objection.ts'
import { attacksOn, signJwt, type Signer } from '../support/jwt-attacks.ts'
import { eventually } from '../support/eventually.ts'
import { startOauthServer } from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

const ISSUER = 'https://login.example'
const KEYS = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: () => generateKeyPairSync('ed25519'),
}
type Alg = keyof typeof KEYS

function makeSigner(alg: Alg, kid = `kid-${alg}`): { signer: Signer; jwk: Record<string, string> } {
  const { privateKey, publicKey } = KEYS[alg]()
  return { signer: { kid, alg, privateKey }, jwk: { ...(publicKey.export({ format: 'jwk' }) as Record<string, string>), kid } }
}

describe('token issuers', () => {
  let server: TestServer
  let host: Server
  let served: () => { status?: number; body: string; headers?: Record<string, string> }
  let fetches = 0
  let keysUrl: string

  before(async () => {
    host = createServer((_, response) => {
      fetches++
      const { status = 200, body, headers = {} } = served()
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => host.once('listening', resolve))
    const { port } = host.address() as AddressInfo
    keysUrl = `http://127.0.0.1:${port}/jwks.json`
    server = await startOauthServer({ egressAllow: [`127.0.0.1:${port}`] })
  })
  after(async () => {
    await server.stop()
    host.close()
  })

  let count = 0
  const MAPPINGS = [
    { claim: 'groups', value: 'support', role: 'support' },
    { claim: 'kind', value: 'sender', scopes: ['messages:read', 'messages:write'] },
  ]
  const trust = async (body: object) => {
    const answer = await server.request('POST', '/v1/token_issuers', {
      body: { name: 'Login', issuer: `${ISSUER}/${++count}`, claim_mappings: MAPPINGS, ...body },
    })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  const now = () => Math.floor(Date.now() / 1_000)
  const claimsFor = ({ issuer, audience }: { issuer: string; audience: string }) => ({
    iss: issuer,
    aud: audience,
    sub: 'ada',
    iat: now(),
    exp: now() + 600,
    groups: ['x', 'support'],
  })
  const me = (key: string) => server.request('GET', '/v1/me', { key })

  for (const alg of Object.keys(KEYS) as Alg[]) {
    it(`takes ${alg} tokens signed by a pinned key, with what their claims say`, async () => {
      const { signer, jwk } = makeSigner(alg)
      const issuer = await trust({ jwks: { keys: [jwk] }, algorithms: [alg] })
      const answer = await me(signJwt(signer, claimsFor(issuer)))
      expect(answer.status).to.equal(200)
      expect(answer.body).to.deep.include({
        type: 'access_token',
        principal_id: issuer.id,
        name: 'Login: ada',
        environment: { id: server.keys.sandbox.environment_id, kind: 'sandbox' },
        scopes: [...roles.support.scopes].sort(),
      })
      expect((await me(signJwt(signer, { ...claimsFor(issuer), groups: [] }))).body.scopes).to.deep.equal([])
      expect((await me(signJwt(signer, { ...claimsFor(issuer), groups: 'no', kind: 'sender' }))).body.scopes).to.deep.equal([
        'messages:read',
        'messages:write',
      ])
      expect((await me(signJwt(signer, { ...claimsFor(issuer), aud: ['https://x.example', issuer.audience] }))).status).to.equal(200)
    })
  }

  for (const alg of ['ES256', 'RS256', 'EdDSA'] as const) {
    it(`refuses ${alg} tokens that were tampered with`, async () => {
      const { signer, jwk } = makeSigner(alg)
      const issuer = await trust({ jwks: { keys: [jwk] }, algorithms: [alg] })
      for (const [name, attack] of Object.entries(attacksOn(signer, claimsFor(issuer)))) {
        const answer = await server.request('GET', '/v1/me', {
          key: null,
          headers: { authorization: `Bearer ${attack.replaceAll(/[^\x20-\x7e]/g, '')}` },
        })
        expect(answer.status, name).to.equal(401)
      }
    })
  }

  it('counts an algorithm only when the issuer is registered with it', async () => {
    const { signer, jwk } = makeSigner('RS256')
    const issuer = await trust({ jwks: { keys: [jwk] }, algorithms: ['ES256'] })
    expect((await me(signJwt(signer, claimsFor(issuer)))).status).to.equal(401)
    const pss = await trust({ jwks: { keys: [{ ...jwk, alg: 'PS256' }] }, algorithms: ['RS256', 'PS256'] })
    expect((await me(signJwt(signer, claimsFor(pss)))).status, 'a key for one algorithm').to.equal(401)
    expect((await me(signJwt({ ...signer, alg: 'PS256' }, claimsFor(pss)))).status).to.equal(200)
  })

  it('takes tokens of type JWT only where that is said', async () => {
    const { signer, jwk } = makeSigner('ES256')
    const issuer = await trust({ jwks: { keys: [jwk] }, token_type: 'jwt' })
    expect((await me(signJwt(signer, claimsFor(issuer), { typ: 'JWT' }))).status).to.equal(200)
    expect((await me(signJwt(signer, claimsFor(issuer), { typ: undefined }))).status).to.equal(200)
    expect((await me(signJwt(signer, claimsFor(issuer), { typ: 'id+jwt' }))).status).to.equal(401)
    expect((await me(signJwt(signer, claimsFor(issuer)))).status).to.equal(401)
  })

  it('keeps environments apart: the same issuer, each its own audience', async () => {
    const { signer, jwk } = makeSigner('ES256')
    const body = { name: 'Login', issuer: `${ISSUER}/shared`, claim_mappings: MAPPINGS, jwks: { keys: [jwk] } }
    const ours = (await server.request('POST', '/v1/token_issuers', { body })).body
    const theirs = (await server.request('POST', '/v1/token_issuers', { key: server.keys.live.api_key, body })).body
    expect(ours.audience).to.equal(`${server.baseUrl}/v1/environments/${server.keys.sandbox.environment_id}`)
    expect((await me(signJwt(signer, claimsFor(ours)))).body.environment.kind).to.equal('sandbox')
    expect((await me(signJwt(signer, claimsFor(theirs)))).body.environment.kind).to.equal('live')
    expect((await me(signJwt(signer, { ...claimsFor(ours), aud: [ours.audience, theirs.audience] }))).status, 'for both at once').to.equal(
      401,
    )
    const custom = { ...body, audience: 'https://relay.example' }
    expect((await server.request('POST', '/v1/token_issuers', { body: custom })).status).to.equal(201)
    const taken = await server.request('POST', '/v1/token_issuers', { key: server.keys.live.api_key, body: custom })
    expect([taken.status, taken.body.code]).to.deep.equal([409, 'audience_taken'])
    const stolen = await server.request('POST', '/v1/token_issuers', { body: { ...body, audience: theirs.audience } })
    expect([stolen.status, stolen.body.code]).to.deep.equal([422, 'invalid_token_issuer'])
  })

  it('gives no more than who sets it up has, now or by a change of keys', async () => {
    const { jwk } = makeSigner('ES256')
    const key = await server.addKey(['identity_providers:write', 'identity_providers:read', 'messages:read'])
    const body = { name: 'Login', issuer: `${ISSUER}/narrow`, jwks: { keys: [jwk] } }
    for (const mapping of [{ scopes: ['messages:write'] }, { role: 'owner' }, { role: 'support' }]) {
      const answer = await server.request('POST', '/v1/token_issuers', {
        key,
        body: { ...body, claim_mappings: [{ claim: 'a', value: 'b', ...mapping }] },
      })
      expect([answer.status, answer.body.code]).to.deep.equal([403, 'scope_not_held'])
    }
    const wide = await trust({ jwks: { keys: [jwk] } })
    const change = await server.request('PATCH', `/v1/token_issuers/${wide.id}`, {
      key,
      body: { jwks: { keys: [makeSigner('ES256').jwk] } },
    })
    expect([change.status, change.body.code]).to.deep.equal([403, 'scope_not_held'])
    for (const claim_mappings of [
      [{ claim: 'a', value: 'b' }],
      [{ claim: 'a', value: 'b', role: 'support', scopes: ['messages:read'] }],
      [{ claim: 'a', value: 'b', role: 'nobody' }],
    ])
      expect((await server.request('POST', '/v1/token_issuers', { body: { ...body, claim_mappings } })).status).to.equal(422)
  })

  it('takes strong public keys alone', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' }) as Record<string, string>
    const three = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey.export({ format: 'jwk' }) as Record<
      string,
      string
    >
    const point = makeSigner('ES256').jwk
    const rsa = makeSigner('RS256').jwk
    const roca = { ...rsa, n: Buffer.from(rocaModulus().toString(16), 'hex').toString('base64url') }
    const weak: Record<string, object> = {
      'RSA with 1024 bits': { ...short, kid: 'a' },
      'RSA with exponent 3': { ...three, kid: 'a' },
      'RSA of the broken generator': roca,
      'RSA without a modulus': { kty: 'RSA', kid: 'a', e: 'AQAB' },
      'RSA with next to no modulus': { ...rsa, n: 'A' },
      'RSA with an even modulus': { ...rsa, n: `${rsa.n!.slice(0, -1)}A` },
      'a point that is not on the curve': { ...point, y: point.x },
      'a curve without its point': { kty: 'EC', crv: 'P-256', kid: 'a', x: point.x },
      'Ed25519 that is too short': { kty: 'OKP', crv: 'Ed25519', kid: 'a', x: 'AAAA' },
      'Ed25519 of small order': { kty: 'OKP', crv: 'Ed25519', kid: 'a', x: 'A'.repeat(43) },
      'another algorithm than the key has': { ...point, alg: 'RS256' },
    }
    for (const [name, jwk] of Object.entries(weak)) {
      const answer = await server.request('POST', '/v1/token_issuers', {
        body: { name: 'x', issuer: `${ISSUER}/weak`, claim_mappings: MAPPINGS, jwks: { keys: [jwk] } },
      })
      expect([answer.status, answer.body.code], name).to.deep.equal([422, 'invalid_key_set'])
      expect(answer.body.errors[0].pointer).to.equal('/jwks/keys/0')
    }
    const forbidden: object[] = [
      { kty: 'oct', kid: 'a', k: 'AAAA' },
      { ...point, d: 'AAAA' },
      { ...point, crv: 'secp256k1' },
      { ...point, crv: 'P-521' },
    ]
    for (const jwk of forbidden)
      expect(
        (
          await server.request('POST', '/v1/token_issuers', {
            body: { name: 'x', issuer: ISSUER, claim_mappings: MAPPINGS, jwks: { keys: [jwk] } },
          })
        ).status,
      ).to.equal(400)
    const twice = [point, { ...makeSigner('ES256').jwk, kid: point.kid }]
    expect(
      (
        await server.request('POST', '/v1/token_issuers', {
          body: { name: 'x', issuer: ISSUER, claim_mappings: MAPPINGS, jwks: { keys: twice } },
        })
      ).status,
    ).to.equal(422)
    expect(isRoca(BigInt(`0x${Buffer.from(rsa.n!, 'base64url').toString('hex')}`))).to.equal(false)
  })

  it('follows a change within five seconds, and stops with the issuer', async () => {
    const { signer, jwk } = makeSigner('ES256')
    const issuer = await trust({ jwks: { keys: [jwk] } })
    const token = signJwt(signer, claimsFor(issuer))
    expect((await me(token)).status).to.equal(200)
    const changed = await server.request('PATCH', `/v1/token_issuers/${issuer.id}`, {
      body: { claim_mappings: [{ claim: 'sub', value: 'ada', scopes: ['events:read'] }] },
    })
    expect(changed.body).to.include({ issuer: issuer.issuer, name: 'Login' })
    await eventually(async () => expect((await me(token)).body.scopes).to.deep.equal(['events:read']), 5_000)
    expect((await server.request('DELETE', `/v1/token_issuers/${issuer.id}`)).status).to.equal(200)
    await eventually(async () => expect((await me(token)).status).to.equal(401), 5_000)
    expect((await server.request('GET', `/v1/token_issuers/${issuer.id}`)).status).to.equal(404)
  })

  describe('keys that are fetched', () => {
    it('come from the address, and an unknown one is looked for once in ten seconds', async () => {
      const first = makeSigner('ES256', 'first')
      const second = makeSigner('RS256', 'second')
      served = () => ({ body: JSON.stringify({ keys: [first.jwk, { kty: 'oct', kid: 'x', k: 'AAAA' }, { nonsense: true }] }) })
      const issuer = await trust({ jwks_url: `${keysUrl}?storm` })
      fetches = 0
      expect((await me(signJwt(first.signer, claimsFor(issuer)))).status).to.equal(200)
      expect(fetches).to.equal(1)
      const storm = Array.from({ length: 100 }, (_, index) => me(signJwt({ ...first.signer, kid: `unknown-${index}` }, claimsFor(issuer))))
      for (const { status } of await Promise.all(storm)) expect(status).to.equal(401)
      expect((await me(signJwt(second.signer, claimsFor(issuer)))).status).to.equal(401)
      expect(fetches).to.equal(1)
    })

    it('are asked for again when the address changed them', async () => {
      let now = Date.now()
      let keys = [makeSigner('ES256', 'old').jwk]
      let asked = 0
      const sets = createKeySets({
        clock: { now: () => now },
        fetchJson: async () => {
          asked++
          if (keys.length === 0) throw new Error('away')
          return { keys }
        },
      })
      expect(await sets.find('u', 'old')).to.not.equal(undefined)
      keys = [makeSigner('ES256', 'new').jwk]
      expect(await sets.find('u', 'new')).to.equal(undefined)
      now += 10_000
      expect(await Promise.all([sets.find('u', 'new'), sets.find('u', 'new')])).to.not.include(undefined)
      expect(asked).to.equal(2)
      expect(await sets.find('u', 'old'), 'withdrawn').to.equal(undefined)
      keys = []
      now += 600_000
      expect(await sets.find('u', 'new'), 'while the issuer is away').to.not.equal(undefined)
      now += 3_600_000
      expect(await sets.find('u', 'new'), 'not for ever').to.equal(undefined)
    })

    const hostile: Record<string, () => ReturnType<typeof served>> = {
      'a redirect': () => ({ status: 302, body: '', headers: { location: keysUrl } }),
      'a large answer': () => ({ body: `{"keys":[],"x":"${'x'.repeat(70_000)}"}` }),
      'an error': () => ({ status: 500, body: '{}' }),
      'no JSON': () => ({ body: '<html>' }),
      'no keys': () => ({ body: '{"keys":{}}' }),
      null: () => ({ body: 'null' }),
    }
    for (const [name, answer] of Object.entries(hostile)) {
      it(`are none when the address answers with ${name}`, async () => {
        const { signer } = makeSigner('ES256')
        served = answer
        const issuer = await trust({ jwks_url: `${keysUrl}?${encodeURIComponent(name)}` })
        expect((await me(signJwt(signer, claimsFor(issuer)))).status).to.equal(401)
      })
    }

    it('come from public addresses over https alone', async () => {
      for (const jwks_url of [
        'http://login.example/jwks.json',
        'https://127.0.0.1/jwks.json',
        'https://[::1]/x',
        'https://169.254.169.254/x',
        'https://2130706433/x',
        'https://0x7f.1/x',
        'https://[::ffff:10.0.0.1]/x',
        'https://user@login.example/x',
        'https://login.example/x#y',
      ]) {
        const answer = await server.request('POST', '/v1/token_issuers', {
          body: { name: 'x', issuer: ISSUER, claim_mappings: MAPPINGS, jwks_url },
        })
        expect([answer.status, answer.body.code], jwks_url).to.deep.equal([422, 'invalid_token_issuer'])
      }
      expect(objectionToUrl('https://login.example/jwks.json', [])).to.equal(null)
    })
  })
})

/** A modulus as the broken generator makes them: both primes are k·M + 65537^a mod M. */
function rocaModulus(): bigint {
  const primes = [
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137,
    139, 149, 151, 157, 163, 167,
  ]
  const product = primes.reduce((value, prime) => value * BigInt(prime), 2n)
  const power = (exponent: number) => {
    let value = 1n
    for (let count = 0; count < exponent; count++) value = (value * 65_537n) % product
    return value
  }
  const half = (k: bigint, exponent: number) => k * product + power(exponent)
  const shift = (1n << 1023n) / product
  return half(shift + 1n, 17) * half(shift + 3n, 23)
}
