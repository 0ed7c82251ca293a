# Written by `npm run generate` from spec/. Do not edit.
"""``client.event_types``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import EVENT_TYPES_GET, EVENT_TYPES_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class EventTypesResource(Resource):
    """The catalogue of event types, with their JSON Schemas and examples."""

    @property
    def with_raw_response(self) -> EventTypesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return EventTypesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.EventType]:
        """List event types

        The catalogue: every type with its JSON Schema and an example.

        ``GET /v1/event_types``. Needs the scope ``events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.event_types.list():
                print(item)
        """
        return self._page(
            EVENT_TYPES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def get(self, event_type: str, **options: Unpack[RequestOptions]) -> models.EventType:
        """Read an event type

        One type of the catalogue.

        ``GET /v1/event_types/{event_type}``. Needs the scope ``events:read``.

        Args:
            event_type: Name of the event type.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.event_types.get("message.delivered")
        """
        return self._call(
            EVENT_TYPES_GET,
            options,
            path=(event_type,),
        )


class EventTypesResourceWithRawResponse:
    """The methods of ``EventTypesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: EventTypesResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncEventTypesResource(AsyncResource):
    """The catalogue of event types, with their JSON Schemas and examples."""

    @property
    def with_raw_response(self) -> AsyncEventTypesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncEventTypesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.EventType]:
        """List event types

        The catalogue: every type with its JSON Schema and an example.

        ``GET /v1/event_types``. Needs the scope ``events:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.event_types.list():
                print(item)
        """
        return self._page(
            EVENT_TYPES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def get(self, event_type: str, **options: Unpack[RequestOptions]) -> models.EventType:
        """Read an event type

        One type of the catalogue.

        ``GET /v1/event_types/{event_type}``. Needs the scope ``events:read``.

        Args:
            event_type: Name of the event type.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.event_types.get("message.delivered")
        """
        return await self._call(
            EVENT_TYPES_GET,
            options,
            path=(event_type,),
        )


class AsyncEventTypesResourceWithRawResponse:
    """The methods of ``AsyncEventTypesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventTypesResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
