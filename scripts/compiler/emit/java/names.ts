// Names of the contract as Java takes them. Its own words end with an underscore.

import { pascal } from '../handlers.ts'

const KEYWORDS = (
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally ' +
  'float for goto if implements import instanceof int interface long native new null package private protected public return short ' +
  'static strictfp super switch synchronized this throw throws transient true try void volatile while'
).split(' ')

/** Methods without parameters that every object has: of Object, of Model, and the static ones of generated classes. */
const OF_MODELS =
  'getClass hashCode notify notifyAll toString wait clone finalize toMap toJson unknownMembers builder toBuilder shape'.split(' ')

/** Methods of builders with one parameter. */
const OF_BUILDERS = 'equals wait all'.split(' ')

export const accessor = (name: string) => java(camel(name), [...KEYWORDS, ...OF_MODELS])
export const setter = (name: string) => java(camel(name), [...KEYWORDS, ...OF_BUILDERS])
export const method = (name: string) => java(camel(name), [...KEYWORDS, ...OF_MODELS])
export const parameter = (name: string) => java(camel(name), [...KEYWORDS, 'body', 'params', 'options'])

export const constant = (operationId: string) => operationId.replace('.', '_').toUpperCase()

/** A value of an enum as the name of a constant. */
export function constantOf(value: string): string {
  const name = value
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
  return /^[A-Z]/.test(name) ? name : `VALUE_${name}`
}

/** message-batch, message_batch, made[gte] → messageBatch, madeGte */
function camel(member: string): string {
  const parts = member.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return parts.map((part, index) => (index ? part[0]!.toUpperCase() + part.slice(1) : part)).join('')
}

function java(name: string, taken: string[]): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`${name} can not be a name in Java`)
  return taken.includes(name) ? `${name}_` : name
}

/** Classes that the generated code names, and those that every file of Java has. */
export const TAKEN =
  'Boolean Decode Double Enum Function Instant Integer Iterable List LocalDate Long Map Model ModelBuilder Object OpenEnum Operation Operations Optional Override Page Record RequestOptions Resource Resources Set Shape String Union Void'.split(
    ' ',
  )

export const resourceClass = (tag: string) => `${pascal(tag)}Resource`
