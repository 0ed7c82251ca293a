# Written by `npm run generate` from spec/. Do not edit.
"""``client.event_stream``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import EVENT_STREAM_CONNECT

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class EventStreamResource(Resource):
    """Events as they happen, over a WebSocket or Server-Sent Events."""

    @property
    def with_raw_response(self) -> EventStreamResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return EventStreamResourceWithRawResponse(self)

    def connect(
        self,
        *,
        event_types: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        from_: Literal["now", "beginning"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventStream:
        """Open the event stream

        Every event of the environment as it happens, over one connection. What comes back depends on how you ask:

        - **WebSocket**: with `Upgrade: websocket` the connection becomes a stream of JSON frames in both directions:
          subscribe, acknowledge, resume from the last event, call any operation. The frames are the schemas
          `EventStreamClientFrame` and `EventStreamServerFrame`; /asyncapi.json describes the protocol. Authenticate by
          header, or from a browser with a ticket of `event_stream_tickets.create`, never in the address.
        - **Server-Sent Events**: with `Accept: text/event-stream` the events come one way, for readers behind proxies. Send
          `Last-Event-ID` to resume.
        - **JSON**: otherwise, where the stream begins and ends now.

        Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again later, 4401 the credential
        ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too many frames.

        ``GET /v1/event_stream``. Needs the scope ``events:read``.

        Args:
            event_types: For Server-Sent Events, only these types, with commas between; `message.*` means all
                under a name.
            subject: For Server-Sent Events, only events of this resource.
            from_: For Server-Sent Events, where to begin. `Last-Event-ID` goes before it.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_stream.connect()
        """
        return self._call(
            EVENT_STREAM_CONNECT,
            options,
            query={"event_types": event_types, "subject": subject, "from": from_},
        )


class EventStreamResourceWithRawResponse:
    """The methods of ``EventStreamResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: EventStreamResource) -> None:
        self.connect = raw(resource.connect)


class AsyncEventStreamResource(AsyncResource):
    """Events as they happen, over a WebSocket or Server-Sent Events."""

    @property
    def with_raw_response(self) -> AsyncEventStreamResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncEventStreamResourceWithRawResponse(self)

    async def connect(
        self,
        *,
        event_types: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        from_: Literal["now", "beginning"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventStream:
        """Open the event stream

        Every event of the environment as it happens, over one connection. What comes back depends on how you ask:

        - **WebSocket**: with `Upgrade: websocket` the connection becomes a stream of JSON frames in both directions:
          subscribe, acknowledge, resume from the last event, call any operation. The frames are the schemas
          `EventStreamClientFrame` and `EventStreamServerFrame`; /asyncapi.json describes the protocol. Authenticate by
          header, or from a browser with a ticket of `event_stream_tickets.create`, never in the address.
        - **Server-Sent Events**: with `Accept: text/event-stream` the events come one way, for readers behind proxies. Send
          `Last-Event-ID` to resume.
        - **JSON**: otherwise, where the stream begins and ends now.

        Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again later, 4401 the credential
        ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too many frames.

        ``GET /v1/event_stream``. Needs the scope ``events:read``.

        Args:
            event_types: For Server-Sent Events, only these types, with commas between; `message.*` means all
                under a name.
            subject: For Server-Sent Events, only events of this resource.
            from_: For Server-Sent Events, where to begin. `Last-Event-ID` goes before it.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_stream.connect()
        """
        return await self._call(
            EVENT_STREAM_CONNECT,
            options,
            query={"event_types": event_types, "subject": subject, "from": from_},
        )


class AsyncEventStreamResourceWithRawResponse:
    """The methods of ``AsyncEventStreamResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventStreamResource) -> None:
        self.connect = raw_async(resource.connect)
