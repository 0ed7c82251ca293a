// Ruby source as rubocop wants it, so that no formatter has to run: what does not fit is broken into lines of its own.

export const COMMAND = '# Written by `npm run generate` from spec/. Do not edit.\n'
export const HEADER = `${COMMAND}# frozen_string_literal: true\n`
export const WIDTH = 120
const TEXT_WIDTH = 100 // of comments, without their indentation

/** A string literal with double quotes, in which nothing is interpolated. */
export const quoted = (text: string) =>
  JSON.stringify(text)
    .replaceAll(/#(?=[{$@])/g, '\\#')
    .replaceAll(/[\u007f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Lines as a comment; blank ones at both ends are left out. */
export function comment(lines: string[], indent: string): string {
  const from = lines.findIndex((line) => line.trim())
  if (from < 0) return ''
  const kept = lines.slice(from, lines.findLastIndex((line) => line.trim()) + 1)
  return `${kept.map((line) => `${indent}# ${line}`.trimEnd()).join('\n')}\n`
}

/** The text in lines of bounded length, those after the first with `hang` before them. */
export function wrapped(text: string, hang = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    if (line && line.length + 1 + word.length > TEXT_WIDTH) {
      lines.push(line)
      line = hang + word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** Lines of a description: its own line breaks count only where something new begins. What looks like a tag of YARD would be one. */
export const paragraphs = (text: string) =>
  text
    .trim()
    .replaceAll(/(?<=\S)[ \t]*\n(?=[ \t]*[^\s*|#>-])/g, ' ')
    .split('\n')
    .flatMap((line) => (line.trim() ? wrapped(line, /^\s*[-*] /.test(line) ? '  ' : '').map((part) => part.replace(/^@/, '\\@')) : ['']))

/** Items one after the other, as many as fit in a line. */
export function filled(items: string[], indent: string, separator = ', '): string {
  const lines: string[] = []
  for (const item of items) {
    const line = lines.at(-1)
    if (line !== undefined && `${indent}${line}${separator}${item},`.length <= WIDTH) lines[lines.length - 1] = line + separator + item
    else lines.push(item)
  }
  return lines.map((line, index) => indent + line + (index < lines.length - 1 ? separator.trimEnd() : '')).join('\n')
}

/** `before` + items + `after` in one line if that fits; else one item a line. */
export function list(before: string, items: string[], after: string, indent: string, room = 0): string {
  const line = `${indent}${before}${items.join(', ')}${after}`
  if (line.length + room <= WIDTH && !line.includes('\n')) return line
  return `${indent}${before.trimEnd()}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${after.trimStart()}`
}

/** A value of JSON as Ruby, over several lines if one would be long. Members are symbols where they can be. */
export function literal(value: unknown, indent = '', before = 0): string {
  const line = inline(value)
  if (line.length + before + indent.length <= 80) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + literal(item, inner)).join(',\n')}\n${indent}]`
  if (value === null || typeof value !== 'object') return line
  const members = Object.entries(value).map(([name, item]) => `${inner}${key(name)} ${literal(item, inner, name.length + 2)}`)
  return `{\n${members.join(',\n')}\n${indent}}`
}

function inline(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([name, item]) => `${key(name)} ${inline(item)}`)
  return members.length ? `{ ${members.join(', ')} }` : '{}'
}

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? `${name}:` : `${quoted(name)} =>`)
