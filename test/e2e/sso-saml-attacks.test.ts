// What an identity provider's answer must not get through with.

import { expect } from 'chai'
import {
  assertionXml,
  encode,
  newKeyPair,
  type Request,
  responseXml,
  type Say,
  type Signing,
  sign,
  signedResponse,
} from '../support/fake-idp.ts'
import { auditEntries } from '../support/audit.ts'
import { ADA, setUpSaml } from '../support/saml.ts'

const SHA1 = 'http://www.w3.org/2000/09/xmldsig#sha1'
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const RSA_SHA1 = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'

describe('signing in by SAML refuses', () => {
  const saml = setUpSaml()
  const { begin, begun, create, evil, pair, post, signIn } = saml

  /** Every attack begins with a sign-in that would succeed, and must leave nobody signed in. */
  const attack = (name: string, make: (request: Request) => string | Promise<string>, status = 403) =>
    it(name, async () => {
      const { browser, request } = await begin()
      const answer = await post(browser, request, await make(request))
      expect(answer.status, answer.text).to.equal(status)
      expect(answer.location).to.equal(null)
      expect(begun).to.have.length(0)
      const settled = await saml.server.db('sso_sign_ins').where({ stage: 'asserted' })
      expect(settled).to.have.length(0)
      expect(saml.why).to.not.be.oneOf(['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError']) // refused, not stumbled over
    })
  const honest = (request: Request, say: Say = ADA, signing: Partial<Signing> = {}) => signedResponse(request, { pair, ...signing }, say)
  const evilAssertion = (request: Request, say: Say = {}) =>
    assertionXml(request, { nameId: 'root', attributes: { email: ['root@acme.example'] }, ...say })
  const cut = (xml: string, name: string) => new RegExp(`<(\\w+:)?${name}[ >].*</(\\w+:)?${name}>`, 's').exec(xml)![0]
  const signatureOf = (assertion: string) => cut(assertion, 'Signature')
  const without = (xml: string, part: string) => xml.replace(part, '')
  /** The signed assertion of an honest response, and the response's own signature. */
  const parts = (request: Request) => {
    const response = honest(request)
    const assertion = cut(response, 'Assertion')
    return { response, assertion, outer: signatureOf(without(response, assertion)), signature: signatureOf(assertion) }
  }
  const wrapped = (request: Request, assertion: string) => responseXml(request, assertion)
  const resigned = (xml: string) => sign(xml, 'Response', { pair: evil })

  describe('signature wrapping', () => {
    attack('1: a forged response around the signature, the signed one within it', (request) => {
      const { response, outer } = parts(request)
      const signature = outer.replace('</ds:Signature>', `<ds:Object>${without(response, outer)}</ds:Object></ds:Signature>`)
      return responseXml(request, `${signature}${evilAssertion(request)}`)
    })
    attack('2: a forged response before a detached signature', (request) => {
      const { response, outer } = parts(request)
      return responseXml(request, `${without(response, outer)}${outer}${evilAssertion(request)}`)
    })
    attack('3: a forged assertion before the signed one', (request) => {
      const { response, assertion } = parts(request)
      return response.replace(assertion, `${evilAssertion(request)}${assertion}`)
    })
    attack('4: the signed assertion within a forged one', (request) => {
      const { response, assertion } = parts(request)
      return response.replace(assertion, evilAssertion(request, { more: assertion }))
    })
    attack('5: the signature in a forged assertion, the signed one at the end', (request) => {
      const { response, assertion, signature } = parts(request)
      const forged = evilAssertion(request).replace('</saml:Issuer>', `</saml:Issuer>${signature}`)
      return response.replace(assertion, `${forged}${without(assertion, signature)}`)
    })
    attack('6: the signed assertion within the signature of a forged one', (request) => {
      const { response, assertion, signature } = parts(request)
      const around = signature.replace('</ds:Signature>', `${without(assertion, signature)}</ds:Signature>`)
      return response.replace(assertion, evilAssertion(request).replace('</saml:Issuer>', `</saml:Issuer>${around}`))
    })
    attack('7: the signed assertion in extensions', (request) => {
      const { response, assertion } = parts(request)
      return response.replace(assertion, `<samlp:Extensions>${assertion}</samlp:Extensions>${evilAssertion(request)}`)
    })
    attack('8: the signed assertion in an object of the forged one’s signature', (request) => {
      const { response, assertion, signature } = parts(request)
      const around = signature.replace('</ds:Signature>', `<ds:Object>${without(assertion, signature)}</ds:Object></ds:Signature>`)
      return response.replace(assertion, evilAssertion(request).replace('</saml:Issuer>', `</saml:Issuer>${around}`))
    })
    attack('with the id of the signed assertion on the forged one', (request) => {
      const { response, assertion, signature } = parts(request)
      const assertionId = /ID="([^"]+)"/.exec(assertion)![1]!
      const forged = evilAssertion(request, { assertionId }).replace('</saml:Issuer>', `</saml:Issuer>${signature}`)
      return response.replace(assertion, forged)
    })
    attack('with the honest response as the child of a forged one', (request) => responseXml(request, parts(request).response))
    attack('with the response signature on the assertion and the other way round', (request) => {
      const { response, signature, outer } = parts(request)
      return response.replace(outer, 'OUTER').replace(signature, outer).replace('OUTER', signature)
    })
  })

  describe('signatures', () => {
    attack('none at all', (request) => wrapped(request, assertionXml(request, ADA)))
    attack('of the response alone', (request) => sign(wrapped(request, assertionXml(request, ADA)), 'Response', { pair }))
    attack('of the assertion alone', (request) => wrapped(request, sign(assertionXml(request, ADA), 'Assertion', { pair })))
    attack('of another assertion', (request) => {
      const { response, assertion, signature } = parts(request)
      const forged = evilAssertion(request).replace('</saml:Issuer>', `</saml:Issuer>${signature}`)
      return response.replace(assertion, forged)
    })
    attack('of another provider', (request) => honest(request, ADA, { pair: evil }))
    attack('of another provider on the response alone', (request) =>
      resigned(wrapped(request, sign(assertionXml(request, ADA), 'Assertion', { pair }))),
    )
    attack('of another provider, whose certificate is in KeyInfo', (request) =>
      honest(request, ADA, { pair: evil, keyInfo: evil.certificate }),
    )
    attack('of another provider, with the pinned certificate in KeyInfo', (request) =>
      honest(request, ADA, { pair: evil, keyInfo: pair.certificate }),
    )
    attack('by RSA with SHA-1', (request) => honest(request, ADA, { algorithm: RSA_SHA1 }))
    attack('over a SHA-1 digest', (request) => honest(request, ADA, { digest: SHA1 }))
    attack('by HMAC with the certificate as its key', (request) => honest(request, ADA, { hmac: true }))
    attack('by HMAC under the name of RSA', (request) =>
      honest(request, ADA, { hmac: true }).replaceAll(
        'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
        'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      ),
    )
    attack('with an algorithm that nobody knows', (request) => honest(request).replaceAll('rsa-sha256', 'rsa-sha999'))
    attack('without the canonical transform', (request) => honest(request, ADA, { transforms: [ENVELOPED] }))
    attack('in a canonical form with comments', (request) => honest(request, ADA, { transforms: [ENVELOPED, `${EXCLUSIVE}WithComments`] }))
    attack('with an XSLT transform', (request) => {
      const xslt =
        '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/></ds:Transform>'
      return honest(request).replaceAll('<ds:Transforms>', `<ds:Transforms>${xslt}`)
    })
    attack('with an XPath transform that leaves out the subject', (request) =>
      honest(request).replaceAll(
        `<ds:Transform Algorithm="${EXCLUSIVE}"/>`,
        '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>not(ancestor-or-self::Subject)</ds:XPath></ds:Transform>',
      ),
    )
    attack('with two references', (request) => {
      const xml = honest(request)
      const reference = cut(xml, 'Reference').split('</ds:Reference>')[0]!
      return xml.replace(reference, `${reference}</ds:Reference>${reference}`)
    })
    attack('with two SignedInfo', (request) => {
      const { response, signature } = parts(request)
      const info = cut(signature, 'SignedInfo')
      return response.replace(info, `${info}${info}`)
    })
    attack('over the whole document by an empty reference', (request) => honest(request).replaceAll(/URI="#[^"]+"/g, 'URI=""'))
    attack('by a comment in DigestValue', (request) => honest(request).replace('<ds:DigestValue>', '<ds:DigestValue><!--x-->'))
    attack('in a canonical form of SignedInfo with comments', (request) => honest(request, ADA, { canonical: `${EXCLUSIVE}WithComments` }))
    attack('in the older canonical form', (request) =>
      honest(request, ADA, { canonical: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315' }),
    )
    attack('with its transforms the other way round', (request) => honest(request, ADA, { transforms: [EXCLUSIVE, ENVELOPED] }))
    attack('with the enveloped transform twice', (request) => honest(request, ADA, { transforms: [ENVELOPED, ENVELOPED, EXCLUSIVE] }))
    attack('with an XPath filter', (request) =>
      honest(request).replaceAll(
        `<ds:Transform Algorithm="${ENVELOPED}"/>`,
        '<ds:Transform Algorithm="http://www.w3.org/2002/06/xmldsig-filter2"><x:XPath xmlns:x="http://www.w3.org/2002/06/xmldsig-filter2" Filter="subtract">//*</x:XPath></ds:Transform>',
      ),
    )
    attack('with the base64 transform', (request) =>
      honest(request).replaceAll(
        `<ds:Transform Algorithm="${EXCLUSIVE}"/>`,
        '<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/>',
      ),
    )
    for (const uri of [
      "#xpointer(id('x'))",
      '#xpointer(/)',
      'https://evil.example/signed.xml',
      'file:///etc/passwd',
      '#',
      '#*',
      "#x' or '1'='1",
    ])
      attack(`by the reference ${uri}`, (request) => honest(request).replaceAll(/URI="#[^"]+"/g, `URI="${uri}"`))
    attack('without a URI', (request) => honest(request).replaceAll(/ URI="#[^"]+"/g, ''))
    attack('by an id that matches only without a namespace', (request) => honest(request).replaceAll(' ID="', ' xml:id="'))
    attack('by another algorithm with the same key: DSA', (request) =>
      honest(request).replaceAll(RSA_SHA256, 'http://www.w3.org/2000/09/xmldsig#dsa-sha1'),
    )
    attack('by HMAC with SHA-256', (request) =>
      honest(request, ADA, { hmac: true }).replaceAll(
        'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
        'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256',
      ),
    )
    attack('cut to one bit', (request) =>
      honest(request).replaceAll(
        `<ds:SignatureMethod Algorithm="${RSA_SHA256}"/>`,
        `<ds:SignatureMethod Algorithm="${RSA_SHA256}"><ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>`,
      ),
    )
    attack('with two signature methods', (request) =>
      honest(request).replace(
        `<ds:SignatureMethod Algorithm="${RSA_SHA256}"/>`,
        `<ds:SignatureMethod Algorithm="${RSA_SHA256}"/><ds:SignatureMethod Algorithm="${RSA_SHA256}"/>`,
      ),
    )
    attack('that is empty', (request) => honest(request).replaceAll(/<ds:SignatureValue>[^<]*</g, '<ds:SignatureValue><'))
    attack('of zeros', (request) =>
      honest(request).replaceAll(/<ds:SignatureValue>[^<]*</g, `<ds:SignatureValue>${Buffer.alloc(256).toString('base64')}<`),
    )
    attack('over empty digests', (request) => honest(request).replaceAll(/<ds:DigestValue>[^<]*</g, '<ds:DigestValue><'))
    attack('by an entity in DigestValue', (request) => honest(request).replace('<ds:DigestValue>', '<ds:DigestValue>&#x20;&#65;'))
    attack('by an element in DigestValue', (request) => honest(request).replace('<ds:DigestValue>', '<ds:DigestValue><x/>'))
    attack('with a second digest of another namespace', (request) =>
      honest(request).replace('<ds:DigestValue>', '<DigestValue xmlns="urn:x">AAAA</DigestValue><ds:DigestValue>'),
    )
    attack('of the assertion as the response’s too', (request) => {
      const { response, outer, signature } = parts(request)
      return response.replace(outer, signature)
    })
    attack('of another response with the same assertion', (request) => {
      const { assertion } = parts(request)
      const { outer } = parts(request)
      return wrapped(request, assertion).replace('</saml:Issuer>', `</saml:Issuer>${outer}`)
    })
    attack('by a key that the provider gave up', async (request) => {
      const { body } = await saml.server.request('GET', `/v1/sso_connections/${saml.connection.id}`)
      expect(body.saml.certificates).to.have.length(1)
      return honest(request, ADA, { pair: newKeyPair('idp.acme.example') }) // the same name in its certificate
    })
    attack('in another namespace', (request) =>
      honest(request).replaceAll('http://www.w3.org/2000/09/xmldsig#"', 'http://www.w3.org/2000/09/xmldsig"'),
    )
    attack('with its prefix bound anew within', (request) =>
      honest(request).replace('<ds:SignatureValue>', '<ds:SignatureValue xmlns:ds="urn:x">'),
    )
    attack('of a response that was changed after, in an attribute', (request) =>
      honest(request).replace('Destination=', 'Consent="x" Destination='),
    )
    attack('of a response that was changed after', (request) => honest(request).replace('ada@acme.example', 'root@acme.example'))
  })

  describe('what it says', () => {
    const say = (name: string, saying: (request: Request) => Say) =>
      attack(name, (request) => honest(request, { ...ADA, ...saying(request) }))
    say('an assertion for another audience', () => ({ audience: 'https://other.example' }))
    say('for another recipient', () => ({ recipient: 'https://other.example/acs' }))
    say('for another destination', () => ({ destination: 'https://other.example/acs' }))
    say('of another issuer, signed by the same key', () => ({ issuer: 'https://other.example' }))
    say('in a response of another issuer', () => ({ responseIssuer: 'https://other.example' }))
    say('that has expired', () => ({ notOnOrAfter: -1, issued: -4 }))
    say('that is not yet valid', () => ({ notBefore: 2 }))
    say('from the future', () => ({ issued: 2 }))
    say('that was made long ago', () => ({ issued: -6 }))
    say('that lives for years', () => ({ notOnOrAfter: 60 * 24 * 365 }))
    say('to no request', () => ({ inResponseTo: null }))
    say('to no request in the subject', () => ({ subjectInResponseTo: null }))
    say('to an unknown request', () => ({ inResponseTo: '_unknown', subjectInResponseTo: '_unknown' }))
    say('to another request in the subject', () => ({ subjectInResponseTo: '_other' }))
    say('that is no success', () => ({ status: 'urn:oasis:names:tc:SAML:2.0:status:Requester' }))
    say('of a transient subject', () => ({ format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }))
    say('of nobody', () => ({ nameId: '' }))
    say('of a subject made of elements', () => ({ nameId: '<x>ada</x>' }))
    attack('two assertions, both signed', (request) => {
      const two = [ADA, ADA].map((one) => sign(assertionXml(request, one), 'Assertion', { pair })).join('')
      return sign(wrapped(request, two), 'Response', { pair })
    })
    const edited = (name: string, edit: (assertion: string) => string) =>
      attack(name, (request) => {
        const plain = assertionXml(request, ADA)
        const changed = edit(plain)
        expect(changed, 'the edit fits').to.not.equal(plain)
        return sign(wrapped(request, sign(changed, 'Assertion', { pair })), 'Response', { pair })
      })
    edited('confirmed by the holder of a key', (xml) => xml.replace('cm:bearer', 'cm:holder-of-key'))
    edited('confirmed by a sender who vouches', (xml) => xml.replace('cm:bearer', 'cm:sender-vouches'))
    edited('confirmed by nobody', (xml) => xml.replace(/<saml:SubjectConfirmation .*<\/saml:SubjectConfirmation>/, ''))
    edited('confirmed twice', (xml) => xml.replace(/(<saml:SubjectConfirmation .*<\/saml:SubjectConfirmation>)/, '$1$1'))
    edited('confirmed without data', (xml) => xml.replace(/<saml:SubjectConfirmationData [^>]*>/, ''))
    edited('confirmed for ever', (xml) =>
      xml.replace(/<saml:SubjectConfirmationData NotOnOrAfter="[^"]*"/, '<saml:SubjectConfirmationData'),
    )
    edited('confirmed for nobody in particular', (xml) => xml.replace(/ Recipient="[^"]*"/, ''))
    edited('without conditions', (xml) => xml.replace(/<saml:Conditions .*<\/saml:Conditions>/, ''))
    edited('with conditions twice', (xml) => xml.replace(/(<saml:Conditions .*<\/saml:Conditions>)/, '$1$1'))
    edited('with no end', (xml) => xml.replace(/(<saml:Conditions NotBefore="[^"]*") NotOnOrAfter="[^"]*"/, '$1'))
    edited('for no audience', (xml) => xml.replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, ''))
    edited('for an empty audience', (xml) => xml.replace(/<saml:Audience>[^<]*</, '<saml:Audience><'))
    edited('for an audience that begins like us', (xml) => xml.replace(/<saml:Audience>([^<]*)</, '<saml:Audience>$1.evil.example<'))
    edited('for us and for another, each in its own restriction', (xml) =>
      xml.replace(
        '</saml:AudienceRestriction>',
        '</saml:AudienceRestriction><saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction>',
      ),
    )
    edited('with a time in another zone', (xml) => xml.replace(/NotOnOrAfter="([^"]*)Z"/g, 'NotOnOrAfter="$1+02:00"'))
    edited('with a time in no zone', (xml) => xml.replace(/NotOnOrAfter="([^"]*)Z"/g, 'NotOnOrAfter="$1"'))
    edited('with a time that is none', (xml) => xml.replace(/NotOnOrAfter="[^"]*"/g, 'NotOnOrAfter="9999-99-99T99:99:99Z"'))
    edited('with a time as a number', (xml) => xml.replace(/NotOnOrAfter="[^"]*"/g, 'NotOnOrAfter="99999999999999"'))
    edited('of nobody who was authenticated', (xml) => xml.replace(/<saml:AuthnStatement .*<\/saml:AuthnStatement>/, ''))
    edited('of a session that ended', (xml) =>
      xml.replace('<saml:AuthnStatement ', '<saml:AuthnStatement SessionNotOnOrAfter="2020-01-01T00:00:00Z" '),
    )
    edited('of two subjects', (xml) => xml.replace(/(<saml:Subject>.*<\/saml:Subject>)/, '$1$1'))
    edited('of two names', (xml) => xml.replace(/(<saml:NameID .*<\/saml:NameID>)/, '$1<saml:NameID>root</saml:NameID>'))
    edited('of a name in another namespace beside it', (xml) =>
      xml.replace('<saml:NameID', '<x:NameID xmlns:x="urn:x">root</x:NameID><saml:NameID'),
    )
    edited('of an encrypted name', (xml) => xml.replace(/<saml:NameID .*<\/saml:NameID>/, '<saml:EncryptedID/>'))
    edited('of a name in another case', (xml) => xml.replaceAll('saml:NameID', 'saml:NameId'))
    edited('of two issuers', (xml) => xml.replace(/(<saml:Issuer>.*<\/saml:Issuer>)/, '$1<saml:Issuer>https://other.example</saml:Issuer>'))
    edited('of no issuer', (xml) => xml.replace(/<saml:Issuer>[^<]*</, '<saml:Issuer><'))
    edited('of an issuer with a blank', (xml) => xml.replace('<saml:Issuer>', '<saml:Issuer> '))
    edited('of another version', (xml) => xml.replace('Version="2.0"', 'Version="1.1"'))
    edited('with another assertion as its advice', (xml) =>
      xml.replace('<saml:AuthnStatement', '<saml:Advice><saml:Assertion ID="_adv" Version="2.0"/></saml:Advice><saml:AuthnStatement'),
    )
    for (const [name, address] of Object.entries({
      'of two hosts': 'root@evil.example@acme.example',
      'of another host behind a zero': 'root@evil.example%00@acme.example',
      'with a line end': 'root@evil.example&#10;@acme.example',
      'with a domain in other letters': 'root@аcme.example',
      'with a full-width sign': 'root＠acme.example',
      'with a dot at its end': 'root@acme.example.',
      'of a subdomain': 'root@a.acme.example',
      'of a longer domain': 'root@notacme.example',
      'with the domain as its name': 'acme.example@evil.example',
      'in brackets': '&lt;root@acme.example&gt;@evil.example',
      'of two people': 'ada@acme.example,root@evil.example',
      'in quotes': '&quot;root@evil.example&quot;@acme.example',
    }))
      it(`an address ${name}`, async () => {
        expect((await signIn({ nameId: `who ${name}`, attributes: { email: [address] } })).status).to.equal(403)
        expect(begun).to.have.length(0)
      })
    it('an address of another domain before one of ours', async () => {
      const email = ['root@evil.example', 'ada@acme.example']
      expect((await signIn({ nameId: 'two addresses', attributes: { email } })).status).to.equal(403)
      expect(begun).to.have.length(0)
    })
    it('a name with a line end', async () => {
      expect((await signIn({ ...ADA, nameId: 'ada&#10;root' })).status).to.equal(403)
      expect(begun).to.have.length(0)
    })
    attack('an encrypted assertion', (request) =>
      sign(wrapped(request, '<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"/>'), 'Response', { pair }),
    )
    attack('another document than a response', (request) => honest(request).replaceAll('samlp:Response', 'samlp:ArtifactResponse'))
    attack('a response of another namespace', (request) => honest(request).replace('SAML:2.0:protocol', 'SAML:1.0:protocol'))
    attack('ids that stand twice', (request) => honest(request, { ...ADA, assertionId: '_same', responseId: '_same' }))
    attack('ids that stand twice under other names', (request) =>
      honest(request).replace('<samlp:Status>', '<samlp:Status Id="_x" xml:id="_x">'),
    )
  })

  describe('how it is written', () => {
    const doctype = (inside: string) => (request: Request) => `<!DOCTYPE samlp:Response [${inside}]>${honest(request)}`
    attack('a comment in the NameID', (request) => honest(request, { ...ADA, nameId: 'root<!-- -->.evil' }))
    attack('a comment in the NameID, put there afterwards', (request) => honest(request).replace('>ada<', '>ada<!---->.evil<'))
    attack('CDATA', (request) => honest(request).replace('>ada<', '><![CDATA[ada]]><'))
    attack('a processing instruction', (request) => honest(request).replace('>ada<', '>ada<?x y?><'))
    attack('a stylesheet', (request) => `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example"?>${honest(request)}`)
    attack('a DOCTYPE', doctype(''))
    attack('an entity', (request) => doctype('<!ENTITY a "root">')(request).replace('>ada<', '>&a;<'))
    attack('an external entity', (request) => doctype('<!ENTITY a SYSTEM "file:///etc/passwd">')(request).replace('>ada<', '>&a;<'))
    attack('a billion laughs', (request) => {
      const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')
      return doctype(`<!ENTITY l0 "ha">${laughs}`)(request).replace('>ada<', '>&l9;<')
    })
    attack('an attribute that stands twice', (request) => honest(request).replace(' Version="2.0"', ' Version="2.0" Version="2.0"'))
    attack('an id that stands twice in an element', (request) => honest(request).replace(' ID="', ' ID="_evil" ID="'))
    attack('an attribute that stands twice under two prefixes', (request) =>
      honest(request).replace(' Version="2.0"', ' xmlns:a="urn:x" xmlns:b="urn:x" a:c="1" b:c="2" Version="2.0"'),
    )
    attack('a prefix that is bound to nothing', (request) => honest(request).replace('<samlp:Status>', '<samlp:Status x:y="1">'))
    attack('a prefix that is taken back', (request) => honest(request).replace('<samlp:Status>', '<samlp:Status xmlns:samlp="">'))
    attack('the prefix xml for something else', (request) => honest(request).replace('<samlp:Status>', '<samlp:Status xmlns:xml="urn:x">'))
    attack('XML 1.1', (request) => `<?xml version="1.1"?>${honest(request)}`)
    attack('UTF-7', (request) => `<?xml version="1.0" encoding="UTF-7"?>${honest(request)}`)
    attack('a byte order mark', (request) => `\ufeff${honest(request)}`)
    attack('a DOCTYPE after blanks and in lower case', (request) => `\n\n<!doctype x>${honest(request)}`)
    attack('a parameter entity', doctype('<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;'))
    attack('attributes by an attribute list', doctype('<!ATTLIST samlp:Response ID ID #FIXED "_evil">'))
    attack('quadratic entities', (request) =>
      doctype(`<!ENTITY a "${'x'.repeat(50_000)}">`)(request).replace('>ada<', `>${'&a;'.repeat(9_000)}<`),
    )
    attack('an inclusion', (request) =>
      honest(request).replace(
        '<samlp:Status>',
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/><samlp:Status>',
      ),
    )
    attack('a comment within a tag name', (request) => honest(request).replace('<samlp:Status>', '<samlp:Sta<!-- -->tus>'))
    attack('an undeclared entity', (request) => honest(request).replace('>ada<', '>&nbsp;ada<'))
    attack('a NUL by reference', (request) => honest(request).replace('>ada<', '>ada&#0;<'))
    attack('text after the document', (request) => `${honest(request)}x`)
    attack('a second document', (request) => honest(request) + honest(request))
    attack('elements that are not nested', (request) => honest(request).replace('</samlp:Status>', '</samlp:Statu>'))
    attack('nothing', () => '')
    attack('JSON', () => '{}')
    attack('what is nested too deep', () => '<a>'.repeat(5_000) + '</a>'.repeat(5_000))
    attack('too many elements', () => `<a>${'<b/>'.repeat(20_000)}</a>`)
    attack('UTF-16', (request) => Buffer.from(honest(request), 'utf16le').toString('latin1'))
    attack(
      'more than 256 kB',
      (request) => honest(request, { ...ADA, attributes: { ...ADA.attributes, x: ['x'.repeat(256 * 1024)] } }),
      403,
    )
    attack('a form that is larger still', () => 'x'.repeat(512 * 1024), 413)

    it('what is not base64, or compressed as for a redirect', async () => {
      const { browser, request } = await begin()
      const { deflateRawSync } = await import('node:zlib')
      const bomb = deflateRawSync(Buffer.alloc(10_000_000, 'a')).toString('base64')
      const packed = deflateRawSync(honest(request)).toString('base64')
      for (const SAMLResponse of ['%%%', '<samlp:Response/>', bomb, packed, encode(honest(request)).replace('A', '*')]) {
        const since = performance.now()
        const answer = await browser.visit(request.acsUrl, { form: { SAMLResponse, RelayState: request.relayState }, crossSite: true })
        expect(answer.status).to.equal(403)
        expect(performance.now() - since).to.be.lessThan(500)
      }
      const get = await browser.visit(`${request.acsUrl}?SAMLResponse=${encodeURIComponent(packed)}`)
      expect(get.status).to.equal(404) // responses come by post alone
    })
  })

  it('two responses in one form, or one as a list', async () => {
    const { browser, request } = await begin()
    const evilOne = encode(honest(request, ADA, { pair: evil }))
    const good = encode(honest(request))
    for (const names of [
      ['SAMLResponse', 'SAMLResponse'],
      ['SAMLResponse[]', 'SAMLResponse[]'],
      ['SAMLResponse[a]', 'SAMLResponse[b]'],
    ]) {
      const form = new URLSearchParams([
        [names[0]!, good],
        [names[1]!, evilOne],
        ['RelayState', request.relayState],
      ])
      const answer = await fetch(request.acsUrl, { method: 'POST', body: form, redirect: 'manual' })
      expect(answer.status, names[0]).to.be.oneOf([400, 403])
    }
    expect((await post(browser, request, honest(request))).status, 'and the honest one still counts').to.equal(303)
    await saml.server.db('sso_sign_ins').delete()
  })

  it('a response that was used, even for a new request with the same browser', async () => {
    const { browser, request } = await begin()
    const xml = honest(request)
    expect((await post(browser, request, xml)).status).to.equal(303)
    expect((await post(browser, request, xml)).status).to.equal(403)
    const second = await begin()
    expect((await post(second.browser, second.request, xml)).status).to.equal(403)
  })

  it('all but one of twenty replays at the same time', async () => {
    const { browser, request } = await begin()
    const xml = honest(request)
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(browser, request, xml)))
    expect(answers.filter(({ status }) => status === 303)).to.have.length(1)
    await saml.server.db('sso_sign_ins').delete()
  })

  it('the assertion of one request in a response to another', async () => {
    const first = await begin()
    const assertionId = '_reused'
    expect((await post(first.browser, first.request, honest(first.request, { ...ADA, assertionId }))).status).to.equal(303)
    const second = await begin()
    const answer = await post(second.browser, second.request, honest(second.request, { ...ADA, assertionId }))
    expect(answer.status).to.equal(403)
    await saml.server.db('sso_sign_ins').delete()
  })

  it('the RelayState of another sign-in, the response for another connection, and the ticket there', async () => {
    const { browser, request } = await begin()
    const other = await begin()
    expect((await post(browser, request, honest(request), other.request.relayState)).status).to.equal(403)
    const twin = await create({ name: 'Twin', domains: [] })
    const elsewhere = await browser.visit(twin.service_provider.acs_url, {
      form: { SAMLResponse: encode(honest(request)), RelayState: request.relayState },
      crossSite: true,
    })
    expect(elsewhere.status).to.equal(403)
    const posted = await post(browser, request, honest(request))
    expect(posted.status).to.equal(303)
    expect((await browser.visit(posted.location!.replace(saml.connection.id, twin.id))).status).to.equal(403)
    expect(begun).to.have.length(0)
    await saml.server.db('sso_sign_ins').delete()
  })

  it('a ticket after its minute, and a response after its five', async () => {
    const { browser, request } = await begin()
    const late = await begin()
    const posted = await post(browser, request, honest(request))
    await saml.server.db('sso_sign_ins').update({ expires_at: new Date(Date.now() - 1) })
    expect((await browser.visit(posted.location!)).status).to.equal(403)
    expect((await post(late.browser, late.request, honest(late.request))).status).to.equal(403)
  })

  it('people of a domain that is not the connection’s, and writes down why', async () => {
    const answer = await signIn({ nameId: 'x', attributes: { email: ['x@other.example'] } })
    expect(answer.status).to.equal(403)
    expect((await auditEntries(saml.server)).at(-1)).to.deep.include({
      action: 'sso.sign_in',
      outcome: 'failed',
      reason: 'domain_not_verified',
    })
  })
})
