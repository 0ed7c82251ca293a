// A SAML identity provider that signs whatever a test wants signed.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { SignedXml } from 'xml-crypto'

export type KeyPair = { key: string; certificate: string }

/** A key and a certificate of one's own making. */
export function newKeyPair(name: string, { algorithm = 'rsa:2048', days = 365 } = {}): KeyPair {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-idp-'))
  try {
    const paths = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') }
    const files = ['-keyout', paths.key, '-out', paths.certificate]
    const curve = algorithm === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:prime256v1'] : []
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', algorithm, ...curve, '-nodes', '-days', String(days), '-subj', `/CN=${name}`, ...files],
      { stdio: 'ignore' },
    )
    return { key: readFileSync(paths.key, 'utf8'), certificate: readFileSync(paths.certificate, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export type Request = { id: string; acsUrl: string; issuer: string; destination: string; relayState: string }

/** What a redirect to the provider asks for. */
export function readRequest(location: string): Request {
  const { searchParams } = new URL(location)
  const xml = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest')!, 'base64')).toString()
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(xml)![1]!
  return {
    id: attribute(' ID'),
    acsUrl: attribute('AssertionConsumerServiceURL'),
    destination: attribute('Destination'),
    issuer: /<saml:Issuer[^>]*>([^<]*)</.exec(xml)![1]!,
    relayState: searchParams.get('RelayState')!,
  }
}

export const ENTITY_ID = 'https://idp.acme.example/metadata'
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'

export type Say = {
  nameId?: string // XML
  format?: string
  attributes?: Record<string, string[]>
  issuer?: string
  responseIssuer?: string
  audience?: string
  recipient?: string
  destination?: string
  inResponseTo?: string | null
  subjectInResponseTo?: string | null
  status?: string
  notBefore?: number // minutes from now
  notOnOrAfter?: number
  issued?: number
  assertionId?: string
  responseId?: string
  classRef?: string
  more?: string // XML within the assertion
}

const minutes = (from: number) => new Date(Date.now() + from * 60_000).toISOString()
const attribute = (name: string, value: string | null) => (value === null ? '' : ` ${name}="${value}"`)
let counter = 0

export function assertionXml({ id, acsUrl, issuer }: Request, say: Say = {}): string {
  const { nameId = 'ada', format = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', attributes = {}, more = '' } = say
  const { notBefore = -1, notOnOrAfter = 5, issued = 0, assertionId = `_a${process.pid}${++counter}` } = say
  const values = Object.entries(attributes).map(
    ([name, all]) =>
      `<saml:Attribute Name="${name}">${all.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')}</saml:Attribute>`,
  )
  const subjectRequest = say.subjectInResponseTo === undefined ? id : say.subjectInResponseTo
  return (
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${assertionId}" Version="2.0" IssueInstant="${minutes(issued)}">` +
    `<saml:Issuer>${say.issuer ?? ENTITY_ID}</saml:Issuer>` +
    `<saml:Subject><saml:NameID Format="${format}">${nameId}</saml:NameID>` +
    '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">' +
    `<saml:SubjectConfirmationData NotOnOrAfter="${minutes(notOnOrAfter)}" Recipient="${say.recipient ?? acsUrl}"${attribute('InResponseTo', subjectRequest)}/>` +
    '</saml:SubjectConfirmation></saml:Subject>' +
    `<saml:Conditions NotBefore="${minutes(notBefore)}" NotOnOrAfter="${minutes(notOnOrAfter)}">` +
    `<saml:AudienceRestriction><saml:Audience>${say.audience ?? issuer}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AuthnStatement AuthnInstant="${minutes(issued)}"><saml:AuthnContext><saml:AuthnContextClassRef>` +
    `${say.classRef ?? 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'}` +
    '</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>' +
    (values.length > 0 ? `<saml:AttributeStatement>${values.join('')}</saml:AttributeStatement>` : '') +
    `${more}</saml:Assertion>`
  )
}

export function responseXml({ id, acsUrl }: Request, assertion: string, say: Say = {}): string {
  const { responseId = `_r${process.pid}${++counter}`, inResponseTo = id, status = 'urn:oasis:names:tc:SAML:2.0:status:Success' } = say
  return (
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${responseId}" Version="2.0" IssueInstant="${minutes(say.issued ?? 0)}"` +
    ` Destination="${say.destination ?? acsUrl}"${attribute('InResponseTo', inResponseTo)}>` +
    `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${say.responseIssuer ?? ENTITY_ID}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="${status}"/></samlp:Status>${assertion}</samlp:Response>`
  )
}

export type Signing = {
  pair: KeyPair
  algorithm?: string
  digest?: string
  transforms?: string[]
  canonical?: string
  keyInfo?: string // a certificate to show
  hmac?: boolean
}

/** Signs the element of the name and puts the signature after its issuer. */
export function sign(xml: string, name: 'Response' | 'Assertion', options: Signing): string {
  const {
    pair,
    algorithm = RSA_SHA256,
    digest = SHA256,
    transforms = [ENVELOPED, EXCLUSIVE],
    canonical = EXCLUSIVE,
    keyInfo,
    hmac,
  } = options
  const signer = new SignedXml({ privateKey: hmac ? pair.certificate : pair.key, ...(keyInfo ? { publicCert: keyInfo } : {}) })
  if (hmac) signer.enableHMAC()
  signer.signatureAlgorithm = hmac ? 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' : algorithm
  signer.canonicalizationAlgorithm = canonical as typeof signer.canonicalizationAlgorithm
  const xpath = `//*[local-name(.)='${name}']`
  signer.addReference({ xpath, transforms, digestAlgorithm: digest })
  signer.computeSignature(xml, { location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' }, prefix: 'ds' })
  return signer.getSignedXml()
}

/** A response as an honest provider makes it. */
export function signedResponse(request: Request, signing: Signing, say: Say = {}): string {
  const assertion = sign(assertionXml(request, say), 'Assertion', signing)
  return sign(responseXml(request, assertion, say), 'Response', signing)
}

export const encode = (xml: string) => Buffer.from(xml).toString('base64')
