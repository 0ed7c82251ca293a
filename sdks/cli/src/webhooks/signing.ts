// Deliveries from this machine: signed as Standard Webhooks 1.0 asks, with a secret of this machine's own.

import { createHmac, randomBytes } from 'node:crypto'
import type { Env } from '../context.ts'
import { usageError } from '../exit.ts'
import { openSecrets } from '../profiles/secrets.ts'

const NAME = 'webhook-secret'

/** The same every time, so that a program under development keeps it: RELAYOS_WEBHOOK_SECRET, or one that is made and kept. */
export async function localSecret(env: Env): Promise<string> {
  const given = env['RELAYOS_WEBHOOK_SECRET']
  if (given) {
    readKey(given)
    return given
  }
  const secrets = openSecrets(env)
  const kept = await secrets.find(NAME)
  if (kept) return kept
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  await secrets.write(NAME, secret)
  return secret
}

export type SignedHeaders = { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }

export function sign(secret: string, id: string, body: string, now: number): SignedHeaders {
  const timestamp = String(Math.floor(now / 1_000))
  const signature = createHmac('sha256', readKey(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

function readKey(secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret) || key.length < 16)
    throw usageError('RELAYOS_WEBHOOK_SECRET must be whsec_ and at least 16 bytes in base64')
  return key
}
