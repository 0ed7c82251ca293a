# Written by `npm run generate` from spec/. Do not edit.
"""``client.invitations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import INVITATIONS_CREATE, INVITATIONS_DELETE, INVITATIONS_GET, INVITATIONS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class InvitationsResource(Resource):
    """People who were asked to join."""

    @property
    def with_raw_response(self) -> InvitationsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return InvitationsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Invitation]:
        """List invitations

        Invitations of the organization, newest first.

        ``GET /v1/invitations``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.invitations.list():
                print(item)
        """
        return self._page(
            INVITATIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        email: str,
        roles: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> models.InvitationWithToken:
        """Invite a person

        The invitation is good for seven days. Nobody can give a role whose scopes they lack. An open invitation of the same
        address is replaced.

        ``POST /v1/invitations``. Needs the scope ``members:write``.

        Args:
            roles: Names of built-in roles and ids of custom roles.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.invitations.create(email="ada@example.com", roles=["developer"])
        """
        return self._call(
            INVITATIONS_CREATE,
            options,
            body={"email": email, "roles": roles},
        )

    def get(self, invitation_id: str, **options: Unpack[RequestOptions]) -> models.Invitation:
        """Read an invitation

        One invitation, without its token.

        ``GET /v1/invitations/{invitation_id}``. Needs the scope ``members:read``.

        Args:
            invitation_id: Id of the invitation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.invitations.get("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            INVITATIONS_GET,
            options,
            path=(invitation_id,),
        )

    def delete(self, invitation_id: str, **options: Unpack[RequestOptions]) -> models.Invitation:
        """Revoke an invitation

        Its token stops working. One that was accepted can not be revoked: remove the member instead.

        ``DELETE /v1/invitations/{invitation_id}``. Needs the scope ``members:write``.

        Args:
            invitation_id: Id of the invitation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.invitations.delete("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            INVITATIONS_DELETE,
            options,
            path=(invitation_id,),
        )


class InvitationsResourceWithRawResponse:
    """The methods of ``InvitationsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: InvitationsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncInvitationsResource(AsyncResource):
    """People who were asked to join."""

    @property
    def with_raw_response(self) -> AsyncInvitationsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncInvitationsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Invitation]:
        """List invitations

        Invitations of the organization, newest first.

        ``GET /v1/invitations``. Needs the scope ``members:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.invitations.list():
                print(item)
        """
        return self._page(
            INVITATIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        email: str,
        roles: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> models.InvitationWithToken:
        """Invite a person

        The invitation is good for seven days. Nobody can give a role whose scopes they lack. An open invitation of the same
        address is replaced.

        ``POST /v1/invitations``. Needs the scope ``members:write``.

        Args:
            roles: Names of built-in roles and ids of custom roles.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.invitations.create(email="ada@example.com", roles=["developer"])
        """
        return await self._call(
            INVITATIONS_CREATE,
            options,
            body={"email": email, "roles": roles},
        )

    async def get(self, invitation_id: str, **options: Unpack[RequestOptions]) -> models.Invitation:
        """Read an invitation

        One invitation, without its token.

        ``GET /v1/invitations/{invitation_id}``. Needs the scope ``members:read``.

        Args:
            invitation_id: Id of the invitation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.invitations.get("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            INVITATIONS_GET,
            options,
            path=(invitation_id,),
        )

    async def delete(self, invitation_id: str, **options: Unpack[RequestOptions]) -> models.Invitation:
        """Revoke an invitation

        Its token stops working. One that was accepted can not be revoked: remove the member instead.

        ``DELETE /v1/invitations/{invitation_id}``. Needs the scope ``members:write``.

        Args:
            invitation_id: Id of the invitation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.invitations.delete("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            INVITATIONS_DELETE,
            options,
            path=(invitation_id,),
        )


class AsyncInvitationsResourceWithRawResponse:
    """The methods of ``AsyncInvitationsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncInvitationsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
