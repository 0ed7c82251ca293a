// People, roles and what an organization asks of them; API keys that are narrower, rotate and remember their last use.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table organizations add column security_policy json not null default '{}', add column updated_at timestamptz not null default now();
    alter table projects add column updated_at timestamptz not null default now();
    create index projects_organization on projects (organization_id, id);
    create index environments_project on environments (project_id, id);

    create table users (
      id text collate "C" primary key,
      email text not null, -- as written; compared in lower case
      name text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create unique index users_email on users (lower(email));

    -- A person in an organization. Roles are names of built-in roles or ids of custom ones.
    create table members (
      organization_id text collate "C" not null references organizations,
      id text collate "C" not null,
      user_id text collate "C" not null references users,
      roles text[] not null,
      status text not null check (status in ('active', 'suspended')),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, id),
      unique (organization_id, user_id)
    );
    create index members_user on members (user_id);

    create table invitations (
      organization_id text collate "C" not null references organizations,
      id text collate "C" not null,
      email text not null,
      roles text[] not null,
      digest bytea not null unique, -- HMAC of the token in the invitation; the token itself is nowhere
      invited_by text collate "C" not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      revoked_at timestamptz,
      primary key (organization_id, id)
    );

    create table roles (
      organization_id text collate "C" not null references organizations,
      id text collate "C" not null,
      name text not null,
      description text not null,
      scopes text[] not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, id),
      unique (organization_id, name)
    );

    alter table api_keys
      add column ip_ranges text[] not null default '{}', -- CIDR; empty: from anywhere
      add column restrictions json not null default '{}',
      add column created_by text collate "C",
      add column last_used_at timestamptz,
      add column rotated_at timestamptz, -- when its secret was made, if not with the key
      add column updated_at timestamptz not null default now();

    -- Secrets that a rotation replaced and that still work for a while.
    create table api_key_overlaps (
      digest bytea primary key,
      environment_id text collate "C" not null,
      key_id text collate "C" not null,
      expires_at timestamptz not null,
      foreign key (environment_id, key_id) references api_keys on delete cascade
    );
    create index api_key_overlaps_key on api_key_overlaps (environment_id, key_id);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
