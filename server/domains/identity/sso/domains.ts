// Proof that an organization owns an e-mail domain: a TXT record that only whoever runs its DNS can publish.

import { Resolver } from 'node:dns/promises'
import { hmac } from '../../../lib/crypto.ts'

export type ResolveTxt = (domain: string) => Promise<string[][]>

const TIMEOUT_MS = 3_000
const MAX_RECORDS = 100

export const resolveTxt: ResolveTxt = (domain) => new Resolver({ timeout: TIMEOUT_MS, tries: 1 }).resolveTxt(domain)

export type DomainProof = ReturnType<typeof createDomainProof>

export function createDomainProof({ key, resolve }: { key: Buffer; resolve: ResolveTxt }) {
  /** The same for as long as the instance secret is; another organization gets another one. */
  const record = (organization: string, domain: string) =>
    `relayos-verification=${hmac(key, `${organization}|${domain}`).subarray(0, 20).toString('hex')}`

  return {
    record,
    async isPublished(organization: string, domain: string): Promise<boolean> {
      const found = await resolve(domain).catch(() => [])
      return found.slice(0, MAX_RECORDS).some((parts) => parts.join('').trim() === record(organization, domain))
    },
  }
}

/** The domain of an address in lower case; null when there is none. Whatever is before the last @ is the provider's business. */
export function domainOf(email: string): string | null {
  if (email.length > MAX_EMAIL || !EMAIL.test(email)) return null
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

const MAX_EMAIL = 254
// As in the contract: nothing that a mail server and we could read in different ways.
const EMAIL = /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/
