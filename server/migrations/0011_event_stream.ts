// Tickets that open one connection to the event stream each.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table event_stream_tickets (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      digest bytea not null unique, -- HMAC of the ticket; the ticket itself is nowhere
      credential text not null, -- sealed: what asked for the ticket, so that the connection ends when that does
      address text not null, -- from where it asked
      scopes text[] not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (environment_id, id)
    );
    create index event_stream_tickets_expiry on event_stream_tickets (expires_at);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
