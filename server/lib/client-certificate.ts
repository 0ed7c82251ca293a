// Client certificates that customers give: whether one can be used, and what may be told of it.

import { createPrivateKey, hash, type KeyObject, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import type { TlsIdentity } from './http-client.ts'
import { Problem } from './problem.ts'

export type ClientCertificate = { certificate: string; private_key: string }

/** As it is stored and shown. */
export type CertificateInfo = { subject: string; fingerprint: string; expires_at: string }

export const CERTIFICATE_SOON_MS = 30 * 86_400_000
const MOST_CERTIFICATES = 10
const MIN_RSA_BITS = 2_048
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1']

/** Throws 422. */
export function checkClientCertificate({ certificate, private_key }: ClientCertificate, now: number, pointer: string): CertificateInfo {
  const chain = readChain(certificate, `${pointer}/certificate`)
  const own = chain[0]!
  const key = readKey(private_key, `${pointer}/private_key`)
  const weakness = weaknessOf(key)
  if (weakness) throw refused(`${pointer}/private_key`, 'weak', weakness)
  if (!belongs(own, key)) throw refused(`${pointer}/private_key`, 'mismatch', 'The key does not belong to the certificate.')
  if (own.validToDate.getTime() <= now) throw refused(`${pointer}/certificate`, 'expired', 'The certificate has expired.')
  usable({ cert: certificate, key: private_key }, `${pointer}/certificate`)
  return { subject: own.subject.slice(0, 500), fingerprint: own.fingerprint256, expires_at: own.validToDate.toISOString() }
}

/** Throws 422 unless it is a list of certificates. */
export function checkAuthority(pem: string, pointer: string): void {
  readChain(pem, pointer)
  usable({ ca: pem }, pointer)
}

export const shownCertificate = (info: CertificateInfo | null, now: number) =>
  info && { ...info, expires_soon: Date.parse(info.expires_at) - now < CERTIFICATE_SOON_MS }

type Parts = { certificate?: string | undefined; private_key?: string | undefined; ca_certificate?: string | undefined }

/** For the connections that are made with it; null when there is nothing special. */
export function identityOf({ certificate, private_key, ca_certificate }: Parts): TlsIdentity | null {
  if (!certificate && !ca_certificate) return null
  const id = hash('sha256', JSON.stringify([certificate, private_key, ca_certificate]))
  return {
    id,
    ...(certificate && private_key ? { cert: certificate, key: private_key } : {}),
    ...(ca_certificate ? { ca: ca_certificate } : {}),
  }
}

function readChain(pem: string, pointer: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0 || blocks.length > MOST_CERTIFICATES) {
    throw refused(pointer, 'malformed', `It must be 1 to ${MOST_CERTIFICATES} certificates as PEM.`)
  }
  try {
    return blocks.map((block) => new X509Certificate(block))
  } catch {
    throw refused(pointer, 'malformed', 'A certificate can not be read.')
  }
}

function readKey(pem: string, pointer: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    throw refused(pointer, 'malformed', 'The private key can not be read. It must be PEM, without a passphrase.')
  }
}

function belongs(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.checkPrivateKey(key)
  } catch {
    return false // keys of another kind
  }
}

function weaknessOf({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): string | null {
  if (type === 'rsa') return (details.modulusLength ?? 0) < MIN_RSA_BITS ? `RSA keys need ${MIN_RSA_BITS} bits at least.` : null
  if (type === 'ec') return CURVES.includes(details.namedCurve ?? '') ? null : 'Curves are P-256, P-384 and P-521.'
  return type === 'ed25519' ? null : 'Keys are RSA, elliptic curves or Ed25519.'
}

/** What OpenSSL itself does not take (a broken chain, a weak digest) must not be found out at the first delivery. */
function usable(options: object, pointer: string) {
  try {
    createSecureContext(options)
  } catch {
    throw refused(pointer, 'unusable', 'No secure connection can be made with it.')
  }
}

const refused = (pointer: string, code: string, message: string) =>
  new Problem('invalid_certificate', message, { errors: [{ in: 'body', pointer, code, message }] })
