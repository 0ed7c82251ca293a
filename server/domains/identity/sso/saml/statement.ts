// What a verified assertion says, read by namespace, and held against what was asked for.

import type { Assertion } from '../assertion.ts'
import type { SamlSettings } from '../connection.ts'
import { isStrongClass } from '../strength.ts'
import type { Element } from './dom.ts'
import { ASSERTION, childrenNamed, only, PROTOCOL, refuse, textOf } from './structure.ts'

export const SKEW_MS = 30_000
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success'
const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'
const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'
const EMAIL_FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'
const LONGEST_LIFE_MS = 86_400_000 // of an assertion; what lives longer is no sign-in
const MAX_TEXT = 1_024

const EMAILS = [
  'email',
  'mail',
  'emailaddress',
  'urn:oid:0.9.2342.19200300.100.1.3',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
]
const NAMES = ['displayName', 'name', 'cn', 'urn:oid:2.16.840.1.113730.3.1.241', 'http://schemas.microsoft.com/identity/claims/displayname']
const GROUPS = ['groups', 'memberOf', 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups']

export type Expected = { settings: SamlSettings; acsUrl: string; entityId: string; requestId: string; now: number }
export type Statement = { assertion: Assertion; assertionId: string; expiresAt: Date }

/** The envelope: addressed to us, by whom we asked, as the answer to our request, and a success. */
export function checkEnvelope(response: Element, { settings, acsUrl, requestId, now }: Expected): void {
  if (response.getAttribute('Version') !== '2.0') refuse('another version than 2.0')
  if (response.getAttribute('Destination') !== acsUrl) refuse('a response for another destination')
  if (response.getAttribute('InResponseTo') !== requestId) refuse('a response to another request')
  if (textOf(only(response, ASSERTION, 'Issuer')) !== settings.idp_entity_id) refuse('a response of another issuer')
  const issued = time(response.getAttribute('IssueInstant'))
  if (issued > now + SKEW_MS) refuse('a response from the future')
  const status = only(only(response, PROTOCOL, 'Status'), PROTOCOL, 'StatusCode').getAttribute('Value')
  if (status !== SUCCESS) refuse('the provider answers no success')
}

export function readStatement(assertion: Element, expected: Expected): Statement {
  const { settings, now } = expected
  if (assertion.getAttribute('Version') !== '2.0') refuse('another version than 2.0')
  if (textOf(only(assertion, ASSERTION, 'Issuer')) !== settings.idp_entity_id) refuse('an assertion of another issuer')
  if (time(assertion.getAttribute('IssueInstant')) > now + SKEW_MS) refuse('an assertion from the future')
  const subject = only(assertion, ASSERTION, 'Subject')
  const nameId = only(subject, ASSERTION, 'NameID')
  const name = bounded(textOf(nameId))
  if (name.trim() === '') refuse('no NameID')
  const format = nameId.getAttribute('Format')
  if (format === TRANSIENT) refuse('a transient NameID, which names nobody for good')
  checkConfirmation(only(subject, ASSERTION, 'SubjectConfirmation'), expected)
  const expiresAt = checkConditions(only(assertion, ASSERTION, 'Conditions'), expected)
  const attributes = attributesOf(assertion)
  const find = (own: string | null, usual: string[]) =>
    (own ? [own] : usual).map((key) => attributes.get(key)).find((values) => values?.length)
  return {
    assertionId: bounded(assertion.getAttribute('ID') ?? refuse('no id')),
    expiresAt,
    assertion: {
      issuer: settings.idp_entity_id,
      subject: name,
      email: find(settings.email_attribute, EMAILS)?.[0] ?? (format === EMAIL_FORMAT ? name : null),
      emailVouched: true, // signed by the organization's own provider; whether its domain is theirs is asked later
      name: find(settings.name_attribute, NAMES)?.[0] ?? null,
      groups: find(settings.groups_attribute, GROUPS) ?? null,
      strong: isStrong(assertion, now),
    },
  }
}

function checkConfirmation(confirmation: Element, { acsUrl, requestId, now }: Expected): void {
  if (confirmation.getAttribute('Method') !== BEARER) refuse('another confirmation than bearer')
  const data = only(confirmation, ASSERTION, 'SubjectConfirmationData')
  if (data.getAttribute('Recipient') !== acsUrl) refuse('an assertion for another recipient')
  if (data.getAttribute('InResponseTo') !== requestId) refuse('an assertion for another request')
  if (data.hasAttribute('NotBefore') && time(data.getAttribute('NotBefore')) > now + SKEW_MS) refuse('not yet valid')
  if (time(data.getAttribute('NotOnOrAfter')) <= now - SKEW_MS) refuse('expired')
}

/** Until when the assertion counts, and so for how long it must be remembered as spent. */
function checkConditions(conditions: Element, { entityId, now }: Expected): Date {
  if (conditions.hasAttribute('NotBefore') && time(conditions.getAttribute('NotBefore')) > now + SKEW_MS) refuse('not yet valid')
  const until = time(conditions.getAttribute('NotOnOrAfter'))
  if (until <= now - SKEW_MS) refuse('expired')
  if (until > now + LONGEST_LIFE_MS) refuse('an assertion that lives longer than a day')
  const audiences = childrenNamed(only(conditions, ASSERTION, 'AudienceRestriction'), ASSERTION, 'Audience').map(textOf)
  if (!audiences.includes(entityId)) refuse('an assertion for another audience')
  return new Date(until + SKEW_MS)
}

function isStrong(assertion: Element, now: number): boolean {
  const statements = childrenNamed(assertion, ASSERTION, 'AuthnStatement')
  if (statements.length === 0) refuse('nobody was authenticated')
  for (const statement of statements) {
    if (statement.hasAttribute('SessionNotOnOrAfter') && time(statement.getAttribute('SessionNotOnOrAfter')) <= now - SKEW_MS)
      refuse('the session ended')
  }
  const contexts = statements.flatMap((statement) => childrenNamed(statement, ASSERTION, 'AuthnContext'))
  return contexts
    .flatMap((context) => childrenNamed(context, ASSERTION, 'AuthnContextClassRef'))
    .some((reference) => isStrongClass(textOf(reference)))
}

function attributesOf(assertion: Element): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const statement of childrenNamed(assertion, ASSERTION, 'AttributeStatement')) {
    for (const attribute of childrenNamed(statement, ASSERTION, 'Attribute')) {
      const values = childrenNamed(attribute, ASSERTION, 'AttributeValue').flatMap((value) => {
        const texts = Array.from(value.childNodes).every(({ nodeType }) => nodeType === 3) // a value made of elements is none of ours
        return texts && textOf(value) !== '' ? [textOf(value).slice(0, MAX_TEXT)] : []
      })
      const name = attribute.getAttribute('Name') ?? ''
      found.set(name, [...(found.get(name) ?? []), ...values])
    }
  }
  return found
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

function time(text: string | null): number {
  if (text === null || !TIME.test(text)) return refuse('a time that is missing or not in UTC')
  const at = Date.parse(text.replace(/(\.\d{3})\d+Z$/, '$1Z'))
  return Number.isNaN(at) ? refuse('a time that is none') : at
}

const bounded = (text: string): string => (text.length > MAX_TEXT ? refuse('a name that is too long') : text)
