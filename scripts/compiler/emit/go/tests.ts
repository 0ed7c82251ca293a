// Files for the tests of the Go SDK: the examples of all methods, so that they are compiled, and what the conformance
// runner can not find out by reflection.

import type { Model } from '../../model/model.ts'
import { refName, type Schemas } from '../sdk/schemas.ts'
import { exampleCall } from './example.ts'
import { goName } from './names.ts'
import { serviceName } from './services.ts'
import { goFile, quoted } from './text.ts'
import { typeName } from './types.ts'

export function emitExamples(model: Model, schemas: Schemas, module: string): string {
  const examples = model.operations.map((operation) => {
    const { success, paginated } = operation
    const use = paginated ? [] : [success.schema ? 'fmt.Println(result, err)' : 'fmt.Println(err)']
    const lines = ['client := relayos.NewClient()', 'ctx := context.Background()', ...exampleCall(operation, schemas), ...use]
    const name = `Example${serviceName(operation.tag)}_${goName(operation.verb)}`
    return `func ${name}() {\n${lines.map((line) => `\t${line}\n`).join('')}}`
  })
  return goFile(examples.join('\n\n'), { name: 'relayos_test', own: module })
}

export function emitTable(model: Model, schemas: Schemas, names: string[], module: string): string {
  const methods = model.operations.map(
    ({ id, tag, verb }) => `\tmethods[${quoted(id)}] = method{${quoted(goName(tag))}, ${quoted(goName(verb))}}\n`,
  )
  const unions = names
    .filter((name) => schemas.get(name)!.discriminator)
    .flatMap((name) => {
      const { propertyName, mapping } = schemas.get(name)!.discriminator!
      return Object.entries(mapping).map(([tag, ref]) => {
        const variant = `reflect.TypeFor[relayos.${typeName(refName(ref), 'params')}]()`
        return `\tvariant(reflect.TypeFor[relayos.${typeName(name, 'params')}](), ${quoted(propertyName)}, ${quoted(tag)}, ${variant})\n`
      })
    })
  return goFile(`func init() {\n${[...methods, ...unions].join('')}}`, { name: 'main', own: module })
}
