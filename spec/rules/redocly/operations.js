// What an operation promises: problems in one shape, and events that exist.

import { rule } from './lib/rule.js'

export const problemResponses = rule(({ operations }, report) => {
  const isProblem = ({ type, schema }) => type === 'application/problem+json' && /Problem(\.yaml)?$/.test(schema?.$ref ?? '')
  for (const { id, responses } of operations) {
    for (const { status, at, content } of responses.filter((response) => /^[45]/.test(response.status))) {
      if (content.length === 1 && isProblem(content[0])) continue
      report(`the ${status} of ${id} must be application/problem+json with the schema Problem, and nothing else`, at)
    }
  }
})

export const emitsKnown = rule(({ operations, events }, report) => {
  const types = new Set(events.map(({ type }) => type))
  for (const { id, node, at } of operations) {
    for (const type of [node['x-emits'] ?? []].flat().filter((name) => !types.has(name))) {
      report(`${id} emits ${type}, which is not declared under webhooks`, at.child(['x-emits']).key())
    }
  }
})

export const eventType = rule(({ events, resolve }, report) => {
  for (const { type, at, content } of events) {
    if (!/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(type)) report(`${type} is no event type: write resource.past_tense`, at)
    for (const { schema, at: schemaAt } of content) {
      const { const: said } = resolve(schema, schemaAt).node?.properties?.type ?? {}
      if (said !== type) report(`the payload of ${type} needs properties.type.const: ${type}`, at)
    }
  }
})
