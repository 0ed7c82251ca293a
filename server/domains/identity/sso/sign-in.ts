// A person signs in through the identity provider of their organization. What begins in a browser ends in the same browser.

import { randomBytes } from 'node:crypto'
import { audit } from '../../../lib/audit.ts'
import type { Clock } from '../../../lib/clock.ts'
import { hmac } from '../../../lib/crypto.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { type Admitted, admit, refused } from './admission.ts'
import type { Assertion } from './assertion.ts'
import type { ConnectionRow } from './connection.ts'
import { createConnectionStore } from './connections.store.ts'
import { domainOf } from './domains.ts'
import type { Oidc, OidcSecrets } from './oidc.ts'
import type { Saml } from './saml/saml.ts'
import { RefusedResponse } from './saml/structure.ts'
import { REQUEST_LIFE_MS } from './saml/verify.ts'
import type { SessionPort } from './session-port.ts'
import { createSignInStore, removeOldSignIns, type SignInRow } from './sign-ins.store.ts'

const TICKET_LIFE_MS = 60_000

/** Who is at the other end. `browser`: the value of the cookie that `start` gave. */
export type Visitor = { address: string; userAgent: string | null; browser: string | null; requestId: string }
export type SignedIn = { location: string; setCookie: string }

type Dependencies = {
  db: Db
  key: Buffer // of digests
  seal: Seal
  oidc: Oidc
  saml: Saml
  sessions: SessionPort
  log: Log
  clock: Clock
}

export type SignIn = ReturnType<typeof createSignIn>

export function createSignIn({ db, key, seal, oidc, saml, sessions, log, clock }: Dependencies) {
  const connections = createConnectionStore(db)
  const store = createSignInStore(db)
  const digest = (secret: string) => hmac(key, secret)
  const placeOf = (state: Buffer) => `sso_sign_ins|${state.toString('hex')}`

  const connectionOf = async <Type extends ConnectionRow['type']>(id: string, type?: Type): Promise<ConnectionRow & { type: Type }> => {
    const row = /^sso_[0-9a-hjkmnp-tv-z]{26}$/.test(id) ? await connections.findAnywhere(id) : undefined
    if (!row?.enabled || (type && row.type !== type)) return notFound('connection')
    return row as ConnectionRow & { type: Type }
  }

  const findByDomain = async (domain: string) => (await connections.findByDomain(domain.toLowerCase())) ?? noSuchDomain()

  /** The end of every sign-in: who it is, in one transaction with its audit row; then the session. */
  const enter = async (connection: ConnectionRow, assertion: Assertion, visitor: Visitor, returnTo: string): Promise<SignedIn> => {
    const { organization_id: organizationId, id: connectionId, type: method } = connection
    const at = new Date(clock.now())
    const admitted = await transaction(db, async (tx) => {
      const found = await admit(tx, connection, assertion, at)
      await audit(tx, record(connection, visitor, at, { outcome: 'succeeded', admitted: found }))
      return found
    })
    const { userId, memberId } = admitted
    const { address, userAgent } = visitor
    const { setCookie } = await sessions.begin({
      userId,
      memberId,
      organizationId,
      method,
      connectionId,
      address,
      userAgent,
      strong: assertion.strong,
    })
    return { location: returnTo, setCookie }
  }

  /** Runs what may refuse the person, and writes the refusal down: the organization's people ask why. */
  const recorded = async <Result>(connection: ConnectionRow, visitor: Visitor, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (cause) {
      const problem = cause instanceof Problem ? cause : invalid(cause)
      if (problem.status >= 500) throw problem
      const reason = String(problem.options.members?.reason ?? problem.code)
      log.info({ request_id: visitor.requestId, reason, error: whyOf(problem) }, 'a sign-in was refused')
      await audit(db, record(connection, visitor, new Date(clock.now()), { outcome: 'failed', reason }))
      throw problem
    }
  }

  return {
    cleanUp: () => removeOldSignIns(db, new Date(clock.now())),

    /** The connection that people of a domain sign in with; null when there is none. For a sign-in page. */
    async connectionFor(email: string): Promise<{ id: string; name: string } | null> {
      const domain = domainOf(email)
      const row = domain === null ? undefined : await connections.findByDomain(domain)
      return row ? { id: row.id, name: row.name } : null
    },

    /** Where to send the browser, and the secret that it keeps until it is back. */
    async start(
      by: { connection: string } | { domain: string },
      returnTo: string,
    ): Promise<{ location: string; browser: string; lifeMs: number }> {
      const row = 'connection' in by ? await connectionOf(by.connection) : await findByDomain(by.domain)
      const now = clock.now()
      const state = randomBytes(32).toString('base64url')
      const browser = randomBytes(32).toString('base64url')
      const begun = row.type === 'saml' ? await saml.begin(row, state) : await oidc.begin(row, state, null)
      const secrets = 'secrets' in begun ? begun.secrets : {}
      const stateDigest = digest(state)
      await store.insert({
        state_digest: stateDigest,
        organization_id: row.organization_id,
        connection_id: row.id,
        browser_digest: digest(browser),
        request_id: 'requestId' in begun ? begun.requestId : null,
        stage: 'started',
        secrets: seal.close(JSON.stringify(secrets), placeOf(stateDigest)),
        return_to: returnTo,
        expires_at: new Date(now + REQUEST_LIFE_MS),
      })
      return { location: begun.url, browser, lifeMs: REQUEST_LIFE_MS + TICKET_LIFE_MS }
    },

    /** OpenID Connect: the browser is back with a code. */
    async callback(connectionId: string, query: string, visitor: Visitor): Promise<SignedIn> {
      const connection = await connectionOf(connectionId, 'oidc')
      const states = new URLSearchParams(query).getAll('state')
      const row = states.length === 1 ? await take(connection, states[0]!, 'started', visitor) : undefined
      if (!row) throw expired()
      return recorded(connection, visitor, async () => {
        const secrets = JSON.parse(seal.open(row.secrets, placeOf(row.state_digest))) as OidcSecrets
        const assertion = await oidc.finish(connection, query, states[0]!, secrets)
        return enter(connection, assertion, visitor, row.return_to)
      })
    },

    /**
     * SAML: the provider posts its response through the browser. Cookies do not come along with a post from elsewhere, so
     * what was asserted waits for the browser to come back by itself with a ticket.
     */
    async consume(
      connectionId: string,
      form: { SAMLResponse: string; RelayState: string | null },
      visitor: Visitor,
    ): Promise<{ ticket: string }> {
      const connection = await connectionOf(connectionId, 'saml')
      const draft = await saml.open(form.SAMLResponse).catch((cause) => {
        const problem = cause instanceof Problem ? cause : invalid(cause)
        log.info({ request_id: visitor.requestId, reason: problem.code, error: whyOf(problem) }, 'a SAML response was refused')
        throw problem
      })
      const now = clock.now()
      const row = await store.findByRequest(connection.id, draft.requestId, new Date(now))
      const isOurs = row && (form.RelayState === null || digest(form.RelayState).equals(row.state_digest))
      if (!isOurs) throw expired()
      return recorded(connection, visitor, async () => {
        const requestedAt = row.expires_at.getTime() - REQUEST_LIFE_MS
        const { assertion, assertionId, expiresAt } = await saml.verify(connection, draft, requestedAt, now)
        const ticket = randomBytes(32).toString('base64url')
        const ticketDigest = digest(ticket)
        const secrets = seal.close(JSON.stringify(assertion), placeOf(ticketDigest))
        const next = { state_digest: ticketDigest, secrets, expires_at: new Date(now + TICKET_LIFE_MS) }
        await transaction(db, async (tx) => {
          const inside = createSignInStore(tx)
          if (!(await inside.spend(connection.id, assertionId, expiresAt))) throw refused('replay', 'The response was used before.')
          if (!(await inside.settle(row.state_digest, next, new Date(now)))) throw refused('replay', 'The request was answered before.')
        })
        return { ticket }
      }).catch(async (error) => {
        // One response is enough for one request: who guesses begins anew each time, and fills no log.
        if (!(error instanceof Problem) || error.status < 500) await store.drop(row.state_digest)
        throw error
      })
    },

    /** SAML: the browser that began is back with its ticket. */
    async finish(connectionId: string, ticket: string, visitor: Visitor): Promise<SignedIn> {
      const connection = await connectionOf(connectionId, 'saml')
      const row = await take(connection, ticket, 'asserted', visitor)
      if (!row) throw expired()
      return recorded(connection, visitor, () =>
        enter(connection, JSON.parse(seal.open(row.secrets, placeOf(row.state_digest))) as Assertion, visitor, row.return_to),
      )
    },

    async metadata(connectionId: string): Promise<string> {
      return saml.metadata(await connectionOf(connectionId, 'saml'))
    },
  }

  async function take(
    { id }: ConnectionRow,
    secret: string,
    stage: SignInRow['stage'],
    { browser }: Visitor,
  ): Promise<SignInRow | undefined> {
    if (!browser || secret === '') return undefined
    return store.take(digest(secret), { connection: id, browser: digest(browser), stage, now: new Date(clock.now()) })
  }
}

type Outcome = { outcome: 'succeeded'; admitted: Admitted } | { outcome: 'failed'; reason: string }

function record({ id, name, organization_id }: ConnectionRow, { requestId, address }: Visitor, at: Date, result: Outcome) {
  const admitted = result.outcome === 'succeeded' ? result.admitted : null
  const changes = {
    ...(admitted?.created ? { member: { from: null, to: admitted.memberId } } : {}),
    ...(admitted?.roles ? { roles: admitted.roles } : {}),
  }
  return {
    organization: organization_id,
    environment: null,
    action: 'sso.sign_in',
    actor: admitted ? { type: 'user' as const, id: admitted.userId, name: null } : { type: 'system' as const, id, name },
    resources: admitted ? [id, admitted.memberId] : [id],
    outcome: result.outcome,
    ...(result.outcome === 'failed' ? { reason: result.reason } : {}),
    ...(Object.keys(changes).length > 0 ? { changes } : {}),
    requestId,
    address,
    at,
  }
}

/** Our own words tell more; those of libraries may quote what was sent. */
function whyOf({ options: { cause } }: Problem): string | null {
  if (cause instanceof RefusedResponse) return cause.message
  return cause instanceof Error ? cause.name : null
}

const expired = () => refused('sign_in_expired', 'This sign-in is over, was used, or began in another browser. Begin again.')
/** One sentence for whatever was wrong: the log knows more, and tells it to nobody outside. */
const invalid = (cause: unknown) => refused('response_invalid', 'The answer of the identity provider is not valid.', cause)

const noSuchDomain = (): never => {
  throw new Problem('not_found', 'No organization has set up single sign-on for this e-mail domain here.')
}
