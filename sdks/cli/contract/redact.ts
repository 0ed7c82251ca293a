// Takes secrets out of what the kit writes down: recordings, reports, commands to repeat a request.

import type { Contract } from './contract.ts'
import { isRecord, type Schema } from './document.ts'
import { type Headers, isJsonType, parseJson, splitUrl } from './message.ts'
import { walk } from './walk.ts'

export const REDACTED = '[redacted]'

const HEADERS = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'dpop',
  'sec-websocket-protocol',
  'webhook-signature',
])
const NAMES = /(secret|passw|token|ticket|api_?-?key|private_?key|credential|signature|assertion|(^|_)code(_verifier)?$|authorization)/i
const HARMLESS = /^(idempotency-key|.*_(count|type|method|expires_at|last4|ids?))$/i
/** API keys, webhook secrets, bearer credentials, JSON Web Tokens, whatever place they stand in. */
const LOOKS_SECRET =
  /\brk_(?:test|live)_\w+|\bwh(?:sec|sk)_[\w+/=-]+|\b(?:bearer|dpop|basic)\s+[\w.~+/=-]{8,}|\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/gi

export const redactText = (text: string): string => text.replace(LOOKS_SECRET, REDACTED)

const isSecretName = (name: string) => NAMES.test(name) && !HARMLESS.test(name)

export const redactHeader = (name: string, value: string): string =>
  HEADERS.has(name.toLowerCase()) || isSecretName(name) ? REDACTED : redactText(value)

export function redactHeaders(headers: Headers): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, redactHeader(name, each)]),
  )
}

export function redactUrl(url: string): string {
  const { path, query } = splitUrl(url)
  if (query === '') return redactText(path)
  const parts = query.split('&').map((part) => {
    const cut = part.indexOf('=')
    if (cut < 0) return redactText(part)
    const name = part.slice(0, cut)
    return isSecretName(name) ? `${name}=${encodeURIComponent(REDACTED)}` : `${name}=${redactText(part.slice(cut + 1))}`
  })
  return `${redactText(path)}?${parts.join('&')}`
}

/**
 * A body as text, without what the contract marks `handling: secret` and what looks like a secret. What is neither JSON nor
 * of an operation is left out as a whole, since nothing tells what is in it.
 */
export function redactBody(contract: Contract, schema: Schema | null, type: string, bytes: Buffer): string | null {
  if (bytes.length === 0) return ''
  if (!isJsonType(type)) return null
  const parsed = parseJson(bytes)
  return 'fault' in parsed ? null : JSON.stringify(redactValue(contract, schema, parsed.value))
}

export function redactValue(contract: Contract, schema: Schema | null, value: unknown): unknown {
  const secrets = new Set<string>()
  if (schema) {
    walk(contract.document, schema, value, (pointer, _, schemas) => {
      const isSecret = schemas.some((each) => (each['x-relay-privacy'] as { handling?: string } | undefined)?.handling === 'secret')
      if (isSecret) secrets.add(JSON.stringify(pointer))
      return isSecret
    })
  }
  return clean(value, [], secrets)
}

function clean(value: unknown, pointer: string[], secrets: Set<string>): unknown {
  if (value !== null && secrets.has(JSON.stringify(pointer))) return Array.isArray(value) ? [] : isRecord(value) ? {} : REDACTED
  if (typeof value === 'string') {
    const name = pointer.findLast((part) => !/^\d+$/.test(part)) ?? ''
    return isSecretName(name) ? REDACTED : redactText(value)
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, [...pointer, String(index)], secrets))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clean(member, [...pointer, key], secrets)]))
}
