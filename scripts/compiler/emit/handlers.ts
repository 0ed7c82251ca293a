// generated/server/handlers.ts: one interface per tag that hand-written handlers must fill; a missing one does not compile.

import type { Model, Operation } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'

export function emitHandlers(model: Model): Files {
  const tags = [...new Set(model.operations.map(({ tag }) => tag))]
  const interfaces = tags.map((tag) => {
    const operations = model.operations.filter((operation) => operation.tag === tag)
    return `export type ${pascal(tag)}Handlers<Context> = {\n${operations.map(method).join('\n')}\n}\n`
  })
  const types = model.operations.flatMap((operation) => [
    `${typeName(operation)}Data`,
    ...(operation.success.schema ? [`${typeName(operation)}Responses`] : []),
  ])
  const registry = tags.map((tag) => `  ${tag}: ${pascal(tag)}Handlers<Context>`).join('\n')
  const content = `${HEADER}
import type {
${types.map((name) => `  ${name},`).join('\n')}
} from './types/types.gen.ts'

type Part<Data, Name extends string> = Data extends { [key in Name]?: infer Value } ? Exclude<Value, undefined> : undefined

/** What the pipeline hands to a handler: validated, coerced, defaults filled in. */
export type Input<Data> = {
  path: Part<Data, 'path'>
  query: Part<Data, 'query'>
  headers: Part<Data, 'headers'>
  body: Part<Data, 'body'>
}

${interfaces.join('\n')}
export type Handlers<Context> = {
${registry}
}
`
  return { 'generated/server/handlers.ts': content }
}

function method(operation: Operation): string {
  const name = typeName(operation)
  const result = operation.success.schema ? `${name}Responses[${operation.success.status}]` : 'void'
  return `  ${operation.verb}(context: Context, input: Input<${name}Data>): Promise<${result}>`
}

export const typeName = (operation: Operation) => pascal(operation.tag) + pascal(operation.verb)
export const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
