// JSON says nothing about a name that stands twice in an object: readers differ in which they take. Such text is refused.

/** The first name that an object of the text has twice; null when none has. The text must be valid JSON. */
export function duplicateMember(text: string): string | null {
  const open: (Set<string> | null)[] = [] // null for arrays
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '{') open.push(new Set())
    else if (char === '[') open.push(null)
    else if (char === '}' || char === ']') open.pop()
    else if (char === '"') {
      const start = at
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++
      const names = open.at(-1)
      if (!names || !isName(text, at + 1)) continue
      const name = JSON.parse(text.slice(start, at + 1)) as string
      if (names.has(name)) return name
      names.add(name)
    }
  }
  return null
}

/** A string is a name when a colon follows. */
function isName(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === ':') return true
    if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') return false
  }
  return false
}
