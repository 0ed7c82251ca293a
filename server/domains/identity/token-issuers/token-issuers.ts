// The rules of trusted token issuers.

import type { TokenIssuersHandlers } from '#generated/handlers.ts'
import { roles } from '#generated/operations.ts'
import type { TokenIssuer, TokenIssuerCreate } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context, Principal } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import { type Db, isUniqueViolation } from '../../../lib/db.ts'
import { objectionToUrl } from '../../../lib/url-objection.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { checkRestrictions, checkScopes } from '../tenancy/grants.ts'
import { scopesOfRole } from '../tenancy/role-scopes.ts'
import { vetKeySet } from './jwk.ts'
import { type ClaimMapping, createIssuerStore, type IssuerRow } from './token-issuers.store.ts'

type Dependencies = { db: Db; cursors: Cursors; egressAllow: readonly string[]; baseUrl(): string; ownIssuer(): string }
type Settings = Partial<Pick<TokenIssuerCreate, 'audience' | 'jwks_url' | 'jwks' | 'claim_mappings'>>

export function createTokenIssuers({ db, cursors, egressAllow, baseUrl, ownIssuer }: Dependencies): TokenIssuersHandlers<Context> {
  const store = createIssuerStore(db)
  const audienceOf = (environment: string) => `${baseUrl()}/v1/environments/${environment}`

  /** What of the settings is given, in the form that is stored. */
  const read = async (
    { environment, principal }: Context,
    { audience, jwks_url, jwks, claim_mappings }: Settings,
  ): Promise<Partial<IssuerRow>> => {
    if (audience?.startsWith(`${baseUrl()}/`) && audience !== audienceOf(environment))
      throw new Problem(
        'invalid_token_issuer',
        'An audience under the address of this server must be that of the environment, which stands there when none is given.',
      )
    if (jwks_url !== undefined && jwks !== undefined) throw new Problem('invalid_token_issuer', 'Give one of jwks_url and jwks.')
    const changes: Partial<IssuerRow> = audience === undefined ? {} : { audience }
    if (jwks_url !== undefined) {
      const objection = objectionToUrl(jwks_url, egressAllow)
      if (objection) {
        const errors = [{ in: 'body' as const, pointer: '/jwks_url', code: 'url', message: objection }]
        throw new Problem('invalid_token_issuer', 'The keys can not be fetched there.', { errors })
      }
      Object.assign(changes, { jwks_url, jwks: null })
    }
    if (jwks !== undefined) Object.assign(changes, { jwks_url: null, jwks: { keys: pinned(jwks) } })
    if (claim_mappings !== undefined) changes.claim_mappings = await readMappings(principal, claim_mappings)
    return changes
  }

  const readMappings = async (principal: Principal, given: NonNullable<Settings['claim_mappings']>): Promise<ClaimMapping[]> => {
    const custom = await store.rolesOf(
      principal.organizationId,
      given.flatMap(({ role }) => (role === undefined ? [] : [role])),
    )
    return given.map(({ claim, value, role = null, scopes = [] }, index) => {
      if ((role === null) === (scopes.length === 0)) throw mappingFault(index, 'must have one of role and scopes')
      if (role !== null && !Object.hasOwn(roles, role) && !custom.has(role)) throw mappingFault(index, 'names a role that there is not')
      checkScopes(principal, role === null ? scopes : (custom.get(role) ?? scopesOfRole(role)))
      return { claim, value, role, scopes: [...scopes].sort() }
    })
  }

  const grantedBy = async ({ organizationId }: Principal, mappings: readonly ClaimMapping[]): Promise<string[]> => {
    const named = mappings.flatMap(({ role }) => (role === null ? [] : [role]))
    const custom = await store.rolesOf(organizationId, named)
    return [...mappings.flatMap(({ scopes }) => scopes), ...named.flatMap((role) => custom.get(role) ?? scopesOfRole(role))]
  }

  const lock = async (tx: Db, environment: string, id: string): Promise<IssuerRow> =>
    (await createIssuerStore(tx).find(environment, id, { lock: true })) ?? notFound('token issuer')

  return {
    async create(context, { body }) {
      const { principal, environment, clock } = context
      const { name, issuer, algorithms = ['ES256', 'RS256'], token_type = 'at+jwt' } = body
      if (issuer === ownIssuer()) throw new Problem('invalid_token_issuer', 'Tokens of this server are taken anyway.')
      if (body.jwks_url === undefined && body.jwks === undefined)
        throw new Problem('invalid_token_issuer', 'Give one of jwks_url and jwks.')
      checkRestrictions(principal, {}) // tokens are not restricted, so neither may their maker be
      const settings = await read(context, body)
      return unlessTaken(() =>
        once(context, db, async (tx) => {
          const at = new Date(clock.now())
          const row: Omit<IssuerRow, 'environment_id'> = {
            id: newId('tki', at.getTime()),
            name,
            issuer,
            audience: audienceOf(environment),
            jwks_url: null,
            jwks: null,
            algorithms: [...algorithms],
            token_type: token_type as IssuerRow['token_type'],
            claim_mappings: [],
            created_by: principal.memberId ?? principal.id,
            created_at: at,
            updated_at: at,
            ...settings,
          }
          await createIssuerStore(tx).insert(environment, row)
          context.changes = { issuer: { from: null, to: issuer }, claim_mappings: { from: null, to: row.claim_mappings } }
          return toIssuer({ environment_id: environment, ...row })
        }),
      )
    },

    async list({ environment }, { query }) {
      const { limit = 25, cursor } = query ?? {}
      const scope = { environment, list: 'token_issuers', filter: {} }
      const request = { cursors, scope, limit, cursor, ascending: false, smallest: 'tki_' }
      return readPage(
        request,
        (slice) => store.list(environment, slice),
        ({ id }) => id,
        toIssuer,
      )
    },

    async get({ environment }, { path }) {
      const row = await store.find(environment, path.issuer_id)
      return row ? toIssuer(row) : notFound('token issuer')
    },

    async update(context, { path, body }) {
      const { environment, principal, clock } = context
      const { name, algorithms, token_type, ...rest } = body
      return unlessTaken(() =>
        once(context, db, async (tx) => {
          const row = await lock(tx, environment, path.issuer_id)
          checkRestrictions(principal, {})
          checkScopes(principal, await grantedBy(principal, row.claim_mappings)) // whoever changes the keys could do what they lead to
          const changes: Partial<IssuerRow> = {
            ...(name === undefined ? {} : { name }),
            ...(algorithms === undefined ? {} : { algorithms: [...algorithms] }),
            ...(token_type === undefined ? {} : { token_type: token_type as IssuerRow['token_type'] }),
            ...(await read(context, rest)),
            updated_at: new Date(clock.now()),
          }
          await createIssuerStore(tx).update(environment, row.id, changes)
          const { updated_at: _, ...told } = changes
          context.changes = Object.fromEntries(Object.entries(told).map(([key, to]) => [key, { from: row[key as keyof IssuerRow], to }]))
          return toIssuer({ ...row, ...changes })
        }),
      )
    },

    async delete(context, { path }) {
      const { environment } = context
      return once(context, db, async (tx) => {
        const row = await lock(tx, environment, path.issuer_id)
        await createIssuerStore(tx).remove(environment, row.id)
        return toIssuer(row)
      })
    },
  }
}

function pinned(jwks: NonNullable<Settings['jwks']>) {
  const { keys, refused } = vetKeySet(jwks)
  if (refused.length === 0) return [...keys.values()].map(({ jwk }) => jwk)
  const errors = refused.map(({ index, why }) => ({ in: 'body' as const, pointer: `/jwks/keys/${index}`, code: 'key', message: why }))
  throw new Problem('invalid_key_set', 'Not every key can be trusted.', { errors })
}

async function unlessTaken<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!isUniqueViolation(error, 'token_issuers_audience')) throw error
    throw new Problem('audience_taken', 'Tokens of this issuer for this audience are taken already.', {
      next: [{ action: 'Leave out `audience`: the address of your environment is always free.' }],
    })
  }
}

const mappingFault = (index: number, message: string) =>
  new Problem('invalid_token_issuer', 'A claim mapping is not right.', {
    errors: [{ in: 'body', pointer: `/claim_mappings/${index}`, code: 'mapping', message }],
  })

const toIssuer = (row: IssuerRow): TokenIssuer => ({
  id: row.id,
  object: 'token_issuer',
  name: row.name,
  issuer: row.issuer,
  audience: row.audience,
  jwks_url: row.jwks_url,
  jwks: row.jwks,
  algorithms: row.algorithms as TokenIssuer['algorithms'],
  token_type: row.token_type,
  claim_mappings: row.claim_mappings,
  created_at: iso(row.created_at)!,
  updated_at: iso(row.updated_at)!,
})
