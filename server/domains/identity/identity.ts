// Identity, put together: the operations it answers, the credentials it knows, what its doors need, what it does by itself.

import type { Handlers } from '#generated/handlers.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import { deriveKey } from '../../lib/crypto.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { SafeHttpClient } from '../../lib/http-client.ts'
import { jobs } from '../../lib/jobs.ts'
import type { Log } from '../../lib/log.ts'
import type { Mailer } from '../../lib/mailer.ts'
import type { Seal } from '../../lib/seal.ts'
import { createApiKeyHolders } from './api-key-holders.ts'
import { createApiKeys } from './api-keys.ts'
import { LOCAL_REGION } from './bootstrap.ts'
import type { openRateLimits } from './limits/open.ts'
import { createRateLimitPolicies } from './limits/rate-limit-policies.ts'
import { createMe } from './me.ts'
import { clientPepper, createAuthorizationServer } from './oauth/authorization-server.ts'
import { createOauthClients } from './oauth/clients.ts'
import { createOauthGrants } from './oauth/grants.ts'
import { createPeople, invitationPepper } from './people/people.ts'
import { RESET_JOB, type ResetMail } from './people/resets.ts'
import { createSsoSessions } from './people/sso-sessions.ts'
import { withoutSecondFactor } from './people/without-second-factor.ts'
import { createScimGroups } from './scim/groups.ts'
import { createScimTokenHolders } from './scim/token-holders.ts'
import { createScimTokens } from './scim/tokens.ts'
import { createScimUsers } from './scim/users.ts'
import type { SignInPort } from './sign-in-port.ts'
import { createConnections } from './sso/connections.ts'
import { createDomainProof, type ResolveTxt, resolveTxt } from './sso/domains.ts'
import { createFetch } from './sso/egress.ts'
import { createOidc } from './sso/oidc.ts'
import { createSaml } from './sso/saml/saml.ts'
import type { SessionEnder, SessionPort } from './sso/session-port.ts'
import { createSignIn } from './sso/sign-in.ts'
import { createInvitations } from './tenancy/invitations.ts'
import { createMembers } from './tenancy/members.ts'
import { createOrganization } from './tenancy/organization.ts'
import { createProjects } from './tenancy/projects.ts'
import { createRoles } from './tenancy/roles.ts'
import { createSecurityPolicies } from './tenancy/security-policies.ts'
import { createForeignTokens } from './token-issuers/foreign-tokens.ts'
import { createKeySets } from './token-issuers/key-sets.ts'
import { createTokenIssuers } from './token-issuers/token-issuers.ts'
import { createDpopProofs } from './tokens/dpop.ts'
import { createOwnTokens } from './tokens/own-tokens.ts'
import { createTokenHolders } from './tokens/token-holders.ts'

const JWKS_LIMITS = { totalMs: 5_000, bodyBytes: 65_536 }

/** Parts that tests replace. */
export type IdentityParts = { signIn?: SignInPort; sessions?: SessionPort & SessionEnder; resolve?: ResolveTxt }

type Options = {
  db: Db
  secret: Buffer
  seal: Seal
  cursors: Cursors
  clock: Clock
  log: Log
  http: SafeHttpClient
  mailer: Mailer | null
  rateLimits: Awaited<ReturnType<typeof openRateLimits>>
  origin(): string // where people and apps reach the server
  egressAllow: readonly string[]
  domainVerification: 'dns' | 'off'
  parts: IdentityParts
}

export function createIdentity({ db, secret, seal, cursors, clock, log, http, mailer, rateLimits, origin, ...settings }: Options) {
  const { egressAllow, domainVerification, parts } = settings
  const pepper = deriveKey(secret, 'api-keys')
  const scimPepper = deriveKey(secret, 'scim-tokens')

  const keyHolders = createApiKeyHolders({ db, pepper, clock })
  const people = createPeople({ db, secret, seal, clock, jobs, log, mailer, origin })
  const authorization = createAuthorizationServer({ db, secret, seal, clock, log, baseUrl: origin })
  const { keys, artefacts, issuer, audience } = authorization
  const keySets = createKeySets({ fetchJson: (url) => http.fetchJson(url, JWKS_LIMITS), clock })
  const tokenHolders = createTokenHolders({
    own: createOwnTokens({ db, keys, clock, digestOf: artefacts.digestOfToken, issuer, audience }),
    foreign: createForeignTokens({ db, keySets, clock }),
    proofs: createDpopProofs({ clock, baseUrl: origin, isFirstUse: authorization.isFirstUse }),
    clock,
  })
  const oidc = createOidc({ fetch: createFetch(http), seal, publicUrl: origin, allowHttp: egressAllow })
  const saml = createSaml({ publicUrl: origin })
  const proof = createDomainProof({ key: deriveKey(secret, 'domain-verification'), resolve: parts.resolve ?? resolveTxt })
  const sessions = parts.sessions ?? createSsoSessions({ db, sessions: people.sessions, clock, origin })
  const sso = createSignIn({ db, key: deriveKey(secret, 'sso'), seal, oidc, saml, sessions, log, clock })

  const handlers = {
    api_keys: createApiKeys({ db, cursors, pepper }),
    invitations: createInvitations({ db, cursors, pepper: invitationPepper(secret), origin }),
    me: createMe({ limits: rateLimits.limits }),
    members: createMembers({ db, cursors }),
    oauth_clients: createOauthClients({ db, cursors, pepper: clientPepper(secret) }),
    oauth_grants: createOauthGrants({ db, cursors }),
    organization: createOrganization({ db }),
    projects: createProjects({ db, cursors, pepper, regions: [LOCAL_REGION] }),
    rate_limit_policies: createRateLimitPolicies({ db, cursors, book: rateLimits.book }),
    roles: createRoles({ db, cursors }),
    scim_tokens: createScimTokens({ db, cursors, pepper: scimPepper }),
    security_policy: createSecurityPolicies({ db, withoutSecondFactor }),
    sso_connections: createConnections({ db, cursors, seal, publicUrl: origin, egressAllow, proof, domainVerification, oidc }),
    token_issuers: createTokenIssuers({ db, cursors, egressAllow, baseUrl: origin, ownIssuer: issuer }),
  } satisfies Partial<Handlers<Context>>

  return {
    handlers,
    credentials: [keyHolders, tokenHolders, people.credentials],
    doors: {
      people,
      oauth: {
        authorization,
        signIn: parts.signIn ?? people.port,
        countDeviceCode: people.countDeviceCode,
        baseUrl: origin,
        formKey: deriveKey(secret, 'oauth-forms'),
      },
      sso,
      scim: {
        holders: createScimTokenHolders({ db, pepper: scimPepper, clock }),
        users: createScimUsers({ db, sessions }),
        groups: createScimGroups({ db }),
      },
    },
    jobs: {
      'oauth:cleanup': authorization.cleanUp,
      'oauth:keys': () => keys.rotate(),
      'people:cleanup': () => people.cleanUp(),
      'rate_limits:cleanup': () => rateLimits.ledger.removeOld(),
      'sso:cleanup': sso.cleanUp,
      [RESET_JOB]: (mail: ResetMail) => people.resets.sendMail(mail),
    },
    recurring: [
      { name: 'oauth:cleanup', cron: '* * * * *' },
      { name: 'oauth:keys', cron: '23 4 * * *' },
      { name: 'people:cleanup', cron: '*/10 * * * *' },
      { name: 'rate_limits:cleanup', cron: '23 3 * * *' },
      { name: 'sso:cleanup', cron: '*/5 * * * *' },
    ],
    stop: () => Promise.allSettled([keyHolders.stop(), people.stop(), rateLimits.stop(), saml.stop()]),
  }
}
