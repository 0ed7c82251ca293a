// A Python file around its body: first line, docstring, and the imports that the body needs.

import { docstring, HEADER, list } from './text.ts'

export type Import = { from: string; names: string[] }

const TYPING = [
  'TYPE_CHECKING',
  'Any',
  'Callable',
  'Dict',
  'List',
  'Literal',
  'Mapping',
  'Optional',
  'Sequence',
  'TypedDict',
  'Union',
  'overload',
]

/** `runtime` are imports of ours in the order that the linter wants; names that the body lacks are left out. */
export function pythonModule(description: string, body: string, runtime: Import[] = [], typeOnly: string[] = []): string {
  const code = body.replaceAll(/"""[\s\S]*?"""/g, '')
  const used = (names: string[]) => names.filter((name) => new RegExp(`(?<![\\w.])${name}\\b`).test(code))
  const typing = typeOnly.length ? ['TYPE_CHECKING'] : []
  const groups = [
    ['from __future__ import annotations'],
    [
      ...imports('datetime', used(['date', 'datetime'])),
      ...imports(
        'typing',
        TYPING.filter((name) => typing.includes(name) || used([name]).length),
      ),
    ],
    runtime.flatMap(({ from, names }) => imports(from, used(names))),
  ].filter((group) => group.length)
  const checking = typeOnly.length ? `\n\nif TYPE_CHECKING:\n${typeOnly.map((line) => (line ? `    ${line}` : '')).join('\n')}` : ''
  const head = `${HEADER}${docstring([description], '')}\n\n${groups.map((group) => group.join('\n')).join('\n\n')}${checking}\n`
  return `${head}\n${body.trimEnd()}\n`
}

function imports(from: string, names: string[]): string[] {
  if (!names.length) return []
  const line = `from ${from} import ${names.join(', ')}`
  return [line.length <= 110 ? line : list(`from ${from} import (`, names, ')').replace('( ', '(')]
}
