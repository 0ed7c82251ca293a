// Names of the contract as Python takes them. Its own words end with an underscore; the runtime takes that off again.

const KEYWORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
  'lambda nonlocal not or pass raise return try while with yield'
).split(' ')

/** Members of the runtime's Model, and names that annotations beside them need. */
const OF_MODELS = ['to_dict', 'extra_fields', 'str', 'int', 'bool', 'float']

/** Keyword arguments that every method has. */
const OF_METHODS = [
  'self',
  'options',
  'arguments',
  'timeout',
  'max_retries',
  'idempotency_key',
  'extra_headers',
  'extra_query',
  'extra_body',
  'idle_timeout',
  'proxy',
  'ssl_context',
]

export const attribute = (name: string) => python(name, [...KEYWORDS, ...OF_MODELS])
export const argument = (name: string) => python(name, [...KEYWORDS, ...OF_METHODS])
export const method = (name: string) => python(name, KEYWORDS)
export const isKeyword = (name: string) => KEYWORDS.includes(name)

/** Whether the runtime finds the member of an attribute or argument by itself. */
export const isPlain = (name: string) => /^[A-Za-z]\w*$/.test(name) && !name.endsWith('_')

function python(member: string, taken: string[]): string {
  const name = member.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
  if (!isPlain(name)) throw new Error(`${member} can not be a name in Python`)
  return taken.includes(name) ? `${name}_` : name
}

export const constant = (operationId: string) => operationId.replace('.', '_').toUpperCase()

/** MessageBatch → message_batch */
export const snake = (name: string) => name.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase()
