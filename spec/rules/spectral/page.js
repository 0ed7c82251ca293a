// Lists look alike: `limit` and `cursor` go in, five fields come out, so that every SDK pages with the same code.

const fields = ['data', 'has_more', 'next_cursor', 'prev_cursor', 'refresh_cursor']

export default function page(operation, _options, { path, documentInventory }) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema
  const isList = /\.list(_|$)/.test(operation.operationId)
  if (!isList && !schema?.properties?.has_more) return []
  const faults = shapeOf(schema).map((message) => ({ message, path: [...path, 'responses', '200'] }))
  if (path[2] !== 'get') return faults
  const given = [...(documentInventory.resolved.paths[path[1]].parameters ?? []), ...(operation.parameters ?? [])]
  const missing = ['limit', 'cursor'].filter((name) => !given.some((each) => each.in === 'query' && each.name === name))
  return [...faults, ...missing.map((name) => ({ message: `a list needs the query parameter ${name}`, path }))]
}

function shapeOf(schema) {
  if (!schema?.properties || schema.allOf || schema.oneOf) return ['a list answers with a page, a flat object']
  const same = (keys) => [...keys].sort().join() === fields.join()
  if (!same(Object.keys(schema.properties))) return [`a page has exactly ${fields.join(', ')}`]
  return same(schema.required ?? []) ? [] : ['a page requires all its fields']
}
