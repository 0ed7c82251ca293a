// Requests and answers as the kit looks at them, and how their parts are read.

export type Headers = Readonly<Record<string, string | string[] | undefined>> // names in lower case

/** `bytes` is null when the body was too large to keep: then nothing is said about it. */
export type Body = { bytes: Buffer | null; size: number; complete: boolean }

export type Request = { method: string; url: string; headers: Headers; body: Body }
export type Answer = { status: number; headers: Headers; body: Body }

export const NO_BODY: Body = { bytes: Buffer.alloc(0), size: 0, complete: true }

export const bodyOf = (bytes: Buffer): Body => ({ bytes, size: bytes.length, complete: true })

export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** The path and what follows the question mark, of a URL in origin or absolute form. */
export function splitUrl(url: string): { path: string; query: string } {
  const rest = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const [before = ''] = rest.split('#', 1)
  const cut = before.indexOf('?')
  return cut < 0 ? { path: before, query: '' } : { path: before.slice(0, cut), query: before.slice(cut + 1) }
}

export const mediaType = (headers: Headers): string => (header(headers, 'content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase()

export const isJsonType = (type: string): boolean => type === 'application/json' || /^application\/[a-z0-9.+-]+\+json$/.test(type)

const MAX_DEPTH = 200

/** The value of a JSON text, or why there is none. */
export function parseJson(bytes: Buffer): { value: unknown } | { fault: string } {
  if (isTooDeep(bytes)) return { fault: `is nested deeper than ${MAX_DEPTH} levels` }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    return { fault: error instanceof SyntaxError ? 'is not valid JSON' : 'is not valid UTF-8' }
  }
}

/** Counts brackets outside strings, before anything recurses into them. */
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
