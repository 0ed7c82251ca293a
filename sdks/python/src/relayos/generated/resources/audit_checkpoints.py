# Written by `npm run generate` from spec/. Do not edit.
"""``client.audit_checkpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import AUDIT_CHECKPOINTS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class AuditCheckpointsResource(Resource):
    """Signed statements of how far the audit log has come."""

    @property
    def with_raw_response(self) -> AuditCheckpointsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AuditCheckpointsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AuditCheckpoint]:
        """List audit checkpoints

        Signed statements of how long the chain was and which hash it ended in, newest first. One is made every minute, or every thousand events, while something happens.

        ``GET /v1/audit_checkpoints``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            order: Direction of the list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.audit_checkpoints.list():
                print(item)
        """
        return self._page(
            AUDIT_CHECKPOINTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor, "order": order},
        )


class AuditCheckpointsResourceWithRawResponse:
    """The methods of ``AuditCheckpointsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AuditCheckpointsResource) -> None:
        self.list = raw(resource.list)


class AsyncAuditCheckpointsResource(AsyncResource):
    """Signed statements of how far the audit log has come."""

    @property
    def with_raw_response(self) -> AsyncAuditCheckpointsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncAuditCheckpointsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AuditCheckpoint]:
        """List audit checkpoints

        Signed statements of how long the chain was and which hash it ended in, newest first. One is made every minute, or every thousand events, while something happens.

        ``GET /v1/audit_checkpoints``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            order: Direction of the list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.audit_checkpoints.list():
                print(item)
        """
        return self._page(
            AUDIT_CHECKPOINTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor, "order": order},
        )


class AsyncAuditCheckpointsResourceWithRawResponse:
    """The methods of ``AsyncAuditCheckpointsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncAuditCheckpointsResource) -> None:
        self.list = raw_async(resource.list)
