# Written by `npm run generate` from spec/. Do not edit.
"""``client.request_logs``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import REQUEST_LOGS_GET, REQUEST_LOGS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class RequestLogsResource(Resource):
    """Requests of an environment and how they were answered."""

    @property
    def with_raw_response(self) -> RequestLogsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return RequestLogsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status_class: Literal["2xx", "4xx", "5xx"] | Omit = OMIT,
        operation: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        code: str | Omit = OMIT,
        resource_id: str | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.RequestLog]:
        """List requests

        Requests with a credential of this environment, newest first, a second or so after they were answered.

        Failures are kept before successes. Of many requests in one second some are left out; then `sampled` is true for those that are told. Bodies, query strings and addresses are never kept.

        ``GET /v1/request_logs``. Needs the scope ``request_logs:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            status_class: Only answers of this class.
            operation: Only requests for this operation.
            credential_id: Only requests with this API key, app or session.
            code: Only failures with this code.
            resource_id: Only requests for this resource.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.request_logs.list():
                print(item)
        """
        return self._page(
            REQUEST_LOGS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "status_class": status_class,
                "operation": operation,
                "credential_id": credential_id,
                "code": code,
                "resource_id": resource_id,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    def get(self, request_id: str, **options: Unpack[RequestOptions]) -> models.RequestLog:
        """Read a request

        One request by its id, the `X-Request-Id` of its answer.

        ``GET /v1/request_logs/{request_id}``. Needs the scope ``request_logs:read``.

        Args:
            request_id: Id of the request.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.request_logs.get("req_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            REQUEST_LOGS_GET,
            options,
            path=(request_id,),
        )


class RequestLogsResourceWithRawResponse:
    """The methods of ``RequestLogsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: RequestLogsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRequestLogsResource(AsyncResource):
    """Requests of an environment and how they were answered."""

    @property
    def with_raw_response(self) -> AsyncRequestLogsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncRequestLogsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status_class: Literal["2xx", "4xx", "5xx"] | Omit = OMIT,
        operation: str | Omit = OMIT,
        credential_id: str | Omit = OMIT,
        code: str | Omit = OMIT,
        resource_id: str | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.RequestLog]:
        """List requests

        Requests with a credential of this environment, newest first, a second or so after they were answered.

        Failures are kept before successes. Of many requests in one second some are left out; then `sampled` is true for those that are told. Bodies, query strings and addresses are never kept.

        ``GET /v1/request_logs``. Needs the scope ``request_logs:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            status_class: Only answers of this class.
            operation: Only requests for this operation.
            credential_id: Only requests with this API key, app or session.
            code: Only failures with this code.
            resource_id: Only requests for this resource.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.request_logs.list():
                print(item)
        """
        return self._page(
            REQUEST_LOGS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "status_class": status_class,
                "operation": operation,
                "credential_id": credential_id,
                "code": code,
                "resource_id": resource_id,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    async def get(self, request_id: str, **options: Unpack[RequestOptions]) -> models.RequestLog:
        """Read a request

        One request by its id, the `X-Request-Id` of its answer.

        ``GET /v1/request_logs/{request_id}``. Needs the scope ``request_logs:read``.

        Args:
            request_id: Id of the request.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.request_logs.get("req_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            REQUEST_LOGS_GET,
            options,
            path=(request_id,),
        )


class AsyncRequestLogsResourceWithRawResponse:
    """The methods of ``AsyncRequestLogsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncRequestLogsResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
