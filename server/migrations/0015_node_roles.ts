// What a node does: only those that work share the concurrency of webhook endpoints.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`alter table nodes add column works boolean not null default true`)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
