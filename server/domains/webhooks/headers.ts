// Headers that a customer adds to deliveries: not those that HTTP, proxies or the signature live by.

const FORBIDDEN = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'forwarded',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'via',
])
const FORBIDDEN_PREFIXES = ['webhook-', 'sec-', 'proxy-', 'x-forwarded-', 'relayos-']

export const isForbidden = (name: string) => {
  const lower = name.toLowerCase()
  return FORBIDDEN.has(lower) || FORBIDDEN_PREFIXES.some((prefix) => lower.startsWith(prefix))
}
