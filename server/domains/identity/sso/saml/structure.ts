// The one shape of response that is taken: a Response that holds one Assertion, each with one signature over itself and
// nothing else. Wrapped, moved and doubled signatures have no place in it. Looks at form alone; the verifier comes after.

import { parseDomFromString } from '@node-saml/node-saml/lib/xml.js'
import type { Document, Element } from './dom.ts'

export const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol'
export const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion'
const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'

const SIGNATURES = new Set([
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
  'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
])
const DIGESTS = new Set(['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'])
const TRANSFORMS = ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXCLUSIVE] // in this order: what is left out is left out of a document

export class RefusedResponse extends Error {}

export const refuse = (why: string): never => {
  throw new RefusedResponse(why)
}

/** The document by the parser that the verifier uses, so that both see the same. */
export const parse = (xml: string): Promise<Document> =>
  parseDomFromString(xml).catch((cause) => {
    throw new RefusedResponse('not XML', { cause })
  })

/** Throws unless the document has the shape. */
export function checkStructure(document: Document): { response: Element; assertion: Element } {
  const response = document.documentElement
  if (!is(response, PROTOCOL, 'Response')) refuse('the document is no Response')
  const all = [response, ...descendants(response)]
  checkIds(all)
  const named = (name: string) => all.filter(({ localName }) => localName?.toLowerCase() === name)
  if (named('encryptedassertion').length > 0) refuse('encrypted assertions are not taken')
  const assertions = named('assertion')
  if (assertions.length !== 1) refuse(`${assertions.length} assertions`)
  const assertion = assertions[0]!
  if (!is(assertion, ASSERTION, 'Assertion') || assertion.parentNode !== response) refuse('the assertion is not in its place')
  if (named('response').length !== 1) refuse('a response within the response')
  for (const child of children(response)) {
    const known = is(child, ASSERTION, 'Issuer') || is(child, PROTOCOL, 'Status') || is(child, DSIG, 'Signature') || child === assertion
    if (!known) refuse(`an unexpected ${child.localName}`)
  }
  if (named('signature').length !== 2) refuse('exactly the response and the assertion must be signed')
  for (const name of [
    'signedinfo',
    'reference',
    'signaturevalue',
    'digestvalue',
    'digestmethod',
    'signaturemethod',
    'canonicalizationmethod',
  ]) {
    if (named(name).length !== 2) refuse(`a signature with another number of ${name} than one`)
  }
  if (named('object').length > 0 || named('manifest').length > 0) refuse('a signature with objects')
  checkSignature(response)
  checkSignature(assertion)
  for (const name of ['Subject', 'Conditions']) only(assertion, ASSERTION, name)
  return { response, assertion }
}

/** One signature, a child of what it signs and of nothing else. */
function checkSignature(signed: Element): void {
  const signature = only(signed, DSIG, 'Signature')
  const info = only(signature, DSIG, 'SignedInfo')
  const reference = only(info, DSIG, 'Reference')
  const id = signed.getAttribute('ID')
  if (!id || reference.getAttribute('URI') !== `#${id}`) refuse('a signature of something else')
  if (only(info, DSIG, 'CanonicalizationMethod').getAttribute('Algorithm') !== EXCLUSIVE) refuse('another canonical form than exclusive')
  if (!SIGNATURES.has(only(info, DSIG, 'SignatureMethod').getAttribute('Algorithm') ?? '')) refuse('a signature method that is not taken')
  if (!DIGESTS.has(only(reference, DSIG, 'DigestMethod').getAttribute('Algorithm') ?? '')) refuse('a digest that is not taken')
  const transforms = children(only(reference, DSIG, 'Transforms')).map((transform) =>
    is(transform, DSIG, 'Transform') ? (transform.getAttribute('Algorithm') ?? '') : '',
  )
  const asExpected = transforms.length === 2 && transforms.every((name, index) => name === TRANSFORMS[index])
  if (!asExpected) refuse('transforms other than enveloped signature and then exclusive canonical form')
  only(signature, DSIG, 'SignatureValue')
}

/** Every id once, whatever its attribute is called: a reference must lead to one place. */
function checkIds(elements: Element[]): void {
  const seen = new Set<string>()
  for (const element of elements) {
    for (const { localName, name, value } of Array.from(element.attributes)) {
      if ((localName ?? name).toLowerCase() !== 'id') continue
      if (seen.has(value)) refuse('an id that stands twice')
      seen.add(value)
    }
  }
}

export const is = (element: Element, namespace: string, name: string) => element.namespaceURI === namespace && element.localName === name

export const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1)

export const childrenNamed = (element: Element, namespace: string, name: string) =>
  children(element).filter((child) => is(child, namespace, name))

/** The one child of the name; several are refused, whatever their namespace. */
export function only(element: Element, namespace: string, name: string): Element {
  const found = children(element).filter(({ localName }) => localName?.toLowerCase() === name.toLowerCase())
  if (found.length !== 1 || !is(found[0]!, namespace, name)) refuse(`${found.length} ${name} in ${element.localName}`)
  return found[0]!
}

/** Its text, when it holds text alone: `admin<!-- -->@example.com` can't be read in two ways. */
export function textOf(element: Element): string {
  const nodes = Array.from(element.childNodes)
  if (nodes.some(({ nodeType }) => nodeType !== 3)) refuse(`${element.localName} holds more than text`)
  return nodes.map(({ nodeValue }) => nodeValue ?? '').join('')
}

function descendants(element: Element): Element[] {
  return children(element).flatMap((child) => [child, ...descendants(child)])
}
