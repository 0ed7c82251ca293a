# Written by `npm run generate` from spec/. Do not edit.
"""``client.me``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import ME_GET

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class MeResource(Resource):
    """Who the credential is and what it may do."""

    @property
    def with_raw_response(self) -> MeResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return MeResourceWithRawResponse(self)

    def get(self, **options: Unpack[RequestOptions]) -> models.Me:
        """Read the credential

        Who the credential is, where it works and what it may do. Needs no scope.

        ``GET /v1/me``.

        Example:
            result = client.me.get()
        """
        return self._call(
            ME_GET,
            options,
        )


class MeResourceWithRawResponse:
    """The methods of ``MeResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: MeResource) -> None:
        self.get = raw(resource.get)


class AsyncMeResource(AsyncResource):
    """Who the credential is and what it may do."""

    @property
    def with_raw_response(self) -> AsyncMeResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncMeResourceWithRawResponse(self)

    async def get(self, **options: Unpack[RequestOptions]) -> models.Me:
        """Read the credential

        Who the credential is, where it works and what it may do. Needs no scope.

        ``GET /v1/me``.

        Example:
            result = await client.me.get()
        """
        return await self._call(
            ME_GET,
            options,
        )


class AsyncMeResourceWithRawResponse:
    """The methods of ``AsyncMeResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncMeResource) -> None:
        self.get = raw_async(resource.get)
