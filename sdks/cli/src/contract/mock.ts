// relayos contract mock: the API without the API.

import { Command } from 'commander'
import { startMock } from '../../contract/index.ts'
import { FAULT_HEADER } from '../../contract/mock/mock.ts'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'
import { bold } from '../io/text.ts'
import { collect } from '../program-options.ts'
import { type Common, open, portNumber, withContract } from './options.ts'
import { aborted } from './proxy.ts'

type Options = Common & { port: number; host: string; seed: string; key?: string; fault?: string[] }

const PORT = 4010

export const createContractMock = (context: Context): Command =>
  withContract(new Command('mock'))
    .summary('a server made from the contract, for offline CI')
    .description(
      'Answers every operation from the contract alone: what is created is there until the end. Two runs with one seed answer the same.',
    )
    .option('--port <number>', 'where to listen', portNumber, PORT)
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--seed <text>', 'what ids and values are made from', 'relayos')
    .option('--key <key>', 'the only credential that opens it, beside those that it gives out; default: any does')
    .option('--fault <fault>', 'a standing fault; may be repeated', collect)
    .addHelpText(
      'after',
      `
Faults: a status from 400 to 599, drop, cut, latency=<ms>; before it an operation, after it retry-after, times, every, rate,
code. A request asks for one with the header ${FAULT_HEADER}.

  relayos contract mock --fault 'messages.create: 429; retry-after=2; every=3' --fault latency=50
  curl -H 'Authorization: Bearer any' -H '${FAULT_HEADER}: 503; times=2' http://127.0.0.1:4010/v1/messages

POST /__mock/reset begins anew. GET /__mock/state says what there is. PATCH /__mock/resources/messages/<id> sets a message to
{"status": "undelivered"}. POST /__mock/faults adds {"fault": "drop"}, DELETE takes those away.`,
    )
    .action((options: Options) => run(context, options))

async function run(context: Context, { contract: source, seed, port, host, key, fault = [] }: Options) {
  const { io, options, signal } = context
  const contract = await open(context, source)
  const mock = await startMock({ contract, seed, port, host, faults: fault, ...(key === undefined ? {} : { key }) }).catch(
    (error: Error) => {
      throw usageError(error.message)
    },
  )
  context.endsItself = true
  context.endsWell = true
  if (options.json) io.json({ type: 'ready', url: mock.url, seed })
  else io.note(`The mock listens on ${bold(mock.url)}. Ctrl-C ends.`)
  await aborted(signal)
  await mock.stop()
}
