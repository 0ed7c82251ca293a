// Where checkpoints go that the database can't reach: a file, one line each, on the disk before anybody counts on it.

import { open } from 'node:fs/promises'

export type Sink = { append(line: string): Promise<void> }

export const createFileSink = (path: string): Sink => ({
  async append(line) {
    const file = await open(path, 'a+', 0o600)
    try {
      const torn = await endsTorn(file)
      await file.appendFile(`${torn ? '\n' : ''}${line}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  },
})

/** Whether a crash or a full disk left half a line at the end. */
async function endsTorn(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] !== 0x0a
}

/** Throws at the start of the server, not a minute later, when the file can't be written. */
export async function checkSink(path: string): Promise<void> {
  await open(path, 'a', 0o600).then(
    (file) => file.close(),
    (cause) => {
      throw new Error(`RELAYOS_AUDIT_SINK names a file that can't be written: ${(cause as Error).message}`, { cause })
    },
  )
}
