// Certificates of SAML identity providers. They are pinned: their key counts, their chain does not.

import { X509Certificate } from 'node:crypto'

export type CertificateFacts = { pem: string; fingerprint: string; subject: string; notBefore: number; notAfter: number }

const MIN_RSA_BITS = 2048

/** Throws with a sentence about what is wrong. Only keys that the verifier can use, and that nobody breaks. */
export function readCertificate(text: string): CertificateFacts {
  const certificate = parse(text)
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey
  if (asymmetricKeyType !== 'rsa') throw new Error('holds no RSA key')
  if ((asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS) throw new Error(`holds an RSA key of less than ${MIN_RSA_BITS} bits`)
  const exponent = asymmetricKeyDetails?.publicExponent ?? 0n
  if (exponent < 65_537n) throw new Error('holds an RSA key with a small exponent')
  return {
    pem: certificate.toString(), // written anew: one certificate and nothing beside it
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    subject: certificate.subject?.replaceAll('\n', ', ').slice(0, 500) ?? '',
    notBefore: certificate.validFromDate.getTime(),
    notAfter: certificate.validToDate.getTime(),
  }
}

function parse(text: string): X509Certificate {
  if (text.split('-----BEGIN').length !== 2) throw new Error('is not exactly one certificate')
  try {
    return new X509Certificate(text)
  } catch (cause) {
    throw new Error('is not a certificate in PEM form', { cause })
  }
}
