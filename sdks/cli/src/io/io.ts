// Where the command reads and writes. Everything that it says goes through `render`.

import { render, safeJson } from './text.ts'

export type Io = {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  /** Standard output is a terminal: tables and colours are for people. */
  isTTY: boolean
  /** Somebody can be asked, and sees progress. */
  isInteractive: boolean
  columns: number
  /** A line of the result, to standard output. */
  line(text?: string): void
  /** A value as JSON, to standard output. */
  json(value: unknown, indent?: number): void
  /** A line about what is going on, to standard error. */
  note(text?: string): void
  /** A piece without a line end, to standard error: prompts and progress bars. */
  draw(text: string): void
  /** Bytes as they are, for what is not text for people: completion scripts, files. */
  write(text: string): void
  /** Resolves when what was written has left, so that a slow reader slows the command down. */
  drained(): Promise<void>
}

type Output = NodeJS.WriteStream

type Streams = { stdin: Io['stdin']; stdout: Output; stderr: Output }

export function createIo({ stdin, stdout, stderr }: Streams, env: Record<string, string | undefined>): Io {
  const colored = (stream: Output) =>
    env['NO_COLOR'] ? false : env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0' ? true : Boolean(stream.isTTY) && env['TERM'] !== 'dumb'
  const outColor = colored(stdout)
  const errColor = colored(stderr)
  return {
    stdin,
    isTTY: Boolean(stdout.isTTY),
    isInteractive: Boolean(stdin.isTTY && stderr.isTTY) && !env['CI'],
    columns: stdout.columns || Number(env['COLUMNS']) || 80,
    line: (text = '') => void stdout.write(`${render(text, outColor)}\n`),
    json: (value, indent) => void stdout.write(`${safeJson(value, indent)}\n`),
    note: (text = '') => void stderr.write(`${render(text, errColor)}\n`),
    draw: (text) => void stderr.write(text),
    write: (text) => void stdout.write(text),
    drained: () => (stdout.writableNeedDrain ? new Promise((resolve) => stdout.once('drain', () => resolve())) : Promise.resolve()),
  }
}
