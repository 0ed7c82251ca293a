# Written by `npm run generate` from spec/. Do not edit.
"""``client.oauth_grants``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import OAUTH_GRANTS_DELETE, OAUTH_GRANTS_GET, OAUTH_GRANTS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class OauthGrantsResource(Resource):
    """What members let apps do."""

    @property
    def with_raw_response(self) -> OauthGrantsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return OauthGrantsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.OauthGrant]:
        """List grants

        What members let apps do in this environment, newest first. Grants that ended are not in it.

        ``GET /v1/oauth_grants``. Needs the scope ``oauth_clients:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.oauth_grants.list():
                print(item)
        """
        return self._page(
            OAUTH_GRANTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def get(self, oauth_grant_id: str, **options: Unpack[RequestOptions]) -> models.OauthGrant:
        """Read a grant

        The grant, as long as it has not ended.

        ``GET /v1/oauth_grants/{oauth_grant_id}``. Needs the scope ``oauth_clients:read``.

        Args:
            oauth_grant_id: Id of a grant.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.oauth_grants.get("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            OAUTH_GRANTS_GET,
            options,
            path=(oauth_grant_id,),
        )

    def delete(self, oauth_grant_id: str, **options: Unpack[RequestOptions]) -> models.OauthGrant:
        """End a grant

        Takes back what the member agreed to: refresh tokens end at once, access tokens on every node within five seconds.

        ``DELETE /v1/oauth_grants/{oauth_grant_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_grant_id: Id of a grant.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.oauth_grants.delete("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            OAUTH_GRANTS_DELETE,
            options,
            path=(oauth_grant_id,),
        )


class OauthGrantsResourceWithRawResponse:
    """The methods of ``OauthGrantsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: OauthGrantsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncOauthGrantsResource(AsyncResource):
    """What members let apps do."""

    @property
    def with_raw_response(self) -> AsyncOauthGrantsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncOauthGrantsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.OauthGrant]:
        """List grants

        What members let apps do in this environment, newest first. Grants that ended are not in it.

        ``GET /v1/oauth_grants``. Needs the scope ``oauth_clients:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.oauth_grants.list():
                print(item)
        """
        return self._page(
            OAUTH_GRANTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def get(self, oauth_grant_id: str, **options: Unpack[RequestOptions]) -> models.OauthGrant:
        """Read a grant

        The grant, as long as it has not ended.

        ``GET /v1/oauth_grants/{oauth_grant_id}``. Needs the scope ``oauth_clients:read``.

        Args:
            oauth_grant_id: Id of a grant.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.oauth_grants.get("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            OAUTH_GRANTS_GET,
            options,
            path=(oauth_grant_id,),
        )

    async def delete(self, oauth_grant_id: str, **options: Unpack[RequestOptions]) -> models.OauthGrant:
        """End a grant

        Takes back what the member agreed to: refresh tokens end at once, access tokens on every node within five seconds.

        ``DELETE /v1/oauth_grants/{oauth_grant_id}``. Needs the scope ``oauth_clients:write``.

        Args:
            oauth_grant_id: Id of a grant.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.oauth_grants.delete("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            OAUTH_GRANTS_DELETE,
            options,
            path=(oauth_grant_id,),
        )


class AsyncOauthGrantsResourceWithRawResponse:
    """The methods of ``AsyncOauthGrantsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncOauthGrantsResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
