// The part of JSONPath (RFC 9535) that criteria need: names, indexes, wildcards, `..`, and filters with comparisons, `&&`,
// `||`, `!`, count(), length(), match() and search(). Slices are not there.

import { isRecord } from '../document.ts'

const MOST_NODES = 100_000

/** All values that the path leads to. Throws when it can not be read. */
export function query(path: string, root: unknown): unknown[] {
  return new Parser(path.trim(), root).whole()
}

class Parser {
  readonly #text: string
  readonly #root: unknown
  #at = 0
  #current: unknown // what `@` is

  constructor(text: string, root: unknown) {
    this.#text = text
    this.#root = root
  }

  whole(): unknown[] {
    if (!this.#take('$')) throw this.#fault()
    const nodes = this.#segments([this.#root])
    this.#space()
    if (this.#at < this.#text.length) throw this.#fault()
    return nodes
  }

  #segments(from: unknown[]): unknown[] {
    let nodes = from
    for (;;) {
      if (nodes.length > MOST_NODES) throw new Error(`the path finds too much: ${this.#text}`)
      if (this.#take('..')) nodes = this.#selected(nodes.flatMap((node) => descendants(node)))
      else if (this.#peek() === '[' || this.#peek() === '.') nodes = this.#selected(nodes)
      else return nodes
    }
  }

  /** `.name`, `.*`, `['name']`, `[0]`, `[*]`, `[?…]`; after `..` the dot is taken already. */
  #selected(nodes: unknown[]): unknown[] {
    if (this.#take('[')) {
      const pick = this.#bracket()
      const found = nodes.flatMap(pick)
      this.#space()
      if (!this.#take(']')) throw this.#fault()
      return found
    }
    this.#take('.')
    if (this.#take('*')) return nodes.flatMap(children)
    const name = this.#match(/[\p{L}_][\p{L}\p{N}_-]*/uy)
    if (name === null) throw this.#fault()
    return nodes.flatMap((node) => member(node, name))
  }

  #bracket(): (node: unknown) => unknown[] {
    this.#space()
    if (this.#take('*')) return children
    if (this.#take('?')) return this.#filter()
    const name = this.#string()
    if (name !== null) return (node) => member(node, name)
    const index = this.#match(/-?\d+/y)
    if (index === null) throw this.#fault()
    return (node) => (Array.isArray(node) && node.at(Number(index)) !== undefined ? [node.at(Number(index))] : [])
  }

  /** The text of a filter is read anew for each child, with `@` set to it. */
  #filter(): (node: unknown) => unknown[] {
    const from = this.#at
    const outer = this.#current
    const test = (child: unknown) => {
      this.#at = from
      this.#current = child
      return isTrue(this.#either())
    }
    this.#current = undefined
    test(null) // to know where it ends, and that it can be read
    const end = this.#at
    this.#current = outer
    return (node) => {
      const found = children(node).filter(test)
      this.#at = end
      this.#current = outer
      return found
    }
  }

  #either(): unknown {
    let value = this.#both()
    while (this.#operator('||')) value = [isTrue(value), isTrue(this.#both())].some(Boolean)
    return value
  }

  #both(): unknown {
    let value = this.#comparison()
    while (this.#operator('&&')) value = [isTrue(value), isTrue(this.#comparison())].every(Boolean)
    return value
  }

  #comparison(): unknown {
    const left = this.#operand()
    this.#space()
    const operator = this.#match(/==|!=|<=|>=|<|>/y)
    if (operator === null) return left
    return compare(operator, single(left), single(this.#operand()))
  }

  #operand(): unknown {
    this.#space()
    if (this.#take('!')) return !isTrue(this.#operand())
    if (this.#take('(')) {
      const value = this.#either()
      this.#space()
      if (!this.#take(')')) throw this.#fault()
      return value
    }
    if (this.#take('@')) return new Nodes(this.#segments([this.#current]))
    if (this.#take('$')) return new Nodes(this.#segments([this.#root]))
    const text = this.#string()
    if (text !== null) return text
    const number = this.#match(/-?\d+(\.\d+)?/y)
    if (number !== null) return Number(number)
    const word = this.#match(/[a-z]+/y)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (word && this.#take('(')) return this.#call(word)
    throw this.#fault()
  }

  #call(name: string): unknown {
    const given = [this.#either()]
    this.#space()
    while (this.#take(',')) {
      given.push(this.#either())
      this.#space()
    }
    if (!this.#take(')')) throw this.#fault()
    const [first, second] = given
    const value = single(first)
    switch (name) {
      case 'count':
        return first instanceof Nodes ? first.values.length : undefined
      case 'length':
        return typeof value === 'string' || Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : undefined
      case 'match':
        return typeof value === 'string' && new RegExp(`^(?:${single(second)})$`, 'u').test(value)
      case 'search':
        return typeof value === 'string' && new RegExp(String(single(second)), 'u').test(value)
      default:
        throw new Error(`${name}() is not supported: ${this.#text}`)
    }
  }

  #string(): string | null {
    const found = this.#match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y)
    return found === null ? null : found.slice(1, -1).replaceAll(/\\(.)/g, '$1')
  }

  #operator(text: string): boolean {
    this.#space()
    return this.#take(text)
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    this.#at += found?.length ?? 0
    return found
  }

  #peek = () => this.#text[this.#at]
  #space = () => void this.#match(/\s*/y)
  #fault = () => new Error(`the path can not be read at "${this.#text.slice(this.#at, this.#at + 30)}": ${this.#text}`)
}

class Nodes {
  readonly values: unknown[]
  constructor(values: unknown[]) {
    this.values = values
  }
}

const single = (value: unknown): unknown => (value instanceof Nodes ? (value.values.length === 1 ? value.values[0] : undefined) : value)
const isTrue = (value: unknown): boolean => (value instanceof Nodes ? value.values.length > 0 : value === true)
const children = (node: unknown): unknown[] => (isRecord(node) ? Object.values(node) : [])
const member = (node: unknown, name: string): unknown[] =>
  isRecord(node) && !Array.isArray(node) && Object.hasOwn(node, name) ? [node[name]] : []

function descendants(node: unknown, found: unknown[] = []): unknown[] {
  if (found.length > MOST_NODES) throw new Error('the path finds too much')
  found.push(node)
  for (const child of children(node)) descendants(child, found)
  return found
}

function compare(operator: string, left: unknown, right: unknown): boolean {
  const equal = left === right || (isRecord(left) && isRecord(right) && JSON.stringify(left) === JSON.stringify(right))
  if (operator === '==') return equal
  if (operator === '!=') return !equal
  if (!((typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string'))) return false
  if (operator === '<') return left < right
  if (operator === '<=') return left < right || equal
  if (operator === '>') return left > right
  return left > right || equal
}
