// Tokens of issuers that an environment trusts. Issuer and audience say whose they are, a vetted key that they are genuine, claims what they may do.

import { type Scope, scopes as catalogue } from '#generated/operations.ts'
import { jwtVerify } from 'jose'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import { type Claims, isInTime, type Parsed } from '../tokens/jwt.ts'
import { scopesOfRole } from '../tenancy/role-scopes.ts'
import { allowedRanges, SKEW_SECONDS, type Verified } from '../tokens/own-tokens.ts'
import { type VettedKey, vetKeySet } from './jwk.ts'
import type { KeySets } from './key-sets.ts'
import { createIssuerStore, type TrustedIssuer } from './token-issuers.store.ts'

const LONGEST_SECONDS = 3_600
const MOST_AUDIENCES = 10

export function createForeignTokens({ db, keySets, clock }: { db: Db; keySets: KeySets; clock: Clock }) {
  const store = createIssuerStore(db)

  const keyOf = async ({ jwks, jwks_url }: TrustedIssuer, kid: string): Promise<VettedKey | undefined> =>
    jwks_url === null ? vetKeySet(withoutNulls(jwks)).keys.get(kid) : keySets.find(jwks_url, kid)

  return {
    async verify(token: string, { header, claims }: Parsed): Promise<Verified | null> {
      const { iss, aud, sub } = claims
      const audiences = readAudiences(aud)
      if (!isPlain(iss) || !isSubject(sub) || audiences.length === 0) return null
      if (claims.cnf !== undefined) return null // bound to a key of which we could ask no proof
      if (!isInTime(claims, { now: clock.now(), skewSeconds: SKEW_SECONDS, longestSeconds: LONGEST_SECONDS })) return null
      const [issuer, another] = await store.byAudience(iss, audiences)
      if (!issuer || another) return null // for two at once is for none
      if (!issuer.algorithms.includes(header.alg) || !isOfType(issuer.token_type, header.typ)) return null
      const key = await keyOf(issuer, header.kid)
      if (!key?.algorithms.includes(header.alg)) return null
      const options = {
        issuer: iss,
        audience: issuer.audience,
        algorithms: [header.alg],
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(clock.now()),
      }
      const isGenuine = await jwtVerify(token, key.key, options).then(
        () => true,
        () => false,
      )
      if (!isGenuine) return null
      return {
        principal: toPrincipal(issuer, sub, await scopesOf(issuer, claims)),
        until: (Number(claims.exp) + SKEW_SECONDS) * 1_000,
        boundTo: null,
        from: allowedRanges(issuer.security_policy),
      }
    },
  }

  async function scopesOf({ organization_id, claim_mappings }: TrustedIssuer, claims: Claims): Promise<Set<Scope>> {
    const matched = claim_mappings.filter(({ claim, value }) => hasValue(claims, claim, value))
    const roles = matched.flatMap(({ role }) => (role === null ? [] : [role]))
    const custom = await store.rolesOf(
      organization_id,
      roles.filter((role) => role.startsWith('rol_')),
    )
    const all = [...matched.flatMap(({ scopes }) => scopes), ...roles.flatMap((role) => custom.get(role) ?? scopesOfRole(role))]
    return new Set(all.filter((scope): scope is Scope => scope in catalogue).sort())
  }
}

// What reaches the database and the audit log is text that they can hold.
const isPlain = (value: unknown): value is string => typeof value === 'string' && /^[\x21-\x7e]{1,512}$/.test(value)
const isSubject = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && /^[^\p{Cc}]{1,255}$/u.test(value)

const readAudiences = (aud: unknown): string[] => {
  const listed = Array.isArray(aud) ? aud : [aud]
  return listed.length <= MOST_AUDIENCES && listed.every(isPlain) ? listed : []
}

const isOfType = (wanted: TrustedIssuer['token_type'], typ: string | undefined) =>
  wanted === 'at+jwt' ? typ === 'at+jwt' || typ === 'application/at+jwt' : typ === undefined || typ === 'JWT'

/** A claim is the value, or a list of which it is one. Names and values are compared as text, no paths, no patterns. */
function hasValue(claims: Claims, claim: string, value: string): boolean {
  const found = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  return Array.isArray(found) ? found.includes(value) : found === value
}

const toPrincipal = (issuer: TrustedIssuer, sub: string, scopes: ReadonlySet<Scope>): Verified['principal'] => ({
  type: 'access_token',
  id: issuer.id,
  name: `${issuer.name}: ${sub}`.slice(0, 200),
  memberId: null,
  organizationId: issuer.organization_id,
  projectId: issuer.project_id,
  environmentId: issuer.environment_id,
  environmentKind: issuer.kind,
  region: issuer.region,
  scopes,
  restrictions: {},
})

const withoutNulls = (jwks: TrustedIssuer['jwks']) => ({
  keys: (jwks?.keys ?? []).map((key) => Object.fromEntries(Object.entries(key).filter(([, value]) => value !== null))),
})
