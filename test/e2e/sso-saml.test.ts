// Signing in by SAML 2.0, as it goes when nobody cheats.

import { expect } from 'chai'
import { openTestBrowser } from '../support/test-browser.ts'
import { newKeyPair, signedResponse } from '../support/fake-idp.ts'
import { ADA, setUpSaml } from '../support/saml.ts'

describe('signing in by SAML', () => {
  const saml = setUpSaml()
  const { begin, begun, create, pair, post, signIn } = saml

  it('asks by redirect, signs nobody in by the post, and lets the same browser finish', async () => {
    const { browser, request } = await begin()
    expect(request).to.deep.include({
      acsUrl: saml.connection.service_provider.acs_url,
      issuer: saml.connection.service_provider.entity_id,
    })
    expect(request.destination).to.equal('https://idp.acme.example/sso?tenant=1')
    const posted = await post(browser, request, signedResponse(request, { pair }, ADA))
    expect(posted.status, posted.text).to.equal(303)
    expect(posted.headers.getSetCookie()).to.deep.equal([])
    expect(begun).to.have.length(0)
    expect((await openTestBrowser().visit(posted.location!)).status).to.equal(403) // a ticket alone opens nothing
    const end = await browser.visit(posted.location!)
    expect(end.status, end.text).to.equal(303)
    expect(end.location).to.equal('/home')
    expect(begun).to.have.length(1)
    expect(begun[0]).to.include({ method: 'saml', connectionId: saml.connection.id, strong: false })
    expect((await browser.visit(posted.location!)).status).to.equal(403)
    expect(begun).to.have.length(1)
    expect((await signIn({ ...ADA, classRef: 'https://refeds.org/profile/mfa' })).status).to.equal(303)
    expect(begun[1]).to.include({ memberId: begun[0]!.memberId, strong: true })
  })

  it('takes the usual attributes, the connection’s own, and an address as NameID', async () => {
    const name = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'
    expect((await signIn({ nameId: 'entra', attributes: { [name]: ['entra@acme.example'] } })).status).to.equal(303)
    const format = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'
    expect((await signIn({ nameId: 'mail@acme.example', format })).status).to.equal(303)
    const own = await create(
      { name: 'Own', domains: ['own.example'], group_roles: [{ group: 'a &amp; b'.replace('&amp;', '&'), role: 'developer' }] },
      { email_attribute: 'mbox', groups_attribute: 'teams' },
    )
    expect((await signIn({ nameId: 'own', attributes: { mbox: ['own@own.example'], teams: ['a &amp; b', 'c'] } }, own)).status).to.equal(
      303,
    )
    const { roles } = await saml.server
      .db('members')
      .where({ id: begun.at(-1)!.memberId })
      .first()
    expect(roles).to.deep.equal(['viewer', 'developer'])
  })

  it('shows metadata to enter at the provider', async () => {
    const page = await openTestBrowser().visit(saml.connection.service_provider.metadata_url)
    expect(page.headers.get('content-type')).to.include('application/samlmetadata+xml')
    expect(page.text).to.include(`entityID="${saml.connection.service_provider.entity_id}"`)
    expect(page.text).to.include(`Location="${saml.connection.service_provider.acs_url}"`)
    expect(page.text).to.include('WantAssertionsSigned="true"')
  })

  it('takes any of the pinned certificates, SHA-512, and forms without RelayState', async () => {
    const two = newKeyPair('next')
    const both = await create({ name: 'Both', domains: ['both.example'] }, { certificates: [pair.certificate, two.certificate] })
    const { browser, request } = await begin(both)
    const digest = 'http://www.w3.org/2001/04/xmlenc#sha512'
    const xml = signedResponse(
      request,
      { pair: two, algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', digest },
      { attributes: { mail: ['x@both.example'] } },
    )
    const answer = await post(browser, request, xml, null)
    expect((await browser.visit(answer.location!)).status).to.equal(303)
  })
})
