// What stands before every handler: authentication, authorisation and limits together, in memory, with warm caches.

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { SignJWT } from 'jose'
import { operations } from '../../../generated/server/operations.ts'
import { createApiKeyHolders } from '../../../server/domains/identity/api-key-holders.ts'
import { addKey } from '../../../server/domains/identity/bootstrap.ts'
import { openRateLimits } from '../../../server/domains/identity/limits/open.ts'
import { createForeignTokens } from '../../../server/domains/identity/token-issuers/foreign-tokens.ts'
import { createKeySets } from '../../../server/domains/identity/token-issuers/key-sets.ts'
import { createTokenHolders } from '../../../server/domains/identity/tokens/token-holders.ts'
import { authorise, createAuthenticate } from '../../../server/gateway/authenticate.ts'
import type { Exchange } from '../../../server/gateway/exchange.ts'
import { systemClock } from '../../../server/lib/clock.ts'
import { createLog } from '../../../server/lib/log.ts'
import type { Stage } from '../stage/stage.ts'
import { type Figure, median, type Row } from './figure.ts'

const ROUNDS = 9
const REQUESTS = 50_000
const KEYS_EACH = 4
const BAR_MICROSECONDS = 15

export const guardsFigure: Figure = {
  name: 'guards',
  async run(getStage) {
    const { keys, tokens, pass, stop } = await prepare(await getStage())
    try {
      return [await measure('API keys', keys, pass), await measure('JWTs', tokens, pass)]
    } finally {
      await stop()
    }
  },
}

async function measure(kind: string, credentials: string[], pass: (exchange: Exchange) => Promise<void>): Promise<Row> {
  const exchanges = credentials.map(open)
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now()
    for (let count = 0; count < REQUESTS; count++) await pass(exchanges[count % exchanges.length]!)
    rounds.push(((performance.now() - began) / REQUESTS) * 1_000)
  }
  const counted = rounds.slice(1) // the first warms up
  const range = `${Math.min(...counted).toFixed(1)}–${Math.max(...counted).toFixed(1)} µs`
  return {
    name: `authentication, authorisation and limits: ${kind}`,
    ours: `${median(counted).toFixed(1)} µs`,
    peer: '–',
    ratio: null,
    bar: `≤ ${BAR_MICROSECONDS} µs`,
    pass: median(counted) <= BAR_MICROSECONDS,
    note: `built-in limit, ${exchanges.length} in turn: ${range}`,
  }
}

async function prepare({ ours, environments }: Stage) {
  const { db } = ours
  const [pepper, key] = [randomBytes(32), randomBytes(32)]
  const clock = systemClock
  const rateLimits = await openRateLimits({
    db,
    clock,
    log: createLog('silent'),
    redis: null,
    key,
    perEnvironment: 10_000_000,
    perAddress: 50,
  })
  const { limits } = rateLimits
  const keyHolders = createApiKeyHolders({ db, pepper, clock })
  const keySets = createKeySets({ fetchJson: () => Promise.reject(new Error('the keys are pinned')), clock })
  const tokenHolders = createTokenHolders({
    own: { issuer: () => 'nobody', verify: async () => null },
    foreign: createForeignTokens({ db, keySets, clock }),
    proofs: { check: async () => false },
    clock,
  })
  const authenticate = createAuthenticate({ credentials: [keyHolders, tokenHolders], limits })
  const keys: string[] = []
  for (const environment of environments) {
    for (let count = 0; count < KEYS_EACH; count++) {
      keys.push(await addKey(db, environment, 'sandbox', pepper, { name: 'Bench', now: Date.now() }))
    }
  }
  const pass = async (exchange: Exchange) => {
    exchange.replyHeaders = {}
    exchange.principal = await authenticate(exchange)
    authorise(exchange)
    exchange.release = await limits.admit(exchange, exchange.replyHeaders)
  }
  const stop = async () => void (await Promise.all([keyHolders.stop(), rateLimits.stop()]))
  return { keys, tokens: await makeTokens(ours, keys.length), pass, stop }
}

/** Tokens of an issuer that the server was told to trust. */
async function makeTokens({ port, keys }: Stage['ours'], count: number): Promise<string[]> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const issuer = 'https://bench.example'
  const body = {
    name: 'Bench',
    issuer,
    jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench' }] },
    algorithms: ['EdDSA'],
    claim_mappings: [{ claim: 'kind', value: 'bench', scopes: ['messages:write'] }],
  }
  const answer = await fetch(`http://127.0.0.1:${port}/v1/token_issuers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys[0]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.status !== 201) throw new Error(`token_issuers.create answers ${answer.status}: ${await answer.text()}`)
  const { audience } = (await answer.json()) as { audience: string }
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      new SignJWT({ kind: 'bench' })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(`caller-${index}`)
        .setJti(`bench-${index}`)
        .setIssuedAt()
        .setExpirationTime('30m')
        .sign(privateKey),
    ),
  )
}

const open = (key: string): Exchange => ({
  method: 'POST',
  path: '/v1/messages',
  query: '',
  headers: { authorization: `Bearer ${key}` },
  body: undefined,
  address: '127.0.0.1',
  requestId: 'req_bench',
  traceId: undefined,
  startedAt: performance.now(),
  replyHeaders: {},
  operation: operations.find(({ id }) => id === 'messages.create')!,
})
