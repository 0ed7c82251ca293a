// Reads request bodies: JSON only, never decompressed, bounded in size, depth and time.

import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import secureJson from 'secure-json-parse'
import { Problem } from '../lib/problem.ts'

export const MAX_BODY_BYTES = 256 * 1024
const MAX_DEPTH = 32

/** Most requests have none, and need not wait for it. */
export const hasBody = ({ headers: { 'content-length': length, 'transfer-encoding': transfer } }: IncomingMessage) =>
  transfer !== undefined || (length !== undefined && length !== '0')

/** The parsed body; undefined when there is none. Throws 400, 413 or 415. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!hasBody(request)) return undefined
  const { 'content-length': length, 'content-encoding': encoding, 'content-type': type } = request.headers
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported(`The body is compressed with ${encoding.slice(0, 40)}; send it as it is.`)
  }
  if (length !== undefined && Number(length) > MAX_BODY_BYTES) throw tooLarge()
  const bytes = await collect(request)
  if (bytes.length === 0) return undefined
  if (!isJson(type)) throw unsupported('Send the body as application/json.')
  return parse(bytes)
}

function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MAX_BODY_BYTES) chunks.push(chunk)
      else reject(tooLarge())
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => {
      if (!request.readableEnded) reject(new Aborted()) // every request closes, and errors with their stacks are dear
    })
  })
}

/** The client went away before its body was complete; there is nobody to answer. */
export class Aborted extends Error {}

function isJson(type: string | undefined): boolean {
  if (type === 'application/json') return true
  const [media, ...parameters] = (type ?? '').split(';').map((part) => part.trim().toLowerCase())
  if (media !== 'application/json' && !/^application\/[a-z0-9.+-]+\+json$/.test(media ?? '')) return false
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return charset === undefined || /^charset="?utf-8"?$/.test(charset)
}

export function parse(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw malformed('The body is not valid UTF-8.')
  if (isTooDeep(bytes)) throw malformed(`The body is nested deeper than ${MAX_DEPTH} levels.`)
  const text = bytes.toString('utf8')
  try {
    const value = secureJson.parse(text, null, { protoAction: 'error', constructorAction: 'error' })
    // I-JSON (RFC 7493, section 2.1): half of a surrogate pair is no character and no database stores it.
    if (/\\ud[89a-f]/i.test(text) && /\\ud[89a-f]/i.test(JSON.stringify(value))) throw malformed('The body has an unpaired surrogate.')
    return value
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const { message } = cause as Error
    if (message.includes('forbidden prototype')) throw malformed('The body has a member named __proto__ or constructor.prototype.')
    throw malformed(`The body is not valid JSON${position(message)}.`, cause)
  }
}

/** Counts brackets outside strings, before a parser recurses into them. */
function isTooDeep(bytes: Buffer): boolean {
  let depth = 0
  let quoted = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (quoted) {
      if (byte === 0x5c) index++
      else if (byte === 0x22) quoted = false
    } else if (byte === 0x22) quoted = true
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > MAX_DEPTH) return true
    } else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return false
}

const position = (message: string) => message.match(/ at position \d+/)?.[0] ?? ''
const malformed = (detail: string, cause?: unknown) => new Problem('malformed_json', detail, { cause })
const unsupported = (detail: string) => new Problem('unsupported_media_type', detail, { headers: { 'accept-post': 'application/json' } })
const tooLarge = () =>
  new Problem('content_too_large', `The body may have ${MAX_BODY_BYTES} bytes at most.`, { headers: { connection: 'close' } })
