// XML as SAML needs it, and no more: elements, attributes and text. Everything in which two parsers could differ, or that makes
// one work hard, is refused before one sees it: DOCTYPE and entities, processing instructions, comments, CDATA, odd characters.

const MAX_BYTES = 256 * 1024
const MAX_DEPTH = 32
const MAX_ELEMENTS = 2_000
const MAX_ATTRIBUTES = 8_000

const NAME = '[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?'
const OPEN = new RegExp(`^<(${NAME})((?:[ \\t\\r\\n]+${NAME}[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"[^"<]*"|'[^'<]*'))*)[ \\t\\r\\n]*(/?)>$`)
const RESERVED = /[ \t\r\n]xmlns:xml/i // and what begins with it: a canonical form leaves it out
const CLOSE = new RegExp(`^</(${NAME})[ \\t\\r\\n]*>$`)
const DECLARATION = /^<\?xml version=["']1\.0["'](?: encoding=["'](?:UTF-8|utf-8)["'])?(?: standalone=["'](?:yes|no)["'])?\s*\?>\s*/
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#[1-9][0-9]{0,5}|#x[0-9A-Fa-f]{1,5});)/
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

export class RefusedXml extends Error {}

/** Decodes base64 as a form carries it: line breaks are allowed, anything else must be exact. */
export function decodeXml(base64: string): string {
  if (base64.length > Math.ceil((MAX_BYTES * 4) / 3) * 1.1) throw new RefusedXml('too large')
  const compact = base64.replaceAll(/[\r\n\t ]/g, '')
  const bytes = Buffer.from(compact, 'base64')
  if (compact === '' || bytes.toString('base64').replace(/=+$/, '') !== compact.replace(/=+$/, '')) throw new RefusedXml('not base64')
  if (bytes.length > MAX_BYTES) throw new RefusedXml('too large')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new RefusedXml('not UTF-8')
  }
}

/** Throws unless the text is well-formed and plain. Linear in its length. */
export function checkXml(text: string): void {
  if (FORBIDDEN.test(text)) throw new RefusedXml('a character that XML has not')
  const body = text.replace(DECLARATION, '')
  if (body.includes('<!')) throw new RefusedXml('a DOCTYPE, comment or CDATA section')
  if (body.includes('<?')) throw new RefusedXml('a processing instruction')
  if (REFERENCE.test(body)) throw new RefusedXml('an unknown entity')
  for (const [, decimal, hex] of body.matchAll(/&#(?:([0-9]+)|x([0-9A-Fa-f]+));/g)) {
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || FORBIDDEN.test(String.fromCodePoint(code)))
      throw new RefusedXml('a character that XML has not')
  }
  checkNesting(body)
}

function checkNesting(body: string): void {
  const open: string[] = []
  let elements = 0
  let attributes = 0
  let from = 0
  let ended = false
  for (;;) {
    const start = body.indexOf('<', from)
    const text = start < 0 ? body.slice(from) : body.slice(from, start)
    if (open.length === 0 && /[^ \t\r\n]/.test(text)) throw new RefusedXml('text outside the document')
    if (text.includes(']]>')) throw new RefusedXml('the end of a CDATA section')
    if (start < 0) break
    const end = endOfTag(body, start)
    const tag = body.slice(start, end)
    const closing = CLOSE.exec(tag)
    if (closing) {
      if (open.pop() !== closing[1]) throw new RefusedXml('elements that are not nested')
    } else {
      const opening = OPEN.exec(tag)
      if (!opening || ended) throw new RefusedXml(ended ? 'more than one document' : 'a malformed tag')
      if (RESERVED.test(opening[2]!)) throw new RefusedXml('a prefix that is not to be bound')
      attributes += opening[2]!.split('=').length - 1
      if (++elements > MAX_ELEMENTS || attributes > MAX_ATTRIBUTES) throw new RefusedXml('too many elements')
      if (opening[3] === '') open.push(opening[1]!)
      if (open.length > MAX_DEPTH) throw new RefusedXml('too deep')
    }
    ended = open.length === 0
    from = end
  }
  if (open.length > 0 || elements === 0) throw new RefusedXml('no whole document')
}

/** The place after the tag that begins at `start`; a > in an attribute's value does not end it. */
function endOfTag(body: string, start: number): number {
  let quote = ''
  for (let index = start + 1; index < body.length; index++) {
    const character = body[index]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
    else if (character === '<') break
  }
  throw new RefusedXml('a malformed tag')
}
