# Written by `npm run generate` from spec/. Do not edit.
"""``client.operations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import OPERATIONS_GET

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class OperationsResource(Resource):
    """Work that goes on after its request was answered."""

    @property
    def with_raw_response(self) -> OperationsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return OperationsResourceWithRawResponse(self)

    def get(self, operation_id: str, **options: Unpack[RequestOptions]) -> models.Operation:
        """Read an operation

        An asynchronous operation as it stands now.

        ``GET /v1/operations/{operation_id}``. Needs the scope ``operations:read``.

        Args:
            operation_id: Id of the operation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.operations.get("opn_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            OPERATIONS_GET,
            options,
            path=(operation_id,),
        )


class OperationsResourceWithRawResponse:
    """The methods of ``OperationsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: OperationsResource) -> None:
        self.get = raw(resource.get)


class AsyncOperationsResource(AsyncResource):
    """Work that goes on after its request was answered."""

    @property
    def with_raw_response(self) -> AsyncOperationsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncOperationsResourceWithRawResponse(self)

    async def get(self, operation_id: str, **options: Unpack[RequestOptions]) -> models.Operation:
        """Read an operation

        An asynchronous operation as it stands now.

        ``GET /v1/operations/{operation_id}``. Needs the scope ``operations:read``.

        Args:
            operation_id: Id of the operation.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.operations.get("opn_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            OPERATIONS_GET,
            options,
            path=(operation_id,),
        )


class AsyncOperationsResourceWithRawResponse:
    """The methods of ``AsyncOperationsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncOperationsResource) -> None:
        self.get = raw_async(resource.get)
