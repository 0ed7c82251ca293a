// Every security requirement names a declared scheme and scopes of its catalogue (`x-scopes`). That anybody may call an
// operation is said twice: by `security: [{}]`, and by its name in the ruleset's list.

export default function scopes(operation, { public: open }, { path, documentInventory }) {
  const { components, security: inherited = [] } = documentInventory.resolved
  const { operationId: id, security: own } = operation
  const requirements = own ?? inherited
  const faults = requirements.flatMap(Object.entries).flatMap(([name, asked]) => {
    const scheme = components?.securitySchemes?.[name]
    if (!scheme) return [`${id} asks for the scheme ${name}, which is not declared`]
    const unknown = asked.filter((scope) => !scheme['x-scopes']?.[scope])
    return unknown.map((scope) => `${id} asks for ${scope}, which x-scopes of ${name} does not describe`)
  })
  const isPublic = requirements.length === 0 || requirements.some((each) => Object.keys(each).length === 0)
  const asked = requirements.map((each) => Object.values(each).flat().sort().join(' '))
  if (new Set(asked).size > 1) faults.push(`${id} asks for other scopes by one scheme than by another`)
  if (isPublic && !open.includes(id)) faults.push(`${id} is open to anybody but not in the list of public operations`)
  return faults.map((message) => ({ message, path: own ? [...path, 'security'] : path }))
}
