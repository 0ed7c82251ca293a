// x-vocabulary: the extensions that the compiler knows, and where it looks for them. A misspelt or misplaced one would
// be ignored in silence, so it is refused.

const places = {
  'x-relay-privacy': ['Schema', 'Parameter', 'Header'],
  'x-relay-subject': ['Schema'],
  'x-retention-class': ['Schema', 'Operation'],
  'x-expandable': ['Schema', 'Operation'],
  'x-open-enum': ['Schema'],
  'x-id-prefix': ['Schema'],
  'x-deprecated-on': ['Schema', 'Parameter', 'Header', 'Operation'],
  'x-rate-cost': ['Operation'],
  'x-emits': ['Operation'],
  'x-frames': ['Operation'],
  'x-restrictable': ['Operation'],
  'x-audit': ['Operation'],
  'x-codeSamples': ['Operation'],
  'x-scopes': ['SecurityScheme'],
  'x-roles': ['SecurityScheme'],
  'x-tagGroups': ['Root'],
  'x-displayName': ['Tag'],
}

// `ref` is for what stands beside a `$ref`.
export const xVocabulary = () => ({ any: { enter: check }, ref: { enter: check } })

function check(node, { type, location: at, report }) {
  // Maps of names (properties, headers, paths) have no extensions: a key x-… in them is a name.
  if (type.extensionsPrefix === undefined || typeof node !== 'object' || node === null) return
  for (const key of Object.keys(node).filter((name) => name.startsWith('x-'))) {
    const location = at.child([key]).key()
    if (!places[key]) report({ message: `${key} is not in the vocabulary`, location })
    else if (!places[key].includes(type.name)) {
      report({ message: `${key} belongs to ${places[key].join(', ')}, not to ${type.name}`, location })
    }
  }
}
