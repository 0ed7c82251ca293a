// Questions that several rules ask of one schema.

export const typesOf = (node) => [node?.type ?? []].flat()

/** An object with named properties, as opposed to a map or a value. */
export const isObject = (node) => node?.properties !== undefined || node?.allOf !== undefined

/** An object whose keys are free: `additionalProperties: true | {…}`, or one of which nothing else is said. */
export function hasFreeKeys(node) {
  const { additionalProperties: free } = node
  if (free === true || (typeof free === 'object' && free !== null)) return true
  const said = ['properties', 'allOf', 'oneOf', 'anyOf', 'additionalProperties', 'unevaluatedProperties']
  return typesOf(node).includes('object') && said.every((key) => node[key] === undefined)
}

/** The schema of `oneOf: [{ $ref }, { type: 'null' }]`, the house's form of a nullable reference; or undefined. */
export function nullableOf(node) {
  const choices = node?.oneOf ?? node?.anyOf
  if (choices?.length !== 2) return undefined
  const isNull = (choice) => choice.type === 'null'
  return choices.some(isNull) ? choices.find((choice) => !isNull(choice)) : undefined
}

export const isNullable = (node) => typesOf(node).includes('null') || nullableOf(node) !== undefined

/** A branch that only narrows the object that it stands in (`anyOf: [{ required: [text] }, …]`) describes no data. */
export const isCondition = (parent, branch) => parent.properties !== undefined && branch?.$ref === undefined && branch?.type === undefined
