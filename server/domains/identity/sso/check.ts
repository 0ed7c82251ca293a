// sso_connections.test: a look at the provider, without anybody signing in.

import type { SsoConnectionCheck } from '#generated/types/types.gen.ts'
import { Problem } from '../../../lib/problem.ts'
import { readCertificate } from './certificates.ts'
import { type ConnectionRow, type Domain, statusOf } from './connection.ts'
import type { Oidc } from './oidc.ts'

export async function inspect(row: ConnectionRow, domains: Domain[], oidc: Oidc, now: number): Promise<SsoConnectionCheck[]> {
  const provider = row.type === 'oidc' ? await lookAtProvider(row, oidc) : [lookAtCertificates(row.settings.certificates, now)]
  return [...provider, lookAtDomains(domains)]
}

async function lookAtProvider(row: ConnectionRow & { type: 'oidc' }, oidc: Oidc): Promise<SsoConnectionCheck[]> {
  try {
    const { keys } = await oidc.look(row)
    return [
      { name: 'discovery', ok: true, detail: 'The discovery document names the issuer and what a sign-in needs.' },
      { name: 'signing_keys', ok: keys > 0, detail: `The provider publishes ${keys} signing keys.` },
    ]
  } catch (error) {
    // What a host answers is nobody's business but its own: one sentence, whatever stands there.
    const detail = error instanceof Problem ? error.detail : 'The discovery document or the keys of the provider are not right.'
    return [{ name: 'discovery', ok: false, detail }]
  }
}

function lookAtCertificates(certificates: string[], now: number): SsoConnectionCheck {
  const standing = certificates.map((pem) => statusOf(readCertificate(pem), now))
  const ok = standing.includes('valid')
  return { name: 'certificates', ok, detail: `Certificates: ${standing.join(', ')}.` }
}

function lookAtDomains(domains: Domain[]): SsoConnectionCheck {
  const open = domains.filter(({ verified_at }) => verified_at === null).length
  const ok = domains.length > 0 && open === 0
  const detail =
    domains.length === 0
      ? 'The connection has no domain; nobody new can come in.'
      : `${domains.length - open} of ${domains.length} domains are verified.`
  return { name: 'domains', ok, detail }
}
