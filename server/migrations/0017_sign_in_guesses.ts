// How often somebody guessed lately, for all nodes. Names are digests: an address or an email is in here only for who knows it.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table sign_in_guesses (
      name bytea primary key,
      failures integer not null,
      open_at timestamptz not null, -- until then nothing more is looked at
      forget_at timestamptz not null
    ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
    create index sign_in_guesses_over on sign_in_guesses (forget_at);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
