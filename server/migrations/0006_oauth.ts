// The OAuth 2.1 server: apps, what it has issued, what people agreed to, the keys that it signs with; issuers of foreign tokens.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table oauth_clients (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      name text not null,
      type text not null check (type in ('confidential', 'public')),
      redirect_uris text[] not null,
      grant_types text[] not null,
      scopes text[] not null,
      token_endpoint_auth_method text not null,
      restrictions json not null default '{}',
      secret_digest bytea, -- HMAC of the secret; null: a public app
      secret_last4 text,
      previous_digest bytea, -- of the secret before, while it still works
      previous_expires_at timestamptz,
      created_by text collate "C",
      created_at timestamptz not null,
      updated_at timestamptz not null,
      revoked_at timestamptz,
      primary key (environment_id, id)
    );
    create unique index oauth_clients_id on oauth_clients (id); -- a client_id comes without an environment

    -- What a person agreed to. Tokens without their grant are worth nothing.
    create table oauth_grants (
      digest bytea primary key, -- HMAC of the grant's inner id, a secret
      id text collate "C" not null,
      client_id text collate "C" not null,
      organization_id text collate "C" not null references organizations,
      member_id text collate "C" not null,
      environment_id text collate "C" not null references environments,
      scopes text[] not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create unique index oauth_grants_environment on oauth_grants (environment_id, id);
    create index oauth_grants_client on oauth_grants (client_id);
    create index oauth_grants_member on oauth_grants (organization_id, member_id);
    create index oauth_grants_expiry on oauth_grants (expires_at);
    create index members_id on members (id); -- the subject of a token comes without its organization

    -- Codes, tokens, sessions: found by an HMAC of their id, their content sealed.
    create table oauth_artefacts (
      digest bytea primary key,
      kind text not null,
      other_digest bytea, -- of a user code, or of a session's uid
      grant_digest bytea,
      client_id text collate "C",
      sealed text not null,
      consumed_at timestamptz,
      polled_at timestamptz,
      expires_at timestamptz not null
    );
    create index oauth_artefacts_other on oauth_artefacts (other_digest) where other_digest is not null;
    create index oauth_artefacts_grant on oauth_artefacts (grant_digest) where grant_digest is not null;
    create index oauth_artefacts_client on oauth_artefacts (client_id) where client_id is not null;
    create index oauth_artefacts_expiry on oauth_artefacts (expires_at);

    create table oauth_signing_keys (
      kid text collate "C" primary key,
      sealed text not null, -- the private key as a JWK
      created_at timestamptz not null,
      signs_from timestamptz not null -- published before it signs, so that nobody meets a key that they can't know
    );

    create table token_issuers (
      environment_id text collate "C" not null references environments,
      id text collate "C" not null,
      name text not null,
      issuer text not null,
      audience text not null,
      jwks_url text,
      jwks json, -- pinned keys, public ones
      algorithms text[] not null,
      token_type text not null check (token_type in ('at+jwt', 'jwt')),
      claim_mappings json not null,
      created_by text collate "C",
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (environment_id, id),
      check ((jwks_url is null) <> (jwks is null))
    );
    -- A token names its issuer and its audience, and nothing else that would tell whose it is.
    create unique index token_issuers_audience on token_issuers (issuer, audience);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
