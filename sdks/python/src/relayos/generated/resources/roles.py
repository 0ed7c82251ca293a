# Written by `npm run generate` from spec/. Do not edit.
"""``client.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import ROLES_CREATE, ROLES_DELETE, ROLES_GET, ROLES_LIST, ROLES_UPDATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class RolesResource(Resource):
    """Built-in roles, and custom ones made of scopes."""

    @property
    def with_raw_response(self) -> RolesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return RolesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Role]:
        """List roles

        Custom roles, newest first, then the built-in ones.

        ``GET /v1/roles``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.roles.list():
                print(item)
        """
        return self._page(
            ROLES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        scopes: Sequence[str],
        description: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Role:
        """Create a role

        A custom role, made of scopes that the caller holds.

        ``POST /v1/roles``. Needs the scope ``members:write``.

        Args:
            scopes: What its holders may do: a part of what the caller may do.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.roles.create(
                name="Message reader",
                description="Reads messages and nothing else",
                scopes=["messages:read"],
            )
        """
        return self._call(
            ROLES_CREATE,
            options,
            body={"name": name, "scopes": scopes, "description": description},
        )

    def get(self, role_id: str, **options: Unpack[RequestOptions]) -> models.Role:
        """Read a role

        A custom role by its id, or a built-in one by its name.

        ``GET /v1/roles/{role_id}``. Needs the scope ``members:read``.

        Args:
            role_id: Id of the custom role.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.roles.get("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            ROLES_GET,
            options,
            path=(role_id,),
        )

    def update(
        self,
        role_id: str,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Role:
        """Change a role

        Its holders may do what it says within five seconds. Built-in roles can not be changed.

        ``PATCH /v1/roles/{role_id}``. Needs the scope ``members:write``.

        Args:
            role_id: Id of the custom role.
            scopes: What its holders may do: a part of what the caller may do.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.roles.update(
                "rol_01k8z7m4x2q9v5n3c6b1a0g7ht",
                scopes=["messages:read", "events:read"],
            )
        """
        return self._call(
            ROLES_UPDATE,
            options,
            path=(role_id,),
            body={"name": name, "description": description, "scopes": scopes},
        )

    def delete(self, role_id: str, **options: Unpack[RequestOptions]) -> models.Role:
        """Remove a role

        A role that members or open invitations have can not be removed, nor a built-in one.

        ``DELETE /v1/roles/{role_id}``. Needs the scope ``members:write``.

        Args:
            role_id: Id of the custom role.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.roles.delete("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            ROLES_DELETE,
            options,
            path=(role_id,),
        )


class RolesResourceWithRawResponse:
    """The methods of ``RolesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: RolesResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRolesResource(AsyncResource):
    """Built-in roles, and custom ones made of scopes."""

    @property
    def with_raw_response(self) -> AsyncRolesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncRolesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Role]:
        """List roles

        Custom roles, newest first, then the built-in ones.

        ``GET /v1/roles``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.roles.list():
                print(item)
        """
        return self._page(
            ROLES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        scopes: Sequence[str],
        description: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Role:
        """Create a role

        A custom role, made of scopes that the caller holds.

        ``POST /v1/roles``. Needs the scope ``members:write``.

        Args:
            scopes: What its holders may do: a part of what the caller may do.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.roles.create(
                name="Message reader",
                description="Reads messages and nothing else",
                scopes=["messages:read"],
            )
        """
        return await self._call(
            ROLES_CREATE,
            options,
            body={"name": name, "scopes": scopes, "description": description},
        )

    async def get(self, role_id: str, **options: Unpack[RequestOptions]) -> models.Role:
        """Read a role

        A custom role by its id, or a built-in one by its name.

        ``GET /v1/roles/{role_id}``. Needs the scope ``members:read``.

        Args:
            role_id: Id of the custom role.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.roles.get("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            ROLES_GET,
            options,
            path=(role_id,),
        )

    async def update(
        self,
        role_id: str,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Role:
        """Change a role

        Its holders may do what it says within five seconds. Built-in roles can not be changed.

        ``PATCH /v1/roles/{role_id}``. Needs the scope ``members:write``.

        Args:
            role_id: Id of the custom role.
            scopes: What its holders may do: a part of what the caller may do.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.roles.update(
                "rol_01k8z7m4x2q9v5n3c6b1a0g7ht",
                scopes=["messages:read", "events:read"],
            )
        """
        return await self._call(
            ROLES_UPDATE,
            options,
            path=(role_id,),
            body={"name": name, "description": description, "scopes": scopes},
        )

    async def delete(self, role_id: str, **options: Unpack[RequestOptions]) -> models.Role:
        """Remove a role

        A role that members or open invitations have can not be removed, nor a built-in one.

        ``DELETE /v1/roles/{role_id}``. Needs the scope ``members:write``.

        Args:
            role_id: Id of the custom role.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.roles.delete("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            ROLES_DELETE,
            options,
            path=(role_id,),
        )


class AsyncRolesResourceWithRawResponse:
    """The methods of ``AsyncRolesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncRolesResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
