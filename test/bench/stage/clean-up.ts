// Undoes what was set up, in reverse, at the end, on failure and on a signal.

export function createCleanUp(say: (text: string) => void) {
  const undo: (() => Promise<unknown>)[] = []
  let closing: Promise<void> | undefined

  const run = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step().catch((error) => say(`cleaning up: ${error.message}`))
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
  const close = () => (closing ??= run())
  const interrupted = async () => {
    await close()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)

  return {
    close,
    /** Remembers how to end a thing that was just made. */
    later<Thing>(thing: Thing, end: (thing: Thing) => Promise<unknown>): Thing {
      undo.push(() => end(thing))
      return thing
    },
  }
}
