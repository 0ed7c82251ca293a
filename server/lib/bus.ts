// What nodes tell each other at once: "there is something new", "somebody types". Best effort: whatever must not be lost
// is in the database, and whoever waits for it polls as well.

import { newId } from './ids.ts'

export type Bus = {
  publish(topic: string, text: string): void
  /** Hears what other nodes publish, never one's own. */
  subscribe(topic: string, listener: (text: string) => void): void
  stop(): Promise<void>
}

export type Transport = { send(payload: string): Promise<unknown>; stop(): Promise<void> }

type Note = [topic: string, text: string]

const GATHER_MS = 5 // a burst goes out in one payload
const MAX_WAITING = 2_000 // notes; more are dropped: they would come too late
const MAX_BYTES = 7_000 // of a payload; PostgreSQL takes 8,000

/** `start` gets what to do with a payload that came, and answers how to send one. */
export function createBus(start: (receive: (payload: string) => void) => Transport): Bus {
  const self = newId('nod')
  const listeners = new Map<string, ((text: string) => void)[]>()
  let waiting: Note[] = []
  const texts = new Set<string>() // of those that wait: to say the same twice in a burst tells nothing new
  let timer: NodeJS.Timeout | undefined

  const receive = (payload: string) => {
    const [from, notes] = readPayload(payload)
    if (from === self) return
    for (const [topic, text] of notes) for (const listener of listeners.get(topic) ?? []) listener(text)
  }
  const transport = start(receive)

  const flush = () => {
    timer = undefined
    const notes = waiting
    waiting = []
    texts.clear()
    for (const some of pack(notes)) transport.send(JSON.stringify([self, some])).catch(() => {}) // nobody depends on it
  }

  return {
    publish(topic, text) {
      if (waiting.length >= MAX_WAITING) return
      const said = `${topic} ${text}`
      if (!texts.has(said)) waiting.push([topic, text])
      texts.add(said)
      timer ??= setTimeout(flush, GATHER_MS)
    },
    subscribe(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener])
    },
    async stop() {
      clearTimeout(timer)
      await transport.stop()
    },
  }
}

function* pack(notes: Note[]): Generator<Note[]> {
  let some: Note[] = []
  let bytes = 0
  for (const note of notes) {
    const size = Buffer.byteLength(JSON.stringify(note)) + 1
    if (size > MAX_BYTES) continue
    if (bytes + size > MAX_BYTES) {
      yield some
      some = []
      bytes = 0
    }
    some.push(note)
    bytes += size
  }
  if (some.length > 0) yield some
}

/** Others may write to the same channel: what is not ours is nothing. */
function readPayload(payload: string): [string, Note[]] {
  try {
    const [from, notes] = JSON.parse(payload)
    const good = (note: unknown) => Array.isArray(note) && typeof note[0] === 'string' && typeof note[1] === 'string'
    return typeof from === 'string' && Array.isArray(notes) && notes.every(good) ? [from, notes] : ['', []]
  } catch {
    return ['', []]
  }
}
