// Filters of events in CEL (the Common Expression Language). Their work is linear in their length: no loops, no regular
// expressions, no functions that build text.

import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { Problem } from '../../lib/problem.ts'

export type Filter = (event: object) => boolean

const FUNCTIONS = new Set(['startsWith', 'endsWith', 'contains', 'size', 'has', 'lowerAscii', 'upperAscii', 'int', 'double', 'string'])
const LIMITS = { maxAstNodes: 200, maxDepth: 30, maxListElements: 50, maxMapEntries: 10, maxCallArguments: 4 }

const language = new Environment({ limits: LIMITS }).registerVariable('event', 'map')

/** Throws 422 when the expression is none. What can not be evaluated for an event is false for it. */
export function compileFilter(source: string): Filter {
  try {
    const run = language.parse(source)
    const checked = run.check()
    if (!checked.valid) throw new Error(checked.error?.message ?? 'it can not be checked')
    if (!['bool', 'dyn'].includes(String(checked.type))) throw new Error(`it is a ${checked.type}, not a bool`)
    for (const name of functionsOf(run.ast)) if (!FUNCTIONS.has(name)) throw new Error(`the function ${name} is not available`)
    return (event) => {
      try {
        return run({ event }) === true
      } catch {
        return false
      }
    }
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!.slice(0, 200)
    throw new Problem('invalid_filter', `The filter can not be used: ${reason}.`, {
      next: [{ action: `Write an expression such as event.data.channel == "sms", with ${[...FUNCTIONS].join(', ')} at most.` }],
    })
  }
}

function functionsOf(node: ASTNode): string[] {
  const own = node.op === 'call' || node.op === 'rcall' ? [node.args[0] as string] : []
  return [...own, ...childrenOf(node.args).flatMap(functionsOf)]
}

function childrenOf(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(childrenOf)
  return value !== null && typeof value === 'object' && 'op' in value ? [value as ASTNode] : []
}
