// sig/generated/: types of all results and methods for type checkers that read RBS.

import type { Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import type { Files } from '../files.ts'
import { pascal } from '../handlers.ts'
import { baseOf, resultNames, resultSchema, sortByBase, variantsOf } from '../sdk/results.ts'
import { isObject, propertiesOf, type Schemas } from '../sdk/schemas.ts'
import { constantsOf, enumOf, moduleName, unknownOf } from './models.ts'
import { method, reader } from './names.ts'
import { type Argument, shapeOf } from './shape.ts'
import { COMMAND } from './text.ts'
import { rbsType, snake } from './types.ts'

export function emitSignatures(model: Model, schemas: Schemas, folder: string): Files {
  return {
    [`${folder}/models.rbs`]: modelTypes(model, schemas),
    [`${folder}/resources.rbs`]: resourceTypes(model, schemas),
  }
}

function modelTypes(model: Model, schemas: Schemas): string {
  const names = resultNames(model, schemas)
  const objects = sortByBase(
    names.filter((name) => isObject(schemas.get(name)!)),
    schemas,
  )
  const unions = names.filter((name) => schemas.get(name)!.discriminator)
  const kinds = (union: string) => [...new Set(variantsOf(union, schemas).map(({ variant }) => variant))]
  const includes = (name: string) => unions.filter((union) => kinds(union).includes(name))
  const enums = names.filter((name) => !isObject(schemas.get(name)!) && enumOf(schemas.get(name)!))
  const parts = [
    ...enums.map((name) => enumType(name, schemas.get(name)!, '    ')),
    ...unions.map((name) => {
      const alias = `    type ${snake(name)} = ${[...kinds(name), unknownOf(name)].join(' | ')}`
      return `${alias}\n\n    module ${name}\n      def self.decode: (untyped value) -> ${snake(name)}\n    end`
    }),
    ...objects.map((name) => modelType(name, includes(name), schemas)),
    ...unions.map((name) => unknownType(name, schemas)),
  ]
  return `${COMMAND}\nmodule RelayOS\n  module Models\n${parts.join('\n\n')}\n  end\nend\n`
}

function modelType(name: string, unions: string[], schemas: Schemas): string {
  const schema = schemas.get(name)!
  const base = baseOf(schema, schemas)
  const properties = base ? (schema.properties ?? {}) : propertiesOf(schemas, schema).properties
  const { required } = propertiesOf(schemas, schema)
  const lines = Object.entries(properties).map(([member, property]) => readerType(member, property, required.includes(member), schemas))
  const enums = Object.entries(properties).flatMap(([member, property]) =>
    enumOf(property) ? [enumType(moduleName(member, schemas), property, '      ')] : [],
  )
  const body = [...unions.map((union) => `      include ${union}`), ...enums, ...lines].join('\n')
  return `    class ${name} < ${base ?? 'Model'}\n${body}${body ? '\n' : ''}    end`
}

function enumType(name: string, schema: Schema, indent: string): string {
  const rows = constantsOf(schema).map(([key]) => `${indent}  ${key}: String\n`)
  return `${indent}module ${name}\n${rows.join('')}${indent}end`
}

function readerType(member: string, property: Schema, required: boolean, schemas: Schemas): string {
  const type = rbsType(property, { schemas, input: false })
  return `      def ${reader(member)}: () -> ${required || /\?$|^untyped$/.test(type) ? type : `${type}?`}`
}

function unknownType(name: string, schemas: Schemas): string {
  const variants = variantsOf(name, schemas).map(({ variant }) => schemas.get(variant)!)
  const bases = new Set(variants.map((variant) => baseOf(variant, schemas)))
  const [base = null] = bases.size === 1 ? bases : [null]
  const known = Object.keys(base ? propertiesOf(schemas, schemas.get(base)!).properties : {})
  const [first = {}, ...others] = variants.map((variant) => propertiesOf(schemas, variant).properties)
  const common = Object.keys(first).filter((member) => !known.includes(member) && others.every((properties) => member in properties))
  const { propertyName } = schemas.get(name)!.discriminator!
  const lines = common.map((member) => `      def ${reader(member)}: () -> ${member === propertyName ? 'String' : 'untyped'}`)
  return [`    class ${unknownOf(name)} < ${base ?? 'Model'}`, `      include ${name}`, ...lines, '    end'].join('\n')
}

function resourceTypes(model: Model, schemas: Schemas): string {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const classes = tags.flatMap((tag) => {
    const operations = model.operations.filter((operation) => operation.tag === tag)
    const base = operations.some(({ frames }) => frames) ? 'StreamResource' : 'Resource'
    const methods = (raw: boolean) => operations.map((operation) => methodType(operation, schemas, raw)).join('\n')
    return [
      `    class ${pascal(tag)} < ${base}\n      def with_raw_response: () -> _Raw${pascal(tag)}\n${methods(false)}\n    end`,
      `    interface _Raw${pascal(tag)}\n${methods(true)}\n    end`,
    ]
  })
  const members = tags.map((tag) => `    def ${method(tag)}: () -> Resources::${pascal(tag)}`)
  return `${COMMAND}\nmodule RelayOS\n  module Resources\n${members.join('\n')}\n\n${classes.join('\n\n')}\n  end\nend\n`
}

function methodType(operation: Operation, schemas: Schemas, raw: boolean): string {
  const { path, named, variants } = shapeOf(schemas, operation)
  const schema = resultSchema(operation, schemas)
  const result = schema ? rbsType(schema, { schemas, input: false }) : 'nil'
  const whole = operation.paginated ? `Page[${result}]` : result
  const type = raw ? `RawResponse[${whole}]` : whole
  const name = method(operation.verb)
  const signatures = (variants.length ? variants.map(({ named }) => named) : [named]).map(
    (all) =>
      `(${[...path.map(({ name }) => `String ${name}`), ...all.map(keyword(schemas)), '?request_options: request_options'].join(', ')}) -> ${type}`,
  )
  return `      def ${name}: ${signatures.join(`\n      ${' '.repeat(name.length + 4)}| `)}`
}

const keyword =
  (schemas: Schemas) =>
  ({ name, schema, required }: Argument) => {
    const type = rbsType(schema, { schemas, input: true })
    return required ? `${name}: ${type}` : `?${name}: ${type === 'untyped' ? type : `(${type} | Omit)`}`
  }
