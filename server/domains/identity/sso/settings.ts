// Settings of a connection as they are stored, out of what the API was given. Throws 422 for what can't work.

import type { SsoConnectionCreate, SsoConnectionUpdate } from '#generated/types/types.gen.ts'
import { type Fault, Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { readCertificate, type CertificateFacts } from './certificates.ts'
import type { ConnectionRow, OidcSettings, SamlSettings } from './connection.ts'
import { isAllowed } from './egress.ts'

type Stored = Pick<ConnectionRow, 'type' | 'settings' | 'client_secret'>
type OidcInput = Partial<OidcSettings> & { client_secret?: string }
type SamlInput = { [name in keyof SamlSettings]?: Exclude<SamlSettings[name], null> }

export const placeOfSecret = (connection: string) => `sso_connections|${connection}|client_secret`

export function createSettings({ seal, egressAllow }: { seal: Seal; egressAllow: readonly string[] }) {
  const reachable = (text: string, pointer: string) => {
    const url = URL.parse(text)
    const fault = !url
      ? 'must be an address'
      : url.username || url.password
        ? 'must not hold credentials'
        : url.protocol !== 'https:' && !isAllowed(url, egressAllow)
          ? 'must begin with https://'
          : null
    if (fault) throw wrong(pointer, fault)
  }

  const fromOidc = (
    id: string,
    { client_secret, scopes, ...input }: OidcInput,
    old?: OidcSettings,
    oldSecret: string | null = null,
  ): Stored => {
    if (input.issuer !== undefined) reachable(input.issuer, '/oidc/issuer')
    const wanted = scopes && [...new Set(['openid', ...scopes])]
    const defaults = { issuer: '', client_id: '', scopes: ['openid', 'email', 'profile'], groups_claim: 'groups', trust_email: false }
    const settings: OidcSettings = { ...defaults, ...old, ...input, ...(wanted ? { scopes: wanted } : {}) }
    return { type: 'oidc', settings, client_secret: client_secret ? seal.close(client_secret, placeOfSecret(id)) : oldSecret }
  }

  const fromSaml = ({ certificates, ...input }: SamlInput, old?: SamlSettings): Stored => {
    if (input.sso_url !== undefined) reachable(input.sso_url, '/saml/sso_url')
    const pinned = certificates?.map((pem, index) => vetted(pem, `/saml/certificates/${index}`))
    const defaults = {
      idp_entity_id: '',
      sso_url: '',
      certificates: [],
      email_attribute: null,
      name_attribute: null,
      groups_attribute: null,
    }
    return { type: 'saml', settings: { ...defaults, ...old, ...input, ...(pinned ? { certificates: pinned } : {}) }, client_secret: null }
  }

  return {
    createSettingsOf: (id: string, body: SsoConnectionCreate) =>
      (body.type === 'oidc' ? fromOidc(id, body.oidc) : fromSaml(body.saml)) as {
        type: 'oidc'
        settings: OidcSettings
        client_secret: string
      },

    /** Null when the settings stay as they are. */
    updateSettingsOf(row: ConnectionRow, { oidc, saml }: SsoConnectionUpdate): Stored | null {
      if (row.type === 'oidc' && saml) throw wrong('/saml', 'the connection is one by OpenID Connect')
      if (row.type === 'saml' && oidc) throw wrong('/oidc', 'the connection is one by SAML')
      // A secret goes to the issuer that it was given for, and to no other.
      if (row.type === 'oidc' && oidc?.issuer !== undefined && oidc.issuer !== row.settings.issuer && oidc.client_secret === undefined) {
        throw wrong('/oidc/client_secret', 'must be given with a new issuer')
      }
      if (row.type === 'oidc' && oidc) return fromOidc(row.id, oidc, row.settings, row.client_secret)
      return row.type === 'saml' && saml ? fromSaml(saml, row.settings) : null
    },
  }
}

function vetted(pem: string, pointer: string): string {
  let facts: CertificateFacts
  try {
    facts = readCertificate(pem)
  } catch (error) {
    throw wrong(pointer, (error as Error).message)
  }
  if (facts.notAfter <= Date.now()) throw wrong(pointer, 'has expired')
  return facts.pem
}

function wrong(pointer: string, message: string): Problem {
  const errors: Fault[] = [{ in: 'body', pointer, code: 'rule', message }]
  return new Problem('invalid_sso_settings', `${pointer} ${message}.`, { errors })
}
