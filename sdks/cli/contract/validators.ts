// Compiles the schemas of a contract when they are first needed, with Ajv (JSON Schema 2020-12).

import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Document, Parameter, Schema } from './document.ts'
import { lower } from './lower.ts'
import type { Operation } from './operations.ts'

export type Validators = ReturnType<typeof createValidators>

export function createValidators(document: Document) {
  const bodies = createAjv(document, false)
  const texts = createAjv(document, true)
  const schemas = new Map<string, ValidateFunction>() // by lowered schema: many operations share one
  const parameters = new Map<Operation, Partial<Record<Parameter['in'], ValidateFunction>>>()

  const compile = (ajv: Ajv2020, schema: AnySchema, kind: string): ValidateFunction => {
    const key = `${kind}${JSON.stringify(schema)}`
    const known = schemas.get(key)
    if (known) return known
    const compiled = ajv.compile(schema)
    schemas.set(key, compiled)
    return compiled
  }

  const lowered = new WeakMap<Schema, ValidateFunction>()
  const check = (validate: ValidateFunction, value: unknown): ErrorObject[] => (validate(value) ? [] : (validate.errors ?? []))

  return {
    /** A body or a frame, taken as it is. */
    body(schema: Schema, value: unknown): ErrorObject[] {
      let validate = lowered.get(schema)
      if (!validate) {
        validate = compile(bodies, lower(schema, 'openapi') as AnySchema, 'b')
        lowered.set(schema, validate)
      }
      return check(validate, value)
    },

    /** Parameters of one place, which arrive as text: `values` are coerced where they are. */
    parameters(operation: Operation, place: Parameter['in'], values: Record<string, unknown>): ErrorObject[] {
      const cached = parameters.get(operation) ?? {}
      parameters.set(operation, cached)
      const validate = (cached[place] ??= compile(texts, parameterSchema(operation, place), place))
      return check(validate, values)
    },

    /** A header of an answer. */
    text(schema: Schema, value: string): ErrorObject[] {
      const { type } = schema
      const isText = type === undefined || type === 'string'
      const validate = compile(
        texts,
        { type: 'object', properties: { value: lower(schema, 'openapi') }, additionalProperties: true } as AnySchema,
        'h',
      )
      return check(validate, { value: isText ? value : value.trim() })
    },
  }
}

/** Unknown keywords and formats are passed over: a contract may be newer than this kit. */
function createAjv(document: Document, isText: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: isText,
    inlineRefs: false,
    logger: false,
    messages: true,
    strict: false,
    validateSchema: false,
  })
  addFormats.default(ajv)
  ajv.addSchema(lower({ $id: 'openapi', $defs: document.components?.schemas ?? {} }, 'openapi') as AnySchema)
  return ajv
}

function parameterSchema({ parameters }: Operation, place: Parameter['in']): AnySchema {
  const own = parameters.filter((parameter) => parameter.in === place)
  const named = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name)
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((parameter) => [named(parameter), lower(parameter.schema, 'openapi')])),
    required: own.filter(({ required }) => required).map(named),
    ...(place === 'query' || place === 'path' ? { additionalProperties: false } : {}),
  } as AnySchema
}
