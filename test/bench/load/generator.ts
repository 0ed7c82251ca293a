// The load generator's process: takes an order, sends it over raw keep-alive sockets, reports.

import { randomBytes } from 'node:crypto'
import { Connection } from './connection.ts'
import type { Order, Report, Target } from './protocol.ts'

process.on('message', async (order: Order) => process.send!(await run(order)))
process.on('disconnect', () => process.exit()) // the bench is gone

function run({ target, connections, stopAfter, rate, awake = false }: Order): Promise<Report> {
  return new Promise((resolve) => {
    const next = requests(target)
    const latencies: number[] = []
    const most = 'requests' in stopAfter ? stopAfter.requests : Number.POSITIVE_INFINITY
    const until = performance.now() + ('seconds' in stopAfter ? stopAfter.seconds * 1_000 : Number.POSITIVE_INFINITY)
    const cpu = process.cpuUsage()
    const startedAt = performance.now()
    const idle: Connection[] = []
    let sent = 0
    let open = 0
    let failures = 0
    let firstFailure: string | null = null
    let ticking: NodeJS.Timeout | undefined
    let finished = false

    const over = (now: number) => sent >= most || now >= until
    const send = (connection: Connection, due: number) => {
      sent++
      open++
      connection.send(next(), due)
    }
    const proceed = (connection: Connection) => {
      open--
      const now = performance.now()
      if (over(now)) {
        if (open === 0) finish(now)
      } else if (rate === null) send(connection, now)
      else {
        const due = startedAt + (sent / rate) * 1_000
        if (due <= now) send(connection, due)
        else idle.push(connection)
      }
    }
    const fail = (reason: string) => {
      failures++
      firstFailure ??= reason
    }
    const all = Array.from({ length: connections }, () => {
      const connection: Connection = new Connection(
        target.port,
        (status, started) => {
          if (status >= 200 && status < 300) latencies.push(performance.now() - started)
          else fail(`status ${status}`)
          proceed(connection)
        },
        (reason) => {
          fail(reason)
          proceed(connection)
        },
      )
      return connection
    })
    if (rate === null) for (const connection of all) send(connection, performance.now())
    else {
      idle.push(...all)
      // Requests are due at fixed times. One that finds no idle connection waits, and its wait is part of its latency.
      ticking = setInterval(() => {
        const now = performance.now()
        while (idle.length > 0 && !over(now)) {
          const due = startedAt + (sent / rate) * 1_000
          if (due > now) return
          send(idle.shift()!, due) // in turn: a connection that waits for its first request too long is closed
        }
        if (over(now) && open === 0) finish(now)
      }, 1)
    }

    const stayAwake = () => !finished && setImmediate(stayAwake)
    if (awake) stayAwake()

    const finish = (now: number) => {
      finished = true
      clearInterval(ticking)
      for (const connection of all) connection.close()
      const { user, system } = process.cpuUsage(cpu)
      const seconds = (now - startedAt) / 1_000
      latencies.sort((left, right) => left - right)
      const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN
      resolve({
        requests: latencies.length,
        failures,
        firstFailure,
        seconds,
        perSecond: latencies.length / seconds,
        p50: at(0.5),
        p99: at(0.99),
        cpuShare: (user + system) / 1e6 / seconds,
      })
    }
  })
}

/** Everything of a request but its idempotency key is put together beforehand. */
function requests({ port, method, paths, keys, body, idempotencyKeys }: Target): () => string {
  const tail = body === null ? '\r\n' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const authorizations = keys.length > 0 ? keys.map((key) => `authorization: Bearer ${key}\r\n`) : ['']
  const count = Math.max(paths.length, authorizations.length)
  const heads = Array.from({ length: count }, (_, index) => {
    const path = paths[index % paths.length]!
    return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${authorizations[index % authorizations.length]!}`
  })
  const series = randomBytes(9).toString('base64url')
  let number = 0
  return () => {
    const head = heads[number++ % count]!
    return idempotencyKeys ? `${head}idempotency-key: bench-${series}-${number}\r\n${tail}` : head + tail
  }
}
