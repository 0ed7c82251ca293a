// Tells that a client certificate ends: at 30 days, at 7 days and at its end, each once for each certificate of an endpoint. What was told is
// written in the transaction of the event, under the lock of the endpoint: nodes at the same time, or a node that dies, tell no second time.

import { CERTIFICATE_SOON_MS, type CertificateInfo } from '../../lib/client-certificate.ts'
import { type Db, rows, statement, transaction } from '../../lib/db.ts'
import { publish } from '../events/publish.ts'
import type { EndpointRow } from './endpoint.ts'

const DAY_MS = 86_400_000
const BITE = 200

const STATUSES = ['expires_in_30_days', 'expires_in_7_days', 'expired'] as const
type Status = (typeof STATUSES)[number]

type Told = { fingerprint: string; status: Status } | null
type Row = Pick<EndpointRow, 'environment_id' | 'id' | 'url'> & { client_certificate: CertificateInfo; certificate_told: Told }

const columns = 'environment_id, id, url, client_certificate, certificate_told'

/** Those that end within a time, after a place in their order. Certificates that ended, and of which that was told, are left out. */
const ending = statement<Row>(
  'webhooks.ending_certificates',
  `select ${columns} from webhook_endpoints
  where client_certificate is not null and deleted_at is null
    and client_certificate ->> 'expires_at' < ? and (client_certificate ->> 'expires_at', id) > (?, ?)
    and not (certificate_told ->> 'status' = 'expired' and certificate_told ->> 'fingerprint' = client_certificate ->> 'fingerprint') is true
  order by client_certificate ->> 'expires_at', id limit ${BITE}`,
)

const lock = statement<Row>(
  'webhooks.lock_certificate',
  `select ${columns} from webhook_endpoints
  where environment_id = ? and id = ? and client_certificate is not null and deleted_at is null for update`,
)

const setTold = statement(
  'webhooks.set_certificate_told',
  'update webhook_endpoints set certificate_told = ? where environment_id = ? and id = ?',
)

/** What there is to tell of it now, if anything. */
function untold({ client_certificate: certificate, certificate_told: told }: Row, now: number): Status | null {
  const left = Date.parse(certificate.expires_at) - now
  if (left >= CERTIFICATE_SOON_MS) return null
  const status = left <= 0 ? 'expired' : left <= 7 * DAY_MS ? 'expires_in_7_days' : 'expires_in_30_days'
  const isNews = told?.fingerprint !== certificate.fingerprint || STATUSES.indexOf(told.status) < STATUSES.indexOf(status)
  return isNews ? status : null
}

type Dependencies = { db: Db; onEvents(environments: string[]): void }

export async function tellOfCertificates({ db, onEvents }: Dependencies, now: number): Promise<void> {
  const until = new Date(now + CERTIFICATE_SOON_MS).toISOString()
  for (let [time, id] = ['', ''], full = true; full; ) {
    const found = await rows(db, ending, [until, time, id])
    for (const row of found) if (untold(row, now) && (await tell(db, row, now))) onEvents([row.environment_id])
    full = found.length === BITE
    if (full) [time, id] = [found.at(-1)!.client_certificate.expires_at, found.at(-1)!.id]
  }
}

/** False when somebody else was quicker, or the certificate is another one by now. */
const tell = (db: Db, { environment_id, id }: Row, now: number): Promise<boolean> =>
  transaction(db, async (tx) => {
    const [row] = await rows(tx, lock, [environment_id, id])
    const status = row && untold(row, now)
    if (!status) return false
    const { fingerprint, expires_at } = row.client_certificate
    await rows(tx, setTold, [JSON.stringify({ fingerprint, status } satisfies Told), environment_id, id])
    const days_left = Math.max(0, Math.ceil((Date.parse(expires_at) - now) / DAY_MS))
    const data = { id, object: 'webhook_endpoint', url: row.url, client_certificate: { status, fingerprint, expires_at, days_left } }
    await publish(tx, environment_id, [{ type: 'webhook_endpoint.certificate_expiring', subject: id, data, at: new Date(now) }])
    return true
  })
