// The example of an event type from the contract, with an id and a time of its own, so that receivers do not take it for a repetition.

import { randomBytes } from 'node:crypto'
import { type Document, exampleOf, jsonOf } from '../operations/document.ts'

export const eventTypes = (document: Document): string[] => Object.keys(document.webhooks).sort()

export function exampleEvent(document: Document, type: string, now: number): { id: string; type: string } & Record<string, unknown> {
  const example = exampleOf(document, jsonOf(document, document.webhooks[type]?.['post']?.requestBody))
  return { ...(example as object | undefined), id: `evt_${ulid(now)}`, type, timestamp: new Date(now).toISOString() }
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

function ulid(now: number): string {
  let value = (BigInt(now) << 80n) | BigInt(`0x${randomBytes(10).toString('hex')}`)
  let text = ''
  for (let place = 0; place < 26; place++) {
    text = DIGITS[Number(value & 31n)] + text
    value >>= 5n
  }
  return text
}
