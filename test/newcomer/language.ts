// What is the same in every language: an empty folder, the package as it is published, and the code of its README.

import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export type Language = {
  name: string
  folder: string // under sdks/
  fence: string // how its README marks code
  needs: { what: string; present: boolean; optional?: boolean } // optional: also in CI
  /** Makes the package of the tree, and installs it in an empty folder as its README says. */
  install(empty: string): Promise<Installed>
}

export type Installed = {
  /** Writes a file of the project, compiles it where that is done, and answers how it is started. `name`: send, receiver. */
  program(name: string, code: string): Promise<[program: string, ...args: string[]]>
  /** Lines after the first block of the README, as somebody adds them who goes on reading. */
  add(first: string, more: string): string
  env?: Record<string, string>
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const sdk = (folder: string) => `${ROOT}sdks/${folder}`

/** A Node 20 of the machine, beside the one that the project brings: the oldest that the packages promise to run on. */
export const olderNode: string | null =
  ['/usr/bin/node', '/usr/local/bin/node'].find((path) =>
    /^v20\./.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
  ) ?? null

const exec = promisify(execFile)

export async function must(program: string, words: string[], cwd: string, env: Record<string, string | undefined> = {}): Promise<string> {
  try {
    return (await exec(program, words, { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 2 ** 20 })).stdout
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    throw new Error(`${program} ${words.join(' ')}: ${message}\n${stdout}${stderr}`)
  }
}

export function blocksOf({ folder, fence }: Language): string[] {
  const readme = readFileSync(`${sdk(folder)}/README.md`, 'utf8')
  return [...readme.matchAll(new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)
}

export const below = (first: string, more: string) => `${first}\n${more}`
