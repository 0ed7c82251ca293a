// Two nodes on one database: each event is dealt out once, caps hold for both together, order is kept.

import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { startApp } from '../../server/app.ts'
import { ensurePartitions } from '../../server/domains/events/partitions.ts'
import { bootstrap, type FirstKeys } from '../../server/domains/identity/bootstrap.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { connect, type Db } from '../../server/lib/db.ts'
import { createLog } from '../../server/lib/log.ts'
import { eventually } from '../support/eventually.ts'
import { cloneDatabase } from '../support/postgres.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { checkedRequest } from '../support/request.ts'
import { openFront } from '../support/through-proxy.ts'
import { DEFAULTS } from '../support/server.ts'

const MESSAGES = 150

describe('webhooks of two nodes', () => {
  let receiver: Receiver
  let nodes: { port: number; stop(): Promise<void> }[]
  let keys!: FirstKeys
  let db: Db
  let drop: () => Promise<void>
  const post = async (path: string, body: object, node = 0) => {
    const answer = await checkedRequest(`http://127.0.0.1:${nodes[node]!.port}`, 'POST', path, { key: keys.sandbox.api_key, body })
    expect(answer.status, answer.text).to.be.oneOf([201, 202])
    return answer.body as { id: string }
  }

  before(async () => {
    receiver = await startReceiver()
    const clone = await cloneDatabase()
    drop = clone.drop
    const secret = randomBytes(32)
    db = connect(clone.connection, { max: 2 })
    await bootstrap(db, deriveKey(secret, 'api-keys'), Date.now(), async (first) => void (keys = first))
    await ensurePartitions(db, Date.now())
    const config = { ...DEFAULTS, egressAllow: [receiver.host] }
    const start = async () => {
      const front = await openFront(config)
      const app = await startApp({ config: front?.behind ?? config, connection: clone.connection, secret, log: createLog('silent') })
      return { port: front?.port ?? app.port, stop: () => app.stop().then(() => front?.stop()) }
    }
    nodes = [await start(), await start()]
    await new Promise((resolve) => setTimeout(resolve, 5_500)) // until each knows of the other
  })
  after(async () => {
    for (const node of nodes) await node.stop()
    await db.destroy()
    await drop()
    await receiver.stop()
  })

  it('send each event once, keep the order of a subject, and stay below the concurrency together', async () => {
    let [underWay, most] = [0, 0]
    const subjects = new Map<string, number>()
    let together = 0
    receiver.answer(({ event, path }, response) => {
      if (path === '/ordered') {
        subjects.set(event.subject, (subjects.get(event.subject) ?? 0) + 1)
        together = Math.max(together, subjects.get(event.subject)!)
      } else most = Math.max(most, ++underWay)
      setTimeout(() => {
        if (path === '/ordered') subjects.set(event.subject, subjects.get(event.subject)! - 1)
        else underWay--
        response.writeHead(204).end()
      }, 8)
    })
    const base = receiver.url.replace('/hook', '')
    await post('/v1/webhook_endpoints', { url: `${base}/capped`, event_types: ['message.*'], concurrency: 5 })
    await post('/v1/webhook_endpoints', { url: `${base}/ordered`, event_types: ['message.*'], ordering: 'by_subject', concurrency: 50 }, 1)
    const message = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
    const sent = await Promise.all(Array.from({ length: MESSAGES }, (_, index) => post('/v1/messages', message, index % 2)))
    const at = (path: string) => receiver.received.filter((one) => one.path === path)
    await eventually(() => {
      expect(at('/capped').length).to.be.at.least(MESSAGES * 4)
      expect(at('/ordered').length).to.be.at.least(MESSAGES * 4)
    }, 25_000)
    await new Promise((resolve) => setTimeout(resolve, 500))
    for (const path of ['/capped', '/ordered']) {
      const ids = at(path).map(({ event }) => event.id)
      expect([ids.length, new Set(ids).size]).to.deep.equal([MESSAGES * 4, MESSAGES * 4])
    }
    expect(most).to.be.within(2, 5)
    expect(together).to.equal(1)
    const bySubject = Map.groupBy(at('/ordered'), ({ event }) => event.subject as string)
    for (const { id } of sent) {
      const types = bySubject.get(id)!.map(({ event }) => event.type)
      expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
    }
    await eventually(async () => {
      const [row] = await db('webhook_deliveries').whereNot('status', 'delivered').count<{ count: number }[]>({ count: '*' })
      expect(Number(row!.count)).to.equal(0)
    })
  }).timeout(60_000)
})
