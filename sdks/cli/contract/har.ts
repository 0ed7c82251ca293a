// HAR 1.2: writes exchanges down as they happen, without secrets, and reads recordings again.

import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { Contract } from './contract.ts'
import { isRecord } from './document.ts'
import { type Answer, type Body, bodyOf, type Headers, mediaType, NO_BODY, type Request, splitUrl } from './message.ts'
import { readBounded } from './load.ts'
import type { Operation } from './operations.ts'
import { REDACTED, redactBody, redactHeaders, redactUrl } from './redact.ts'

export type Exchange = { request: Request; answer: Answer; operation: Operation | null; startedAt: number; wait: number; receive: number }

export type Recorder = { add(exchange: Exchange): void; close(): void; readonly left: number }

const MOST_BYTES = 512 * 1024 * 1024

/** The file is a whole HAR after each entry, so a killed run leaves a recording too. Only its owner may read it. */
export function createRecorder(contract: Contract, path: string, baseUrl: string, mostBytes = MOST_BYTES): Recorder {
  const file = openSync(path, 'w', 0o600)
  const { title, version } = contract.document.info
  const head = JSON.stringify({ version: '1.2', creator: { name: 'relayos contract', version }, _contract: { title, version } })
  let position = 0
  let count = 0
  let left = 0
  const write = (text: string, tail: string) => {
    const bytes = Buffer.from(text)
    writeSync(file, Buffer.concat([bytes, Buffer.from(tail)]), 0, null, position)
    position += bytes.length
  }
  const TAIL = '\n]}}\n'
  ftruncateSync(file)
  write(`{"log":${head.slice(0, -1)},"entries":[`, TAIL)
  return {
    add(exchange) {
      const text = `${count === 0 ? '' : ','}\n${JSON.stringify(toEntry(contract, baseUrl, exchange))}`
      if (position + text.length > mostBytes) return void left++
      count++
      write(text, TAIL)
    },
    close: () => closeSync(file),
    get left() {
      return left // exchanges that were not written, because the file is full
    },
  }
}

function toEntry(contract: Contract, baseUrl: string, { request, answer, operation, startedAt, wait, receive }: Exchange) {
  const url = operation || contract.covers(splitUrl(request.url).path) ? redactUrl(request.url) : vague(request.url)
  const type = mediaType(answer.headers)
  const schema = operation?.responses[String(answer.status)]?.content[type]?.schema ?? null
  const sent = textOf(contract, operation, operation?.body?.schema ?? null, mediaType(request.headers), request.body)
  const got = textOf(contract, operation, schema, type, answer.body)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: wait + receive,
    ...(operation ? { _operation: operation.id } : {}),
    request: {
      method: request.method,
      url: baseUrl + url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: queryOf(url),
      ...(request.body.size > 0 ? { postData: { mimeType: mediaType(request.headers), params: [], text: sent.text, ...note(sent) } } : {}),
      headersSize: -1,
      bodySize: request.body.size,
    },
    response: {
      status: answer.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(answer.headers),
      content: { size: answer.body.size, mimeType: type, text: got.text, ...note(got) },
      redirectURL: '',
      headersSize: -1,
      bodySize: answer.body.size,
    },
    cache: {},
    timings: { send: 0, wait, receive },
  }
}

/** Pages of people carry tokens in their paths, which look like anything: `/invitations/[redacted]`. */
const vague = (url: string) => splitUrl(url).path.replace(/^(\/[^/]*)\/.+$/s, `$1/${encodeURIComponent(REDACTED)}`)

type Text = { text: string; comment?: string }
const note = ({ comment }: Text) => (comment ? { comment } : {})

function textOf(
  contract: Contract,
  operation: Operation | null,
  schema: Parameters<typeof redactBody>[1],
  type: string,
  { bytes, size }: Body,
): Text {
  if (size === 0) return { text: '' }
  if (!operation) return { text: '', comment: 'not of an operation of the contract: not written down' }
  if (bytes === null) return { text: '', comment: 'too large to write down' }
  const text = redactBody(contract, schema, type, bytes)
  return text === null ? { text: '', comment: 'no JSON: not written down' } : { text }
}

const pairs = (headers: Headers) => redactHeaders(headers).map(([name, value]) => ({ name, value }))

const queryOf = (url: string) => [...new URLSearchParams(splitUrl(url).query)].map(([name, value]) => ({ name, value }))

/** What `diff` needs of a recording. Entries that are no entries are counted, not fatal; a file that is no HAR is. */
export type Recording = { exchanges: { request: Request; answer: Answer; line: number }[]; unreadable: number; version: string | null }

export const MOST_RECORDED = 256 * 1024 * 1024
const MOST_ENTRIES = 500_000

export function readRecording(path: string): Recording {
  let document: unknown
  try {
    document = JSON.parse(readBounded(path, MOST_RECORDED))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Error(`${path} is not valid JSON, so it is no recording.`)
  }
  const log = isRecord(document) && isRecord(document.log) ? document.log : null
  if (!log || !Array.isArray(log.entries)) throw new Error(`${path} is no HAR: it has no log.entries.`)
  if (log.entries.length > MOST_ENTRIES) throw new Error(`${path} has ${log.entries.length} entries; ${MOST_ENTRIES} are the most.`)
  const read = log.entries.map((entry, index) => readEntry(entry, index + 1))
  const exchanges = read.filter((each) => each !== null)
  const { version } = isRecord(log._contract) ? log._contract : { version: null }
  return { exchanges, unreadable: read.length - exchanges.length, version: typeof version === 'string' ? version : null }
}

function readEntry(entry: unknown, line: number): Recording['exchanges'][number] | null {
  if (!isRecord(entry) || !isRecord(entry.request) || !isRecord(entry.response)) return null
  const { request, response } = entry
  if (typeof request.method !== 'string' || typeof request.url !== 'string' || typeof response.status !== 'number') return null
  const posted = isRecord(request.postData) ? request.postData.text : undefined
  const content = isRecord(response.content) ? response.content : {}
  return {
    line,
    request: { method: request.method.toUpperCase(), url: request.url, headers: headersOf(request.headers), body: toBody(posted) },
    answer: {
      status: response.status,
      headers: headersOf(response.headers),
      body: toBody(
        content.encoding === 'base64' && typeof content.text === 'string' ? Buffer.from(content.text, 'base64').toString() : content.text,
      ),
    },
  }
}

const toBody = (text: unknown): Body => (typeof text === 'string' && text !== '' ? bodyOf(Buffer.from(text)) : NO_BODY)

function headersOf(list: unknown): Headers {
  const entries = (Array.isArray(list) ? list : []).flatMap((each): [string, string][] =>
    isRecord(each) && typeof each.name === 'string' && typeof each.value === 'string' ? [[each.name.toLowerCase(), each.value]] : [],
  )
  return Object.fromEntries(entries)
}
