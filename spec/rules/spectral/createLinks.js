// What was created can be followed: a 201 or 202 of a POST links to operations that exist.

export default function createLinks(response, _options, { path, documentInventory }) {
  const links = Object.entries(response.links ?? {})
  if (links.length === 0) return [{ message: 'a create needs links to what can be done next', path }]
  const { paths } = documentInventory.resolved
  const known = new Set(Object.values(paths).flatMap((item) => Object.values(item).map((each) => each?.operationId)))
  return links
    .filter(([, { operationId }]) => !known.has(operationId))
    .map(([name, { operationId }]) => ({
      message: `links to ${operationId}, which is no operation`,
      path: [...path, 'links', name],
    }))
}
