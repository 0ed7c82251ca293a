# Written by `npm run generate` from spec/. Do not edit.
"""``client.event_stream_tickets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import EVENT_STREAM_TICKETS_CREATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class EventStreamTicketsResource(Resource):
    """One-use tickets that let a browser open the event stream."""

    @property
    def with_raw_response(self) -> EventStreamTicketsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return EventStreamTicketsResourceWithRawResponse(self)

    def create(
        self,
        *,
        scopes: Sequence[str] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventStreamTicket:
        """Create a ticket for the event stream

        Lets a browser open the event stream without holding the key: your server asks for a ticket, the page presents it.

        A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol `relayos.ticket.<ticket>` beside
        `relayos.v1`; it never stands in an address. The connection may do what `scopes` lists, reading events unless you say
        otherwise, and never more than the credential that asked; it ends when that credential does. Pages must come from an
        origin that the server's `RELAYOS_STREAM_ORIGINS` names.

        ``POST /v1/event_stream_tickets``. Needs the scope ``events:read``.

        Args:
            scopes: What the connection may do beside reading events (`events:read`), which it always may. At
                most what the credential may.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_stream_tickets.create(scopes=["events:read"])
        """
        return self._call(
            EVENT_STREAM_TICKETS_CREATE,
            options,
            body={"scopes": scopes},
        )


class EventStreamTicketsResourceWithRawResponse:
    """The methods of ``EventStreamTicketsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: EventStreamTicketsResource) -> None:
        self.create = raw(resource.create)


class AsyncEventStreamTicketsResource(AsyncResource):
    """One-use tickets that let a browser open the event stream."""

    @property
    def with_raw_response(self) -> AsyncEventStreamTicketsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncEventStreamTicketsResourceWithRawResponse(self)

    async def create(
        self,
        *,
        scopes: Sequence[str] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventStreamTicket:
        """Create a ticket for the event stream

        Lets a browser open the event stream without holding the key: your server asks for a ticket, the page presents it.

        A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol `relayos.ticket.<ticket>` beside
        `relayos.v1`; it never stands in an address. The connection may do what `scopes` lists, reading events unless you say
        otherwise, and never more than the credential that asked; it ends when that credential does. Pages must come from an
        origin that the server's `RELAYOS_STREAM_ORIGINS` names.

        ``POST /v1/event_stream_tickets``. Needs the scope ``events:read``.

        Args:
            scopes: What the connection may do beside reading events (`events:read`), which it always may. At
                most what the credential may.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_stream_tickets.create(scopes=["events:read"])
        """
        return await self._call(
            EVENT_STREAM_TICKETS_CREATE,
            options,
            body={"scopes": scopes},
        )


class AsyncEventStreamTicketsResourceWithRawResponse:
    """The methods of ``AsyncEventStreamTicketsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventStreamTicketsResource) -> None:
        self.create = raw_async(resource.create)
