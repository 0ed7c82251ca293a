// Java source as google-java-format leaves it, so that no formatter has to run.

import { wrapped } from '../python/text.ts'

export const HEADER = '// Written by `npm run generate` from spec/. Do not edit.\n'
export const WIDTH = 100

/** A string literal; what is not ASCII stays as it is. */
export const quoted = (text: string) =>
  JSON.stringify(text).replaceAll('\u007f', '\\u007f').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** `head(items)tail`: in one line, else the items in a line of their own, else each in its own. */
export function call(head: string, items: string[], tail: string, indent: string, first = indent): string {
  const line = `${first}${head}(${items.join(', ')})${tail}`
  if (line.length <= WIDTH || !items.length) return line
  const inner = `${indent}    `
  const rest = `${inner}${items.join(', ')})${tail}`
  if (rest.length <= WIDTH) return `${first}${head}(\n${rest}`
  return `${first}${head}(\n${items.map((item) => inner + item).join(',\n')})${tail}`
}

/** `left = head(items);`: in one line, else what is on the right in a line of its own, broken as `call` does. */
export function assignment(left: string, head: string, items: string[], indent: string): string {
  const line = `${indent}${left} = ${head}(${items.join(', ')});`
  if (line.length <= WIDTH) return line
  return `${indent}${left} =\n${call(head, items, ';', `${indent}    `)}`
}

/** Javadoc of these paragraphs. `tags`: `@param …` and so on, each a text of its own. */
export function javadoc(text: string, indent: string, tags: string[] = [], example: string[] = []): string {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => (paragraph.startsWith('|') ? paragraph : escaped(paragraph)))
  const width = WIDTH - indent.length - 3
  const [first = ''] = paragraphs
  if (paragraphs.length === 1 && !tags.length && !example.length && first.length + indent.length + 7 <= WIDTH && !first.includes('\n')) {
    return `${indent}/** ${first.replaceAll(/\s+/g, ' ')} */`
  }
  const lines = paragraphs.flatMap((paragraph, index) => [
    ...(index ? [''] : []),
    ...(paragraph.startsWith('|') ? table(paragraph) : fill((index ? '<p>' : '') + paragraph, '', width)),
  ])
  if (example.length) lines.push('', '<pre>{@code', ...example.map(inCode), '}</pre>')
  if (tags.length) lines.push('', ...tags.flatMap((tag) => fill(escaped(tag), '    ', width)))
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line ? ` ${line}` : ''}`), `${indent} */`].join('\n')
}

/** Markdown's table as it stands, without the line below its head. */
function table(text: string): string[] {
  const rows = text.split('\n').filter((line) => !/^[\s|:-]+$/.test(line))
  return ['<pre>', ...rows.map((row) => plain(row.replaceAll('`', '').trim())), '</pre>']
}

const fill = (text: string, after: string, width: number) => {
  const lines = wrapped(text, after)
  return lines.every((line) => line.length <= width) ? lines : narrow(text, after, width)
}

function narrow(text: string, after: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = after + word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** Text of the contract in a comment: backquotes are code, nothing is HTML, a tag or the comment's end. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => {
      const code = /^`([^`]*)`$/.exec(part)?.[1]
      if (code === undefined) return plain(part)
      return /[{}@\n]|\*\//.test(code) ? `<code>${plain(code)}</code>` : `{@code ${code}}`
    })
    .join('')
}

const plain = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('*/', '*&#47;')
    .replaceAll('\\u', '&#92;u')
    .replaceAll(/(?<!^)@|@(?!(param|return|throws)\b)/g, '&#64;')
    .replaceAll('{', '&#123;')

const inCode = (line: string) => line.replaceAll('*/', '* /')

/** A Java file: package, the imports that its body uses, and the body. */
export function javaFile(name: string, packageName: string, body: string, imports: string[]): string {
  const code = body.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '')
  const used = imports.filter((path) => new RegExp(`(?<![\\w.])${path.split('.').at(-1)}\\b`).test(code) && !path.endsWith(`.${name}`))
  const lines = [...new Set(used)].sort().map((path) => `import ${path};`)
  return `${HEADER}package ${packageName};\n\n${lines.length ? `${lines.join('\n')}\n\n` : ''}${body.trimEnd()}\n`
}
