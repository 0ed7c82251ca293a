# Written by `npm run generate` from spec/. Do not edit.
"""``client.events``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import EVENTS_GET, EVENTS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class EventsResource(Resource):
    """The ordered feed of everything that happened in an environment."""

    @property
    def with_raw_response(self) -> EventsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return EventsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        type: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Event]:
        """List events

        The feed of the environment, complete and without gaps. Newest first, unless `order` says otherwise.

        To follow it, keep the `refresh_cursor` of any page and poll it: it answers what came after, oldest part first when
        there is more than one page of news, and gives the next `refresh_cursor`.

        ``GET /v1/events``. Needs the scope ``events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            type: Only this type, or all types under a name with `message.*`.
            subject: Only events of this resource.
            order: Direction of the list.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.events.list():
                print(item)
        """
        return self._page(
            EVENTS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "type": type,
                "subject": subject,
                "order": order,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    def get(self, event_id: str, **options: Unpack[RequestOptions]) -> models.Event:
        """Read an event

        One event of the feed.

        ``GET /v1/events/{event_id}``. Needs the scope ``events:read``.

        Args:
            event_id: Id of the event.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.events.get("evt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            EVENTS_GET,
            options,
            path=(event_id,),
        )


class EventsResourceWithRawResponse:
    """The methods of ``EventsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: EventsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncEventsResource(AsyncResource):
    """The ordered feed of everything that happened in an environment."""

    @property
    def with_raw_response(self) -> AsyncEventsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncEventsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        type: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        order: Literal["asc", "desc"] | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Event]:
        """List events

        The feed of the environment, complete and without gaps. Newest first, unless `order` says otherwise.

        To follow it, keep the `refresh_cursor` of any page and poll it: it answers what came after, oldest part first when
        there is more than one page of news, and gives the next `refresh_cursor`.

        ``GET /v1/events``. Needs the scope ``events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            type: Only this type, or all types under a name with `message.*`.
            subject: Only events of this resource.
            order: Direction of the list.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.events.list():
                print(item)
        """
        return self._page(
            EVENTS_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "type": type,
                "subject": subject,
                "order": order,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    async def get(self, event_id: str, **options: Unpack[RequestOptions]) -> models.Event:
        """Read an event

        One event of the feed.

        ``GET /v1/events/{event_id}``. Needs the scope ``events:read``.

        Args:
            event_id: Id of the event.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.events.get("evt_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            EVENTS_GET,
            options,
            path=(event_id,),
        )


class AsyncEventsResourceWithRawResponse:
    """The methods of ``AsyncEventsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventsResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
