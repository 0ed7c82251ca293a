// Names of the contract as Go writes them: MixedCaps, with initialisms in capitals.

const INITIALISMS: Record<string, string> = {
  api: 'API',
  cel: 'CEL',
  cidr: 'CIDR',
  csv: 'CSV',
  dkim: 'DKIM',
  dns: 'DNS',
  gps: 'GPS',
  html: 'HTML',
  http: 'HTTP',
  https: 'HTTPS',
  id: 'ID',
  ids: 'IDs',
  ip: 'IP',
  ips: 'IPs',
  json: 'JSON',
  jwk: 'JWK',
  jwks: 'JWKS',
  jwt: 'JWT',
  mfa: 'MFA',
  mime: 'MIME',
  mms: 'MMS',
  oauth: 'OAuth',
  oidc: 'OIDC',
  otp: 'OTP',
  pdf: 'PDF',
  pii: 'PII',
  rcs: 'RCS',
  saml: 'SAML',
  scim: 'SCIM',
  sdk: 'SDK',
  sla: 'SLA',
  sms: 'SMS',
  smtp: 'SMTP',
  sql: 'SQL',
  sso: 'SSO',
  tls: 'TLS',
  tts: 'TTS',
  uri: 'URI',
  uris: 'URIs',
  url: 'URL',
  urls: 'URLs',
  utc: 'UTC',
  uuid: 'UUID',
  xml: 'XML',
} // prettier-ignore

/** `message_batches` → MessageBatches, `ApiKeyWithSecret` → APIKeyWithSecret, `made[gte]` → MadeGte */
export function goName(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const result = words.map((word) => INITIALISMS[word.toLowerCase()] ?? word[0]!.toUpperCase() + word.slice(1)).join('')
  if (!/^[A-Z]/.test(result)) throw new Error(`${name} can not be a name in Go`)
  return result
}

/** Members of the types that fields stand beside. */
const OF_MODELS = ['Decoded', 'RawJSON', 'MarshalJSON', 'UnmarshalJSON']

export function fieldName(member: string): string {
  const name = goName(member)
  return OF_MODELS.includes(name) ? `${name}_` : name
}

const KEYWORDS = (
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select ' +
  'struct switch type var'
).split(' ')

/** What the body of a generated method uses. */
const IN_METHODS = ['ctx', 's', 'params', 'query', 'options', 'call', 'callList', 'allOf', 'callNothing', 'arguments', 'operation']

/** `message_id` → messageID, for arguments. */
export function argumentName(member: string): string {
  const [first = '', ...rest] = member.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const name = first.toLowerCase() + (rest.length ? goName(rest.join('_')) : '')
  return KEYWORDS.includes(name) || IN_METHODS.includes(name) ? `${name}_` : name
}

/** Refuses what would be declared twice in the package; `declare` gives the name back. */
export function namespace(taken: readonly string[]) {
  const owners = new Map(taken.map((name) => [name, 'the hand-written code']))
  return (name: string, owner: string): string => {
    const before = owners.get(name)
    if (before !== undefined && before !== owner) throw new Error(`${name} would be declared by ${before} and by ${owner}`)
    owners.set(name, owner)
    return name
  }
}
