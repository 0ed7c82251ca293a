# Written by `npm run generate` from spec/. Do not edit.
"""``client.scim_tokens``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import SCIM_TOKENS_CREATE, SCIM_TOKENS_DELETE, SCIM_TOKENS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class ScimTokensResource(Resource):
    """Let a directory create, change and remove members by SCIM 2.0."""

    @property
    def with_raw_response(self) -> ScimTokensResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return ScimTokensResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScimToken]:
        """List provisioning tokens

        Tokens of the organization, newest first, without their secrets.

        ``GET /v1/scim_tokens``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.scim_tokens.list():
                print(item)
        """
        return self._page(
            SCIM_TOKENS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        connection_id: str,
        name: str,
        expires_at: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ScimTokenWithSecret:
        """Create a provisioning token

        A bearer token for SCIM 2.0 under `/scim/v2`, shown once. It provisions people and groups of one connection.

        ``POST /v1/scim_tokens``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: The connection whose people and groups it provisions.
            name: What people see.
            expires_at: When it stops working. By default it works until it is deleted.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.scim_tokens.create(
                connection_id="sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Directory sync",
            )
        """
        return self._call(
            SCIM_TOKENS_CREATE,
            options,
            body={"connection_id": connection_id, "name": name, "expires_at": expires_at},
        )

    def delete(self, scim_id: str, **options: Unpack[RequestOptions]) -> models.ScimToken:
        """Revoke a provisioning token

        Refused everywhere from the next request on. Doing it again changes nothing.

        ``DELETE /v1/scim_tokens/{scim_id}``. Needs the scope ``identity_providers:write``.

        Args:
            scim_id: Id of the provisioning token.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.scim_tokens.delete("sct_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            SCIM_TOKENS_DELETE,
            options,
            path=(scim_id,),
        )


class ScimTokensResourceWithRawResponse:
    """The methods of ``ScimTokensResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: ScimTokensResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class AsyncScimTokensResource(AsyncResource):
    """Let a directory create, change and remove members by SCIM 2.0."""

    @property
    def with_raw_response(self) -> AsyncScimTokensResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncScimTokensResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.ScimToken]:
        """List provisioning tokens

        Tokens of the organization, newest first, without their secrets.

        ``GET /v1/scim_tokens``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.scim_tokens.list():
                print(item)
        """
        return self._page(
            SCIM_TOKENS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        connection_id: str,
        name: str,
        expires_at: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ScimTokenWithSecret:
        """Create a provisioning token

        A bearer token for SCIM 2.0 under `/scim/v2`, shown once. It provisions people and groups of one connection.

        ``POST /v1/scim_tokens``. Needs the scope ``identity_providers:write``.

        Args:
            connection_id: The connection whose people and groups it provisions.
            name: What people see.
            expires_at: When it stops working. By default it works until it is deleted.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.scim_tokens.create(
                connection_id="sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Directory sync",
            )
        """
        return await self._call(
            SCIM_TOKENS_CREATE,
            options,
            body={"connection_id": connection_id, "name": name, "expires_at": expires_at},
        )

    async def delete(self, scim_id: str, **options: Unpack[RequestOptions]) -> models.ScimToken:
        """Revoke a provisioning token

        Refused everywhere from the next request on. Doing it again changes nothing.

        ``DELETE /v1/scim_tokens/{scim_id}``. Needs the scope ``identity_providers:write``.

        Args:
            scim_id: Id of the provisioning token.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.scim_tokens.delete("sct_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            SCIM_TOKENS_DELETE,
            options,
            path=(scim_id,),
        )


class AsyncScimTokensResourceWithRawResponse:
    """The methods of ``AsyncScimTokensResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncScimTokensResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.delete = raw_async(resource.delete)
