// Adds an example call to every operation of the reference: curl, and the SDKs. Each is a program by itself; the calls are those
// that the emitters of the SDKs print into their documentation.

import type { Document } from '../model/document.ts'
import type { Model, Operation } from '../model/model.ts'
import { exampleCall } from './go/example.ts'
import { goName } from './go/names.ts'
import { example as javaExample } from './java/docs.ts'
import { method as javaMethod } from './java/names.ts'
import { SUBSCRIPTION } from './java/schemas.ts'
import { example as pythonExample } from './python/docs.ts'
import { attribute } from './python/names.ts'
import { example as rubyExample } from './ruby/docs.ts'
import { method as rubyMethod } from './ruby/names.ts'
import { forGo, GO_MODULE } from './sdk-go.ts'
import { forJava } from './sdk-java.ts'

export type Sample = { lang: string; label: string; source: string }

export function addCodeSamples(model: Model): Document {
  const document = structuredClone(model.document)
  const samples = codeSamples(model)
  for (const { id, path, method } of model.operations) {
    document.paths[path]![method.toLowerCase()]!['x-codeSamples'] = samples.get(id)!
  }
  return document
}

/** By the id of the operation. */
export function codeSamples(model: Model): Map<string, Sample[]> {
  const inGo = go(model)
  const inJava = java(model)
  const server = model.document.servers[0]!.url
  const sample = (lang: string, source: string, label = lang): Sample => ({ lang, label, source })
  return new Map(
    model.operations.map((operation) => [
      operation.id,
      [
        sample('Shell', curl(operation, server), 'curl'),
        sample('TypeScript', typescript(operation)),
        sample('Python', python(operation)),
        sample('Go', inGo(operation.id)),
        sample('Java', inJava(operation.id)),
        sample('Ruby', ruby(operation)),
      ],
    ]),
  )
}

function curl({ method, path, parameters, body, idempotent, frames }: Operation, server: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((parameter) => parameter.name === name)?.example ?? name),
  )
  const query = new URLSearchParams(neededOf(parameters).map(({ name, example = 'text' }): [string, string] => [name, String(example)]))
  const url = query.size > 0 ? `'${server}${filled}?${query}'` : `${server}${filled}`
  const lines = [`curl ${url}`, `-H "Authorization: Bearer $RELAYOS_API_KEY"`]
  if (method !== 'GET') lines[0] = `curl -X ${method} ${url}`
  if (frames) lines.push('-H "Accept: text/event-stream"', '--no-buffer') // of the two ways, the one that curl can go
  if (idempotent) lines.push(`-H "Idempotency-Key: $(uuidgen)"`)
  if (body) lines.push(`-H "Content-Type: application/json"`, `-d '${JSON.stringify(body.example, null, 2).replaceAll("'", `'\\''`)}'`)
  return lines.join(' \\\n  ')
}

const neededOf = (parameters: Operation['parameters']) => parameters.filter((parameter) => parameter.in === 'query' && parameter.required)

function typescript({ tag, verb, path, parameters, body, paginated, frames }: Operation): string {
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `'${parameters.find((parameter) => parameter.name === name)?.example ?? name}'`,
  )
  const needed = neededOf(parameters).map(({ name, example = 'text' }): [string, unknown] => [name, example])
  const values = [...ids, ...(body ? [toLiteral(body.example)] : needed.length > 0 ? [toLiteral(Object.fromEntries(needed))] : [])]
  const call = `client.${camel(tag)}.${camel(verb)}(${values.join(', ')})`
  const use = frames
    ? `for await (const event of client.${camel(tag)}.subscribe({ event_types: ['message.*'] })) {\n  console.log(event.type, event.id)\n}`
    : paginated
      ? `for await (const item of ${call}) {\n  console.log(item)\n}`
      : `console.log(await ${call})`
  return `import { RelayOS } from '@relayos/sdk'\n\nconst client = new RelayOS() // RELAYOS_API_KEY\n\n${use}\n`
}

function python(operation: Operation): string {
  const { tag, frames, paginated } = operation
  const call = frames
    ? [
        `with client.${attribute(tag)}.subscribe(event_types=["message.*"]) as stream:`,
        ...['    for event in stream:', '        print(event.type, event.id)'],
      ]
    : pythonExample(operation, 'sync')
  return program(
    ['from relayos import RelayOS', '', 'client = RelayOS()  # RELAYOS_API_KEY', ''],
    call,
    frames || paginated ? [] : ['print(result)'],
  )
}

function ruby(operation: Operation): string {
  const { tag, frames, paginated } = operation
  const call = frames
    ? [
        `client.${rubyMethod(tag)}.subscribe(event_types: ["message.*"]) do |stream|`,
        ...['  stream.each { |event| puts "#{event.type} #{event.id}" }', 'end'],
      ]
    : rubyExample(operation)
  return program(
    ['require "relayos"', '', 'client = RelayOS::Client.new # RELAYOS_API_KEY', ''],
    call,
    frames || paginated ? [] : ['puts result'],
  )
}

const program = (before: string[], call: string[], after: string[]) => `${[...before, ...call, ...after].join('\n')}\n`

function go(contract: Model): (id: string) => string {
  const { model, schemas } = forGo(contract)
  const byId = new Map(model.operations.map((operation) => [operation.id, operation]))
  const failed = (indent: string) => [`${indent}if err != nil {`, `${indent}\tlog.Fatal(err)`, `${indent}}`]
  return (id) => {
    const operation = byId.get(id)!
    const { tag, frames, paginated, success } = operation
    const called = exampleCall(operation, schemas)
    const lines = frames
      ? [
          `events := client.${goName(tag)}.Subscribe(ctx, relayos.${SUBSCRIPTION}{EventTypes: []string{"message.*"}})`,
          ...['for event, err := range events.All() {', ...failed('\t'), '\tfmt.Println(event.GetType(), event.GetID())', '}'],
        ]
      : paginated
        ? [...called.slice(0, -2), ...failed('\t'), '\tfmt.Println(item)', '}']
        : [...called, ...failed(''), ...(success.schema ? ['fmt.Println(result)'] : [])]
    const body = ['ctx := context.Background()', 'client := relayos.NewClient() // RELAYOS_API_KEY', '', ...lines]
    const imports = ['context', 'fmt', 'log'].filter((name) => body.some((line) => line.includes(`${name}.`)))
    return `package main

import (
${imports.map((name) => `\t"${name}"\n`).join('')}
\t"${GO_MODULE}"
)

func main() {
${body.map((line) => `${line && `\t${line}`}\n`).join('')}}
`
  }
}

const JAVA_UTIL = { List: 'java.util.List', Map: 'java.util.Map', Instant: 'java.time.Instant', LocalDate: 'java.time.LocalDate' }

function java(contract: Model): (id: string) => string {
  const { model, schemas } = forJava(contract)
  const byId = new Map(model.operations.map((operation) => [operation.id, operation]))
  return (id) => {
    const operation = byId.get(id)!
    const { tag, frames, paginated } = operation
    const lines = frames
      ? [
          `var wish = ${SUBSCRIPTION}.builder().eventTypes(List.of("message.*")).build();`,
          `try (var events = client.${javaMethod(tag)}().subscribe(wish)) {`,
          ...['  for (var event : events) {', '    System.out.println(event.type() + " " + event.id());', '  }', '}'],
        ]
      : [...javaExample(schemas, operation), ...(paginated ? [] : ['System.out.println(result);'])]
    const code = lines.join('\n')
    const models = [...new Set([...code.matchAll(/(?<![.\w"])([A-Z]\w+)(?=\.\w)/g)].map(([, name = '']) => name))]
    const imports = ['com.relayos.RelayOS', ...models.flatMap((name) => importOf(name, schemas.has(name)))].sort()
    return `${imports.map((name) => `import ${name};\n`).join('')}\nRelayOS client = RelayOS.create(); // RELAYOS_API_KEY\n\n${code}\n`
  }
}

function importOf(name: string, isModel: boolean): string[] {
  if (isModel) return [`com.relayos.models.${name}`]
  return name in JAVA_UTIL ? [JAVA_UTIL[name as keyof typeof JAVA_UTIL]] : []
}

const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const toLiteral = (value: unknown) =>
  JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([a-z_]\w*)":/gim, '$1$2:')
    .replaceAll(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => `'${text.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`)
