// Faults on request: `429; retry-after=2; times=3`, `messages.create: 500; every=3`, `latency=250`, `drop`, `cut`.

import type { Random } from './random.ts'

export type Fault = {
  operation: string | null // null: every one
  kind: { status: number } | 'drop' | 'cut' | null // null: only slow
  latency: number // milliseconds
  retryAfter: number | null // seconds
  code: string | null
  times: number // how often it strikes
  every: number // of every so many requests one
  rate: number // with this chance
}

export class FaultSyntax extends Error {}

const MAX_LATENCY = 60_000

/** Throws when it can not be read: a fault that is misspelt would go by in silence. */
export function parseFault(text: string): Fault {
  const [first = '', ...more] = text.split(';').map((part) => part.trim())
  const named = /^([a-z_]+\.[a-z_]+)\s*:\s*(.+)$/.exec(first)
  const fault: Fault = {
    operation: named?.[1] ?? null,
    kind: null,
    latency: 0,
    retryAfter: null,
    code: null,
    times: Number.POSITIVE_INFINITY,
    every: 1,
    rate: 1,
  }
  const head = named?.[2] ?? first
  if (head === 'drop' || head === 'cut') fault.kind = head
  else if (/^[45]\d\d$/.test(head)) fault.kind = { status: Number(head) }
  else if (head.startsWith('latency=')) more.push(head)
  else throw new FaultSyntax(`"${head}" is no fault: a status from 400 to 599, drop, cut, or latency=<ms>`)
  for (const part of more.filter(Boolean)) set(fault, part)
  return fault
}

function set(fault: Fault, part: string) {
  const [name, value = ''] = part.split('=', 2)
  const number = Number(value)
  const within = (least: number, most: number) => {
    if (value === '' || !(number >= least && number <= most)) throw new FaultSyntax(`${part}: from ${least} to ${most}`)
    return number
  }
  if (name === 'latency') fault.latency = within(0, MAX_LATENCY)
  else if (name === 'retry-after') fault.retryAfter = within(0, 86_400)
  else if (name === 'times') fault.times = within(1, 1_000_000)
  else if (name === 'every') fault.every = within(1, 1_000_000)
  else if (name === 'rate') fault.rate = within(0, 1)
  else if (name === 'code' && /^[a-z][a-z0-9_]{0,63}$/.test(value)) fault.code = value
  else throw new FaultSyntax(`"${part}" is no option of a fault: latency, retry-after, times, every, rate, code`)
}

export type Faults = ReturnType<typeof createFaults>

const MOST_COUNTED = 10_000

export function createFaults(random: Random, standing: Fault[]) {
  const seen = new Map<string, number>()
  const strikes = (fault: Fault, key: string): boolean => {
    const count = (seen.get(key) ?? 0) + 1
    if (seen.size > MOST_COUNTED) seen.clear()
    seen.set(key, count)
    if (fault.rate < 1 && random.next() >= fault.rate) return false
    return count % fault.every === 0 && count / fault.every <= fault.times
  }
  let all = [...standing]
  return {
    /** `header`: what the request itself asks for, counted for that one call and its repetitions. */
    find(operation: string | null, header: string | undefined, call: string): Fault | null {
      const fits = (fault: Fault) => fault.operation === null || fault.operation === operation
      if (header !== undefined) {
        const fault = parseFault(header)
        return fits(fault) && strikes(fault, `${header}\n${call}`) ? fault : null
      }
      return all.find((fault, index) => fits(fault) && strikes(fault, `#${index}`)) ?? null
    },
    add: (fault: Fault) => void all.push(fault),
    clear() {
      all = [...standing]
      seen.clear()
    },
  }
}
