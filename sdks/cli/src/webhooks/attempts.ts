// How a forwarded event is told.

import type { Context } from '../context.ts'
import { dim, green, oneLine, red, yellow } from '../io/text.ts'
import type { Forward } from './forward.ts'

export const tellAttempts =
  ({ io, options, clock }: Pick<Context, 'io' | 'options' | 'clock'>): Forward['onAttempt'] =>
  (event, outcome, again) => {
    const { status, failure, duration_ms, attempt } = outcome
    if (options.json) {
      io.json({ type: 'forward', event_id: event.id, event_type: event.type, attempt, status, failure, duration_ms, retry_in_ms: again })
      return
    }
    const ok = status !== null && status >= 200 && status < 300
    const result = ok ? green(String(status)) : (again === null ? red : yellow)(String(status ?? failure))
    const more = again === null ? '' : dim(`, again in ${again} ms`)
    io.line(
      `${dim(clockTime(clock.now()))}  ${oneLine(event.type).padEnd(26)}  ${oneLine(event.id)}  → ${result} ${dim(`(${duration_ms} ms)`)}${more}`,
    )
  }

export const clockTime = (at: number) => new Date(at).toTimeString().slice(0, 8)
