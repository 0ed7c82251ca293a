// What an organization asks of its people and credentials. Kept as JSON; whatever is missing has its default.

export const SIGN_IN_METHODS = ['password', 'passkey', 'oidc', 'saml'] as const

export type SignInMethod = (typeof SIGN_IN_METHODS)[number]

export type SecurityPolicy = {
  mfa_required: boolean
  session_minutes: number
  session_idle_minutes: number
  allowed_methods: SignInMethod[]
  ip_ranges: string[] // CIDR; empty: from anywhere
  key_max_age_days: number | null // null: any age
  https_only_endpoints: boolean
}

export const DEFAULT_POLICY: SecurityPolicy = {
  mfa_required: false,
  session_minutes: 720,
  session_idle_minutes: 60,
  allowed_methods: [...SIGN_IN_METHODS],
  ip_ranges: [],
  key_max_age_days: null,
  https_only_endpoints: false,
}

/** Reads the column of that name. */
export const readSecurityPolicy = (json: Partial<SecurityPolicy> | null): SecurityPolicy => ({ ...DEFAULT_POLICY, ...json })
