// `<tag>.<verb>`: one name for the handler, the SDK method, the audit action and the docs anchor.

export default function operationId(operation, _options, { path }) {
  const { operationId: id, tags = [] } = operation
  if (!/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/.test(id)) {
    return [{ message: `operationId must be <tag>.<verb> in snake_case, not ${id}`, path: [...path, 'operationId'] }]
  }
  if (tags.length !== 1 || tags[0] !== id.split('.')[0]) {
    return [{ message: `${id} must have exactly the tag ${id.split('.')[0]}`, path: [...path, 'tags'] }]
  }
}
