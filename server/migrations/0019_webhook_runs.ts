// Deliveries under way that have no row yet: a stretch of the feed, dealt to one endpoint under one lease.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table webhook_runs (
      id uuid primary key,
      environment_id text collate "C" not null,
      endpoint_id text collate "C" not null,
      first_seq bigint not null,
      last_seq bigint not null,
      lease_ends timestamptz not null
    ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
