// Keeps a copy of a body that streams past, up to a bound.

import type { Readable } from 'node:stream'
import type { Body } from '../message.ts'

export type Capture = { body(): Body; ended(complete: boolean): void }

export function capture(stream: Readable, most: number): Capture {
  const chunks: Buffer[] = []
  let size = 0
  let isComplete = false
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
  })
  return {
    ended: (complete) => (isComplete = complete),
    body: () => ({ bytes: size > most ? null : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), size, complete: isComplete }),
  }
}
