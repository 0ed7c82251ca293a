// Runs the real command as a process of its own, with a home of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

const CACHE = fileURLToPath(new URL('../../../.cache/compile', import.meta.url)) // a start takes a third of the time

export type Ran = { code: number | null; out: string; err: string }
export type RunOptions = { env?: Record<string, string | undefined>; input?: string; cwd?: string }

export type Home = {
  folder: string
  run(args: string[], options?: RunOptions): Promise<Ran>
  start(args: string[], options?: RunOptions): Running
  remove(): void
}

export type Running = {
  child: ChildProcess
  readonly out: string
  readonly err: string
  /** Waits until standard output or error has it. */
  says(pattern: RegExp, withinMs?: number): Promise<RegExpMatchArray>
  ended: Promise<Ran>
  end(signal?: NodeJS.Signals): Promise<Ran>
}

/** `env` is for every run: the server and the key. Nothing of the machine's own settings gets in. */
export function createHome(env: Record<string, string | undefined> = {}): Home {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-cli-'))
  const base = {
    PATH: process.env['PATH'],
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    RELAYOS_KEYRING: 'off',
    NODE_COMPILE_CACHE: CACHE,
    ...env,
  }
  const start = (args: string[], options: RunOptions = {}) =>
    startCommand(process.execPath, [MAIN, ...args], { cwd: folder, ...options, env: { ...base, ...options.env } })
  return {
    folder,
    start,
    run: (args, options) => start(args, options).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function startCommand(program: string, args: string[], { env, input, cwd }: RunOptions): Running {
  const child = spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  const texts = { out: '', err: '' }
  const listeners = new Set<() => void>()
  for (const [stream, name] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const) {
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => {
      texts[name] += part
      for (const listener of listeners) listener()
    })
  }
  child.stdin.on('error', () => {}) // it ended without reading
  child.stdin.end(input ?? '')
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...texts }))
  })
  return {
    child,
    get out() {
      return texts.out
    },
    get err() {
      return texts.err
    },
    ended,
    says: (pattern, withinMs = 15_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = texts.out.match(pattern) ?? texts.err.match(pattern)
          if (!found) return
          clearTimeout(timer)
          listeners.delete(look)
          resolve(found)
        }
        const timer = setTimeout(() => reject(new Error(`${pattern} was not said:\n${texts.out}\n${texts.err}`)), withinMs)
        listeners.add(look)
        look()
        ended.then(({ code }) => {
          look()
          reject(new Error(`It ended with ${code} before it said ${pattern}:\n${texts.out}\n${texts.err}`))
        }, reject)
      }),
    end(signal = 'SIGINT') {
      child.kill(signal)
      return ended
    },
  }
}
