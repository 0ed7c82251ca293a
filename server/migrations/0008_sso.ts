// Single sign-on: connections to identity providers, who came through them, and what SCIM keeps of people and groups.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table sso_connections (
      organization_id text collate "C" not null references organizations,
      id text collate "C" not null unique, -- a sign-in begins with nothing but this
      type text not null check (type in ('oidc', 'saml')),
      name text not null,
      enabled boolean not null,
      settings json not null, -- of the protocol, without secrets
      client_secret text, -- sealed; OIDC only
      default_roles text[] not null,
      group_roles json not null, -- [{group, role}]
      jit_provisioning boolean not null,
      allow_owner_role boolean not null,
      vouched_scopes text[] not null, -- of whoever last set up whom we trust. Nobody with more comes in here
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, id)
    );

    -- E-mail domains that lead to a connection. Proven by DNS, by one organization at a time.
    create table sso_domains (
      organization_id text collate "C" not null,
      domain text collate "C" not null,
      connection_id text collate "C" not null,
      verified_at timestamptz,
      primary key (organization_id, domain),
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade
    );
    create unique index sso_domains_verified on sso_domains (domain) where verified_at is not null;
    create index sso_domains_connection on sso_domains (organization_id, connection_id);

    -- Who a subject of an identity provider is here.
    create table sso_identities (
      organization_id text collate "C" not null,
      connection_id text collate "C" not null,
      issuer text collate "C" not null,
      subject text collate "C" not null,
      user_id text collate "C" not null references users,
      created_at timestamptz not null,
      last_used_at timestamptz not null,
      primary key (organization_id, connection_id, issuer, subject),
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade
    );
    create index sso_identities_user on sso_identities (organization_id, user_id);

    -- Sign-ins under way. Each is taken once, by the browser that began it.
    create table sso_sign_ins (
      state_digest bytea primary key,
      organization_id text collate "C" not null,
      connection_id text collate "C" not null,
      browser_digest bytea not null,
      request_id text collate "C" unique, -- of the SAML request
      stage text not null check (stage in ('started', 'asserted')),
      secrets text not null, -- sealed: nonce and verifier, later who came
      return_to text not null,
      expires_at timestamptz not null,
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade
    );
    create index sso_sign_ins_expiry on sso_sign_ins (expires_at);

    -- Assertions that were accepted: none is accepted twice.
    create table sso_spent_assertions (
      connection_id text collate "C" not null,
      assertion_id text collate "C" not null,
      expires_at timestamptz not null,
      primary key (connection_id, assertion_id)
    );
    create index sso_spent_assertions_expiry on sso_spent_assertions (expires_at);

    create table scim_tokens (
      organization_id text collate "C" not null,
      id text collate "C" not null,
      connection_id text collate "C" not null,
      name text not null,
      digest bytea not null unique, -- HMAC of the token; the token itself is nowhere
      last4 text not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      created_at timestamptz not null,
      primary key (organization_id, id),
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade
    );

    -- What a provider says of a member. Its id is the member's.
    create table scim_users (
      organization_id text collate "C" not null,
      connection_id text collate "C" not null,
      member_id text collate "C" not null,
      user_name text not null,
      external_id text collate "C",
      email text not null,
      display_name text not null,
      given_name text,
      family_name text,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, connection_id, member_id),
      unique (organization_id, member_id),
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade,
      foreign key (organization_id, member_id) references members (organization_id, id) on delete cascade
    );
    create unique index scim_users_name on scim_users (organization_id, connection_id, lower(user_name));
    create index scim_users_external on scim_users (organization_id, connection_id, external_id) where external_id is not null;

    create table scim_groups (
      organization_id text collate "C" not null,
      connection_id text collate "C" not null,
      id text collate "C" not null,
      display_name text not null,
      external_id text collate "C",
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organization_id, connection_id, id),
      foreign key (organization_id, connection_id) references sso_connections (organization_id, id) on delete cascade
    );
    create unique index scim_groups_name on scim_groups (organization_id, connection_id, lower(display_name));
    create index scim_groups_external on scim_groups (organization_id, connection_id, external_id) where external_id is not null;

    create table scim_group_members (
      organization_id text collate "C" not null,
      connection_id text collate "C" not null,
      group_id text collate "C" not null,
      member_id text collate "C" not null,
      primary key (organization_id, connection_id, group_id, member_id),
      foreign key (organization_id, connection_id, group_id) references scim_groups on delete cascade,
      foreign key (organization_id, connection_id, member_id) references scim_users on delete cascade
    );
    create index scim_group_members_member on scim_group_members (organization_id, connection_id, member_id);
  `)
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only')
}
