// The one error. `detail` and `next` reach the caller; `cause` reaches only the log.

const catalogue = {
  invalid_request: [400, 'request', 'The request does not match the contract'],
  malformed_json: [400, 'request', 'The body is not valid JSON'],
  malformed_url: [400, 'request', 'The address of the request is malformed'],
  request_timeout: [408, 'request', 'The request took too long to arrive'],
  unauthenticated: [401, 'authentication', 'Authentication is required'],
  sign_in_failed: [401, 'authentication', 'The sign-in failed'],
  cross_site_request: [403, 'permission', 'The request comes from another site'],
  recent_sign_in_required: [403, 'permission', 'The sign-in was too long ago'],
  sign_in_not_allowed: [403, 'permission', 'The organization does not allow this sign-in'],
  missing_scope: [403, 'permission', 'The credential lacks a scope'],
  scope_not_held: [403, 'permission', 'Nobody can give what they do not have'],
  restricted_credential: [403, 'permission', 'The credential is restricted'],
  sso_refused: [403, 'permission', 'The sign-in was refused'],
  origin_not_allowed: [403, 'permission', 'The page may not open a connection'],
  not_found: [404, 'not_found', 'Not found'],
  unknown_operation: [404, 'not_found', 'There is no such operation'],
  method_not_allowed: [405, 'request', 'The method is not allowed here'],
  message_not_cancelable: [409, 'conflict', 'The message can not be canceled any more'],
  app_removed: [409, 'conflict', 'The app was removed'],
  audience_taken: [409, 'conflict', 'The audience is in use'],
  api_key_revoked: [409, 'conflict', 'The API key is revoked'],
  already_a_member: [409, 'conflict', 'The person is a member already'],
  invitation_closed: [409, 'conflict', 'The invitation was accepted'],
  last_owner: [409, 'conflict', 'An organization needs an owner'],
  name_taken: [409, 'conflict', 'The name is taken'],
  role_built_in: [409, 'conflict', 'Built-in roles do not change'],
  role_in_use: [409, 'conflict', 'The role is in use'],
  sign_in_first: [409, 'conflict', 'The person must sign in first'],
  sign_in_method_in_use: [409, 'conflict', 'The sign-in method can not be changed now'],
  subscription_exists: [409, 'conflict', 'There is a subscription of this name already'],
  delivery_in_flight: [409, 'conflict', 'The delivery is under way'],
  idempotency_in_flight: [409, 'conflict', 'A request with the same idempotency key is under way'],
  rate_limit_policy_exists: [409, 'conflict', 'A rate limit policy has this name already'],
  content_too_large: [413, 'request', 'The body is too large'],
  uri_too_long: [414, 'request', 'The address of the request is too long'],
  unsupported_media_type: [415, 'request', 'The content type is not supported'],
  invalid_link: [422, 'rule', 'The link is not valid'],
  password_not_acceptable: [422, 'rule', 'The password is not acceptable'],
  passkey_not_acceptable: [422, 'rule', 'The passkey is not acceptable'],
  resync_required: [422, 'rule', 'The feed does not reach back that far'],
  invalid_cursor: [422, 'rule', 'The cursor is not valid'],
  idempotency_key_reused: [422, 'rule', 'The idempotency key was used for another request'],
  invalid_redirect_uri: [422, 'rule', 'The redirect address is not allowed'],
  invalid_app: [422, 'rule', 'The settings of the app do not go together'],
  invalid_key_set: [422, 'rule', 'The key set is not acceptable'],
  invalid_token_issuer: [422, 'rule', 'The settings of the token issuer are not acceptable'],
  expiry_in_the_past: [422, 'rule', 'The expiry is in the past'],
  invalid_ip_range: [422, 'rule', 'A range of addresses is not valid'],
  unknown_region: [422, 'rule', 'There is no such region'],
  unknown_role: [422, 'rule', 'There is no such role'],
  unknown_scope: [422, 'rule', 'There is no such scope'],
  would_lock_out_caller: [422, 'rule', 'The change would lock out its author'],
  invalid_recipient: [422, 'rule', 'The recipient is not valid'],
  unroutable_recipient: [422, 'rule', 'No carrier reaches the recipient'],
  region_not_permitted: [422, 'rule', 'Sending to this region is not permitted'],
  recipient_suppressed: [422, 'rule', 'The recipient opted out'],
  recipient_not_sms_capable: [422, 'rule', 'The recipient can not receive text messages'],
  sender_not_owned: [422, 'rule', 'The sender is not yours'],
  sender_queue_full: [422, 'rule', 'The queue of the sender is full'],
  url_not_allowed: [422, 'rule', 'The URL can not be used'],
  unknown_event_type: [422, 'rule', 'There is no such event type'],
  invalid_filter: [422, 'rule', 'The filter can not be used'],
  invalid_transformation: [422, 'rule', 'The transformation can not be used'],
  invalid_header: [422, 'rule', 'The header can not be set'],
  invalid_window: [422, 'rule', 'The window of time is empty'],
  webhook_endpoint_limit: [422, 'rule', 'There are too many webhook endpoints'],
  invalid_certificate: [422, 'rule', 'The certificate can not be used'],
  invalid_event_sink: [422, 'rule', 'The settings of the sink do not go together'],
  event_sink_limit: [422, 'rule', 'There are too many event sinks'],
  sink_type_unavailable: [422, 'rule', 'This kind of sink is not available on this server'],
  invalid_retry_schedule: [422, 'rule', 'The schedule of retries is not valid'],
  sandbox_only: [422, 'rule', 'Only sandbox environments have this'],
  webhook_inspector_limit: [422, 'rule', 'There are too many inspectors'],
  webhook_secret_limit: [422, 'rule', 'There are too many live secrets'],
  channel_unavailable: [422, 'rule', 'The channel is not set up in this environment'],
  invalid_rate_limit_policy: [422, 'rule', 'The rate limit policy is not valid'],
  invalid_sso_settings: [422, 'rule', 'The settings of the connection are not right'],
  rate_limit_exceeded: [429, 'rate_limit', 'Too many requests'],
  too_many_streams: [429, 'rate_limit', 'Too many connections or subscriptions'],
  headers_too_large: [431, 'request', 'The headers are too large'],
  internal_error: [500, 'server', 'The server failed'],
  unavailable: [503, 'availability', 'The service is not available now'],
  identity_provider_unavailable: [503, 'availability', 'The identity provider does not answer'],
  outcome_unknown: [503, 'availability', 'The outcome of the request is not known'],
} as const satisfies Record<string, readonly [status: number, category: string, title: string]>

export type ProblemCode = keyof typeof catalogue

export type Fault = { in: 'body' | 'query' | 'path' | 'header'; pointer: string; code: string; message: string }
export type NextStep = { action: string; docs?: string }

export type ProblemOptions = {
  errors?: Fault[]
  next?: NextStep[]
  headers?: Record<string, string>
  retryable?: boolean
  vendorCode?: string
  members?: Record<string, unknown> // further members of the problem, as RFC 9457 section 3.2 allows
  cause?: unknown
}

export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly category: string
  readonly title: string
  readonly detail: string
  readonly options: ProblemOptions

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(`${code}: ${detail}`, { cause: options.cause })
    const [status, category, title] = catalogue[code]
    this.code = code
    this.status = status
    this.category = category
    this.title = title
    this.detail = detail
    this.options = options
  }
}

/** Problem types that are registered with IANA stand in for our own (RateLimit header fields draft, section 8). */
const registered: Partial<Record<ProblemCode, string>> = {
  rate_limit_exceeded: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
}

export const problemType = (code: ProblemCode) => registered[code] ?? `/docs/errors#${code}`

/** The body that goes out: RFC 9457 members and ours; see spec/shared/schemas/Problem.yaml. */
export function problemBody(problem: Problem, requestId: string, traceId?: string) {
  const { errors, next, members, vendorCode, retryable } = problem.options
  return {
    type: problemType(problem.code),
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: `urn:relayos:request:${requestId}`,
    code: problem.code,
    category: problem.category,
    request_id: requestId,
    ...(traceId ? { trace_id: traceId } : {}),
    retryable: retryable ?? (problem.status === 429 || problem.status >= 500 || problem.code === 'idempotency_in_flight'),
    ...(vendorCode ? { vendor_code: vendorCode } : {}),
    ...(errors ? { errors } : {}),
    ...(next ? { next } : {}),
    ...members,
  }
}

/** For the page of errors in the docs. */
export const problemCatalogue = Object.entries(catalogue).map(([code, [status, category, title]]) => ({ code, status, category, title }))

export const notFound = (what: string, where = 'environment'): never => {
  throw new Problem('not_found', `There is no such ${what} in this ${where}.`)
}

export const unavailable = (detail: string, cause?: unknown) =>
  new Problem('unavailable', `${detail} Nothing happened.`, {
    headers: { 'retry-after': '1' },
    next: [{ action: 'Try again after the time that Retry-After gives.' }],
    cause,
  })
