// A text that a regular expression takes: the part of the syntax that contracts use. Null when it uses more.

import type { Random } from './random.ts'

const MOST = 3 // repetitions beyond what is asked for

type Piece = (random: Random) => string

export function fromPattern(pattern: string, random: Random, minLength = 0): string | null {
  try {
    const make = new Reader(pattern, minLength).whole()
    for (let attempt = 0; attempt < 20; attempt++) {
      const text = make(random)
      if (new RegExp(pattern, 'u').test(text) && text.length >= minLength) return text
    }
  } catch {
    // a lookaround, a back reference, a property of characters
  }
  return null
}

class Reader {
  readonly #pattern: string
  readonly #minLength: number
  #at = 0

  constructor(pattern: string, minLength: number) {
    this.#pattern = pattern
    this.#minLength = minLength
  }

  whole(): Piece {
    const piece = this.#choice()
    if (this.#at < this.#pattern.length) throw new Error('unbalanced')
    return piece
  }

  #choice(): Piece {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    return (random) => options[random.below(options.length)]!(random)
  }

  #sequence(): Piece {
    const pieces: Piece[] = []
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!)) {
      const atom = this.#atom()
      if (atom) pieces.push(this.#repeated(atom))
    }
    return (random) => pieces.map((piece) => piece(random)).join('')
  }

  #repeated(atom: Piece): Piece {
    const [least, most] = this.#quantifier()
    this.#take('?') // lazy
    const wanted = most > least ? Math.max(least, Math.min(most, this.#minLength)) : least
    return (random) => {
      const room = Math.min(most, wanted + MOST) - wanted
      return Array.from({ length: wanted + (room > 0 ? random.below(room + 1) : 0) }, () => atom(random)).join('')
    }
  }

  #quantifier(): [number, number] {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.#take('?')) return [0, 1]
    const found = /^\{(\d+)(,(\d*))?\}/.exec(this.#pattern.slice(this.#at))
    if (!found) return [1, 1]
    this.#at += found[0].length
    const least = Number(found[1])
    return [least, found[2] === undefined ? least : found[3] ? Number(found[3]) : Number.POSITIVE_INFINITY]
  }

  #atom(): Piece | null {
    const character = this.#next()
    switch (character) {
      case '^':
      case '$':
        return null
      case '(': {
        if (this.#take('?:') || !this.#pattern.startsWith('?', this.#at)) {
          const inner = this.#choice()
          if (!this.#take(')')) throw new Error('unbalanced')
          return inner
        }
        throw new Error('a lookaround')
      }
      case '[':
        return oneOf(this.#set())
      case '.':
        return oneOf(PLAIN)
      case '\\':
        return oneOf(this.#escape())
      default:
        return () => character
    }
  }

  #set(): string[] {
    const isNegated = this.#take('^')
    const found: string[] = []
    while (!this.#take(']')) {
      let character = this.#next()
      const set = character === '\\' ? this.#escape() : [character]
      if (set.length > 1) {
        found.push(...set)
        continue
      }
      character = set[0]!
      if (this.#pattern[this.#at] === '-' && this.#pattern[this.#at + 1] !== ']') {
        this.#at++
        const last = this.#next()
        const end = last === '\\' ? this.#escape()[0]! : last
        for (let code = character.codePointAt(0)!; code <= Math.min(end.codePointAt(0)!, character.codePointAt(0)! + 256); code++)
          found.push(String.fromCodePoint(code))
      } else found.push(character)
    }
    const plain = isNegated ? PLAIN.filter((each) => !found.includes(each)) : found.filter((each) => PLAIN.includes(each))
    const set = plain.length > 0 ? plain : found
    const nice = set.filter((each) => /[a-z0-9]/.test(each))
    return nice.length > 0 ? nice : set // letters and digits read better, where they may stand
  }

  #escape(): string[] {
    const character = this.#next()
    if (character === 'd') return DIGITS
    if (character === 'w') return WORD
    if (character === 's') return [' ']
    if (character === 'x' || character === 'u') {
      const length = character === 'x' ? 2 : 4
      const code = this.#pattern.slice(this.#at, (this.#at += length))
      return [String.fromCodePoint(Number.parseInt(code, 16))]
    }
    if (/[DWSbBpPk1-9]/.test(character)) throw new Error('not supported')
    return [{ n: '\n', t: '\t', r: '\r' }[character] ?? character]
  }

  #next(): string {
    const character = this.#pattern[this.#at++]
    if (character === undefined) throw new Error('it ends too early')
    return character
  }

  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

const oneOf =
  (set: string[]): Piece =>
  (random) =>
    set[random.below(set.length)]!

const PLAIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
const DIGITS = [...'0123456789']
const WORD = [...'abcdefghijklmnopqrstuvwxyz0123456789']
