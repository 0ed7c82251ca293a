// The root key under each secret that opens it: one, or two while the instance secret is being exchanged.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table root_keys (
      secret_id text primary key,
      sealed text not null,
      created_at timestamptz not null default now()
    )
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
