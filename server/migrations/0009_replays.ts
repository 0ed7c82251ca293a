// A key whose answer can be told from what it created stores only the id of that: half of what a send writes.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw('alter table idempotency_keys alter column body drop not null, add column resource_id text collate "C"')
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
