// Mails of the server itself: plain text, one at a time, over the mail server of SMTP_URL.

import { createTransport } from 'nodemailer'

export type Mailer = { send(mail: { to: string; subject: string; text: string }): Promise<void>; close(): void }

/** Throws from `send` when the mail server did not take it; whoever calls is a job, and tries again. */
export function createMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ to: { name: '', address: to }, from: { name: 'RelayOS', address: from }, subject, text })
    },
    close: () => transport.close(),
  }
}
