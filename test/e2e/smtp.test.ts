// Live email against a real SMTP server on loopback: what arrives, and what happens when it does not.

import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { SMTPServer } from 'smtp-server'
import { createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const email = (to: string) => ({
  channel: 'email',
  to,
  from: 'shop@example.com',
  content: { subject: 'Grüße', text: 'Danke', html: '<p>Danke</p>' },
})

type Sink = { url: string; mails: string[]; close(): Promise<void> }

/** Takes mail, except for recipients whose name is a reply code: 550@ is refused for good, 450@ for now. */
async function startSink(): Promise<Sink> {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const code = Number(address.split('@')[0])
      done(
        code >= 400 ? Object.assign(new Error(code === 550 ? '5.1.1 no such mailbox' : '4.7.1 later'), { responseCode: code }) : undefined,
      )
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          mails.push(Buffer.concat(chunks).toString())
          done()
        })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** Speaks SMTP up to the end of the data and hangs up instead of answering. */
async function startHangUp() {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let data = false
    socket.on('error', () => {})
    socket.write('220 hang up\r\n')
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      if (data) return void (text.endsWith('\r\n.\r\n') && socket.destroy())
      if (/^DATA/i.test(text)) data = true
      socket.write(data ? '354 go on\r\n' : '250 ok\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

describe('live email', () => {
  let sink: Sink
  let server: TestServer
  before(async () => {
    sink = await startSink()
    server = await startServer({ smtpUrl: sink.url })
  })
  after(async () => {
    await server.stop()
    await sink.close()
  })
  const live = () => createClient(server, server.keys.live.api_key)

  it('goes over SMTP with its subject, text and HTML', async () => {
    const { id } = await live().send(email('guest@example.com'))
    const message = await live().reach(id, 'sent')
    expect(message.sent_at).to.be.a('string')
    const [mail] = sink.mails
    expect(mail)
      .to.match(/^From: shop@example\.com$/m)
      .and.match(/^To: guest@example\.com$/m)
    expect(mail)
      .to.match(/^Subject: =\?UTF-8\?/m)
      .and.include(`Message-ID: <${id}@example.com>`)
    expect(mail).to.include('text/plain').and.include('text/html')
    expect(await live().types(id)).to.deep.equal(['message.queued', 'message.sending', 'message.sent'])
  })

  it('can not be given further headers or recipients', async () => {
    const { status } = await live().post('/v1/messages', {
      ...email('a@example.com'),
      content: { subject: 'a\r\nBcc: b@example.com', text: 'x' },
    })
    expect(status).to.equal(400)
    expect((await live().post('/v1/messages', email('a@example.com,b@example.com'))).status).to.equal(400)
    expect((await live().post('/v1/messages', { ...email('a@example.com'), from: 'x <y@example.com>' })).status).to.equal(400)
  })

  it('bounces when the mail server refuses it for good', async () => {
    const { id } = await live().send(email('550@example.com'))
    expect((await live().reach(id, 'undelivered')).error).to.deep.include({ code: 'mailbox_unavailable', vendor_code: '550 5.1.1' })
    expect((await live().types(id)).slice(-2)).to.deep.equal(['message.undelivered', 'email.bounced'])
  })

  it('tries again when the mail server asks for it', async () => {
    const { id } = await live().send(email('450@example.com'))
    await eventually(async () => expect(await live().types(id)).to.include.members(['email.deferred']))
    const { status, error } = await live().message(id)
    expect([status, error.code]).to.deep.equal(['queued', 'carrier_throttled'])
  })

  it('counts a batch as finished when its emails are sent', async () => {
    const { body } = await live().post('/v1/message_batches', { messages: [email('a@example.com'), email('b@example.com')] })
    await eventually(async () => expect((await live().get(`/v1/message_batches/${body.id}`)).body.status).to.equal('completed'))
  })
})

describe('live email whose fate is not known', () => {
  it('is never sent twice when the server hangs up after the data', async () => {
    const hangUp = await startHangUp()
    const server = await startServer({ smtpUrl: hangUp.url })
    try {
      const client = createClient(server, server.keys.live.api_key)
      const { id } = await client.send(email('guest@example.com'))
      expect((await client.reach(id, 'unknown')).error.code).to.equal('outcome_unknown')
      expect(await client.types(id)).to.deep.equal(['message.queued', 'message.sending', 'message.unknown'])
    } finally {
      await server.stop()
      hangUp.close()
    }
  })

  it('waits for a mail server that is away', async () => {
    const server = await startServer({ smtpUrl: 'smtp://127.0.0.1:1' })
    try {
      const client = createClient(server, server.keys.live.api_key)
      const { id } = await client.send(email('guest@example.com'))
      await eventually(async () => expect((await client.message(id)).error?.code).to.equal('carrier_unavailable'))
      expect((await client.message(id)).status).to.be.oneOf(['queued', 'sending'])
    } finally {
      await server.stop()
    }
  })

  it('stays unknown when the worker died with it in hand', async () => {
    const sink = await startSink()
    const server = await startServer({ smtpUrl: sink.url })
    try {
      const client = createClient(server, server.keys.live.api_key)
      const { id } = await client.send({ ...email('guest@example.com'), scheduled_at: new Date(Date.now() + 60_000).toISOString() })
      // As a killed worker leaves it: claimed, and its lease has run out.
      await server.db.raw(`update messages set status = 'sending', attempts = 1, next_attempt_at = now() where id = ?`, [id])
      await client.reach(id, 'unknown')
      expect(sink.mails).to.have.length(0)
    } finally {
      await server.stop()
      await sink.close()
    }
  })
})
