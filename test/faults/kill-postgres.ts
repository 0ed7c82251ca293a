// Check 9: kill -9 of PostgreSQL under load. The server stays up, says 503 in time, is back by itself, and nothing is
// lost or sent twice; where it says that nothing happened, nothing did.

import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd, type Check, percentile, zeroIn } from '../assure/check.ts'
import { launch, type ServerProcess } from '../assure/server-process.ts'
import { connect, type Connection } from '../../server/lib/db.ts'
import { audit, isClean } from './audit.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { startLoad, type Timing } from './load.ts'
import { createRandom } from './random.ts'

const ANSWER_MS = 2_000
const SERVING_MS = 5_000

type Load = ReturnType<typeof startLoad>
type Outage = { from: number; backAt: number; servingAt: number }

export const check: Check = async ({ small, seed, tell }) => {
  const kills = small ? 3 : 10
  const wanted = small ? 2_000 : 20_000
  const random = createRandom(seed)
  const server = await launch({ RELAYOS_RATE_LIMIT: '0', LOG_LEVEL: 'warn' })
  const { pid } = server
  const connection = await server.connection()
  const ledger = createLedger(`run${seed}`, 10)
  const load = startLoad({ baseUrl: server.baseUrl, apiKey: server.keys.sandbox.api_key, ledger, atOnce: 64, leaveAlone: true })
  atEnd(load.stop)

  const outages: Outage[] = []
  for (let round = 1; round <= kills; round++) {
    await load.reach(Math.ceil((wanted * round) / (kills + 1)))
    await sleep(random() * 300)
    const outage = await kill(round % 3 === 0 ? await aSession(connection) : await mainProcess(server), server, connection, load)
    outages.push(outage)
    const [back, serving] = [outage.backAt - outage.from, outage.servingAt - outage.backAt].map(Math.round)
    tell(`kill ${round} of ${kills}: ${load.acknowledged()} acknowledged, PostgreSQL back after ${back} ms, serving ${serving} ms later`)
  }
  await load.reach(Math.max(wanted, load.acknowledged() + 200))
  await load.stop()
  const stayed = server.alive() && server.pid === pid
  tell('waiting until every message has its outcome')
  const findings = await audit(connection, ledger, server.keys.sandbox.environment_id)
  const result = report(ledger, load.timings, outages, stayed, findings, wanted)
  if (!result.pass) tell(server.log())
  return result
}

/** Without it the rest ends by itself, and the server has to start another. */
async function mainProcess(server: ServerProcess): Promise<number> {
  const postgres = await server.postgres()
  if (!postgres) throw new Error('PostgreSQL does not run')
  return postgres.pid
}

/** A session that dies makes PostgreSQL throw out all the others and recover by itself. */
async function aSession(connection: Connection): Promise<number> {
  const db = connect(connection, { max: 1 })
  const { rows } = await db.raw(`select pid from pg_stat_activity where application_name = 'relayos' and pid <> pg_backend_pid() limit 1`)
  await db.destroy()
  if (rows.length === 0) throw new Error('The server has no session')
  return rows[0].pid
}

/** Kills a process of the database. Answers when it was back and when the first send went through. */
async function kill(pid: number, server: ServerProcess, connection: Connection, load: Load): Promise<Outage> {
  process.kill(pid, 'SIGKILL')
  const from = performance.now()
  const backAt = await firstConnection(server, connection)
  const before = load.timings.length
  for (const deadline = backAt + 60_000; ; await sleep(2)) {
    const sent = load.timings.slice(before).find(({ status }) => status === 202)
    if (sent) return { from, backAt, servingAt: sent.sentAt + sent.ms }
    if (performance.now() > deadline) throw new Error(`Nothing is accepted a minute after PostgreSQL came back:\n${server.log()}`)
  }
}

/** When PostgreSQL answers a query again: the moment from which the server has no excuse. */
async function firstConnection(server: ServerProcess, connection: Connection): Promise<number> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(10)) {
    const db = connect(connection, { max: 1 })
    const answered = await db.raw('select 1').then(
      () => true,
      () => false,
    )
    await db.destroy()
    if (answered) return performance.now()
    if (!server.alive()) throw new Error(`The server ended with its database:\n${server.log()}`)
  }
  throw new Error('PostgreSQL does not come back')
}

function report(
  ledger: Ledger,
  timings: Timing[],
  outages: Outage[],
  stayed: boolean,
  findings: Awaited<ReturnType<typeof audit>>,
  wanted: number,
) {
  const during = timings.filter(({ sentAt, ms }) => outages.some(({ from, servingAt }) => sentAt < servingAt && sentAt + ms > from))
  const refused = during.filter(({ status }) => status === 503)
  const unanswered = timings.filter(({ status }) => status === 0).length
  const slowest_ms = Math.round(Math.max(0, ...during.map(({ ms }) => ms)))
  const serving = outages.map(({ backAt, servingAt }) => Math.max(0, servingAt - backAt))
  const serving_max_ms = Math.round(Math.max(...serving))
  const codes = ledger.entries.flatMap(({ answers }) => answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.code] : [])))
  const left_alone = ledger.entries.filter(({ answers }) => answers.length === 1 && answers[0]!.kind === 'refused').length
  const n = ledger.acknowledged().length
  const unexpected = [...new Set(ledger.surprises)]
  return {
    name: 'kill -9 of PostgreSQL under load',
    value: {
      acknowledged: n,
      kills: outages.length,
      ...findings,
      answers_during: during.length,
      refused_503: refused.length,
      outcome_unknown: codes.filter((code) => code === 'outcome_unknown').length,
      left_alone,
      unanswered,
      slowest_ms,
      away_p95_ms: Math.round(
        percentile(
          outages.map(({ from, backAt }) => backAt - from),
          0.95,
        ),
      ),
      serving_max_ms,
      server_exits: stayed ? 0 : 1,
      unexpected,
    },
    bar: {
      acknowledged: wanted,
      every_fault: 0,
      unanswered: 0,
      slowest_ms: ANSWER_MS,
      serving_max_ms: SERVING_MS,
      server_exits: 0,
      confidence: zeroIn(n),
    },
    pass:
      n >= wanted &&
      isClean(findings) &&
      refused.length > 0 &&
      unanswered === 0 &&
      slowest_ms <= ANSWER_MS &&
      serving_max_ms <= SERVING_MS &&
      stayed &&
      unexpected.length === 0,
    n,
  }
}
