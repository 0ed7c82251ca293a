// The peer of webhook deliveries: a bare undici loop that posts the same bodies, unsigned, unlogged, from memory.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent, request } from 'undici'

const LANES = 64
const SAMPLE = '0'.repeat(26) // stands in the sample for what differs from body to body

const control = createServer(async (asked, response) => {
  const { target, count, body } = Object.fromEntries(new URL(asked.url!, 'http://x').searchParams)
  const dispatcher = new Agent({ connections: LANES })
  const bodies = Array.from({ length: Number(count) }, (_, index) => body!.replaceAll(SAMPLE, String(index).padStart(SAMPLE.length, '0')))
  const lane = async () => {
    for (let own = bodies.pop(); own; own = bodies.pop()) {
      const answer = await request(target!, { method: 'POST', body: own, headers: { 'content-type': 'application/json' }, dispatcher })
      await answer.body.dump()
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  await dispatcher.close()
  response.end()
})
control.listen(0, '127.0.0.1', () => process.send!((control.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
