// Who did what. Written with its effect, in the same transaction.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table audit_events (
      organization_id text collate "C" not null,
      id text collate "C" not null,
      record json not null,
      created_at timestamptz not null,
      primary key (organization_id, id)
    );
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
