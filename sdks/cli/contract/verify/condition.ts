// Simple conditions of Arazzo: `$statusCode == 202 && $response.body#/status != 'failed'`.

import { evaluate, type Scope } from './expression.ts'

type Token = { kind: 'operator' | 'value' | 'expression'; text: string; value?: unknown }

const TOKEN =
  /\s*(?:(&&|\|\||==|!=|<=|>=|<|>|!|\(|\))|'((?:[^']|'')*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)(?![\w.])|(true|false|null)\b|(\$(?:\[[^\]]*\]|[^\s=!<>&|()])+))/y

export function holds(condition: string, scope: Scope): boolean {
  const tokens = tokenize(condition)
  let at = 0
  const peek = () => tokens[at]?.text
  const isOperator = (text: string) => tokens[at]?.kind === 'operator' && peek() === text

  const either = (): unknown => {
    let value = both()
    while (isOperator('||') && ++at) {
      const right = both()
      value = isTrue(value) || isTrue(right)
    }
    return value
  }
  const both = (): unknown => {
    let value = comparison()
    while (isOperator('&&') && ++at) {
      const right = comparison()
      value = isTrue(value) && isTrue(right)
    }
    return value
  }
  const comparison = (): unknown => {
    const left = operand()
    const operator = tokens[at]
    if (operator?.kind !== 'operator' || !Object.hasOwn(COMPARE, operator.text)) return left
    at++
    return COMPARE[operator.text as keyof typeof COMPARE](left, operand())
  }
  const operand = (): unknown => {
    const token = tokens[at++]
    if (!token) throw new Error(`the condition ends too early: ${condition}`)
    if (token.kind === 'value') return token.value
    if (token.kind === 'expression') return evaluate(token.text, scope)
    if (token.text === '!') return !isTrue(operand())
    if (token.text !== '(') throw new Error(`${token.text} is not expected in: ${condition}`)
    const value = either()
    if (!isOperator(')')) throw new Error(`a bracket stays open in: ${condition}`)
    at++
    return value
  }

  const value = either()
  if (at < tokens.length) throw new Error(`${peek()} is not expected in: ${condition}`)
  return isTrue(value)
}

const isTrue = (value: unknown) => value !== undefined && value !== null && value !== false && value !== ''

/** Texts compare without regard to case (Arazzo 1.0.1, section 4.6.11). */
const fold = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value === undefined ? null : value)
const same = (left: unknown, right: unknown) => fold(left) === fold(right)
const order = (left: unknown, right: unknown, is: (difference: number) => boolean) => {
  const [a, b] = [fold(left), fold(right)]
  if (typeof a === 'number' && typeof b === 'number') return is(a - b)
  if (typeof a === 'string' && typeof b === 'string') return is(a < b ? -1 : a > b ? 1 : 0)
  return false
}

const COMPARE = {
  '==': same,
  '!=': (left: unknown, right: unknown) => !same(left, right),
  '<': (left: unknown, right: unknown) => order(left, right, (difference) => difference < 0),
  '<=': (left: unknown, right: unknown) => order(left, right, (difference) => difference <= 0),
  '>': (left: unknown, right: unknown) => order(left, right, (difference) => difference > 0),
  '>=': (left: unknown, right: unknown) => order(left, right, (difference) => difference >= 0),
}

function tokenize(condition: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const source = condition.trimEnd()
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex
    const found = TOKEN.exec(source)
    if (!found) throw new Error(`can not be read from "${source.slice(from)}": ${condition}`)
    const [, operator, single, double, number, word, expression] = found
    if (operator !== undefined) tokens.push({ kind: 'operator', text: operator })
    else if (expression !== undefined) tokens.push({ kind: 'expression', text: expression })
    else {
      const value =
        single !== undefined
          ? single.replaceAll("''", "'")
          : double !== undefined
            ? double
            : number !== undefined
              ? Number(number)
              : word === 'null'
                ? null
                : word === 'true'
      tokens.push({ kind: 'value', text: found[0].trim(), value })
    }
  }
  return tokens
}
