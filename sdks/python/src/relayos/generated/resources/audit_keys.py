# Written by `npm run generate` from spec/. Do not edit.
"""``client.audit_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import AUDIT_KEYS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class AuditKeysResource(Resource):
    """Public keys for verifying checkpoints."""

    @property
    def with_raw_response(self) -> AuditKeysResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AuditKeysResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AuditKey]:
        """List audit keys

        The public keys that checkpoints are signed with. Keep a copy away from this server: the verifier needs it.

        ``GET /v1/audit_keys``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.audit_keys.list():
                print(item)
        """
        return self._page(
            AUDIT_KEYS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )


class AuditKeysResourceWithRawResponse:
    """The methods of ``AuditKeysResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AuditKeysResource) -> None:
        self.list = raw(resource.list)


class AsyncAuditKeysResource(AsyncResource):
    """Public keys for verifying checkpoints."""

    @property
    def with_raw_response(self) -> AsyncAuditKeysResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncAuditKeysResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AuditKey]:
        """List audit keys

        The public keys that checkpoints are signed with. Keep a copy away from this server: the verifier needs it.

        ``GET /v1/audit_keys``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.audit_keys.list():
                print(item)
        """
        return self._page(
            AUDIT_KEYS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )


class AsyncAuditKeysResourceWithRawResponse:
    """The methods of ``AsyncAuditKeysResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncAuditKeysResource) -> None:
        self.list = raw_async(resource.list)
