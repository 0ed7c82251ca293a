// The OAuth server as one part: its provider, made anew when the keys change, and what stands around it.

import type { IncomingMessage, ServerResponse } from 'node:http'
import jsonwebtoken from 'jsonwebtoken'
import type { Provider } from 'oidc-provider'
import { audit } from '../../../lib/audit.ts'
import type { Clock } from '../../../lib/clock.ts'
import { deriveKey } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import type { Seal } from '../../../lib/seal.ts'
import { parseJwt } from '../tokens/jwt.ts'
import { asOauthError, createArtefacts } from './adapter.ts'
import { toMetadata } from './client-metadata.ts'
import { isSecretOf } from './clients.ts'
import { removeExpiredArtefacts } from './artefacts.store.ts'
import { createClientStore } from './clients.store.ts'
import { createConsent } from './consent.ts'
import { createGrantStore } from './grants.store.ts'
import { apiOf, createProvider, issuerOf } from './provider.ts'
import { createSigningKeys } from './signing-keys.ts'

export type AuthorizationServer = ReturnType<typeof createAuthorizationServer>

type Dependencies = { db: Db; secret: Buffer; seal: Seal; clock: Clock; log: Log; baseUrl(): string }

const CLIENT_ID = /^app_[0-9a-hjkmnp-tv-z]{26}$/ // other text is not worth a query

export const clientPepper = (secret: Buffer) => deriveKey(secret, 'oauth-clients')

export function createAuthorizationServer({ db, secret, seal, clock, log, baseUrl }: Dependencies) {
  const pepper = clientPepper(secret)
  const clients = createClientStore(db)
  const grants = createGrantStore(db)
  const keys = createSigningKeys({ db, seal, clock })
  const artefacts = createArtefacts({
    db,
    pepper: deriveKey(secret, 'oauth-artefacts'),
    seal,
    clock,
    async findClient(id) {
      const row = CLIENT_ID.test(id) ? await clients.byClientId(id) : undefined
      return row && toMetadata(row)
    },
    onGrantEnd: (tx, grant, isReuse) =>
      audit(tx, {
        organization: grant.organization_id,
        environment: grant.environment_id,
        action: 'oauth.grant.end',
        actor: { type: 'access_token', id: grant.client_id, name: null },
        resources: [grant.client_id, grant.member_id],
        outcome: 'succeeded',
        ...(isReuse ? { reason: 'reuse_detected' } : {}),
        requestId: null,
        address: null,
        at: new Date(clock.now()),
      }),
  })
  const consent = createConsent({ db, clock, baseUrl, artefacts })

  let made: { version: string; provider: Provider; callback: ReturnType<Provider['callback']> } | undefined

  const current = async () => {
    const set = await keys.current()
    const version = `${baseUrl()} ${set.version}`
    if (made?.version === version) return made
    const provider = createProvider({
      baseUrl: baseUrl(),
      keys: set,
      artefacts,
      cookieKey: deriveKey(secret, 'oauth-cookies').toString('base64url'),
      db,
      clock,
      async isSecretOf(clientId, presented) {
        const row = await clients.byClientId(clientId).catch((error) => {
          throw asOauthError(error)
        })
        return row !== undefined && isSecretOf(row, pepper, presented, clock.now())
      },
      isActiveMember: (id) =>
        grants.isActiveMember(id).catch((error) => {
          throw asOauthError(error)
        }),
    })
    const tell = (error: unknown) => log.error({ cause: error as Error }, 'the OAuth server failed')
    provider.on('server_error', ((_: unknown, error: unknown) => tell(error)) as never)
    provider.on('error', tell as never)
    made = { version, provider, callback: provider.callback() }
    return made
  }

  return {
    keys,
    consent,
    artefacts,
    issuer: () => issuerOf(baseUrl()),
    audience: () => apiOf(baseUrl()),
    cleanUp: () => removeExpiredArtefacts(db),

    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      await (await current()).callback(request, response)
    },

    provider: async () => (await current()).provider,

    /** The id under which a token of ours is kept; null for any other text. Over or not does not matter here. */
    async idOf(token: string): Promise<string | null> {
      const parsed = parseJwt(token)
      const key = parsed && (await keys.find(parsed.header.kid))
      if (!key) return null
      try {
        jsonwebtoken.verify(token, key.publicKey, { algorithms: ['ES256'], ignoreExpiration: true, issuer: issuerOf(baseUrl()) })
        return typeof parsed.claims.jti === 'string' ? parsed.claims.jti : null
      } catch {
        return null
      }
    },

    isFirstUse: async (id: string, seconds: number) => {
      try {
        await artefacts.adapterOf('ReplayDetection').upsert(id, {}, seconds)
        return true
      } catch (error) {
        if ((error as { error?: string }).error === 'invalid_grant') return false
        throw error
      }
    },
  }
}
