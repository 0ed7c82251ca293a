// Access tokens of our own OAuth server (RFC 9068): the signature says that we made it, the database whether it still counts.

import { type Scope, scopes as catalogue } from '#generated/operations.ts'
import jsonwebtoken from 'jsonwebtoken'
import type { Clock } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'
import { createIpRanges, type IpRanges } from '../../../lib/ip-ranges.ts'
import { readSecurityPolicy, type SecurityPolicy } from '../security-policy.ts'
import { heldScopes } from '../tenancy/role-scopes.ts'
import type { SigningKeys } from '../oauth/signing-keys.ts'
import { createAccessTokenStore, type TokenHolder } from './access-tokens.store.ts'
import { isInTime, type Parsed } from './jwt.ts'

const LONGEST_SECONDS = 3_600
export const SKEW_SECONDS = 30

export type Verified = {
  principal: Principal
  until: number
  boundTo: string | null // a thumbprint: the key that must be proven
  from: IpRanges | null // what the organization allows; null: anywhere
}

type Dependencies = { db: Db; keys: SigningKeys; clock: Clock; digestOf(jti: string): Buffer; issuer(): string; audience(): string }

export function createOwnTokens({ db, keys, clock, digestOf, issuer, audience }: Dependencies) {
  const store = createAccessTokenStore(db)

  return {
    issuer,

    async verify(token: string, { header, claims }: Parsed): Promise<Verified | null> {
      if (header.alg !== 'ES256' || header.typ !== 'at+jwt') return null
      const key = await keys.find(header.kid)
      if (!key || !isSigned(token, key.publicKey)) return null
      if (claims.iss !== issuer() || claims.aud !== audience() || claims.iat === undefined) return null
      if (!isInTime(claims, { now: clock.now(), skewSeconds: SKEW_SECONDS, longestSeconds: LONGEST_SECONDS })) return null
      const { jti, client_id, sub, scope, environment_id } = claims
      if (typeof jti !== 'string' || typeof client_id !== 'string' || typeof sub !== 'string') return null
      const holder = await store.identify(digestOf(jti))
      if (!holder || holder.client_id !== client_id || holder.environment_id !== environment_id) return null
      if (sub !== (holder.member_id ?? client_id)) return null
      const boundTo = readBinding(claims.cnf)
      if (boundTo === undefined) return null
      return {
        principal: toPrincipal(holder, typeof scope === 'string' ? scope.split(' ') : []),
        until: Number(claims.exp) * 1_000,
        boundTo,
        from: allowedRanges(holder.security_policy),
      }
    },
  }
}

function isSigned(token: string, key: import('node:crypto').KeyObject): boolean {
  try {
    jsonwebtoken.verify(token, key, { algorithms: ['ES256'], ignoreExpiration: true, ignoreNotBefore: true }) // times are ours to check
    return true
  } catch {
    return false
  }
}

/** Null: bound to nothing. Undefined: bound in a way that we don't know. */
function readBinding(confirmation: unknown): string | null | undefined {
  if (confirmation === undefined) return null
  const { jkt, ...more } = (confirmation ?? {}) as { jkt?: unknown }
  return typeof jkt === 'string' && Object.keys(more).length === 0 ? jkt : undefined
}

/** What the token says, of what the app may do now, of what the member may do now. */
function toPrincipal(holder: TokenHolder, granted: string[]): Principal {
  const members = holder.member_roles && heldScopes(holder.member_roles, holder.custom_scopes ?? [])
  const scopes = granted.filter(
    (scope): scope is Scope =>
      scope in catalogue && holder.client_scopes.includes(scope) && (members === null || members.has(scope as Scope)),
  )
  return {
    type: 'access_token',
    id: holder.client_id,
    name: holder.client_name,
    memberId: holder.member_id,
    organizationId: holder.organization_id,
    projectId: holder.project_id,
    environmentId: holder.environment_id,
    environmentKind: holder.kind,
    region: holder.region,
    scopes: new Set(scopes.sort()),
    restrictions: holder.restrictions,
  }
}

export function allowedRanges(stored: Partial<SecurityPolicy>): IpRanges | null {
  const { ip_ranges } = readSecurityPolicy(stored)
  return ip_ranges.length > 0 ? createIpRanges(ip_ranges) : null
}
