// Runs a linter's command-line program as a child process, with this Node and with nothing over the network.

import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** The root of the repository, where the linters run. */
export const root = join(import.meta.dirname, '..', '..')
const programs = {
  redocly: 'node_modules/@redocly/cli/bin/cli.js',
  spectral: 'node_modules/@stoplight/spectral-cli/dist/index.js',
}
const offline = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  SCARF_ANALYTICS: 'false',
  NO_COLOR: '1',
}

/**
 * Runs in the root of the repository and gives back what the program prints as JSON, findings or none.
 * A list, because Redocly prints one report for each document, back to back.
 */
export function runForJson<T>(program: keyof typeof programs, args: string[]): Promise<T[]> {
  const options = { cwd: root, env: { ...process.env, ...offline }, maxBuffer: 256 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [programs[program], ...args], options, (error, stdout, stderr) => {
      // Exit code 1 means findings. Anything above, or silence, is a run that judged nothing and must not pass.
      const finished = stdout.trim() !== '' && (error === null || error.code === 1)
      if (finished) resolve(JSON.parse(`[${stdout.replace(/^\}\{$/gm, '},{')}]`))
      else reject(new Error(`${program} ${args[0]} did not finish\n${stderr || stdout}`))
    })
  })
}
