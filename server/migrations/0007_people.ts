// How people prove who they are (passwords, one-time codes, passkeys), their sessions, and the links that let them in.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table user_passwords (
      user_id text collate "C" primary key references users on delete cascade,
      hash text not null, -- argon2id, with its parameters in front
      updated_at timestamptz not null
    );

    create table user_totp (
      user_id text collate "C" primary key references users on delete cascade,
      secret text not null, -- sealed
      last_step bigint not null default 0, -- the newest step whose code was used; no code up to it works again
      confirmed_at timestamptz, -- null: shown, but no code was ever entered
      created_at timestamptz not null
    );

    create table user_recovery_codes (
      user_id text collate "C" not null references users on delete cascade,
      digest bytea not null,
      used_at timestamptz,
      primary key (user_id, digest)
    );

    create table user_passkeys (
      user_id text collate "C" not null references users on delete cascade,
      id text collate "C" not null,
      credential_id text collate "C" not null unique, -- base64url
      public_key bytea not null, -- COSE
      counter bigint not null,
      transports text[] not null,
      name text not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      primary key (user_id, id)
    );

    -- Challenges of passkeys. Deleted by their first use, good or bad.
    create table passkey_challenges (
      digest bytea primary key,
      purpose text not null, -- what it was made for, and for whom
      expires_at timestamptz not null
    );
    create index passkey_challenges_expiry on passkey_challenges (expires_at);

    create table sessions (
      id text collate "C" primary key,
      digest bytea not null unique, -- HMAC of the token, which changes at every step up
      user_id text collate "C" not null references users on delete cascade,
      organization_id text collate "C" references organizations, -- null until one is chosen
      method text not null, -- password, passkey, oidc, saml
      strong boolean not null, -- with a second factor, or a passkey that checked the person
      address text not null,
      user_agent text not null,
      created_at timestamptz not null,
      active_at timestamptz, -- when the sign-in was complete
      last_used_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index sessions_user on sessions (user_id, id);
    create index sessions_expiry on sessions (expires_at);

    -- Links by which a person who can't sign in sets a new password.
    create table password_resets (
      digest bytea primary key,
      user_id text collate "C" not null references users on delete cascade,
      forget_second_factor boolean not null,
      created_by text collate "C", -- the member who made the link; null: asked for by mail
      expires_at timestamptz not null
    );
    create index password_resets_user on password_resets (user_id);

    -- One-time tokens that make the first owner; empty once there is one.
    create table setup_tokens (
      digest bytea primary key,
      expires_at timestamptz not null
    );
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
