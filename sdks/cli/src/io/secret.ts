// Asks for a secret: from a person without showing it, or from a pipe.

import { CliError, EXIT, usageError } from '../exit.ts'
import type { Io } from './io.ts'

const MAX_LENGTH = 4_096

export async function readSecret(io: Io, prompt: string): Promise<string> {
  const text = (io.stdin.isTTY ? await typed(io, prompt) : await piped(io)).trim()
  if (text === '') throw usageError('Nothing was entered', 'type the key, or pipe it: relayos login < key.txt')
  return text
}

async function piped({ stdin }: Io): Promise<string> {
  let text = ''
  stdin.setEncoding('utf8')
  for await (const part of stdin) if ((text += part).length > MAX_LENGTH) throw usageError('Standard input is too long to be a key')
  return text
}

function typed(io: Io, prompt: string): Promise<string> {
  const stdin = io.stdin as NodeJS.ReadStream
  stdin.setRawMode(true) // before the question: what is typed at once must not be shown either
  io.draw(prompt)
  stdin.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    let text = ''
    const finish = () => {
      stdin.setRawMode(false)
      stdin.off('data', read)
      stdin.pause()
      io.note()
    }
    const read = (part: string) => {
      for (const char of part) {
        if (char === '\r' || char === '\n' || char === '\u0004') {
          finish()
          return resolve(text)
        }
        if (char === '\u0003') {
          finish()
          return reject(new CliError('Interrupted', EXIT.interrupted)) // raw mode keeps the terminal from sending a signal
        }
        if (char === '\u007f' || char === '\b') text = text.slice(0, -1)
        else if (char >= ' ' && text.length < MAX_LENGTH) text += char
      }
    }
    stdin.on('data', read)
    stdin.resume()
  })
}
