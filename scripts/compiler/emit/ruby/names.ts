// Names of the contract as Ruby takes them. Its own words end with an underscore; the runtime takes that off again.

const KEYWORDS = (
  'alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo rescue retry ' +
  'return self super then true undef unless until when while yield'
).split(' ')

/** What every Ruby object has, and what the runtime or other libraries ask of one. */
const OF_OBJECTS = (
  'class clone define_singleton_method display dup enum_for extend freeze frozen hash initialize initialize_copy inspect instance_eval ' +
  'instance_exec instance_variable_get instance_variable_set instance_variables itself method method_missing methods object_id ' +
  'private_methods protected_methods public_method public_methods public_send respond_to send singleton_class singleton_methods tap then ' +
  'to_enum to_json to_s'
).split(' ')

/** Members of the runtime's Model. */
const OF_MODELS = ['as_json', 'deconstruct_keys', 'dig', 'extra_fields', 'to_h']

export const reader = (name: string) => ruby(name, [...OF_OBJECTS, ...OF_MODELS])
export const argument = (name: string) => ruby(name, [...KEYWORDS, 'request_options'])
export const method = (name: string) => ruby(name, OF_OBJECTS)

/** Whether the runtime finds the member of a reader by itself. */
export const isPlain = (name: string) => /^[a-z]\w*$/.test(name) && !name.endsWith('_')

function ruby(member: string, taken: string[]): string {
  const name = member.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^[_A-Z]+|_+$/g, (part) => part.replaceAll('_', '').toLowerCase())
  if (!isPlain(name)) throw new Error(`${member} can not be a name in Ruby`)
  return taken.includes(name) ? `${name}_` : name
}

/** messages.create → MESSAGES_CREATE; null for a text that has no letters or digits. */
export function constant(text: string): string | null {
  const name = text
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
  return name ? name.replace(/^(?=\d)/, 'V_') : null
}
