// Live email over SMTP. A mail server can't be asked later what it took, so a broken hand-over stays `unknown`.

import { createTransport } from 'nodemailer'
import type { MessageError } from '#generated/types/types.gen.ts'
import type { Carrier, Outbound, Submission } from './carrier.ts'

export const SMTP_CONNECTIONS = 10
const DEFAULT_FROM = 'relayos@localhost'

export function createSmtp(url: string): Carrier & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: SMTP_CONNECTIONS,
    maxRequeues: 0, // a mail whose connection broke may be on its way; sending it again is not the pool's to decide
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    name: 'smtp',
    deduplicates: false,
    confirms: false,
    close: () => transport.close(),
    async submit(message) {
      try {
        const info = await transport.sendMail(toMail(message))
        return { kind: 'sent', reference: info.messageId }
      } catch (error) {
        return explain(error as SmtpError)
      }
    },
  }
}

function toMail({ token, to, from, content }: Outbound) {
  const sender = from ?? DEFAULT_FROM
  return {
    to: { name: '', address: to },
    from: { name: '', address: sender },
    subject: content.subject ?? '',
    ...(content.text ? { text: content.text } : {}),
    ...(content.html ? { html: content.html } : {}),
    messageId: `<${token}@${sender.split('@')[1]}>`, // the same in every attempt: mailboxes drop the second
  }
}

type SmtpError = { code?: string; command?: string; syscall?: string; timeoutType?: string; responseCode?: number; response?: string }

/** RFC 5321 section 4.2.1: 4yz may succeed later, 5yz never will. Without an answer it depends on how far it got. */
function explain(fault: SmtpError): Submission {
  const { code, responseCode = 0, response } = fault
  const vendor_code = response?.match(/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/)?.[0]?.replace('-', ' ') ?? null
  const error = (name: MessageError['code'], message: string): MessageError => ({ code: name, message, vendor_code })
  if (code === 'EAUTH') return { kind: 'retry', error: error('carrier_unavailable', 'The mail server refused the sign-in.') }
  if (responseCode >= 500) return { kind: 'refused', error: error('mailbox_unavailable', 'The mail server refused the email.') }
  if (responseCode >= 400) return { kind: 'retry', error: error('carrier_throttled', 'The mail server asked to try again later.') }
  if (isBeforeData(fault)) return { kind: 'retry', error: error('carrier_unavailable', 'The mail server can not be reached.') }
  return { kind: 'unknown', error: error('outcome_unknown', 'The connection to the mail server broke before its answer.') }
}

/** Only what surely happened before the mail was handed over counts; a connection that just closed does not tell. */
function isBeforeData({ code, command = '', syscall = '', timeoutType = '' }: SmtpError): boolean {
  return (
    code === 'EDNS' ||
    code === 'ETLS' ||
    ['connect', 'getaddrinfo'].includes(syscall) ||
    ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT'].includes(timeoutType) ||
    /^([EHL]+O|STARTTLS|AUTH|MAIL|RCPT)/i.test(command)
  )
}
