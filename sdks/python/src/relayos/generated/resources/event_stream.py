# Written by `npm run generate` from spec/. Do not edit.
"""``client.event_stream``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from ..._stream_async import AsyncEventSubscription
from ..._stream_sync import EventSubscription
from .. import models
from ..operations import EVENT_STREAM_CONNECT

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions
    from ..._stream import StreamOptions


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

    def subscribe(
        self,
        *,
        event_types: Sequence[str] | Omit = OMIT,
        subject: str | Omit = OMIT,
        conversation_id: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        max_unacknowledged: int | Omit = OMIT,
        **options: Unpack[StreamOptions],
    ) -> EventSubscription:
        """Subscribe to events

        Events as they happen, or from any event on that the feed still has. It connects again by itself and goes on where it
        was: nothing is lost, nothing comes twice. Needs ``pip install relayos[stream]``.

        Needs the scope ``events:read``.

        Args:
            event_types: Only these types; `message.*` means all under a name. All types when absent.
            subject: Only events of this resource.
            conversation_id: Only events of this conversation and of what happens in it.
            filter: Only events for which this expression in CEL is true: `event.data.channel == "sms"`. Loops
                do not nest, regular expressions are those of RE2, and an error counts as false.
            from_: `now` (when absent), `beginning`, or the id of the last event that you have.
            max_unacknowledged: So many events may be without an acknowledgement; then delivery pauses. 1,000
                when absent.

        Raises:
            ResyncRequiredError: The feed does not have the event of `from_` any more.
            AuthenticationError: The credential is not valid, or ended.
            PermissionDeniedError: The credential lacks the scope.
            BadRequestError: The subscription does not match the contract.
            UnprocessableError: Its filter can not be followed.
            APIConnectionError: There were more failures in a row than ``max_retries``.

        Example:
            with client.event_stream.subscribe(event_types=["message.*"]) as stream:
                for event in stream:
                    print(event.type, event.id)
        """
        return self._subscribe(
            EVENT_STREAM_CONNECT,
            options,
            wish={
                "event_types": event_types,
                "subject": subject,
                "conversation_id": conversation_id,
                "filter": filter,
                "from": from_,
                "max_unacknowledged": max_unacknowledged,
            },
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

    def subscribe(
        self,
        *,
        event_types: Sequence[str] | Omit = OMIT,
        subject: str | Omit = OMIT,
        conversation_id: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        max_unacknowledged: int | Omit = OMIT,
        **options: Unpack[StreamOptions],
    ) -> AsyncEventSubscription:
        """Subscribe to events

        Events as they happen, or from any event on that the feed still has. It connects again by itself and goes on where it
        was: nothing is lost, nothing comes twice. Needs ``pip install relayos[stream]``.

        Needs the scope ``events:read``.

        Args:
            event_types: Only these types; `message.*` means all under a name. All types when absent.
            subject: Only events of this resource.
            conversation_id: Only events of this conversation and of what happens in it.
            filter: Only events for which this expression in CEL is true: `event.data.channel == "sms"`. Loops
                do not nest, regular expressions are those of RE2, and an error counts as false.
            from_: `now` (when absent), `beginning`, or the id of the last event that you have.
            max_unacknowledged: So many events may be without an acknowledgement; then delivery pauses. 1,000
                when absent.

        Raises:
            ResyncRequiredError: The feed does not have the event of `from_` any more.
            AuthenticationError: The credential is not valid, or ended.
            PermissionDeniedError: The credential lacks the scope.
            BadRequestError: The subscription does not match the contract.
            UnprocessableError: Its filter can not be followed.
            APIConnectionError: There were more failures in a row than ``max_retries``.

        Example:
            async with client.event_stream.subscribe(event_types=["message.*"]) as stream:
                async for event in stream:
                    print(event.type, event.id)
        """
        return self._subscribe(
            EVENT_STREAM_CONNECT,
            options,
            wish={
                "event_types": event_types,
                "subject": subject,
                "conversation_id": conversation_id,
                "filter": filter,
                "from": from_,
                "max_unacknowledged": max_unacknowledged,
            },
        )


class AsyncEventStreamResourceWithRawResponse:
    """The methods of ``AsyncEventStreamResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventStreamResource) -> None:
        self.connect = raw_async(resource.connect)
