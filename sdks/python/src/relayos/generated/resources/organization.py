# Written by `npm run generate` from spec/. Do not edit.
"""``client.organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import ORGANIZATION_GET, ORGANIZATION_UPDATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class OrganizationResource(Resource):
    """The organization that the credential belongs to."""

    @property
    def with_raw_response(self) -> OrganizationResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return OrganizationResourceWithRawResponse(self)

    def get(self, **options: Unpack[RequestOptions]) -> models.Organization:
        """Read the organization

        The organization that the credential belongs to.

        ``GET /v1/organization``. Needs the scope ``organization:read``.

        Example:
            result = client.organization.get()
        """
        return self._call(
            ORGANIZATION_GET,
            options,
        )

    def update(self, *, name: str | Omit = OMIT, **options: Unpack[RequestOptions]) -> models.Organization:
        """Change the organization

        Changes the name.

        ``PATCH /v1/organization``. Needs the scope ``organization:write``.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.organization.update(name="Example Ltd")
        """
        return self._call(
            ORGANIZATION_UPDATE,
            options,
            body={"name": name},
        )


class OrganizationResourceWithRawResponse:
    """The methods of ``OrganizationResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: OrganizationResource) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncOrganizationResource(AsyncResource):
    """The organization that the credential belongs to."""

    @property
    def with_raw_response(self) -> AsyncOrganizationResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncOrganizationResourceWithRawResponse(self)

    async def get(self, **options: Unpack[RequestOptions]) -> models.Organization:
        """Read the organization

        The organization that the credential belongs to.

        ``GET /v1/organization``. Needs the scope ``organization:read``.

        Example:
            result = await client.organization.get()
        """
        return await self._call(
            ORGANIZATION_GET,
            options,
        )

    async def update(
        self,
        *,
        name: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Organization:
        """Change the organization

        Changes the name.

        ``PATCH /v1/organization``. Needs the scope ``organization:write``.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.organization.update(name="Example Ltd")
        """
        return await self._call(
            ORGANIZATION_UPDATE,
            options,
            body={"name": name},
        )


class AsyncOrganizationResourceWithRawResponse:
    """The methods of ``AsyncOrganizationResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncOrganizationResource) -> None:
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
