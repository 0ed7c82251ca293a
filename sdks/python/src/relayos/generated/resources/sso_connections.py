# Written by `npm run generate` from spec/. Do not edit.
"""``client.sso_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Sequence, overload

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async, split
from .. import models, params
from ..operations import (
    SSO_CONNECTIONS_CREATE,
    SSO_CONNECTIONS_DELETE,
    SSO_CONNECTIONS_GET,
    SSO_CONNECTIONS_LIST,
    SSO_CONNECTIONS_TEST,
    SSO_CONNECTIONS_UPDATE,
    SSO_CONNECTIONS_VERIFY_DOMAINS,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class SsoConnectionsResource(Resource):
    """Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0."""

    @property
    def with_raw_response(self) -> SsoConnectionsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return SsoConnectionsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.SsoConnection]:
        """List single sign-on connections

        Connections of the organization, newest first.

        ``GET /v1/sso_connections``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.sso_connections.list():
                print(item)
        """
        return self._page(
            SSO_CONNECTIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    @overload
    def create(
        self,
        *,
        type: Literal["oidc"],
        name: str,
        oidc: params.OidcSettingsCreate,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection: ...

    @overload
    def create(
        self,
        *,
        type: Literal["saml"],
        name: str,
        saml: params.SamlSettingsCreate,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection: ...

    def create(self, **arguments: Any) -> models.SsoConnection:
        """Set up single sign-on

        Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer tells what to enter there.

        A connection never lets anybody in with more than whoever set it up held: it grants no wider roles, and members who hold
        wider ones, owners above all, can't sign in through it. Changing the provider, its secret or its certificates counts as
        setting it up anew.

        ``POST /v1/sso_connections``. Needs the scope ``identity_providers:write``.

        Args:
            name: What people see.
            oidc: An OpenID Connect provider.
            enabled: Whether people may sign in through it.
            domains: E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
            default_roles: Names of built-in roles or ids of custom ones. Nobody grants roles that hold more
                than they do.
            group_roles: Roles that groups of the provider bring.
            jit_provisioning: Whether people who are not members yet become members at their first sign-in.
            allow_owner_role: Whether groups may make and unmake owners. Only an owner may say so.
            saml: A SAML 2.0 identity provider.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.sso_connections.create(
                type="oidc",
                name="Acme staff",
                domains=["acme.example"],
                default_roles=["viewer"],
                group_roles=[{"group": "engineering", "role": "developer"}],
                jit_provisioning=True,
                oidc={
                    "issuer": "https://login.acme.example",
                    "client_id": "relayos",
                    "client_secret": "from-your-identity-provider",
                },
            )
        """
        body, query, options = split(arguments, ())
        return self._call(
            SSO_CONNECTIONS_CREATE,
            options,
            query=query,
            body=body,
        )

    def get(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnection:
        """Read a single sign-on connection

        The connection, with the expiry of its certificates.

        ``GET /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:read``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.sso_connections.get("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            SSO_CONNECTIONS_GET,
            options,
            path=(connection_id,),
        )

    def update(
        self,
        connection_id: str,
        *,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        oidc: params.OidcSettingsUpdate | Omit = OMIT,
        saml: params.SamlSettingsUpdate | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection:
        """Change a single sign-on connection

        Changes what is given. Lists are replaced as a whole; a domain that stays keeps its verification.

        ``PATCH /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.
            name: What people see.
            enabled: Whether people may sign in through it.
            domains: E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
            default_roles: Names of built-in roles or ids of custom ones. Nobody grants roles that hold more
                than they do.
            group_roles: Roles that groups of the provider bring.
            jit_provisioning: Whether people who are not members yet become members at their first sign-in.
            allow_owner_role: Whether groups may make and unmake owners. Only an owner may say so.
            oidc: An OpenID Connect provider; what is absent stays as it is.
            saml: A SAML 2.0 identity provider; what is absent stays as it is.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.sso_connections.update(
                "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Everyone at Acme",
                jit_provisioning=False,
            )
        """
        return self._call(
            SSO_CONNECTIONS_UPDATE,
            options,
            path=(connection_id,),
            body={
                "name": name,
                "enabled": enabled,
                "domains": domains,
                "default_roles": default_roles,
                "group_roles": group_roles,
                "jit_provisioning": jit_provisioning,
                "allow_owner_role": allow_owner_role,
                "oidc": oidc,
                "saml": saml,
            },
        )

    def delete(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnection:
        """Remove a single sign-on connection

        Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members, and sign in some other way.

        ``DELETE /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.sso_connections.delete("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            SSO_CONNECTIONS_DELETE,
            options,
            path=(connection_id,),
        )

    def test(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnectionTest:
        """Test a single sign-on connection

        Looks at the provider: its discovery document and signing keys, or the certificates. Nobody signs in.

        ``POST /v1/sso_connections/{connection_id}/test``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.sso_connections.test("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            SSO_CONNECTIONS_TEST,
            options,
            path=(connection_id,),
        )

    def verify_domains(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnection:
        """Verify e-mail domains

        Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a domain that passes to another
        organization passes here too. An e-mail domain leads nobody to a connection before it is verified.

        ``POST /v1/sso_connections/{connection_id}/verify_domains``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.sso_connections.verify_domains("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            SSO_CONNECTIONS_VERIFY_DOMAINS,
            options,
            path=(connection_id,),
        )


class SsoConnectionsResourceWithRawResponse:
    """The methods of ``SsoConnectionsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: SsoConnectionsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.test = raw(resource.test)
        self.verify_domains = raw(resource.verify_domains)


class AsyncSsoConnectionsResource(AsyncResource):
    """Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0."""

    @property
    def with_raw_response(self) -> AsyncSsoConnectionsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncSsoConnectionsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.SsoConnection]:
        """List single sign-on connections

        Connections of the organization, newest first.

        ``GET /v1/sso_connections``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.sso_connections.list():
                print(item)
        """
        return self._page(
            SSO_CONNECTIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    @overload
    async def create(
        self,
        *,
        type: Literal["oidc"],
        name: str,
        oidc: params.OidcSettingsCreate,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["saml"],
        name: str,
        saml: params.SamlSettingsCreate,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection: ...

    async def create(self, **arguments: Any) -> models.SsoConnection:
        """Set up single sign-on

        Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer tells what to enter there.

        A connection never lets anybody in with more than whoever set it up held: it grants no wider roles, and members who hold
        wider ones, owners above all, can't sign in through it. Changing the provider, its secret or its certificates counts as
        setting it up anew.

        ``POST /v1/sso_connections``. Needs the scope ``identity_providers:write``.

        Args:
            name: What people see.
            oidc: An OpenID Connect provider.
            enabled: Whether people may sign in through it.
            domains: E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
            default_roles: Names of built-in roles or ids of custom ones. Nobody grants roles that hold more
                than they do.
            group_roles: Roles that groups of the provider bring.
            jit_provisioning: Whether people who are not members yet become members at their first sign-in.
            allow_owner_role: Whether groups may make and unmake owners. Only an owner may say so.
            saml: A SAML 2.0 identity provider.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.sso_connections.create(
                type="oidc",
                name="Acme staff",
                domains=["acme.example"],
                default_roles=["viewer"],
                group_roles=[{"group": "engineering", "role": "developer"}],
                jit_provisioning=True,
                oidc={
                    "issuer": "https://login.acme.example",
                    "client_id": "relayos",
                    "client_secret": "from-your-identity-provider",
                },
            )
        """
        body, query, options = split(arguments, ())
        return await self._call(
            SSO_CONNECTIONS_CREATE,
            options,
            query=query,
            body=body,
        )

    async def get(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnection:
        """Read a single sign-on connection

        The connection, with the expiry of its certificates.

        ``GET /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:read``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.sso_connections.get("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            SSO_CONNECTIONS_GET,
            options,
            path=(connection_id,),
        )

    async def update(
        self,
        connection_id: str,
        *,
        name: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        domains: Sequence[str] | Omit = OMIT,
        default_roles: params.RoleNames | Omit = OMIT,
        group_roles: Sequence[params.GroupRoleInput] | Omit = OMIT,
        jit_provisioning: bool | Omit = OMIT,
        allow_owner_role: bool | Omit = OMIT,
        oidc: params.OidcSettingsUpdate | Omit = OMIT,
        saml: params.SamlSettingsUpdate | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection:
        """Change a single sign-on connection

        Changes what is given. Lists are replaced as a whole; a domain that stays keeps its verification.

        ``PATCH /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.
            name: What people see.
            enabled: Whether people may sign in through it.
            domains: E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
            default_roles: Names of built-in roles or ids of custom ones. Nobody grants roles that hold more
                than they do.
            group_roles: Roles that groups of the provider bring.
            jit_provisioning: Whether people who are not members yet become members at their first sign-in.
            allow_owner_role: Whether groups may make and unmake owners. Only an owner may say so.
            oidc: An OpenID Connect provider; what is absent stays as it is.
            saml: A SAML 2.0 identity provider; what is absent stays as it is.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.sso_connections.update(
                "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Everyone at Acme",
                jit_provisioning=False,
            )
        """
        return await self._call(
            SSO_CONNECTIONS_UPDATE,
            options,
            path=(connection_id,),
            body={
                "name": name,
                "enabled": enabled,
                "domains": domains,
                "default_roles": default_roles,
                "group_roles": group_roles,
                "jit_provisioning": jit_provisioning,
                "allow_owner_role": allow_owner_role,
                "oidc": oidc,
                "saml": saml,
            },
        )

    async def delete(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnection:
        """Remove a single sign-on connection

        Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members, and sign in some other way.

        ``DELETE /v1/sso_connections/{connection_id}``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.sso_connections.delete("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            SSO_CONNECTIONS_DELETE,
            options,
            path=(connection_id,),
        )

    async def test(self, connection_id: str, **options: Unpack[RequestOptions]) -> models.SsoConnectionTest:
        """Test a single sign-on connection

        Looks at the provider: its discovery document and signing keys, or the certificates. Nobody signs in.

        ``POST /v1/sso_connections/{connection_id}/test``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.sso_connections.test("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            SSO_CONNECTIONS_TEST,
            options,
            path=(connection_id,),
        )

    async def verify_domains(
        self,
        connection_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.SsoConnection:
        """Verify e-mail domains

        Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a domain that passes to another
        organization passes here too. An e-mail domain leads nobody to a connection before it is verified.

        ``POST /v1/sso_connections/{connection_id}/verify_domains``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: Id of the connection.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.sso_connections.verify_domains("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            SSO_CONNECTIONS_VERIFY_DOMAINS,
            options,
            path=(connection_id,),
        )


class AsyncSsoConnectionsResourceWithRawResponse:
    """The methods of ``AsyncSsoConnectionsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncSsoConnectionsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.test = raw_async(resource.test)
        self.verify_domains = raw_async(resource.verify_domains)
