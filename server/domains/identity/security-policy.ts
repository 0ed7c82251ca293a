// What an organization asks of everybody who signs in. Kept as JSON; whatever is missing has its default.

export const SIGN_IN_METHODS = ['password', 'passkey', 'oidc', 'saml'] as const

export type SignInMethod = (typeof SIGN_IN_METHODS)[number]

export type SecurityPolicy = {
  mfa_required: boolean
  session_minutes: number
  session_idle_minutes: number
  allowed_methods: readonly SignInMethod[]
  ip_ranges: readonly string[] // CIDR; empty: from anywhere
}

export const DEFAULT_POLICY: SecurityPolicy = {
  mfa_required: false,
  session_minutes: 720,
  session_idle_minutes: 60,
  allowed_methods: SIGN_IN_METHODS,
  ip_ranges: [],
}

/** Reads the column of that name. */
export const readSecurityPolicy = (json: Partial<SecurityPolicy> | null): SecurityPolicy => ({ ...DEFAULT_POLICY, ...json })
