// Server processes of the bench: started, watched, and ended by their own pid.

import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export type Child = { pid: number; output(): string; stop(): Promise<void> }

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const STOP_SECONDS = 20

type Options = { command: string; args: string[]; env: Record<string, string>; group?: boolean }

/** `group`: the command has children of its own (npm), which get the signal too. */
export function startChild({ command, args, env, group = false }: Options): Child {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: group })
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk).slice(-20_000))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.on('error', ({ message }) => (output += message))
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const running = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(group ? -child.pid! : child.pid!, name)
    } catch {
      // it ended in this moment
    }
  }
  return {
    pid: child.pid ?? -1,
    output: () => (running() ? output : `${output}\n(ended with ${child.signalCode ?? child.exitCode})`),
    async stop() {
      if (!running()) return
      signal('SIGINT')
      const harsher = setTimeout(signal, STOP_SECONDS * 1_000, 'SIGKILL')
      await exited
      clearTimeout(harsher)
    },
  }
}

/** Starts a peer: a script that sends its port over IPC once it listens, and ends when the bench does. */
export async function startPeer(script: URL, env: Record<string, string>): Promise<Child & { port: number }> {
  const child = fork(script, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exited = once(child, 'exit')
  const early = exited.then(() => Promise.reject(new Error(`${script.pathname} ended before it listened`)))
  early.catch(() => {})
  const [port] = (await Promise.race([once(child, 'message'), early])) as [number]
  return {
    pid: child.pid!,
    port,
    output: () => '',
    async stop() {
      if (child.connected) child.disconnect()
      await exited
    },
  }
}

/** Resident memory in bytes. */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024
}
