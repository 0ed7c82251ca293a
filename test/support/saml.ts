// The platform as a service provider, with a connection to a fake identity provider.

import { expect } from 'chai'
import type { Log } from '../../server/lib/log.ts'
import { encode, ENTITY_ID, newKeyPair, type Request, readRequest, type Say, signedResponse } from './fake-idp.ts'
import { fakeSessions } from './fake-sessions.ts'
import { startServer, type TestServer } from './server.ts'
import { openTestBrowser, type Page, type TestBrowser } from './test-browser.ts'

export const ADA: Say = { attributes: { email: ['ada@acme.example'], displayName: ['Ada Example'] } }

type Connection = { id: string; service_provider: Record<'sign_in_url' | 'acs_url' | 'entity_id' | 'metadata_url', string> }

/** Within a `describe`: a server for its tests. `begun`: sessions begun in a test; `why`: what the log said last of one refused. */
export function setUpSaml() {
  const { sessions, begun } = fakeSessions()
  const log: Log = { debug() {}, warn() {}, error() {}, info: ({ error, reason }) => void (saml.why = error ?? reason) }
  const saml = {
    server: undefined as unknown as TestServer,
    connection: undefined as unknown as Connection,
    pair: newKeyPair('idp.acme.example'),
    evil: newKeyPair('evil.example'),
    begun,
    why: undefined as unknown,
    create,
    begin,
    post,
    signIn,
  }

  async function create(changes: object = {}, more: object = {}): Promise<Connection> {
    const settings = {
      idp_entity_id: ENTITY_ID,
      sso_url: 'https://idp.acme.example/sso?tenant=1',
      certificates: [saml.pair.certificate],
      ...more,
    }
    const body = {
      type: 'saml',
      name: 'Acme',
      domains: ['acme.example'],
      default_roles: ['viewer'],
      jit_provisioning: true,
      saml: settings,
      ...changes,
    }
    const answer = await saml.server.request('POST', '/v1/sso_connections', { body })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }

  async function begin(from = saml.connection): Promise<{ browser: TestBrowser; request: Request }> {
    const browser = openTestBrowser()
    const page = await browser.visit(`${from.service_provider.sign_in_url}?return_to=/home`)
    expect(page.status, page.text).to.equal(303)
    return { browser, request: readRequest(page.location!) }
  }

  function post(browser: TestBrowser, request: Request, xml: string, relayState: string | null = request.relayState) {
    return browser.visit(request.acsUrl, {
      form: { SAMLResponse: encode(xml), ...(relayState === null ? {} : { RelayState: relayState }) },
      crossSite: true,
    })
  }

  async function signIn(say: Say = ADA, from = saml.connection): Promise<Page> {
    const { browser, request } = await begin(from)
    const answer = await post(browser, request, signedResponse(request, { pair: saml.pair }, say))
    return answer.status === 303 ? browser.visit(answer.location!) : answer
  }

  before(async () => {
    saml.server = await startServer({}, log, undefined, { sessions })
    saml.connection = await create()
  })
  after(() => saml.server.stop())
  beforeEach(async () => {
    begun.length = 0
    saml.why = undefined
    await saml.server.db('sso_sign_ins').delete()
  })

  return saml
}
