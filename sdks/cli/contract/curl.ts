// The command that repeats a request, with the credential left to the environment.

import type { Contract } from './contract.ts'
import { type Body, header, mediaType, type Request } from './message.ts'
import type { Operation } from './operations.ts'
import { redactBody, redactHeader, redactText, redactUrl } from './redact.ts'

const MOST = 8_192 // characters of a body: a longer one is in the recording
const OWN = new Set(['content-type', 'content-encoding', 'accept', 'idempotency-key'])

export function toCurl(contract: Contract, operation: Operation | null, baseUrl: string, request: Request): string {
  const { method, url, headers, body } = request
  const parts = ['curl']
  if (method === 'HEAD') parts.push('-I')
  else if (method !== 'GET' || body.size > 0) parts.push('-X', /^[A-Z]+$/.test(method) ? method : quote(method))
  parts.push(quote(baseUrl + redactUrl(url)))
  const authorization = header(headers, 'authorization')
  if (authorization !== undefined) {
    const scheme = /^(bearer|dpop) /i.exec(authorization)?.[1]
    parts.push('-H', scheme ? `"Authorization: ${scheme} $RELAYOS_API_KEY"` : quote('Authorization: [redacted]'))
  }
  const asked = new Set(operation?.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name.toLowerCase()))
  for (const name of Object.keys(headers).filter((each) => OWN.has(each) || asked.has(each))) {
    const value = header(headers, name)
    if (value !== undefined && value !== '*/*') parts.push('-H', quote(`${name}: ${redactHeader(name, value)}`))
  }
  if (body.size > 0) parts.push('--data-raw', quote(textOf(contract, operation, headers, body)))
  return parts.join(' ')
}

function textOf(contract: Contract, operation: Operation | null, headers: Request['headers'], { bytes, size }: Body): string {
  const known = bytes && redactBody(contract, operation?.body?.schema ?? null, mediaType(headers), bytes)
  // What is no JSON is shown too, as that is the fault; but not where it may be a form with a password in it.
  const text = known ?? (bytes && operation ? redactText(bytes.subarray(0, MOST).toString('utf8')) : null)
  return text === null ? `(${size} bytes)` : text.length <= MOST ? text : `${text.slice(0, MOST)}… (${size} bytes)`
}

/** For POSIX shells. Control characters but newline and tab would do things to a terminal. */
const quote = (text: string) => `'${text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '?').replaceAll("'", `'\\''`)}'`
