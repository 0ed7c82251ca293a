// Child processes of the gates.

import { spawn } from 'node:child_process'

/** Runs a script with our own Node; true when it ends well. Patterns like `test/*.test.ts` are left to the program. */
export const node = (...args: string[]) => run(process.execPath, args)

export function run(command: string, args: string[], { quiet = false } = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
