// From flags and --data to what is sent.

import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'
import type { Member } from './members.ts'

const MAX_BYTES = 1_000_000 // the server takes a quarter of that

type Input = Pick<Context, 'io' | 'cwd'>

/** A value that is text, a file (`@path`) or standard input (`-`). */
export async function readValue({ io, cwd }: Input, text: string): Promise<string> {
  if (text === '-') {
    if (io.stdin.isTTY) io.note('Reading standard input; end it with Ctrl-D.')
    let whole = ''
    io.stdin.setEncoding('utf8')
    for await (const part of io.stdin) if ((whole += part).length > MAX_BYTES) throw usageError('Standard input is too long')
    return whole
  }
  if (!text.startsWith('@')) return text
  const path = isAbsolute(text.slice(1)) ? text.slice(1) : join(cwd, text.slice(1))
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${text.slice(1)} can not be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`)
  }
}

export async function readBody(input: Input, data: string | undefined, values: Record<string, unknown>, members: readonly Member[]) {
  const base = data === undefined ? {} : parseJson(await readValue(input, data), '--data')
  const flags = await readFlags(input, values, members)
  if (flags.length === 0) return base
  if (!base || typeof base !== 'object' || Array.isArray(base)) throw usageError('--data must be an object when flags are given too')
  for (const { member, value } of flags) assign(base as Record<string, unknown>, member.path, value)
  return base
}

export async function readFlags(input: Input, values: Record<string, unknown>, members: readonly Member[]) {
  const given = members.filter(({ flag }) => values[flag] !== undefined)
  const read: { member: Member; value: unknown }[] = []
  for (const member of given) read.push({ member, value: await convert(input, member, values[member.flag] as string | string[]) })
  return read
}

async function convert(input: Input, member: Member, given: string | string[]): Promise<unknown> {
  const { flag, kind } = member
  if (Array.isArray(given))
    return kind === 'map' ? Object.fromEntries(given.map((pair) => splitPair(flag, pair))) : given.map((one) => item(member, one))
  if (member.secret) {
    if (given !== '-' && !given.startsWith('@'))
      throw usageError(`--${flag} is a secret: give it as @file or - (standard input), as others can see arguments`)
    const text = (await readValue(input, given)).trim()
    return kind === 'text' ? text : parseJson(text, `--${flag}`)
  }
  if (kind === 'integer' || kind === 'number') return toNumber(flag, given, kind)
  if (kind === 'boolean') return toBoolean(flag, given)
  if (kind === 'json') return parseJson(await readValue(input, given), `--${flag}`)
  return given
}

const item = ({ flag, items }: Member, text: string) => (items === 'text' ? text : toNumber(flag, text, items))

function toNumber(flag: string, text: string, kind: 'integer' | 'number'): number {
  const value = Number(text)
  const good = kind === 'integer' ? /^-?\d{1,15}$/.test(text) : text.trim() !== '' && Number.isFinite(value)
  if (!good) throw usageError(`--${flag} must be ${kind === 'integer' ? 'a whole number' : 'a number'}`)
  return value
}

function toBoolean(flag: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw usageError(`--${flag} must be true or false`)
}

function splitPair(flag: string, text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw usageError(`--${flag} must be name=value`)
  return [text.slice(0, at), text.slice(at + 1)]
}

export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`${name} is not JSON: ${(error as Error).message}`)
  }
}

function assign(target: Record<string, unknown>, path: readonly string[], value: unknown) {
  const [name, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) target[name] = value
  else {
    const inner = Object.hasOwn(target, name) ? target[name] : undefined
    const next = inner && typeof inner === 'object' && !Array.isArray(inner) ? (inner as Record<string, unknown>) : {}
    target[name] = next
    assign(next, rest, value)
  }
}
