// Webhooks: who sent one, and the event in it. Standard Webhooks 1.0, with the WebCrypto that every platform has.

import { RelayOSError, WebhookVerificationError } from './errors.ts'
import type { Event } from './generated/types.gen.ts'

const TOLERANCE = 300_000 // ms that clocks may differ and a delivery may take
const MOST_SIGNATURES = 32 // of one request: bounds the work for whoever sends nonsense

export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>

export type WebhookOptions = {
  /** Milliseconds that the time of the webhook may differ from ours. Default: 300,000. */
  tolerance?: number | undefined
  /** Milliseconds since 1970. For tests. */
  now?: number | undefined
}

/**
 * Checks the signature of a webhook and gives its event.
 *
 *     const event = await webhooks.unwrap(await request.text(), request.headers, secret)
 *     if (event.type === 'message.delivered') console.log(event.data.id)
 *
 * @param rawBody The body as it came, before anything parsed it.
 * @param headers Of the request: `webhook-id`, which stays the same when a delivery is repeated, `webhook-timestamp` and
 * `webhook-signature`.
 * @param secrets `whsec_…` of the endpoint; several while a secret is replaced. `whpk_…` is a public key, for endpoints
 * with Ed25519 signatures.
 * @throws {WebhookVerificationError} It is not from the owner of a secret, was changed, or is too old.
 * @throws {RelayOSError} A secret is not one.
 */
export async function unwrap(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options: WebhookOptions = {},
): Promise<Event> {
  await verify(rawBody, headers, secrets, options)
  const text = typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new WebhookVerificationError('invalid_body', 'The body is not JSON')
  }
  if (body && typeof body === 'object' && !Array.isArray(body)) return body as Event
  throw new WebhookVerificationError('invalid_body', 'The body is not an object')
}

/** Checks the signature of a webhook; as `unwrap`, for bodies that are no events of ours. */
export async function verify(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { tolerance = TOLERANCE, now = Date.now() }: WebhookOptions = {},
): Promise<void> {
  const keys = await Promise.all((typeof secrets === 'string' ? [secrets] : secrets).map(readKey))
  if (keys.length === 0) throw new RelayOSError('secrets is empty')
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => header(headers, `webhook-${name}`))
  if (!/^[0-9]{1,12}$/.test(timestamp!)) {
    throw new WebhookVerificationError('invalid_timestamp', 'webhook-timestamp is not a number of seconds')
  }
  if (!(Math.abs(now - Number(timestamp) * 1000) <= tolerance)) {
    throw new WebhookVerificationError('outside_tolerance', 'webhook-timestamp is too far from now')
  }
  const content = concat(`${id}.${timestamp}.`, rawBody)
  let matched = false
  for (const { version, signature } of readSignatures(signatures!)) {
    for (const key of keys) {
      // All are tried, so that time tells nothing; `verify` itself compares in constant time.
      if (key.version === version && (await crypto.subtle.verify(key.algorithm, key.key, signature, content))) matched = true
    }
  }
  if (!matched) throw new WebhookVerificationError('no_matching_signature', 'No signature was made with one of the secrets')
}

function header(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : find(headers, name)
  if (!value) throw new WebhookVerificationError('missing_header', `The header ${name} is missing`)
  return value
}

function find(headers: Record<string, string | string[] | undefined>, name: string): string | undefined {
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? []
  return Array.isArray(value) ? value.join(' ') : value
}

/** `v1,<base64> v1a,<base64>`; what has another form, for example a later version, is skipped. */
function readSignatures(header: string): { version: string; signature: Bytes }[] {
  return header.split(' ', MOST_SIGNATURES).flatMap((part) => {
    const comma = part.indexOf(',')
    const signature = decode(part.slice(comma + 1))
    return comma > 0 && signature ? [{ version: part.slice(0, comma), signature }] : []
  })
}

type Bytes = Uint8Array<ArrayBuffer>
/** Spelt so that it means the same with the types of browsers and with those of Node. */
type ImportedKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>
type Key = { version: 'v1' | 'v1a'; key: ImportedKey; algorithm: string }

/** Never tells the secret, not even where it is wrong. */
async function readKey(secret: string): Promise<Key> {
  const isPublic = typeof secret === 'string' && secret.startsWith('whpk_')
  const bytes = typeof secret === 'string' ? decode(secret.replace(/^wh(sec|pk)_/, '')) : null
  if (!bytes) throw new RelayOSError('A secret of a webhook must be whsec_ or whpk_ and base64')
  if (!isPublic) {
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    return { version: 'v1', key, algorithm: 'HMAC' }
  }
  try {
    return { version: 'v1a', key: await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']), algorithm: 'Ed25519' }
  } catch {
    throw new RelayOSError('A whpk_ key must be 32 bytes in base64, and this platform must have Ed25519')
  }
}

function concat(text: string, body: string | Uint8Array): Bytes {
  const [head, rest] = [new TextEncoder().encode(text), typeof body === 'string' ? new TextEncoder().encode(body) : body]
  const all = new Uint8Array(head.length + rest.length)
  all.set(head)
  all.set(rest, head.length)
  return all
}

/** Strict base64; null if it is none or empty. */
function decode(text: string): Bytes | null {
  if (!text || text.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
