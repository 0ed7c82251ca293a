# Written by `npm run generate` from spec/. Do not edit.
"""``client.oauth_clients``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import (
    OAUTH_CLIENTS_CREATE,
    OAUTH_CLIENTS_DELETE,
    OAUTH_CLIENTS_GET,
    OAUTH_CLIENTS_LIST,
    OAUTH_CLIENTS_ROTATE_SECRET,
    OAUTH_CLIENTS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class OauthClientsResource(Resource):
    """Apps that get tokens from the OAuth 2.1 server."""

    @property
    def with_raw_response(self) -> OauthClientsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return OauthClientsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.OauthClient]:
        """List apps

        The apps of the environment, newest first, removed ones included.

        ``GET /v1/oauth_clients``. Needs the scope ``oauth_clients:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.oauth_clients.list():
                print(item)
        """
        return self._page(
            OAUTH_CLIENTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        type: params.OauthClientType,
        grant_types: Sequence[params.OauthGrantType],
        scopes: Sequence[str],
        redirect_uris: Sequence[params.OauthRedirectUri] | Omit = OMIT,
        token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"]
        | Omit = OMIT,
        restrictions: params.OauthClientRestrictions | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClientWithSecret:
        """Register an app

        Registers an app with the OAuth 2.1 server under `/oauth`. The answer shows `client_secret` this once; we keep a
        digest of it. `id` is the `client_id`.

        ``POST /v1/oauth_clients``. Needs the scope ``oauth_clients:write``.

        Args:
            name: What people see when they are asked for access.
            type: A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't
                and has none.
            grant_types: A public app has no `client_credentials`; `refresh_token` comes beside
                `authorization_code` or the device flow.
            scopes: The most that the app may do. You can give what you have yourself, and no more.
            redirect_uris: Needed for `authorization_code`.
            token_endpoint_auth_method: How the app proves itself at the token endpoint. `none` for public apps
                alone, which is their default; else `client_secret_basic`.
            restrictions: What narrows the app below its scopes. A list that is absent narrows nothing.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.oauth_clients.create(
                name="Order notifications",
                type="confidential",
                redirect_uris=["https://shop.example/oauth/callback"],
                grant_types=["authorization_code", "refresh_token", "client_credentials"],
                scopes=["messages:read", "messages:write"],
            )
        """
        return self._call(
            OAUTH_CLIENTS_CREATE,
            options,
            body={
                "name": name,
                "type": type,
                "grant_types": grant_types,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "token_endpoint_auth_method": token_endpoint_auth_method,
                "restrictions": restrictions,
            },
        )

    def get(self, oauth_client_id: str, **options: Unpack[RequestOptions]) -> models.OauthClient:
        """Read an app

        The app as it stands, without its secret.

        ``GET /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:read``.

        Args:
            oauth_client_id: Id of the app.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.oauth_clients.get("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            OAUTH_CLIENTS_GET,
            options,
            path=(oauth_client_id,),
        )

    def update(
        self,
        oauth_client_id: str,
        *,
        name: str | Omit = OMIT,
        redirect_uris: Sequence[params.OauthRedirectUri] | Omit = OMIT,
        grant_types: Sequence[params.OauthGrantType] | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        restrictions: params.OauthClientRestrictions | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClient:
        """Change an app

        Changes what is given. Tokens that are out follow within five seconds: what the app may no longer do, they may no
        longer do.

        ``PATCH /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.
            name: What people see when they are asked for access.
            redirect_uris: Needed for `authorization_code`.
            grant_types: A public app has no `client_credentials`; `refresh_token` comes beside
                `authorization_code` or the device flow.
            scopes: The most that the app may do. You can give what you have yourself, and no more.
            restrictions: What narrows the app below its scopes. A list that is absent narrows nothing.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.oauth_clients.update(
                "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Order and delivery notifications",
                scopes=["messages:read", "messages:write", "events:read"],
            )
        """
        return self._call(
            OAUTH_CLIENTS_UPDATE,
            options,
            path=(oauth_client_id,),
            body={
                "name": name,
                "redirect_uris": redirect_uris,
                "grant_types": grant_types,
                "scopes": scopes,
                "restrictions": restrictions,
            },
        )

    def delete(self, oauth_client_id: str, **options: Unpack[RequestOptions]) -> models.OauthClient:
        """Remove an app

        Ends the app and every token that it holds, on every node within five seconds.

        ``DELETE /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.oauth_clients.delete("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            OAUTH_CLIENTS_DELETE,
            options,
            path=(oauth_client_id,),
        )

    def rotate_secret(
        self,
        oauth_client_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClientWithSecret:
        """Rotate the secret of an app

        Makes a new secret and shows it this once. With `overlap_seconds` the old one works for as long, so that nothing
        fails while the new one is rolled out. Tokens stay valid.

        ``POST /v1/oauth_clients/{oauth_client_id}/rotate_secret``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.
            overlap_seconds: For how long the old secret works beside the new one.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.oauth_clients.rotate_secret("app_01k8z7m4x2q9v5n3c6b1a0g7ht", overlap_seconds=3600)
        """
        return self._call(
            OAUTH_CLIENTS_ROTATE_SECRET,
            options,
            path=(oauth_client_id,),
            body={"overlap_seconds": overlap_seconds},
        )


class OauthClientsResourceWithRawResponse:
    """The methods of ``OauthClientsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: OauthClientsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.rotate_secret = raw(resource.rotate_secret)


class AsyncOauthClientsResource(AsyncResource):
    """Apps that get tokens from the OAuth 2.1 server."""

    @property
    def with_raw_response(self) -> AsyncOauthClientsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncOauthClientsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.OauthClient]:
        """List apps

        The apps of the environment, newest first, removed ones included.

        ``GET /v1/oauth_clients``. Needs the scope ``oauth_clients:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.oauth_clients.list():
                print(item)
        """
        return self._page(
            OAUTH_CLIENTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        type: params.OauthClientType,
        grant_types: Sequence[params.OauthGrantType],
        scopes: Sequence[str],
        redirect_uris: Sequence[params.OauthRedirectUri] | Omit = OMIT,
        token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"]
        | Omit = OMIT,
        restrictions: params.OauthClientRestrictions | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClientWithSecret:
        """Register an app

        Registers an app with the OAuth 2.1 server under `/oauth`. The answer shows `client_secret` this once; we keep a
        digest of it. `id` is the `client_id`.

        ``POST /v1/oauth_clients``. Needs the scope ``oauth_clients:write``.

        Args:
            name: What people see when they are asked for access.
            type: A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't
                and has none.
            grant_types: A public app has no `client_credentials`; `refresh_token` comes beside
                `authorization_code` or the device flow.
            scopes: The most that the app may do. You can give what you have yourself, and no more.
            redirect_uris: Needed for `authorization_code`.
            token_endpoint_auth_method: How the app proves itself at the token endpoint. `none` for public apps
                alone, which is their default; else `client_secret_basic`.
            restrictions: What narrows the app below its scopes. A list that is absent narrows nothing.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.oauth_clients.create(
                name="Order notifications",
                type="confidential",
                redirect_uris=["https://shop.example/oauth/callback"],
                grant_types=["authorization_code", "refresh_token", "client_credentials"],
                scopes=["messages:read", "messages:write"],
            )
        """
        return await self._call(
            OAUTH_CLIENTS_CREATE,
            options,
            body={
                "name": name,
                "type": type,
                "grant_types": grant_types,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
                "token_endpoint_auth_method": token_endpoint_auth_method,
                "restrictions": restrictions,
            },
        )

    async def get(self, oauth_client_id: str, **options: Unpack[RequestOptions]) -> models.OauthClient:
        """Read an app

        The app as it stands, without its secret.

        ``GET /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:read``.

        Args:
            oauth_client_id: Id of the app.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.oauth_clients.get("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            OAUTH_CLIENTS_GET,
            options,
            path=(oauth_client_id,),
        )

    async def update(
        self,
        oauth_client_id: str,
        *,
        name: str | Omit = OMIT,
        redirect_uris: Sequence[params.OauthRedirectUri] | Omit = OMIT,
        grant_types: Sequence[params.OauthGrantType] | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        restrictions: params.OauthClientRestrictions | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClient:
        """Change an app

        Changes what is given. Tokens that are out follow within five seconds: what the app may no longer do, they may no
        longer do.

        ``PATCH /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.
            name: What people see when they are asked for access.
            redirect_uris: Needed for `authorization_code`.
            grant_types: A public app has no `client_credentials`; `refresh_token` comes beside
                `authorization_code` or the device flow.
            scopes: The most that the app may do. You can give what you have yourself, and no more.
            restrictions: What narrows the app below its scopes. A list that is absent narrows nothing.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.oauth_clients.update(
                "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Order and delivery notifications",
                scopes=["messages:read", "messages:write", "events:read"],
            )
        """
        return await self._call(
            OAUTH_CLIENTS_UPDATE,
            options,
            path=(oauth_client_id,),
            body={
                "name": name,
                "redirect_uris": redirect_uris,
                "grant_types": grant_types,
                "scopes": scopes,
                "restrictions": restrictions,
            },
        )

    async def delete(self, oauth_client_id: str, **options: Unpack[RequestOptions]) -> models.OauthClient:
        """Remove an app

        Ends the app and every token that it holds, on every node within five seconds.

        ``DELETE /v1/oauth_clients/{oauth_client_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.oauth_clients.delete("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            OAUTH_CLIENTS_DELETE,
            options,
            path=(oauth_client_id,),
        )

    async def rotate_secret(
        self,
        oauth_client_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OauthClientWithSecret:
        """Rotate the secret of an app

        Makes a new secret and shows it this once. With `overlap_seconds` the old one works for as long, so that nothing
        fails while the new one is rolled out. Tokens stay valid.

        ``POST /v1/oauth_clients/{oauth_client_id}/rotate_secret``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_client_id: Id of the app.
            overlap_seconds: For how long the old secret works beside the new one.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.oauth_clients.rotate_secret("app_01k8z7m4x2q9v5n3c6b1a0g7ht", overlap_seconds=3600)
        """
        return await self._call(
            OAUTH_CLIENTS_ROTATE_SECRET,
            options,
            path=(oauth_client_id,),
            body={"overlap_seconds": overlap_seconds},
        )


class AsyncOauthClientsResourceWithRawResponse:
    """The methods of ``AsyncOauthClientsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncOauthClientsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.rotate_secret = raw_async(resource.rotate_secret)
