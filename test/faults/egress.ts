// Checks 40, 41 and 42: URLs that lead inside, names that change their address, receivers that mean harm. Counted at a canary
// that listens where nothing may arrive, and at the receivers themselves.

import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import { createEgress } from '../../server/lib/egress.ts'
import { createHttpClient } from '../../server/lib/http-client.ts'
import { atEnd, type Check, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { createRandom } from './random.ts'

const HOSTS = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '0x7f000001',
    '0x7f.0.0.1',
    '0x7f.1',
    '１２７.０.０.１',
    '127。0。0。1',
  ],
  ...[
    '0',
    '0.0.0.0',
    '127.0.0.1.',
    '127.255.255.254',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
  ],
  ...[
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::7f00:1]',
    '[::5efe:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
  ],
  ...[
    '169.254.169.254',
    '2852039166',
    '168.63.129.16',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '198.18.0.1',
    '[fd00:ec2::254]',
    '[fe80::1]',
  ],
]

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(async () => void server.close())
  return (server.address() as AddressInfo).port
}

async function canary() {
  let hits = 0
  const port = await listen(
    createTcpServer((socket) => {
      hits++
      socket.destroy()
    }),
  )
  return { port, hits: () => hits }
}

const client = async (allow: string) => {
  const server = await launch({ RELAYOS_RATE_LIMIT: '0', RELAYOS_EGRESS_ALLOW: allow, RELAYOS_EGRESS_PORTS: '1-65535', LOG_LEVEL: 'warn' })
  return async (path: string, body: object) => {
    const answer = await fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.keys.sandbox.api_key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: JSON.parse(await answer.text()) }
  }
}

/** 40: every spelling, with and without a port, and every redirect. */
export const ssrf: { check: Check } = {
  async check() {
    const target = await canary()
    const statuses = [301, 302, 303, 307, 308]
    const redirecting = createServer((request, response) => {
      response.writeHead(Number(request.url!.slice(1)), { location: `http://127.0.0.1:${target.port}/` }).end()
    })
    const port = await listen(redirecting)
    const post = await client(`127.0.0.1:${port}`)
    let [tried, accepted, followed] = [0, 0, 0]
    for (const host of HOSTS) {
      for (const url of [
        `https://${host}:${target.port}/`,
        `http://${host}:${target.port}/`,
        `https://${host}/`,
        `https://x@${host}:${target.port}/`,
      ]) {
        tried++
        const answer = await post('/v1/webhook_endpoints', { url, event_types: ['*'] })
        if (answer.status === 201) accepted++
        else if (answer.status !== 422 && answer.status !== 400) throw new Error(`${url} → ${answer.status}`)
      }
    }
    for (const status of statuses) {
      tried++
      const { body } = await post('/v1/webhook_endpoints', { url: `http://127.0.0.1:${port}/${status}`, event_types: ['*'] })
      const test = await post(`/v1/webhook_endpoints/${body.id}/test`, { event_type: 'message.sent' })
      if (test.body.attempt.failure !== 'redirect') followed++
    }
    const value = { accepted, followed, hits: target.hits() }
    return {
      name: 'URLs that lead inside',
      value,
      bar: { accepted: 0, followed: 0, hits: 0, confidence: zeroIn(tried) },
      pass: accepted + followed + value.hits === 0,
      n: tried,
    }
  },
}

/** 41: a resolver that answers anew each time, as it likes. */
export const rebinding: { check: Check } = {
  async check({ small, seed }) {
    const target = await canary()
    const random = createRandom(seed)
    const inside = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254']
    const resolve = async () => {
      const found: string[] = Array.from({ length: 1 + Math.floor(random() * 3) }, () => (random() < 0.5 ? '192.0.2.1' : '93.184.215.14'))
      if (random() < 0.9) found[Math.floor(random() * found.length)] = inside[Math.floor(random() * inside.length)]!
      else found[0] = '192.0.2.1' // looks public to nobody: nothing leaves this machine
      return found
    }
    const http = createHttpClient({ egress: createEgress({ ports: [[1, 65_535]], resolve }), connectMs: 500 })
    atEnd(http.close)
    const n = small ? 200 : 2_000
    let answered = 0
    for (let count = 0; count < n; count++) {
      const url = `https://name${count % 7}.test:${target.port}/`
      await http.send({ method: 'POST', url, body: '{}', limits: { totalMs: 1_000 } }).then(
        () => answered++,
        () => {},
      )
    }
    const value = { answered, hits: target.hits() }
    return {
      name: 'names that change their address',
      value,
      bar: { answered: 0, hits: 0, confidence: zeroIn(n) },
      pass: answered + value.hits === 0,
      n,
    }
  },
}

const HARMFUL: Record<string, RequestListener> = {
  endless: (_, response) => {
    const more = () => {
      if (response.destroyed) return
      response.write('x'.repeat(4_096))
      setImmediate(more)
    }
    more()
  },
  drip: (_, response) => {
    const timer = setInterval(() => response.write('x'), 200)
    response.on('close', () => clearInterval(timer))
  },
  silent: () => {},
  bomb: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
  headers: (_, response) => response.writeHead(200, { 'x-large': 'x'.repeat(100_000) }).end(),
  many: (_, response) => response.writeHead(200, Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x-${index}`, 'y']))).end(),
  zeros: (_, response) => response.writeHead(200).end(Buffer.alloc(8_192)),
  early: (request, response) => {
    response.writeHead(200).write('x')
    request.socket.destroy()
  },
}

/** 42: each is asked by webhook_endpoints.test, which attempts as deliveries do. */
export const hostileReceivers: { check: Check } = {
  async check({ tell }) {
    const server = createServer((request, response) => HARMFUL[request.url!.slice(1)]!(request, response))
    const port = await listen(server)
    atEnd(async () => server.closeAllConnections())
    const post = await client(`127.0.0.1:${port}`)
    let [slowest, longest, unanswered] = [0, 0, 0]
    for (const name of Object.keys(HARMFUL)) {
      const { body } = await post('/v1/webhook_endpoints', { url: `http://127.0.0.1:${port}/${name}`, event_types: ['message.read'] })
      const began = performance.now()
      const test = await post(`/v1/webhook_endpoints/${body.id}/test`, { event_type: 'message.sent' })
      const seconds = (performance.now() - began) / 1_000
      if (test.status !== 200) unanswered++
      const kept = test.body.attempt?.response?.body?.length ?? 0
      tell(`${name}: ${test.body.attempt?.failure ?? 'taken'} after ${seconds.toFixed(1)} s, ${kept} characters kept`)
      slowest = Math.max(slowest, seconds)
      longest = Math.max(longest, kept)
    }
    const value = { slowest_s: Math.round(slowest * 10) / 10, longest_kept: longest, unanswered }
    return {
      name: 'receivers that mean harm',
      value,
      bar: { slowest_s: 15.5, longest_kept: 16_384, unanswered: 0 },
      pass: slowest <= 15.5 && longest <= 16_384 && unanswered === 0,
      n: Object.keys(HARMFUL).length,
    }
  },
}
