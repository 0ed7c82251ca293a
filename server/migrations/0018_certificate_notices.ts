// What was told already of the end of a webhook endpoint's client certificate.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table webhook_endpoints add column certificate_told json; -- {fingerprint, status}: the latest
    -- Times are as JavaScript writes them: their order is that of their text.
    create index webhook_endpoints_certificates on webhook_endpoints ((client_certificate ->> 'expires_at'))
      where client_certificate is not null and deleted_at is null;
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
