// Makes values that a schema takes: the least that is required, with null where it may be.

import { type Document, isRecord, resolve, type Schema } from '../document.ts'
import { fromPattern } from './pattern.ts'
import type { Random } from './random.ts'

export type Sampler = {
  value(schema: Schema, name?: string): unknown
  id(prefix: string): string
}

type World = {
  document: Document
  random: Random
  now(): string
  /** The one thing of a kind that there is, for members like `organization_id`. */
  idNamed(name: string): string | undefined
}

const MAX_DEPTH = 12
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'

export function createSampler({ document, random, now, idNamed }: World): Sampler {
  function value(given: Schema, name = '', depth = 0): unknown {
    const schema = flatten(document, given)
    if (schema.const !== undefined) return schema.const
    if (allows(document, schema, 'null') && depth > 0 && !isSecret(schema)) return null
    if (schema.enum) return schema.enum.find((each) => each !== null) ?? null
    const variants = schema.oneOf ?? schema.anyOf
    if (variants && !schema.properties) {
      const real = variants.find((variant) => flatten(document, variant).type !== 'null')
      return real ? value(real, name, depth) : null
    }
    const type = [schema.type ?? (schema.properties ? 'object' : 'string')].flat().find((each) => each !== 'null')
    switch (type) {
      case 'object':
        return object(schema, depth)
      case 'array': {
        const length = depth > MAX_DEPTH ? 0 : ((schema.minItems as number | undefined) ?? 0)
        return Array.from({ length }, () => value(schema.items ?? {}, name.replace(/s$/, ''), depth + 1))
      }
      case 'integer':
      case 'number':
        return number(schema)
      case 'boolean':
        return false
      default:
        return text(schema, name)
    }
  }

  function object({ properties = {}, required = [], 'x-id-prefix': prefix }: Schema, depth: number): Record<string, unknown> {
    const entries = required.map((name): [string, unknown] => {
      if (name === 'id' && typeof prefix === 'string') return [name, id(prefix)]
      return [name, depth > MAX_DEPTH ? null : value(properties[name] ?? {}, name, depth + 1)]
    })
    return Object.fromEntries(entries)
  }

  function text(schema: Schema, name: string): string {
    const {
      pattern,
      format,
      minLength = 0,
      maxLength = 200,
    } = schema as { pattern?: string; format?: string; minLength?: number; maxLength?: number }
    if (name !== 'id' && !pattern) {
      const known = idNamed(name)
      if (known !== undefined && known.length <= maxLength) return known
    }
    if (isSecret(schema)) return secret(name, pattern, maxLength)
    const formatted = format === undefined ? undefined : FORMATS[format]?.(now())
    if (formatted !== undefined) return formatted
    const prefix = /^\^([a-z]+)_\[0-9a-hjkmnp-tv-z\]\{26\}\$$/.exec(pattern ?? '')?.[1]
    if (prefix) return id(prefix)
    const made = pattern === undefined ? null : fromPattern(pattern, random, minLength)
    if (made !== null) return made.slice(0, maxLength)
    const words = (WORDS[name] ?? name.replaceAll('_', ' ')) || 'text'
    return words.padEnd(minLength, '.').slice(0, maxLength)
  }

  function secret(name: string, pattern: string | undefined, maxLength: number): string {
    const made = pattern ? fromPattern(pattern, random, 20) : null
    const start = name === 'api_key' ? 'rk_test_mock_' : name === 'secret' ? 'whsec_' : name === 'url' ? 'https://mock.example/' : 'mock_'
    return (made ?? start + random.text(36, `${CROCKFORD}ABCDEFGHJK`)).slice(0, maxLength)
  }

  /** As the server makes them: 48 bits of time, 80 of chance. */
  function id(prefix: string): string {
    let rest = Date.parse(now())
    let time = ''
    for (let index = 0; index < 10; index++) {
      time = CROCKFORD[rest % 32] + time
      rest = Math.floor(rest / 32)
    }
    return `${prefix}_${time}${random.text(16, CROCKFORD)}`
  }

  return { value: (schema, name) => value(schema, name), id }
}

export const isSecret = (schema: Schema): boolean => isRecord(schema['x-relay-privacy']) && schema['x-relay-privacy'].handling === 'secret'

/** The schema with its references followed and its parts (`allOf`) laid over each other. */
export function flatten(document: Document, given: Schema, depth = 0): Schema {
  const { $ref, ...own } = given
  const base = $ref === undefined || depth > 20 ? {} : flatten(document, resolve<Schema>(document, { $ref }), depth + 1)
  const parts = (given.allOf ?? []).map((part) => flatten(document, part, depth + 1))
  const { allOf: _, ...rest } = own
  const all: Schema = {}
  for (const part of [base, ...parts, rest]) {
    const properties = all.properties || part.properties ? { properties: { ...all.properties, ...part.properties } } : {}
    const required = all.required || part.required ? { required: [...new Set([...(all.required ?? []), ...(part.required ?? [])])] } : {}
    Object.assign(all, part, properties, required)
  }
  return all
}

export const allows = (document: Document, schema: Schema, type: string): boolean =>
  [schema.type].flat().includes(type) ||
  (schema.oneOf ?? schema.anyOf ?? []).some((variant) => [flatten(document, variant).type].flat().includes(type))

function number({ minimum, maximum, exclusiveMinimum }: Schema): number {
  const least = typeof minimum === 'number' ? minimum : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 0
  return typeof maximum === 'number' ? Math.min(least, maximum) : least
}

const FORMATS: Record<string, (now: string) => string> = {
  'date-time': (now) => now,
  date: (now) => now.slice(0, 10),
  time: (now) => now.slice(11),
  email: () => 'person@example.com',
  hostname: () => 'example.com',
  ipv4: () => '192.0.2.1',
  ipv6: () => '2001:db8::1',
  uri: () => 'https://example.com/',
  'uri-reference': () => '/',
  uuid: () => '5f2b7a52-6a3f-4b0e-9f0e-1d6d7f0f8c11',
  duration: () => 'PT1H',
}

const WORDS: Record<string, string> = { api_version: '2026-01-01', region: 'local', name: 'Mock' }
