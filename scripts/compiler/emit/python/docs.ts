// The docstring of a method: what it does, what it takes and gives, what it raises, and an example that is tried.

import type { Operation } from '../../model/model.ts'
import type { Argument, Shape } from './method.ts'
import { attribute, argument, method } from './names.ts'
import { literal, wrapped } from './text.ts'

/** Failures that tell about this operation; 401, 403, 429 and 5xx can happen to every call and are in the README. */
const RAISED: Record<string, string> = { 404: 'NotFoundError', 409: 'ConflictError', 422: 'UnprocessableError' }

export function documentation(operation: Operation, shape: Shape, kind: 'sync' | 'async'): string[] {
  const scopes = operation.scopes.length ? ` Needs the scope ${operation.scopes.map((scope) => `\`\`${scope}\`\``).join(', ')}.` : ''
  const paragraphs = (operation.source.description ?? '').trim().split('\n')
  return [
    ...(operation.source.deprecated ? [`Deprecated: ${operation.summary}`] : [operation.summary]),
    '',
    ...paragraphs,
    '',
    `\`\`${operation.method} ${operation.path}\`\`.${scopes}`,
    ...section('Args:', args(shape)),
    ...section('Raises:', raises(operation)),
    ...section(
      'Example:',
      example(operation, kind).map((line) => `    ${line}`),
    ),
  ]
}

/** The docstring of `subscribe`. */
export function subscribing({ tag, scopes }: Operation, wish: Argument[], kind: 'sync' | 'async'): string[] {
  const [wait, loop] = kind === 'async' ? ['async with', 'async for'] : ['with', 'for']
  return [
    'Subscribe to events',
    '',
    'Events as they happen, or from any event on that the feed still has. It connects again by itself and goes on where it',
    'was: nothing is lost, nothing comes twice. Needs ``pip install relayos[stream]``.',
    '',
    `Needs the scope ${scopes.map((scope) => `\`\`${scope}\`\``).join(', ')}.`,
    ...section('Args:', args({ path: [], named: wish, variants: null, tags: [], whole: null })),
    ...section('Raises:', [
      '    ResyncRequiredError: The feed does not have the event of `from_` any more.',
      '    AuthenticationError: The credential is not valid, or ended.',
      '    PermissionDeniedError: The credential lacks the scope.',
      '    BadRequestError: The subscription does not match the contract.',
      '    UnprocessableError: Its filter can not be followed.',
      '    APIConnectionError: There were more failures in a row than ``max_retries``.',
    ]),
    ...section('Example:', [
      `    ${wait} client.${attribute(tag)}.subscribe(event_types=["message.*"]) as stream:`,
      `        ${loop} event in stream:`,
      '            print(event.type, event.id)',
    ]),
  ]
}

const section = (title: string, lines: string[]) => (lines.length ? ['', title, ...lines] : [])

/** Where variants of a body say different things about a parameter, each with the tag that it is for. */
function args({ path, named, variants, tags }: Shape): string[] {
  const said = new Map<string, Map<string, string[]>>()
  const add = ({ name, description }: Argument, tag = '') => {
    if (!description.trim()) return
    const text = description.trim().replace(/([^.:])$/, '$1.')
    const texts = said.get(name) ?? said.set(name, new Map()).get(name)!
    texts.set(text, [...(texts.get(text) ?? []), tag])
  }
  for (const argument of [...path, ...(variants ? [] : named)]) add(argument)
  for (const [index, variant] of (variants ?? []).entries()) for (const argument of variant) add(argument, tags[index])
  return [...said].flatMap(([name, texts]) => {
    const all = [...texts].map(([text, of]) => (texts.size > 1 ? `For ${of.map((tag) => `\`${tag}\``).join(', ')}: ${text}` : text))
    return wrapped(`    ${name}: ${all.join(' ')}`, '        ').map((line, index) => (index ? line : `    ${line}`))
  })
}

const raises = ({ responses }: Operation) =>
  responses
    .filter(({ status }) => status in RAISED)
    .flatMap(({ status, response }) =>
      wrapped(`${RAISED[status]}: ${response.description}`, '        ').map((line, index) => (index ? line : `    ${line}`)),
    )

/** A call with the example of the contract, as code of the SDK. */
export function example(operation: Operation, kind: 'sync' | 'async'): string[] {
  const { tag, verb, parameters, body, paginated } = operation
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const { example } = parameters.find((parameter) => parameter.name === name) ?? {}
    return literal(String(example ?? name))
  })
  const value = body?.example
  const named =
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).map(([name, item]) => `${argument(name)}=${literal(item, '    ')}`)
      : body && value !== undefined
        ? [`body=${literal(value, '    ')}`]
        : []
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const items = [...ids, ...named, ...needed.map(({ name, example = 'text' }) => `${argument(name)}=${literal(example)}`)]
  const line = `client.${attribute(tag)}.${method(verb)}(${items.join(', ')})`
  const called =
    line.length <= 90 && !line.includes('\n')
      ? line
      : `client.${attribute(tag)}.${method(verb)}(\n${items.map((item) => `    ${item},\n`).join('')})`
  if (paginated)
    return [`${kind === 'async' ? 'async for' : 'for'} item in ${called}:`, '    print(item)'].flatMap((text) => text.split('\n'))
  return `result = ${kind === 'async' ? 'await ' : ''}${called}`.split('\n')
}
