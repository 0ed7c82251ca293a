// union-tag: a union says by one property which variant it is, so SDKs and validators can tell without trying each.

import { rule } from './lib/rule.js'
import { isCondition, nullableOf } from './lib/schema.js'

export const unionTag = rule(({ schemas, resolve }, report) => {
  for (const { node, name, at } of schemas) {
    if (nullableOf(node)?.$ref) continue
    for (const key of ['oneOf', 'anyOf']) {
      const choices = (node[key] ?? []).filter((choice) => !isCondition(node, choice))
      if (choices.length === 0) continue
      const say = (message) => report(`the union ${name} ${message}`, at.child([key]).key())
      if (key === 'anyOf') say('must be a oneOf')
      else if (choices.some((choice) => !choice.$ref)) say('may only have $ref variants (or one $ref and null)')
      else for (const fault of faultsOf(node, at, resolve)) say(fault)
    }
  }
})

function* faultsOf({ oneOf, discriminator }, at, resolve) {
  const tag = discriminator?.propertyName
  if (!tag || !discriminator.mapping) return yield 'needs a discriminator with a mapping'
  const variants = new Map(oneOf.map((choice) => [resolve(choice, at).node, choice.$ref]))
  for (const [value, $ref] of Object.entries(discriminator.mapping)) {
    const { node } = resolve({ $ref }, at)
    const { const: said } = node.properties?.[tag] ?? {}
    if (!variants.delete(node)) yield `maps ${value} to ${$ref}, which is no variant or is mapped twice`
    else if (said !== value) yield `maps ${value} to ${$ref}, which needs properties.${tag}.const: ${value}`
    else if (!node.required?.includes(tag)) yield `maps ${value} to ${$ref}, which must require ${tag}`
  }
  for (const $ref of variants.values()) yield `does not map its variant ${$ref}`
}
