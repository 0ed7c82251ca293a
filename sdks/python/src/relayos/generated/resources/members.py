# Written by `npm run generate` from spec/. Do not edit.
"""``client.members``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import MEMBERS_DELETE, MEMBERS_GET, MEMBERS_LIST, MEMBERS_UPDATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class MembersResource(Resource):
    """The people of the organization and their roles."""

    @property
    def with_raw_response(self) -> MembersResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return MembersResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Member]:
        """List members

        People of the organization, newest first.

        ``GET /v1/members``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.members.list():
                print(item)
        """
        return self._page(
            MEMBERS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def get(self, member_id: str, **options: Unpack[RequestOptions]) -> models.Member:
        """Read a member

        One person of the organization.

        ``GET /v1/members/{member_id}``. Needs the scope ``members:read``.

        Args:
            member_id: Id of the member.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.members.get("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            MEMBERS_GET,
            options,
            path=(member_id,),
        )

    def update(
        self,
        member_id: str,
        *,
        roles: Sequence[str] | Omit = OMIT,
        status: Literal["active", "suspended"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Member:
        """Change a member

        Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make and unmake owners; the last
        owner stays. Takes effect within five seconds, in sessions and tokens too.

        ``PATCH /v1/members/{member_id}``. Needs the scope ``members:write``.

        Args:
            member_id: Id of the member.
            roles: Names of built-in roles and ids of custom roles.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.members.update("mem_01k8z7m4x2q9v5n3c6b1a0g7ht", roles=["developer"])
        """
        return self._call(
            MEMBERS_UPDATE,
            options,
            path=(member_id,),
            body={"roles": roles, "status": status},
        )

    def delete(self, member_id: str, **options: Unpack[RequestOptions]) -> models.Member:
        """Remove a member

        The person leaves the organization; their sessions and tokens end within five seconds. The last owner stays.

        ``DELETE /v1/members/{member_id}``. Needs the scope ``members:write``.

        Args:
            member_id: Id of the member.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.members.delete("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            MEMBERS_DELETE,
            options,
            path=(member_id,),
        )


class MembersResourceWithRawResponse:
    """The methods of ``MembersResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: MembersResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncMembersResource(AsyncResource):
    """The people of the organization and their roles."""

    @property
    def with_raw_response(self) -> AsyncMembersResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncMembersResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Member]:
        """List members

        People of the organization, newest first.

        ``GET /v1/members``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.members.list():
                print(item)
        """
        return self._page(
            MEMBERS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def get(self, member_id: str, **options: Unpack[RequestOptions]) -> models.Member:
        """Read a member

        One person of the organization.

        ``GET /v1/members/{member_id}``. Needs the scope ``members:read``.

        Args:
            member_id: Id of the member.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.members.get("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            MEMBERS_GET,
            options,
            path=(member_id,),
        )

    async def update(
        self,
        member_id: str,
        *,
        roles: Sequence[str] | Omit = OMIT,
        status: Literal["active", "suspended"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Member:
        """Change a member

        Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make and unmake owners; the last
        owner stays. Takes effect within five seconds, in sessions and tokens too.

        ``PATCH /v1/members/{member_id}``. Needs the scope ``members:write``.

        Args:
            member_id: Id of the member.
            roles: Names of built-in roles and ids of custom roles.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.members.update("mem_01k8z7m4x2q9v5n3c6b1a0g7ht", roles=["developer"])
        """
        return await self._call(
            MEMBERS_UPDATE,
            options,
            path=(member_id,),
            body={"roles": roles, "status": status},
        )

    async def delete(self, member_id: str, **options: Unpack[RequestOptions]) -> models.Member:
        """Remove a member

        The person leaves the organization; their sessions and tokens end within five seconds. The last owner stays.

        ``DELETE /v1/members/{member_id}``. Needs the scope ``members:write``.

        Args:
            member_id: Id of the member.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.members.delete("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            MEMBERS_DELETE,
            options,
            path=(member_id,),
        )


class AsyncMembersResourceWithRawResponse:
    """The methods of ``AsyncMembersResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncMembersResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
