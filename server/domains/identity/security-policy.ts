// What an organization asks of its people and credentials; what it does not say has a default.

export type SecurityPolicy = {
  mfa_required: boolean
  session_minutes: number
  session_idle_minutes: number
  allowed_methods: string[] // of signing in: password, passkey, oidc, saml
  ip_ranges: string[] // empty: from anywhere
  key_max_age_days: number | null // null: any age
  https_only_endpoints: boolean
}

export const DEFAULT_SECURITY_POLICY: SecurityPolicy = {
  mfa_required: false,
  session_minutes: 720,
  session_idle_minutes: 60,
  allowed_methods: ['password', 'passkey', 'oidc', 'saml'],
  ip_ranges: [],
  key_max_age_days: null,
  https_only_endpoints: false,
}

/** The policy out of its column, which holds only what was ever set. */
export const readSecurityPolicy = (stored: Partial<SecurityPolicy>): SecurityPolicy => ({ ...DEFAULT_SECURITY_POLICY, ...stored })
