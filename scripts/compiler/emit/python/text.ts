// Python source as `ruff format` leaves it, so that no formatter has to run: what does not fit is one item a line.

export const HEADER = '# Written by `npm run generate` from spec/. Do not edit.\n'
export const WIDTH = 110

/** `before` + items + `after` in one line if that fits; else one item a line, with a comma after the last. */
export function list(before: string, items: string[], after: string, indent = ''): string {
  const line = `${indent}${before}${items.join(', ')}${after}`
  if (line.length <= WIDTH && !line.includes('\n')) return line
  return exploded(before, items, after, indent)
}

export const exploded = (before: string, items: string[], after: string, indent = '') =>
  `${indent}${before}\n${items.map((item) => `${indent}    ${item},\n`).join('')}${indent}${after}`

/** A string literal with double quotes. */
export const quoted = (text: string) => JSON.stringify(text).replaceAll('\u007f', '\\x7f')

/** A docstring of these lines; empty ones stay empty. */
export function docstring(lines: string[], indent: string): string {
  const texts = trimBlank(lines.map((line) => line.trimEnd().replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')))
  const [first = ''] = texts
  if (texts.length === 1 && !first.endsWith('"') && indent.length + first.length + 6 <= WIDTH) return `${indent}"""${first}"""`
  return [`${indent}"""${first}`, ...texts.slice(1).map((line) => (line ? indent + line : '')), `${indent}"""`].join('\n')
}

const trimBlank = (lines: string[]) => {
  const from = lines.findIndex(Boolean)
  return from === -1 ? [''] : lines.slice(from, lines.findLastIndex(Boolean) + 1)
}

/** The text in lines of at most 100 characters, those after the first indented. */
export function wrapped(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    if (line && line.length + 1 + word.length > 100) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** A value of JSON as a Python expression, over several lines if one would be long. */
export function literal(value: unknown, indent = '', before = 0): string {
  const line = inline(value)
  if (line.length + before + indent.length <= 80) return line
  if (Array.isArray(value)) return `[\n${value.map((item) => `${indent}    ${literal(item, `${indent}    `)},\n`).join('')}${indent}]`
  if (value === null || typeof value !== 'object') return line
  const members = Object.entries(value).map(([name, item]) => {
    const key = `${quoted(name)}: `
    return `${indent}    ${key}${literal(item, `${indent}    `, key.length)},\n`
  })
  return `{\n${members.join('')}${indent}}`
}

function inline(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([name, item]) => `${quoted(name)}: ${inline(item)}`)
  return `{${members.join(', ')}}`
}

/** A type that is too long in one line: breaks its outermost bracket, and those in it that still do not fit. */
export function breakBracket(text: string, indent: string): string {
  if (indent.length + text.length <= WIDTH) return indent + text
  const open = text.indexOf('[')
  const inner = split(text.slice(open + 1, -1))
  const comma = inner.length > 1 ? ',' : ''
  return `${indent}${text.slice(0, open + 1)}\n${inner.map((item) => `${breakBracket(item, `${indent}    `)}${comma}\n`).join('')}${indent}]`
}

/** Items of a type's argument list: commas inside of brackets and texts do not count. */
function split(text: string): string[] {
  const items: string[] = ['']
  let depth = 0
  let inText = false
  for (const char of text) {
    if (char === '"') inText = !inText
    else if (!inText) depth += char === '[' ? 1 : char === ']' ? -1 : 0
    if (char === ',' && !depth && !inText) items.push('')
    else items[items.length - 1] += char
  }
  return items.map((item) => item.trim())
}
