// Follows the feeds of all environments that somebody on this node listens to: one statement for all of them.
//
// It looks when it is told that there is something new, and every 200 ms at the latest. A hint may come a moment before
// the commit that it is about, so after a hint and after events it looks more often for a while.

import type { Log } from '../../../lib/log.ts'
import type { Channel } from './channel.ts'
import { toFeedEvents } from './feed-event.ts'
import { type FeedStore, PAGE } from './feed.store.ts'

const SOON_MS = 4
const IDLE_MS = 200
const RECENT_CHARACTERS = 64_000_000 // in memory, of all environments together …
const MOST_RECENT = 8_000_000 // … and of one

export function createTail({ store, log }: { store: FeedStore; log: Log }) {
  const channels = new Map<string, Channel>()
  let running: Promise<void> | undefined
  let stopping = false
  let poked = false
  let wakeUp = () => {}
  let failing = false

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** Whether there was anything, and whether there is more. */
  async function look(): Promise<'nothing' | 'some' | 'more'> {
    const open = [...channels.values()]
    const environments = open.map(({ place }) => place.environmentId)
    const news = await store.tail(
      environments,
      open.map(({ head }) => head),
    )
    let found: 'nothing' | 'some' | 'more' = 'nothing'
    for (const channel of open) {
      const rows = news.get(channel.place.environmentId)
      if (!rows || channels.get(channel.place.environmentId) !== channel) continue
      channel.push(toFeedEvents(channel.place, rows))
      found = rows.length === PAGE ? 'more' : found === 'more' ? 'more' : 'some'
    }
    return found
  }

  async function loop(): Promise<void> {
    let pause = SOON_MS
    while (channels.size > 0 && !stopping) {
      poked = false
      const found = await look().catch((cause) => {
        if (!failing) log.warn({ error: (cause as Error).name }, 'the event feed can not be read; trying again')
        failing = true
        return 'failed' as const
      })
      if (found !== 'failed') failing = false
      if (found === 'more') continue
      pause = found === 'some' || poked ? SOON_MS : Math.min(pause * 2, IDLE_MS)
      if (found === 'failed') pause = IDLE_MS
      await sleep(pause)
      if (poked) pause = SOON_MS / 2
    }
    running = undefined
  }

  return {
    get: (environment: string) => channels.get(environment),

    /** Characters of recent events that one environment may keep in memory. */
    room: () => Math.min(MOST_RECENT, RECENT_CHARACTERS / channels.size),

    add(channel: Channel): void {
      channels.set(channel.place.environmentId, channel)
      running ??= loop()
      this.poke()
    },

    remove(channel: Channel): void {
      if (channels.get(channel.place.environmentId) !== channel) return
      channels.delete(channel.place.environmentId)
      if (channels.size === 0) wakeUp()
    },

    /** There may be something new. */
    poke(): void {
      if (poked || channels.size === 0) return
      poked = true
      wakeUp()
    },

    async stop(): Promise<void> {
      stopping = true
      wakeUp()
      await running
    },
  }
}
