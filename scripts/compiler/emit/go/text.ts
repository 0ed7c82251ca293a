// Go source as gofmt leaves it, so that no formatter has to run.

import { HEADER } from '../files.ts'

const WIDTH = 118

/** A comment of these paragraphs; lines that would make a list, a heading or code of them are made plain. */
export function comment(paragraphs: string[], indent = ''): string {
  const lines = paragraphs.flatMap((paragraph, index) => [...(index ? [''] : []), ...plain(paragraph, WIDTH - indent.length)])
  return lines.map((line) => `${indent}//${line && ` ${line}`}\n`).join('')
}

/** A comment that ends with lines of code. */
export const commentWithCode = (paragraphs: string[], code: string[], indent = '') =>
  `${comment(paragraphs, indent)}${indent}//\n${code.map((line) => `${indent}//${line && `\t${line}`}\n`).join('')}`

function plain(paragraph: string, width: number): string[] {
  const text = paragraph.replaceAll('``', '`').replaceAll("''", "'")
  return text.split('\n').flatMap((line) => wrapped(line.trim(), width))
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].filter(Boolean).map((each) => each.replace(/^(#+) /, '$1').replace(/^\[([^\]]*)\]: /, '$1: '))
}

/** The paragraphs of a description; none if there is none. */
export const paragraphs = (text = '') =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim())

export const quoted = (text: string) =>
  JSON.stringify(text).replaceAll(/[\u007f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A file: first line, package, the imports that the body uses. */
export function goFile(body: string, { name = 'relayos', own }: { name?: string; own?: string } = {}): string {
  const code = body.replaceAll(/\/\/.*/g, '')
  const standard = ['context', 'encoding/json', 'fmt', 'iter', 'reflect'].filter((path) =>
    new RegExp(`\\b${path.split('/').at(-1)}\\.`).test(code),
  )
  const imports = [...standard.map(quoted), ...(own && code.includes('relayos.') ? ['', quoted(own)] : [])]
  const head = `${HEADER.trimEnd()}\n\npackage ${name}\n`
  if (!imports.length) return `${head}\n${body.trim()}\n`
  const used = imports[0] === '' ? imports.slice(1) : imports
  const block = used.length === 1 ? `import ${used[0]}\n` : `import (\n${used.map((line) => (line ? `\t${line}\n` : '\n')).join('')})\n`
  return `${head}\n${block}\n${body.trim()}\n`
}

/** Lines `name value` of which neighbours in one line each have their values below each other. */
export function aligned(entries: { key: string; value: string }[], indent: string): string {
  const lines: string[] = []
  for (let from = 0; from < entries.length; ) {
    let to = from + 1
    if (!entries[from]!.value.includes('\n')) while (to < entries.length && !entries[to]!.value.includes('\n')) to++
    const run = entries.slice(from, to)
    const width = Math.max(...run.map(({ key }) => key.length))
    lines.push(...run.map(({ key, value }) => `${indent}${key.padEnd(width)} ${value}\n`))
    from = to
  }
  return lines.join('')
}
