// OpenID Connect: the code flow with PKCE, state and nonce, and signed ID tokens.

import * as client from 'openid-client'
import { Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import type { Assertion } from './assertion.ts'
import { addressesOf, type OidcConnection } from './connection.ts'
import type { Fetch } from './egress.ts'
import { placeOfSecret } from './settings.ts'
import { isStrongOidc } from './strength.ts'

export type OidcSecrets = { nonce: string; verifier: string }
export type Oidc = ReturnType<typeof createOidc>

const REMEMBER_MS = 10 * 60_000
const REMEMBER_FAULT_MS = 3_000
const REMEMBER = 100
const SIGNED_BY = ['RS256', 'PS256', 'ES256', 'ES384', 'RS384', 'RS512', 'PS384', 'PS512', 'Ed25519', 'EdDSA']
const SKEW_SECONDS = 30

type Known = { until: number; configuration: Promise<client.Configuration> }
type Dependencies = { fetch: Fetch; seal: Seal; publicUrl(): string; allowHttp: readonly string[] }

export function createOidc({ fetch, seal, publicUrl, allowHttp }: Dependencies) {
  const known = new Map<string, Known>() // by connection and its last change

  const discover = async ({ id, settings, client_secret }: OidcConnection) => {
    const secret = seal.open(client_secret!, placeOfSecret(id))
    const insecure = allowHttp.length > 0 ? [client.allowInsecureRequests] : [] // each address is still held against the list
    const bounded: client.CustomFetch = (url, { method, headers, body }) =>
      fetch(url, { method, headers, body: body === null || body === undefined ? null : String(body) })
    const options = { [client.customFetch]: bounded, timeout: 6, execute: [client.enableNonRepudiationChecks, ...insecure] }
    const metadata = { client_secret: secret, [client.clockTolerance]: SKEW_SECONDS }
    const authenticate: client.ClientAuth = (server, ...rest) => methodFor(server, secret)(server, ...rest)
    const found = await client.discovery(new URL(settings.issuer), settings.client_id, metadata, authenticate, options)
    const { issuer, authorization_endpoint, token_endpoint, jwks_uri } = found.serverMetadata()
    // The library bends this rule for providers with one address for many tenants; everybody's people are not the organization's.
    if (URL.parse(issuer)?.href !== new URL(settings.issuer).href) throw new Error('the discovery document is of another issuer')
    if (!authorization_endpoint || !token_endpoint || !jwks_uri) throw new Error('the discovery document is not complete')
    if (!isAuthorizationEndpoint(authorization_endpoint, allowHttp)) throw new Error('the authorization endpoint is not reached by https')
    return found
  }

  const configurationOf = (connection: OidcConnection): Promise<client.Configuration> => {
    const name = `${connection.id} ${connection.updated_at.getTime()}`
    const found = known.get(name)
    if (found && found.until > Date.now()) return found.configuration
    const configuration = discover(connection)
    known.set(name, { until: Date.now() + REMEMBER_MS, configuration })
    configuration.catch(() => known.set(name, { until: Date.now() + REMEMBER_FAULT_MS, configuration })) // nobody makes us knock all the time
    if (known.size > REMEMBER) known.delete(known.keys().next().value!)
    return configuration
  }

  return {
    /** Where to send the browser, and what to remember until it is back. */
    async begin(connection: OidcConnection, state: string, hint: string | null): Promise<{ url: string; secrets: OidcSecrets }> {
      const configuration = await configurationOf(connection).catch(unavailable)
      const secrets = { nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: addressesOf(publicUrl(), connection).redirect_uri!,
        scope: connection.settings.scopes.join(' '),
        response_type: 'code',
        state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ...(hint ? { login_hint: hint } : {}),
      })
      return { url: url.href, secrets }
    },

    /** Who came back. Throws when anything about the answer is not right. */
    async finish(connection: OidcConnection, query: string, state: string, secrets: OidcSecrets): Promise<Assertion> {
      const configuration = await configurationOf(connection).catch(unavailable)
      const current = new URL(`${addressesOf(publicUrl(), connection).redirect_uri!}?${query}`)
      const tokens = await client.authorizationCodeGrant(configuration, current, {
        pkceCodeVerifier: secrets.verifier,
        expectedState: state,
        expectedNonce: secrets.nonce,
        idTokenExpected: true,
      })
      const { alg } = JSON.parse(Buffer.from(tokens.id_token!.split('.')[0]!, 'base64url').toString()) as { alg: string }
      if (!SIGNED_BY.includes(alg)) throw new Error(`the ID token is signed by ${alg}`)
      const idToken = tokens.claims()!
      if (idToken.iss !== configuration.serverMetadata().issuer) throw new Error('the ID token is of another issuer')
      const claims = await withUserInfo(configuration, tokens.access_token, idToken)
      return toAssertion(connection, claims, isStrongOidc(idToken as Claims))
    },

    /** A look at the provider that does not rely on what was seen before. */
    async look(connection: OidcConnection): Promise<{ keys: number }> {
      const configuration = await discover(connection)
      const answer = await fetch(configuration.serverMetadata().jwks_uri!, { headers: { accept: 'application/json' } })
      const { keys } = (await answer.json()) as { keys: unknown[] }
      return { keys: keys.length }
    },
  }
}

/** RFC 6749 asks every server for Basic; some take nothing but the body. */
function methodFor({ token_endpoint_auth_methods_supported: supported }: client.ServerMetadata, secret: string): client.ClientAuth {
  const takesBasic = supported === undefined || supported.includes('client_secret_basic')
  return takesBasic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret)
}

type Claims = Record<string, unknown> & { iss: string; sub: string }

/**
 * Many providers tell the address there alone. The ID token, which is signed, has the last word; what is told of somebody
 * else, or not told at all, counts as not told.
 */
async function withUserInfo(configuration: client.Configuration, accessToken: string, idToken: client.IDToken): Promise<Claims> {
  if (idToken.email !== undefined || !configuration.serverMetadata().userinfo_endpoint) return idToken as Claims
  const told = await client.fetchUserInfo(configuration, accessToken, idToken.sub).catch(() => ({}))
  return { ...told, ...idToken } as Claims
}

function toAssertion({ settings }: OidcConnection, claims: Claims, strong: boolean): Assertion {
  const { email, email_verified: verified, name, given_name: given, family_name: family } = claims
  const groups = claims[settings.groups_claim]
  const full = text(name) ?? [text(given), text(family)].filter(Boolean).join(' ')
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: text(email),
    emailVouched: verified === undefined ? settings.trust_email : verified === true || verified === 'true',
    name: full || null,
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : typeof groups === 'string' ? [groups] : null,
    strong,
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function isAuthorizationEndpoint(address: string, allowHttp: readonly string[]): boolean {
  const url = URL.parse(address)
  return (
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && allowHttp.includes(`${url.hostname}:${url.port || 80}`)))
  )
}

function unavailable(cause: unknown): never {
  if (cause instanceof Problem) throw cause
  if (cause instanceof Error && cause.cause instanceof Problem) throw cause.cause
  throw new Problem('identity_provider_unavailable', 'The discovery document of the identity provider is not right. Nothing happened.', {
    cause,
  })
}
