// Every status that an operation can answer with is in its responses, so clients and tests know all of them.

export default function responses(operation, _options, { path, documentInventory }) {
  const { paths, security } = documentInventory.resolved
  const { operationId: id, responses: declared = {} } = operation
  const at = [...path, 'responses']
  const faults = expected(operation, paths[path[1]], path[2], security)
    .filter((status) => !declared[status])
    .map((status) => ({ message: `${id} needs the response ${status}`, path: at }))
  if (declared.default) {
    faults.push({ message: `${id} must name its statuses: no default response`, path: [...at, 'default'] })
  }
  return faults
}

function expected(operation, pathItem, method, inherited) {
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
  const asksForScopes = (operation.security ?? inherited ?? []).some((each) => Object.values(each).flat().length > 0)
  // A PUT may create what its path names, so an unknown id need not be a 404.
  const finds = method !== 'put' && parameters.some((parameter) => parameter.in === 'path')
  // Even without parameters there is a 400: an unknown query parameter is refused.
  return ['400', '401', ...(asksForScopes ? ['403'] : []), ...(finds ? ['404'] : []), '429', '500', '503']
}
