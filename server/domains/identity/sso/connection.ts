// A connection: its row, and how the API shows it.

import type { SsoCertificate, SsoConnection } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import { type CertificateFacts, readCertificate } from './certificates.ts'

export type OidcSettings = { issuer: string; client_id: string; scopes: string[]; groups_claim: string; trust_email: boolean }

export type SamlSettings = {
  idp_entity_id: string
  sso_url: string
  certificates: string[] // PEM
  email_attribute: string | null
  name_attribute: string | null
  groups_attribute: string | null
}

export type GroupRole = { group: string; role: string }
export type Domain = { domain: string; verified_at: Date | null }

export type ConnectionRow = {
  organization_id: string
  id: string
  name: string
  enabled: boolean
  client_secret: string | null // sealed
  default_roles: string[]
  group_roles: GroupRole[]
  jit_provisioning: boolean
  allow_owner_role: boolean
  vouched_scopes: string[]
  created_at: Date
  updated_at: Date
} & ({ type: 'oidc'; settings: OidcSettings } | { type: 'saml'; settings: SamlSettings })

export type OidcConnection = ConnectionRow & { type: 'oidc' }
export type SamlConnection = ConnectionRow & { type: 'saml' }

/** Where a connection is found from outside. */
export function addressesOf(publicUrl: string, { type, id }: Pick<ConnectionRow, 'type' | 'id'>) {
  const saml = type === 'saml'
  const base = `${publicUrl}/sso/${id}`
  return {
    redirect_uri: saml ? null : `${base}/callback`,
    acs_url: saml ? `${base}/acs` : null,
    entity_id: saml ? `${base}/metadata` : null,
    metadata_url: saml ? `${base}/metadata` : null,
    sign_in_url: `${base}/start`,
    scim_base_url: `${publicUrl}/scim/v2`,
  }
}

type View = { publicUrl: string; now: number; verificationRecord(organization: string, domain: string): string }

export function toConnection(row: ConnectionRow, domains: Domain[], view: View, deletedAt: Date | null = null): SsoConnection {
  return {
    id: row.id,
    object: 'sso_connection',
    type: row.type,
    name: row.name,
    enabled: row.enabled,
    domains: domains.map(({ domain, verified_at }) => ({
      domain,
      verified_at: iso(verified_at),
      verification_record: view.verificationRecord(row.organization_id, domain),
    })),
    default_roles: row.default_roles,
    group_roles: row.group_roles,
    jit_provisioning: row.jit_provisioning,
    allow_owner_role: row.allow_owner_role,
    oidc: row.type === 'oidc' ? row.settings : null,
    saml:
      row.type === 'saml' ? { ...row.settings, certificates: row.settings.certificates.map((pem) => toCertificate(pem, view.now)) } : null,
    service_provider: addressesOf(view.publicUrl, row),
    created_at: iso(row.created_at)!,
    updated_at: iso(row.updated_at)!,
    deleted_at: iso(deletedAt),
  }
}

const EXPIRING_MS = 30 * 86_400_000

function toCertificate(pem: string, now: number): SsoCertificate {
  const { fingerprint, subject, notBefore, notAfter } = readCertificate(pem)
  return {
    fingerprint_sha256: fingerprint,
    subject,
    not_before: iso(notBefore)!,
    not_after: iso(notAfter)!,
    status: statusOf({ notBefore, notAfter }, now),
  }
}

export function statusOf({ notBefore, notAfter }: Pick<CertificateFacts, 'notBefore' | 'notAfter'>, now: number): SsoCertificate['status'] {
  if (now < notBefore) return 'not_yet_valid'
  if (now >= notAfter) return 'expired'
  return now >= notAfter - EXPIRING_MS ? 'expiring' : 'valid'
}
