// Whether a provider says that more than a password was asked for. What it does not say counts as no.

// RFC 8176: what a person knows, has and is. Two kinds make it strong, or the provider's own word for it.
const KINDS: Record<string, string> = {
  ...Object.fromEntries(['pwd', 'pin', 'kba'].map((method) => [method, 'knows'])),
  ...Object.fromEntries(['otp', 'hwk', 'swk', 'pop', 'sc', 'sms', 'tel'].map((method) => [method, 'has'])),
  ...Object.fromEntries(['fpt', 'face', 'iris', 'retina', 'vbm'].map((method) => [method, 'is'])),
}

const CLASSES = new Set([
  'https://refeds.org/profile/mfa',
  'http://schemas.microsoft.com/claims/multipleauthn',
  'phr', // OpenID Connect EAP: resists phishing
  'phrh',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorUnregistered',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
])

export const isStrongClass = (name: string) => CLASSES.has(name)

export function isStrongOidc({ amr, acr }: Record<string, unknown>): boolean {
  const methods = Array.isArray(amr) ? amr.filter((method) => typeof method === 'string') : []
  const kinds = new Set(methods.flatMap((method) => (Object.hasOwn(KINDS, method) ? [KINDS[method]] : [])))
  return methods.includes('mfa') || kinds.size >= 2 || (typeof acr === 'string' && isStrongClass(acr))
}
