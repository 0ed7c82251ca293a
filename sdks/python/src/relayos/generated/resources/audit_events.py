# Written by `npm run generate` from spec/. Do not edit.
"""``client.audit_events``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import AUDIT_EVENTS_GET, AUDIT_EVENTS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class AuditEventsResource(Resource):
    """Who did what, in a chain of hashes that can be verified without this server."""

    @property
    def with_raw_response(self) -> AuditEventsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AuditEventsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        action: str | Omit = OMIT,
        actor_id: str | Omit = OMIT,
        resource_id: str | Omit = OMIT,
        outcome: Literal["succeeded", "failed"] | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        include: Literal["proof"] | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AuditEvent]:
        """List audit events

        Who did what in the organization, newest first: every change made through the API, sign-ins, and refusals for want of permission.

        Messages that one caller sends at about the same time are told in one event, with all their ids.

        To export the log for the offline verifier, page through it with `order=asc` and `include=proof` and write one item per line.

        ``GET /v1/audit_events``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            action: Only this action, an operation such as `api_keys.create`.
            actor_id: Only what this API key, app, session or member did.
            resource_id: Only what was done to this resource.
            outcome: Only what succeeded, or only what was refused.
            order: Direction of the list.
            include: With `proof`, every event comes with its place in the chain.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.audit_events.list():
                print(item)
        """
        return self._page(
            AUDIT_EVENTS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "action": action,
                "actor_id": actor_id,
                "resource_id": resource_id,
                "outcome": outcome,
                "order": order,
                "include": include,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    def get(self, audit_event_id: str, **options: Unpack[RequestOptions]) -> models.AuditEvent:
        """Read an audit event

        One event with its proof: its place in the chain of hashes, the text that was hashed, and the first signed checkpoint that covers it.

        ``GET /v1/audit_events/{audit_event_id}``. Needs the scope ``audit_events:read``.

        Args:
            audit_event_id: Id of the audit event.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.audit_events.get("aud_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            AUDIT_EVENTS_GET,
            options,
            path=(audit_event_id,),
        )


class AuditEventsResourceWithRawResponse:
    """The methods of ``AuditEventsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AuditEventsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncAuditEventsResource(AsyncResource):
    """Who did what, in a chain of hashes that can be verified without this server."""

    @property
    def with_raw_response(self) -> AsyncAuditEventsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncAuditEventsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        action: str | Omit = OMIT,
        actor_id: str | Omit = OMIT,
        resource_id: str | Omit = OMIT,
        outcome: Literal["succeeded", "failed"] | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        include: Literal["proof"] | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AuditEvent]:
        """List audit events

        Who did what in the organization, newest first: every change made through the API, sign-ins, and refusals for want of permission.

        Messages that one caller sends at about the same time are told in one event, with all their ids.

        To export the log for the offline verifier, page through it with `order=asc` and `include=proof` and write one item per line.

        ``GET /v1/audit_events``. Needs the scope ``audit_events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            action: Only this action, an operation such as `api_keys.create`.
            actor_id: Only what this API key, app, session or member did.
            resource_id: Only what was done to this resource.
            outcome: Only what succeeded, or only what was refused.
            order: Direction of the list.
            include: With `proof`, every event comes with its place in the chain.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.audit_events.list():
                print(item)
        """
        return self._page(
            AUDIT_EVENTS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "action": action,
                "actor_id": actor_id,
                "resource_id": resource_id,
                "outcome": outcome,
                "order": order,
                "include": include,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    async def get(self, audit_event_id: str, **options: Unpack[RequestOptions]) -> models.AuditEvent:
        """Read an audit event

        One event with its proof: its place in the chain of hashes, the text that was hashed, and the first signed checkpoint that covers it.

        ``GET /v1/audit_events/{audit_event_id}``. Needs the scope ``audit_events:read``.

        Args:
            audit_event_id: Id of the audit event.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.audit_events.get("aud_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            AUDIT_EVENTS_GET,
            options,
            path=(audit_event_id,),
        )


class AsyncAuditEventsResourceWithRawResponse:
    """The methods of ``AsyncAuditEventsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncAuditEventsResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
