// Filters of events: expressions of the Common Expression Language, bounded in size, and in time by what they may say.

import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { RE2JS } from 're2js'

const MAX_PATTERN = 200
const MAX_LOOP_NODES = 20
export const MAX_ELEMENTS = 200 // of a list, as filters see it
const LIMITS = { maxAstNodes: 150, maxDepth: 20, maxListElements: 20, maxMapEntries: 20, maxCallArguments: 8 }
const LOOPS = new Set(['exists', 'all', 'exists_one', 'map', 'filter', 'sortBy', 'transformList', 'transformMap'])
const LINEAR_MATCHES = 'matchesInLinearTime'

export type Filter = (event: unknown) => boolean

/** Why an expression is no filter; fit for the caller. */
export class FilterError extends Error {}

const patterns = new Map<string, RE2JS>()

const language = new Environment({ limits: LIMITS })
  .registerVariable('event', 'map')
  .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, (text: string, pattern: string) => compile(pattern).matcher(text).find())

/** Throws FilterError. */
export function createFilter(source: string): Filter {
  let run: ReturnType<typeof language.parse>
  try {
    run = language.parse(source)
    tame(run.ast, null)
    const { valid, type, error } = run.check()
    if (!valid) throw error
    if (type !== 'bool' && type !== 'dyn') throw new FilterError(`It is of the type ${type}, not bool.`)
  } catch (error) {
    if (error instanceof FilterError) throw error
    const { summary, message } = error as { summary?: string; message?: string }
    throw new FilterError(String(summary ?? message ?? 'It can not be read.').slice(0, 300))
  }
  return (event) => {
    try {
      return run({ event }) === true
    } catch {
      return false // a member that this event does not have: has(event.data.x) asks first
    }
  }
}

/** Patterns go to the linear-time engine; loops are small and don't nest: the work is at most nodes × elements. */
function tame(node: ASTNode, loop: { nodes: number } | null): void {
  if (loop && ++loop.nodes > MAX_LOOP_NODES) throw new FilterError('What is asked of each element of a list is too long.')
  if (node.op === 'rcall' || node.op === 'call') {
    const args = node.args as unknown as [string, ...unknown[]]
    const [name] = args
    if (name === 'matches') {
      const [pattern] = args.at(-1) as ASTNode[]
      if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
        throw new FilterError('The pattern of matches() must be a text in quotes.')
      compile(pattern.args)
      args[0] = LINEAR_MATCHES
    }
    if (LOOPS.has(name)) {
      if (loop) throw new FilterError(`${name}() may not stand inside another loop.`)
      tame(args[1] as ASTNode, null)
      const own = { nodes: 0 }
      for (const part of args[2] as ASTNode[]) tame(part, own)
      return
    }
  }
  for (const part of partsOf(node.args)) tame(part, loop)
}

function* partsOf(value: unknown): Generator<ASTNode> {
  if (Array.isArray(value)) for (const each of value) yield* partsOf(each)
  else if (typeof value === 'object' && value !== null && 'op' in value) yield value as ASTNode
}

function compile(pattern: string): RE2JS {
  const known = patterns.get(pattern)
  if (known) return known
  if (pattern.length > MAX_PATTERN) throw new FilterError(`A pattern may have ${MAX_PATTERN} characters at most.`)
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(pattern)
  } catch {
    throw new FilterError('A pattern is not a regular expression of RE2.')
  }
  if (patterns.size >= 1_000) patterns.delete(patterns.keys().next().value!)
  patterns.set(pattern, compiled)
  return compiled
}
