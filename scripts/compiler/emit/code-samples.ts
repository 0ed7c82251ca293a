// Adds an example call to every operation of the reference: curl, and the SDKs.

import type { Document } from '../model/document.ts'
import type { Model, Operation } from '../model/model.ts'
import { example } from './python/docs.ts'

export function addCodeSamples(model: Model): Document {
  const document = structuredClone(model.document)
  for (const operation of model.operations) {
    document.paths[operation.path]![operation.method.toLowerCase()]!['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: curl(operation, model.document.servers[0]!.url) },
      { lang: 'TypeScript', label: 'TypeScript', source: typescript(operation) },
      { lang: 'Python', label: 'Python', source: python(operation) },
    ]
  }
  return document
}

function curl({ method, path, parameters, body, idempotent }: Operation, server: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((parameter) => parameter.name === name)?.example ?? name),
  )
  const lines = [`curl ${server}${filled}`, `-H "Authorization: Bearer $RELAYOS_API_KEY"`]
  if (method !== 'GET') lines[0] = `curl -X ${method} ${server}${filled}`
  if (idempotent) lines.push(`-H "Idempotency-Key: $(uuidgen)"`)
  if (body) lines.push(`-H "Content-Type: application/json"`, `-d '${JSON.stringify(body.example, null, 2).replaceAll("'", `'\\''`)}'`)
  return lines.join(' \\\n  ')
}

function typescript({ tag, verb, path, parameters, body, paginated }: Operation): string {
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `'${parameters.find((parameter) => parameter.name === name)?.example ?? name}'`,
  )
  const values = body ? [...ids, toLiteral(body.example)] : ids
  const call = `client.${camel(tag)}.${camel(verb)}(${values.join(', ')})`
  const use = paginated ? `for await (const item of ${call}) {\n  console.log(item)\n}` : `console.log(await ${call})`
  return `import { RelayOS } from '@relayos/sdk'\n\nconst client = new RelayOS({ apiKey: process.env.RELAYOS_API_KEY })\n\n${use}\n`
}

function python(operation: Operation): string {
  const shown = operation.paginated ? [] : ['print(result)']
  return `${['from relayos import RelayOS', '', 'client = RelayOS()  # RELAYOS_API_KEY', '', ...example(operation, 'sync'), ...shown].join('\n')}\n`
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const toLiteral = (value: unknown) =>
  JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([a-z_]\w*)":/gim, '$1$2:')
    .replaceAll(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => `'${text.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`)
