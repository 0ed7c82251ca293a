// A file of JSON Lines. A batch is on the disk before its place in the feed moves; a file that is full is renamed.

import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type CloudEvent, structured } from '../cloud-events.ts'
import type { Settings } from '../settings.ts'
import { SinkError } from './sink-error.ts'
import type { Means, Target } from './target.ts'

const TAIL = 65_536
// Links are not followed: the folder is the operator's, and only files in it are written to.
const FLAGS = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW

export function openFile({ dir }: Means, { rotate_bytes, keep_files }: Settings, file: string): Target {
  if (dir === null) throw new SinkError('storage_error', 'The operator of this server allows no files.')
  const path = join(dir, file)

  return {
    async send(events) {
      try {
        await append(path, events, rotate_bytes!, keep_files!)
      } catch (cause) {
        const { code = 'an unknown error' } = cause as { code?: string }
        throw new SinkError('storage_error', `The file could not be written: ${code}.`, { cause })
      }
    },
    async close() {},
  }
}

/** Opened for every batch: another node may have written, or turned the file, meanwhile. */
async function append(path: string, events: CloudEvent[], rotateBytes: number, keepFiles: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o750 })
  const handle = await open(path, FLAGS, 0o640)
  let size: number
  try {
    const end = await endOfLines(handle)
    const text = Buffer.from(events.map((event) => `${structured(event)}\n`).join(''))
    await handle.truncate(end) // half a line, of a process that was killed: its batch comes again
    for (let written = 0; written < text.length; ) {
      written += (await handle.write(text, written, text.length - written, end + written)).bytesWritten
    }
    await handle.sync()
    size = end + text.length
    if (end === 0) await syncFolder(dirname(path)) // the name of a new file has to last, too
  } finally {
    await handle.close()
  }
  if (size >= rotateBytes) await turn(path, keepFiles).catch(() => {}) // the batch is safe; the next one tries again
}

/** Behind the last whole line. */
async function endOfLines(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat()
  const buffer = Buffer.alloc(TAIL)
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - TAIL)
    const { bytesRead } = await handle.read(buffer, 0, end - start, start)
    const newline = buffer.subarray(0, bytesRead).lastIndexOf(10)
    if (newline >= 0) return start + newline + 1
    end = start
  }
  return 0
}

async function turn(path: string, keepFiles: number): Promise<void> {
  const folder = dirname(path)
  const stem = basename(path, '.jsonl')
  const stamp = new Date().toISOString().replaceAll(/[-:.]/g, '')
  await rename(path, join(folder, `${stem}-${stamp}.jsonl`))
  const full = (await readdir(folder)).filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.jsonl')).sort()
  for (const name of full.slice(0, -keepFiles)) await rm(join(folder, name))
  await syncFolder(folder)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
