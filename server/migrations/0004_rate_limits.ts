// Rate limit policies of organizations, and what was used of their daily and monthly quotas.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table rate_limit_policies (
      organization_id text collate "C" not null references organizations,
      id text collate "C" not null,
      name text not null,
      target_type text not null check (target_type in ('organization', 'environment', 'api_key', 'address', 'operation', 'tag')),
      target_value text,
      per text not null check (per in ('organization', 'environment', 'credential', 'address')),
      quota integer check (quota > 0),
      window_seconds integer not null check (window_seconds > 0),
      burst integer check (burst > 0),
      daily_quota bigint check (daily_quota > 0),
      monthly_quota bigint check (monthly_quota > 0),
      max_concurrent integer check (max_concurrent > 0),
      enabled boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, id),
      unique (organization_id, name)
    );

    -- Written with every change of an organization's policies: nodes look here for what is new, and writers wait here for
    -- each other. By the database's clock: nodes may disagree on the time.
    create table rate_limit_changes (
      organization_id text collate "C" primary key,
      changed_at timestamptz not null
    );
    create index rate_limit_changes_changed on rate_limit_changes (changed_at);

    -- No reference to the policy: a node may write down the last use of one that is gone. The clean-up takes it.
    create table rate_limit_uses (
      organization_id text collate "C" not null,
      policy_id text collate "C" not null,
      subject text collate "C" not null, -- an id, or the keyed hash of an address
      period text collate "C" not null check (period in ('day', 'month')),
      starts_on date not null,
      used bigint not null,
      primary key (organization_id, policy_id, subject, period, starts_on)
    );
    create index rate_limit_uses_starts_on on rate_limit_uses (starts_on);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
