// npm run audit:export -- --to folder: the audit log of an organization as files for the verifier. RELAYOS_API_KEY names a key
// that holds audit_events:read; it is read from the environment, because arguments can be seen by others.

import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { to: { type: 'string' }, url: { type: 'string', default: 'http://127.0.0.1:8080' }, help: { type: 'boolean' } },
})
const key = process.env.RELAYOS_API_KEY
if (values.help || !values.to || !key) {
  console.log('RELAYOS_API_KEY=… npm run audit:export -- --to <folder> [--url http://127.0.0.1:8080]')
  process.exit(values.help ? 0 : 2)
}

type Page = { data: Record<string, unknown>[]; next_cursor: string | null }

async function* pages(path: string, query: Record<string, string>) {
  let cursor: string | null = null
  do {
    const search = new URLSearchParams({ limit: '100', ...query, ...(cursor ? { cursor } : {}) })
    const response = await fetch(`${values.url}${path}?${search}`, { headers: { authorization: `Bearer ${key}` } })
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    const page = (await response.json()) as Page
    yield page.data
    cursor = page.next_cursor
  } while (cursor)
}

async function save(file: string, path: string, query: Record<string, string>): Promise<number> {
  const stream = createWriteStream(join(values.to!, file), { mode: 0o600 })
  let count = 0
  for await (const items of pages(path, query)) {
    for (const item of items) stream.write(`${JSON.stringify(item)}\n`)
    count += items.length
  }
  stream.end()
  await finished(stream)
  return count
}

try {
  await mkdir(values.to, { recursive: true, mode: 0o700 })
  // Checkpoints first: one that is signed meanwhile would count events that were not read.
  const checkpoints = await save('checkpoints.jsonl', '/v1/audit_checkpoints', { order: 'asc' })
  const events = await save('events.jsonl', '/v1/audit_events', { order: 'asc', include: 'proof' })
  for await (const keys of pages('/v1/audit_keys', {})) {
    for (const { key_id, public_key } of keys) await writeFile(join(values.to, `${key_id}.pem`), String(public_key))
  }
  console.log(`${events} events and ${checkpoints} checkpoints in ${values.to}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
