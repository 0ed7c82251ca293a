// Compiles the contract's schemas into plain functions with Ajv (JSON Schema 2020-12), so that the server starts without
// a schema compiler: generated/server/validators.js for requests, response-validators.js for the tests.

import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import type { Parameter, Schema } from '../model/document.ts'
import type { Model, Operation } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'
import { type Lowered, lower } from '../../../sdks/cli/contract/lower.ts'

const PLACES = ['path', 'query', 'header'] as const

export function emitValidators(model: Model): Files {
  return {
    'generated/server/validators.js': compileRequests(model),
    'generated/server/validators.d.ts': declaration('requests', 'Readonly<Record<string, { readonly [part in Part]?: Validate }>>'),
    'generated/server/response-validators.js': compileResponses(model),
    'generated/server/response-validators.d.ts': declaration('responses', 'Readonly<Record<string, Readonly<Record<string, Validate>>>>'),
  }
}

/** One validator per operation and part. Parameters arrive as text and are coerced; bodies are taken as they are. */
export function compileRequests(model: Model): string {
  const bodies: Entry[] = model.operations.flatMap(({ id, body, frames }) => [
    ...(body ? [{ id, part: 'body', schema: body.schema }] : []),
    ...(frames ? [{ id, part: 'frame', schema: frames.client }] : []),
  ])
  const parameters: Entry[] = model.operations.flatMap((operation) =>
    PLACES.flatMap((place) => {
      const schema = parameterSchema(operation, place)
      return schema ? [{ id: operation.id, part: place, schema }] : []
    }),
  )
  const modules = [
    compile(model, bodies, { coerceTypes: false, useDefaults: false }, 'b'),
    compile(model, parameters, { coerceTypes: true, useDefaults: true }, 'p'),
  ]
  return toModule('requests', modules, [...bodies, ...parameters])
}

export function compileResponses(model: Model): string {
  const answers: Entry[] = model.operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, response }) => {
      const media = Object.values(response.content ?? {})[0]
      return media ? [{ id, part: status, schema: media.schema }] : []
    }),
  )
  const frames: Entry[] = model.operations.flatMap(({ id, frames }) => (frames ? [{ id, part: 'frame', schema: frames.server }] : []))
  const events: Entry[] = model.events.map(({ name, schema }) => ({ id: name, part: 'event', schema }))
  const entries = [...answers, ...frames, ...events]
  return toModule('responses', [compile(model, entries, { coerceTypes: false, useDefaults: false }, 'r')], entries)
}

type Entry = { id: string; part: string; schema: Schema; name?: string }

function parameterSchema(operation: Operation, place: Parameter['in']): Schema | null {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place)
  if (parameters.length === 0 && place !== 'query') return null
  const named = (parameter: Parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name)
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [named(parameter), parameter.schema])),
    required: parameters.filter(({ required }) => required).map(named),
    ...(place === 'header' ? {} : { additionalProperties: false }), // any header may come along
  }
}

/** Compiles the entries into one piece of code; equal schemas share a function. Sets each entry's `name`. */
function compile(model: Model, entries: Entry[], mode: { coerceTypes: boolean; useDefaults: boolean }, prefix: string): string {
  const ajv = new Ajv2020({
    ...mode,
    allErrors: true, // one entry per fault
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
  })
  addFormats.default(ajv)
  ajv.addSchema(lower({ $id: 'openapi', $defs: model.document.components.schemas }, 'openapi') as Lowered)
  const names = new Map<string, string>() // schema → function
  const exported: Record<string, string> = {}
  for (const entry of entries) {
    const schema = lower(entry.schema, 'openapi', mode.useDefaults)
    const key = JSON.stringify(schema)
    let name = names.get(key)
    if (!name) {
      name = `${prefix}${names.size}`
      names.set(key, name)
      ajv.addSchema({ ...(schema as object), $id: name } as Lowered)
      exported[name] = name
    }
    entry.name = name
  }
  return standalone.default(ajv, exported)
}

/** Ajv writes `require` even for ES modules: turned into imports. `export` of single functions becomes one table. */
function toModule(table: string, codes: string[], entries: Entry[]): string {
  const imports = new Map<string, string>()
  const bodies = codes.map((code, index) =>
    code
      .replace(/^"use strict";/, '')
      .replace(/^export const (\w+) = (\w+);$/gm, (_, name, target) => `const ${name} = ${scoped(target, index)};`)
      .replace(/require\("([^"]+)"\)/g, (_, path: string) => {
        const known = imports.get(path) ?? `imported${imports.size}`
        imports.set(path, known)
        return known
      })
      .replace(/\b(validate\d+|schema\d+|func\d+|formats\d+|pattern\d+|wrapper\d+|keyword\d+|root\d+)\b/g, (name: string) =>
        scoped(name, index),
      ),
  )
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path.replace(/(\.js)?$/, '.js')}'`)
  const ids = [...new Set(entries.map(({ id }) => id))]
  const rows = ids.map((id) => {
    const parts = entries.filter((entry) => entry.id === id).map(({ part, name }) => `${JSON.stringify(part)}: ${name}`)
    return `  ${JSON.stringify(id)}: { ${parts.join(', ')} },`
  })
  return `${HEADER}\n${lines.join('\n')}\n\n${bodies.join('\n')}\nexport const ${table} = {\n${rows.join('\n')}\n}\n`
}

const scoped = (name: string, index: number) => (index === 0 ? name : name.replace(/^([a-z]+)(\d+)$/, `$1${'_'.repeat(index)}$2`))

function declaration(table: string, type: string): string {
  return `${HEADER}
export type Fault = { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string; schemaPath: string }
export type Validate = { (value: unknown): boolean; errors?: Fault[] | null }
export type Part = 'path' | 'query' | 'header' | 'body' | 'frame'
export const ${table}: ${type}
`
}
