// The vocabulary of `x-relay-privacy`: what an annotation may say, and where the one that counts is found.

export const categories = [
  'user.profile',
  'user.contact',
  'user.auth',
  'message.content',
  'message.metadata',
  'message.attachments',
  'system.configuration',
  'system.settings',
  'system.integration',
  'analytics.usage',
  'analytics.performance',
  'analytics.errors',
]

const transforms = ['clear', 'mask', 'tokenise', 'hash', 'generalise', 'presence', 'omit']
const words = (value) => typeof value === 'string' && value.length > 0
const oneOf = (list) => (value) => list.includes(value)

const members = {
  category: oneOf(categories),
  kind: (value) => /^[a-z][a-z0-9_]*$/.test(value),
  handling: oneOf(['standard', 'sensitive', 'secret']),
  delete_sla_days: (value) => Number.isInteger(value) && value >= 0 && value <= 3650,
  scope: words,
  search: oneOf(['none', 'exact']),
  unscoped: oneOf(transforms),
  derived_from: (value) => Array.isArray(value) && value.length > 0 && value.every(words),
  fides: words,
  cases: (value) => Array.isArray(value) && value.length > 0 && value.every(isCase),
}

const isCase = (value) => words(value?.when) && categories.includes(value?.category) && Object.keys(value).length === 2

/** What is wrong with an annotation, in words; empty if nothing is. */
export function faultsOf(annotation, scopes) {
  if (annotation === 'none') return []
  if (typeof annotation !== 'object' || annotation === null) return ['must be `none` or an object with a category']
  const faults = annotation.category === undefined ? ['needs a category'] : []
  for (const [key, value] of Object.entries(annotation)) {
    if (!Object.hasOwn(members, key)) faults.push(`may not say \`${key}\``)
    else if (!members[key](value)) faults.push(`has a \`${key}\` that is not allowed: ${JSON.stringify(value)}`)
    else if (key === 'scope' && !scopes.has(value)) faults.push(`asks for ${value}, which no x-scopes declares`)
  }
  return faults
}

/** The annotation that counts: beside the `$ref`, else on what it refers to. The compiler looks in the same places. */
export function annotationOf(raw, at, resolve) {
  const place = resolve(raw, at)
  return [...place.beside, place.node].find((node) => node?.['x-relay-privacy'] !== undefined)?.['x-relay-privacy']
}

/** All categories that a value can have; `cases` make it depend on the object that it is in. */
export const categoriesOf = (annotation) =>
  [annotation?.category, ...(annotation?.cases ?? []).map((each) => each.category)].filter(Boolean)

/** Every property of every schema with the annotation that counts for it. */
export function* annotatedProperties({ schemas, resolve }) {
  for (const schema of schemas) {
    for (const [key, raw] of Object.entries(schema.node.properties ?? {})) {
      const at = schema.at.child(['properties', key])
      yield { schema, key, raw, at, annotation: annotationOf(raw, at, resolve) }
    }
  }
}
