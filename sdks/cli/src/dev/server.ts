// The server as a process of its own: started, watched until it answers, ended cleanly.

import { spawn } from 'node:child_process'
import type { Env } from '../context.ts'
import { CliError, EXIT } from '../exit.ts'
import type { Platform } from './platform.ts'

export type Server = {
  baseUrl: string
  /** Resolves when it has ended by itself or was stopped. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  stop(): Promise<void>
}

export type ServerOptions = { env: Env; onOutput(text: string): void; signal: AbortSignal }

const READY_WITHIN_MS = 180_000 // the first start makes a database
const STOP_WITHIN_MS = 30_000

/** Its standard error (the log) is ours. Its standard output is told to `onOutput`: the banner says when and where it is ready. */
export async function startServer(platform: Platform, { env, onOutput, signal }: ServerOptions): Promise<Server> {
  // A group of its own: Ctrl-C in a terminal reaches us alone, and the database is not ended before the server.
  const child = spawn(platform.node, platform.args, { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('error', () => resolve({ code: 127, signal: null }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    await ended
    clearTimeout(timer)
  }
  const abort = () => void child.kill('SIGTERM')
  signal.addEventListener('abort', abort, { once: true })

  const ready = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (part: string) => {
      onOutput(part)
      text = (text + part).slice(-20_000)
      const [, address] = text.match(/^ {2}API\s+(http\S+)\/v1$/m) ?? []
      if (address) resolve(address)
    })
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), READY_WITHIN_MS)
  })
  const first = await Promise.race([ready, ended, late])
  clearTimeout(timer)
  if (typeof first === 'string' && first !== 'late') return { baseUrl: first, ended, stop }
  await stop()
  if (signal.aborted) throw signal.reason
  throw new CliError(first === 'late' ? 'The server was not ready in time' : 'The server did not start', EXIT.failure)
}
