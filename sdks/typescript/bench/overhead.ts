// What a call costs beyond bare fetch, in µs: `node sdks/typescript/bench/overhead.ts`. The server is a process of its
// own, and CPU time is measured beside wall time, because neighbours on the machine disturb it less. `--json` for programs.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { RelayOS } from '../src/index.ts'

const ROUNDS = 200
const CALLS = 100
const message = JSON.stringify({ id: 'msg_01k8z7m4x2q9v5n3c6b1a0g7ht', object: 'message', status: 'queued', tags: [] })
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hi' } } as const

const script = `require('node:http').createServer((request, response) => {
  const headers = { 'content-type': 'application/json' }
  request.resume().on('end', () => response.writeHead(200, headers).end(${JSON.stringify(message)}))
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
const server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
const [port] = await once(server.stdout, 'data')
const baseURL = `http://127.0.0.1:${Number(port)}`

const headers = { authorization: 'Bearer k', accept: 'application/json' }
const answer = async () => new Response(message)

const asJson = process.argv.includes('--json')
const figures = [await compare('POST over HTTP', bareCreate(fetch), sdkCreate()), await compare('GET over HTTP', bareGet(fetch), sdkGet())]
if (!asJson) {
  figures.push(await compare('POST, fetch replaced', bareCreate(answer), sdkCreate(answer)))
  figures.push(await compare('GET, fetch replaced', bareGet(answer), sdkGet(answer)))
}
server.kill()
if (asJson) console.log(JSON.stringify(figures))
else for (const figure of figures) tell(figure)

function bareCreate(send: typeof fetch) {
  return async () => {
    const body = JSON.stringify(sms)
    const response = await send(`${baseURL}/v1/messages`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body,
    })
    return response.json()
  }
}

function bareGet(send: typeof fetch) {
  return async () => (await send(`${baseURL}/v1/messages/msg_1`, { headers })).json()
}

function sdkCreate(fetch?: () => Promise<Response>) {
  const client = new RelayOS({ apiKey: 'k', baseURL, fetch })
  return () => client.messages.create(sms)
}

function sdkGet(fetch?: () => Promise<Response>) {
  const client = new RelayOS({ apiKey: 'k', baseURL, fetch })
  return () => client.messages.get('msg_1')
}

type Cost = { wall: number; cpu: number }
type Compared = { name: string; fetch: Cost; overhead: Cost }

/** Takes turns, so that both sides meet the same weather, and gives the median of the differences. */
async function compare(name: string, bare: () => PromiseLike<unknown>, sdk: () => PromiseLike<unknown>): Promise<Compared> {
  const rounds: { bare: Cost; sdk: Cost }[] = []
  for (let round = -20; round < ROUNDS; round++) {
    const pair = { bare: await cost(bare), sdk: await cost(sdk) }
    if (round >= 0) rounds.push(pair) // the first ones warm up
  }
  const both = (value: (unit: keyof Cost) => number): Cost => ({ wall: value('wall'), cpu: value('cpu') })
  return {
    name,
    fetch: both((unit) => median(rounds.map(({ bare }) => bare[unit]))),
    overhead: both((unit) => median(rounds.map(({ bare, sdk }) => sdk[unit] - bare[unit]))),
  }
}

function tell({ name, fetch, overhead }: Compared) {
  for (const unit of ['cpu', 'wall'] as const) {
    console.log(`${name.padEnd(22)} ${unit.padEnd(4)} fetch ${fetch[unit].toFixed(1).padStart(6)} µs, SDK +${overhead[unit].toFixed(1)} µs`)
  }
}

async function cost(call: () => PromiseLike<unknown>): Promise<Cost> {
  const before = process.cpuUsage()
  const started = performance.now()
  for (let index = 0; index < CALLS; index++) await call()
  const wall = ((performance.now() - started) * 1000) / CALLS
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / CALLS }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
