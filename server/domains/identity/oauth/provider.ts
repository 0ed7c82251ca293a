// The OAuth 2.1 / OpenID Connect server: oidc-provider with what OAuth 2.1 leaves of OAuth 2.0, over our storage.

import { errors, type KoaContext, type OidcClient, Provider, type Token } from 'oidc-provider'
import { scopes as catalogue } from '#generated/operations.ts'
import { audit } from '../../../lib/audit.ts'
import { addressOf } from '../../../lib/client-address.ts'
import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { type Artefacts, asOauthError } from './adapter.ts'
import type { ClientMetadata } from './client-metadata.ts'
import { devicePages, renderError } from './pages.ts'
import type { KeySet } from './signing-keys.ts'

export const ACCESS_TOKEN_SECONDS = 1_800
const REFRESH_TOKEN_SECONDS = 14 * 86_400 // without use
const GRANT_SECONDS = 90 * 86_400 // then a person is asked again

export const OIDC_SCOPES = ['openid', 'offline_access']

type Options = {
  baseUrl: string
  keys: KeySet
  artefacts: Artefacts
  cookieKey: string
  db: Db
  clock: Clock
  isSecretOf(clientId: string, secret: string): Promise<boolean>
  isActiveMember(memberId: string): Promise<boolean>
}

export const apiOf = (baseUrl: string) => `${baseUrl}/v1`
export const issuerOf = (baseUrl: string) => `${baseUrl}/oauth`

export function createProvider({ baseUrl, keys, artefacts, cookieKey, db, clock, isSecretOf, isActiveMember }: Options): Provider {
  const api = apiOf(baseUrl)
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, secure: baseUrl.startsWith('https:') }

  /** Tokens are signed, and known to the database too: it can take them back. */
  const keepToken = async (_: unknown, token: Token, { payload }: { payload: Record<string, unknown> }) => {
    const { organization, environment } = relayosOf(token.client)
    payload.environment_id = token.grantId ? await artefacts.environmentOfGrant(token.grantId).catch(told) : environment
    if (!payload.environment_id) throw new errors.InvalidGrant('the grant has ended')
    const memberId = typeof token.accountId === 'string' ? token.accountId : null
    const content = Object.fromEntries(
      token.constructor.IN_PAYLOAD.flatMap((name) => (token[name] === undefined ? [] : [[name, token[name]]])),
    )
    await transaction(db, async (tx) => {
      await artefacts.put(
        tx,
        token.kind,
        token.jti,
        { ...content, iat: payload.iat, exp: payload.exp },
        Number(payload.exp) - Number(payload.iat),
      )
      await audit(tx, {
        organization,
        environment: payload.environment_id as string,
        action: 'oauth.token.create',
        actor: { type: 'access_token', id: token.clientId, name: token.client.clientName ?? null, memberId },
        resources: memberId === null ? [token.clientId] : [token.clientId, memberId],
        outcome: 'succeeded',
        requestId: null,
        address: callerOf(Provider.ctx),
        at: new Date(clock.now()),
      })
    }).catch(told)
  }

  const resourceServer = (ctx: KoaContext, resource: string, client: OidcClient) => {
    if (resource !== api) throw new errors.InvalidTarget('this server issues tokens for its own API alone', resource)
    const allowed = relayosOf(client).scopes
    const { oidc } = ctx
    // An app that asks for nothing in particular, for itself, gets what it may do.
    if (oidc.params.grant_type === 'client_credentials' && oidc.params.scope === undefined) oidc.params.scope = allowed.join(' ')
    const beyond = [...oidc.requestParamScopes].filter((scope) => !allowed.includes(scope) && !OIDC_SCOPES.includes(scope))
    if (beyond.length > 0) throw new errors.InvalidScope('the app is not registered for a scope that it asks for', beyond.join(' '))
    return {
      scope: allowed.join(' '),
      audience: api,
      accessTokenFormat: 'jwt',
      accessTokenTTL: ACCESS_TOKEN_SECONDS,
      jwt: { sign: { alg: 'ES256' } },
    }
  }

  const provider = new Provider(issuerOf(baseUrl), {
    adapter: artefacts.adapterOf,
    jwks: { keys: keys.keys.map(({ jwk }) => jwk) }, // it signs with the first
    scopes: OIDC_SCOPES,
    claims: { openid: ['sub'] },
    conformIdTokenClaims: false, // there is no userinfo endpoint: all is in the ID token
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'ES256', response_types: ['code'], grant_types: ['authorization_code'] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], dPoPSigningAlgValues: ['ES256', 'Ed25519', 'EdDSA'] },
    extraClientMetadata: { properties: ['relayos'] },
    allowOmittingSingleRegisteredRedirectUri: false,
    pkce: { required: () => true },
    clientBasedCORS: (_: unknown, origin: string, client: { clientAuthMethod: string; redirectUris: string[] }) =>
      client.clientAuthMethod === 'none' && client.redirectUris.some((uri) => URL.parse(uri)?.origin === origin), // apps in browsers
    clockTolerance: 5,
    cookies: {
      keys: [cookieKey],
      names: { session: 'relayos_oauth', interaction: 'relayos_oauth_interaction', resume: 'relayos_oauth_resume' },
      long: { ...cookie, path: '/oauth' },
      short: cookie,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true, charset: 'base-20', mask: '****-****', deviceInfo: () => ({}), ...devicePages },
      dPoP: { enabled: true, allowReplay: false, requireNonce: () => false },
      introspection: { enabled: true, allowedPolicy: ownsToken },
      pushedAuthorizationRequests: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: resourceServer,
      },
      revocation: { enabled: true, allowedPolicy: ownsToken },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    routes: {
      authorization: '/authorize',
      token: '/token',
      revocation: '/revoke',
      introspection: '/introspect',
      pushed_authorization_request: '/par',
      device_authorization: '/device_authorization',
      code_verification: '/device',
      jwks: '/jwks.json',
    },
    formats: { customizers: { jwt: keepToken } },
    expiresWithSession: () => false, // the session lasts for one authorization, and no longer
    issueRefreshToken: (_: unknown, client: { grantTypeAllowed(type: string): boolean }) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: () => true,
    findAccount: async (_: unknown, id: string) =>
      (await isActiveMember(id)) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/oauth/interaction/${uid}` },
    renderError,
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      DeviceCode: 600,
      IdToken: 600,
      Interaction: 900,
      Session: 900,
      Grant: GRANT_SECONDS,
      RefreshToken: REFRESH_TOKEN_SECONDS,
    },
  })
  provider.use(async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      // A device code that is sent without the session of its form: the library fails over the session that it never had.
      if (ctx.oidc?.route !== 'code_verification' || !(error instanceof TypeError)) throw error
      ctx.status = 303
      ctx.redirect('/oauth/device')
    }
    if (ctx.oidc?.route === 'discovery') Object.assign(ctx.body as object, DISCOVERED)
  })
  provider.proxy = true // the door sets the forwarded headers itself, whatever came
  provider.Client.prototype.compareClientSecret = function (this: OidcClient, secret: string) {
    return isSecretOf(this.clientId, secret) // we have digests only
  }
  return provider
}

/** What the library would say of itself, though no app of ours may use it, and what it does not know. */
const DISCOVERED = { response_modes_supported: ['query'], scopes_supported: [...OIDC_SCOPES, ...Object.keys(catalogue)] }

export const grantExpiry = (now: number) => new Date(now + GRANT_SECONDS * 1_000)

export const relayosOf = (client: OidcClient) => client.relayos as ClientMetadata['relayos']

const told = (error: unknown): never => {
  throw asOauthError(error)
}

const ownsToken = (_: unknown, client: OidcClient, token: { clientId: string }) => token.clientId === client.clientId

const callerOf = (ctx: KoaContext | undefined) => (ctx ? addressOf(ctx.req) : null)
