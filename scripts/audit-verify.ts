// npm run audit:verify -- --pub key.pem --events events.jsonl --checkpoints sink.jsonl: is this audit log the one that was
// written? Reads files only. Exit code 0: yes; 1: no, and what is wrong; 2: it can't tell.

import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { verifyAudit } from '../server/domains/identity/audit/verify.ts'

const HELP = `npm run audit:verify -- --pub <public key, PEM> --events <JSON Lines> --checkpoints <JSON Lines> [--json]

  --pub          key that signs checkpoints; may be given several times
  --events       exported with order=asc and include=proof (npm run audit:export)
  --checkpoints  the sink file, an export, or both: give each by itself`

try {
  const { values } = parseArgs({
    options: {
      pub: { type: 'string', multiple: true },
      events: { type: 'string' },
      checkpoints: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const { pub, events, checkpoints, json } = values
  if (values.help || !pub || !events || !checkpoints) {
    console.log(HELP)
    process.exit(values.help ? 0 : 2)
  }
  const report = await verifyAudit({
    publicKeys: pub.map((file) => readFileSync(file, 'utf8')),
    events: createInterface({ input: createReadStream(events), crlfDelay: Infinity }),
    checkpoints: checkpoints.map((file) => readFileSync(file, 'utf8').split('\n')),
  })
  if (json) console.log(JSON.stringify(report, null, 2))
  else {
    for (const { code, where, message } of report.findings) console.log(`${code.padEnd(22)} ${where}: ${message}`)
    const unsigned = report.events - report.covered
    console.log(
      `${report.ok ? 'The log is whole' : 'THE LOG IS NOT WHAT WAS WRITTEN'}: ${report.organization ?? 'no organization'}, ` +
        `${report.events} events, ${report.covered} of them under ${report.checkpoints} signed checkpoints` +
        `${unsigned > 0 ? `, ${unsigned} newer than the last one` : ''}.`,
    )
  }
  process.exitCode = report.ok ? 0 : 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
