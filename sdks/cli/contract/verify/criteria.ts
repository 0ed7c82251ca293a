// Whether what a step expects came true.

import { isRecord } from '../document.ts'
import type { Criterion } from './arazzo.ts'
import { holds } from './condition.ts'
import { evaluate, fill, type Scope, text } from './expression.ts'
import { query } from './jsonpath.ts'

/** What did not come true, in words; throws when a criterion can not be read. */
export function unmet(criteria: Criterion[], scope: Scope): { message: string; rule: string }[] {
  return criteria.flatMap((criterion) => {
    const { condition, context, type } = criterion
    const kind = isRecord(type) ? type.type : (type ?? 'simple')
    if (isMet(criterion, kind, scope)) return []
    const subject = context ?? /\$(?:\[[^\]]*\]|[^\s=!<>&|()])+/.exec(condition)?.[0]
    return [{ message: `${condition}${subject ? `, but ${subject} is ${excerpt(evaluate(subject, scope))}` : ''}`, rule: kind }]
  })
}

function isMet({ condition, context }: Criterion, kind: string, scope: Scope): boolean {
  if (kind === 'simple') return holds(condition, scope)
  if (context === undefined) throw new Error(`a criterion of type ${kind} needs a context: ${condition}`)
  const value = evaluate(context, scope)
  const filled = condition.includes('{$') ? text(fill(condition, scope)) : condition
  return kind === 'regex' ? new RegExp(filled, 'u').test(text(value)) : query(filled, value).length > 0
}

function excerpt(value: unknown): string {
  const words = value === undefined ? 'absent' : JSON.stringify(value)
  return words.length > 300 ? `${words.slice(0, 300)}…` : words
}
