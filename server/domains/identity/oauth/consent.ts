// What a person is asked before an app may act for them, and what comes of the answer.

import { scopeCategories, type Scope, scopes as catalogue } from '#generated/operations.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Interaction, Provider } from 'oidc-provider'
import { audit } from '../../../lib/audit.ts'
import { addressOf } from '../../../lib/client-address.ts'
import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import type { SignedIn } from '../sign-in-port.ts'
import type { Artefacts } from './adapter.ts'
import { createGrantStore, type GrantEnvironment } from './grants.store.ts'
import { apiOf, grantExpiry, OIDC_SCOPES, relayosOf } from './provider.ts'

export type Question = {
  uid: string
  app: { id: string; name: string; isPublic: boolean; redirectUri: string | null }
  member: SignedIn
  granted: readonly { scope: Scope; words: string }[] // what would be granted
  withheld: readonly string[] // what the app asks for and the person does not have
  identity: boolean // it asks who the person is
  categories: readonly string[]
  environments: readonly GrantEnvironment[]
  device: boolean
}

export type Asked = { question: Question } | { refusal: 'other_organization' | 'nothing_to_grant' | 'unknown_app' } | { signInAgain: true }

type Dependencies = { db: Db; clock: Clock; baseUrl(): string; artefacts: Artefacts }

export function createConsent({ db, clock, baseUrl, artefacts }: Dependencies) {
  const grants = createGrantStore(db)

  const ask = async (provider: Provider, { uid, params, iat, deviceCode }: Interaction, member: SignedIn): Promise<Asked> => {
    const client = await provider.Client.find(String(params.client_id))
    if (!client) return { refusal: 'unknown_app' }
    const app = relayosOf(client)
    if (app.organization !== member.organizationId) return { refusal: 'other_organization' }
    if (isStale(params, iat, member, clock.now())) return { signInAgain: true }
    const wanted = String(params.scope ?? '').split(' ')
    const known = wanted.filter((scope): scope is Scope => scope in catalogue && app.scopes.includes(scope))
    const held = known.filter((scope) => member.scopes.has(scope))
    const identity = wanted.includes('openid')
    if (held.length === 0 && !identity) return { refusal: 'nothing_to_grant' }
    return {
      question: {
        uid,
        app: {
          id: client.clientId,
          name: client.clientName ?? client.clientId,
          isPublic: app.type === 'public',
          redirectUri: typeof params.redirect_uri === 'string' ? params.redirect_uri : null,
        },
        member,
        granted: held.map((scope) => ({ scope, words: catalogue[scope] })),
        withheld: known.filter((scope) => !member.scopes.has(scope)).map((scope) => catalogue[scope]),
        identity,
        categories: [...new Set(held.flatMap((scope) => scopeCategories[scope]))].sort(),
        environments: await grants.environments(member.organizationId),
        device: deviceCode !== undefined,
      },
    }
  }

  return {
    ask,

    /** False: the environment is none of those that the person was offered. */
    async allow(
      provider: Provider,
      [request, response]: [IncomingMessage, ServerResponse],
      { params }: Interaction,
      { app, member, granted, environments }: Question,
      environmentId: string,
    ): Promise<boolean> {
      if (!environments.some(({ id }) => id === environmentId)) return false
      const wanted = String(params.scope ?? '').split(' ')
      const grant = new provider.Grant({ accountId: member.memberId, clientId: app.id })
      for (const scope of wanted.filter((scope) => OIDC_SCOPES.includes(scope))) grant.addOIDCScope(scope)
      const given = granted.map(({ scope }) => scope as string)
      for (const scope of wanted.filter((scope) => scope in catalogue)) {
        if (given.includes(scope)) grant.addResourceScope(apiOf(baseUrl()), scope)
        else grant.rejectResourceScope(apiOf(baseUrl()), scope)
      }
      const grantId = await grant.save()
      const at = new Date(clock.now())
      await transaction(db, async (tx) => {
        await grants.insert(tx, {
          digest: artefacts.digestOfGrant(grantId),
          id: newId('grt', at.getTime()),
          client_id: app.id,
          organization_id: member.organizationId,
          member_id: member.memberId,
          environment_id: environmentId,
          scopes: given,
          created_at: at,
          expires_at: grantExpiry(at.getTime()),
        })
        await audit(tx, {
          organization: member.organizationId,
          environment: environmentId,
          action: 'oauth.grant.create',
          actor: { type: 'user', id: member.userId, name: member.name, memberId: member.memberId },
          resources: [app.id],
          outcome: 'succeeded',
          changes: { scopes: { from: null, to: given } },
          requestId: null,
          address: addressOf(request),
          at,
        })
      })
      const login = {
        accountId: member.memberId,
        remember: false,
        ts: Math.floor(member.signedInAt.getTime() / 1_000),
        amr: member.strong ? ['mfa'] : ['pwd'],
      }
      await provider.interactionFinished(request, response, { login, consent: { grantId } }, { mergeWithLastSubmission: false })
      return true
    },

    async deny(provider: Provider, [request, response]: [IncomingMessage, ServerResponse]): Promise<void> {
      const result = { error: 'access_denied', error_description: 'the person did not agree' }
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
    },
  }
}

/** The app may ask for a sign-in that is new (prompt=login) or not too old (max_age). */
function isStale(params: Record<string, unknown>, askedAt: number, { signedInAt }: SignedIn, now: number): boolean {
  const age = (now - signedInAt.getTime()) / 1_000
  if (
    String(params.prompt ?? '')
      .split(' ')
      .includes('login')
  )
    return signedInAt.getTime() < askedAt * 1_000
  return params.max_age !== undefined && age > Number(params.max_age) && signedInAt.getTime() < askedAt * 1_000
}
