# Written by `npm run generate` from spec/. Do not edit.
"""``client.event_sinks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Sequence, overload

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async, split
from .. import models, params
from ..operations import (
    EVENT_SINKS_CREATE,
    EVENT_SINKS_DELETE,
    EVENT_SINKS_GET,
    EVENT_SINKS_LIST,
    EVENT_SINKS_TEST,
    EVENT_SINKS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class EventSinksResource(Resource):
    """The feed, passed on to systems of yours in order."""

    @property
    def with_raw_response(self) -> EventSinksResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return EventSinksResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.EventSink]:
        """List event sinks

        Sinks of the environment, newest first.

        ``GET /v1/event_sinks``. Needs the scope ``event_sinks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.event_sinks.list():
                print(item)
        """
        return self._page(
            EVENT_SINKS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    @overload
    def create(
        self,
        *,
        type: Literal["http"],
        name: str,
        event_types: Sequence[str],
        http: params.EventSinkHttpInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    def create(
        self,
        *,
        type: Literal["file"],
        name: str,
        event_types: Sequence[str],
        file: params.EventSinkFileInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    def create(
        self,
        *,
        type: Literal["kafka"],
        name: str,
        event_types: Sequence[str],
        kafka: params.EventSinkKafkaInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    def create(
        self,
        *,
        type: Literal["amqp"],
        name: str,
        event_types: Sequence[str],
        amqp: params.EventSinkAmqpInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    def create(
        self,
        *,
        type: Literal["nats"],
        name: str,
        event_types: Sequence[str],
        nats: params.EventSinkNatsInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    def create(self, **arguments: Any) -> models.EventSink:
        """Create an event sink

        The feed of the environment is passed on from now on, or from its beginning: in order, each event at least once, under the same
        `id` whenever it comes. Nothing is skipped: a batch that does not arrive is tried again until it does.

        Every host must be reached by TLS and lead to public addresses, or be excepted by the operator of the server; that is looked at
        whenever it is called.

        ``POST /v1/event_sinks``. Needs the scope ``event_sinks:write``.

        Args:
            type: Where events go.
            name: What people see.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            http: Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx
                acknowledges the batch.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent.
            batch_size: Events in one batch, at most. A batch has 1 MB at most, too.
            start_from: Where in the feed to begin.
            start_after_event_id: Begin behind this event instead.
            file: A file of JSON Lines below the folder that the operator of the server chose
                (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another
                begins.
            kafka: A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
                the event; every replica in sync has to acknowledge.
            amqp: An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
                one that no queue takes counts as not delivered.
            nats: A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and
                is acknowledged by the stream; its id is the id of the message, so that the stream drops
                what comes twice within its window.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_sinks.create(
                type="http",
                name="Data warehouse",
                event_types=["message.*"],
                start_from="beginning",
                http={
                    "url": "https://hooks.example.com/events",
                    "headers": {"Authorization": "Bearer a-token-of-the-warehouse"},
                },
            )
        """
        body, query, options = split(arguments, ())
        return self._call(
            EVENT_SINKS_CREATE,
            options,
            query=query,
            body=body,
        )

    def get(self, sink_id: str, **options: Unpack[RequestOptions]) -> models.EventSink:
        """Read an event sink

        Its settings without secrets, and how far it has come.

        ``GET /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:read``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.event_sinks.get("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            EVENT_SINKS_GET,
            options,
            path=(sink_id,),
        )

    def update(
        self,
        sink_id: str,
        *,
        status: Literal["active", "paused"] | Omit = OMIT,
        name: str | Omit = OMIT,
        event_types: Sequence[str] | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        http: params.EventSinkHttpInput | Omit = OMIT,
        file: params.EventSinkFileInput | Omit = OMIT,
        kafka: params.EventSinkKafkaInput | Omit = OMIT,
        amqp: params.EventSinkAmqpInput | Omit = OMIT,
        nats: params.EventSinkNatsInput | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink:
        """Change an event sink

        Also pauses it, lets it go on, or moves it in the feed.

        ``PATCH /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.
            name: What people see.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent.
            batch_size: Events in one batch, at most. A batch has 1 MB at most, too.
            start_from: Where in the feed to begin.
            start_after_event_id: Begin behind this event instead.
            http: Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx
                acknowledges the batch.
            file: A file of JSON Lines below the folder that the operator of the server chose
                (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another
                begins.
            kafka: A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
                the event; every replica in sync has to acknowledge.
            amqp: An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
                one that no queue takes counts as not delivered.
            nats: A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and
                is acknowledged by the stream; its id is the id of the message, so that the stream drops
                what comes twice within its window.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_sinks.update(
                "snk_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_types=["message.delivered", "message.failed"],
                batch_size=200,
            )
        """
        return self._call(
            EVENT_SINKS_UPDATE,
            options,
            path=(sink_id,),
            body={
                "status": status,
                "name": name,
                "event_types": event_types,
                "filter": filter,
                "batch_size": batch_size,
                "start_from": start_from,
                "start_after_event_id": start_after_event_id,
                "http": http,
                "file": file,
                "kafka": kafka,
                "amqp": amqp,
                "nats": nats,
            },
        )

    def delete(self, sink_id: str, **options: Unpack[RequestOptions]) -> models.EventSink:
        """Delete an event sink

        It gets no further events, and its secrets are gone. What was delivered stays where it is.

        ``DELETE /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_sinks.delete("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            EVENT_SINKS_DELETE,
            options,
            path=(sink_id,),
        )

    def test(
        self,
        sink_id: str,
        *,
        event_type: str,
        **options: Unpack[RequestOptions],
    ) -> models.EventSinkTest:
        """Send an example event

        Passes the example of an event type on now and answers what came of it. Nothing is tried again, and the place in the feed stays.

        ``POST /v1/event_sinks/{sink_id}/test``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.event_sinks.test("snk_01k8z7m4x2q9v5n3c6b1a0g7ht", event_type="message.delivered")
        """
        return self._call(
            EVENT_SINKS_TEST,
            options,
            path=(sink_id,),
            body={"event_type": event_type},
        )


class EventSinksResourceWithRawResponse:
    """The methods of ``EventSinksResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: EventSinksResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.test = raw(resource.test)


class AsyncEventSinksResource(AsyncResource):
    """The feed, passed on to systems of yours in order."""

    @property
    def with_raw_response(self) -> AsyncEventSinksResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncEventSinksResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.EventSink]:
        """List event sinks

        Sinks of the environment, newest first.

        ``GET /v1/event_sinks``. Needs the scope ``event_sinks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.event_sinks.list():
                print(item)
        """
        return self._page(
            EVENT_SINKS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    @overload
    async def create(
        self,
        *,
        type: Literal["http"],
        name: str,
        event_types: Sequence[str],
        http: params.EventSinkHttpInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["file"],
        name: str,
        event_types: Sequence[str],
        file: params.EventSinkFileInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["kafka"],
        name: str,
        event_types: Sequence[str],
        kafka: params.EventSinkKafkaInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["amqp"],
        name: str,
        event_types: Sequence[str],
        amqp: params.EventSinkAmqpInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["nats"],
        name: str,
        event_types: Sequence[str],
        nats: params.EventSinkNatsInput,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink: ...

    async def create(self, **arguments: Any) -> models.EventSink:
        """Create an event sink

        The feed of the environment is passed on from now on, or from its beginning: in order, each event at least once, under the same
        `id` whenever it comes. Nothing is skipped: a batch that does not arrive is tried again until it does.

        Every host must be reached by TLS and lead to public addresses, or be excepted by the operator of the server; that is looked at
        whenever it is called.

        ``POST /v1/event_sinks``. Needs the scope ``event_sinks:write``.

        Args:
            type: Where events go.
            name: What people see.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            http: Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx
                acknowledges the batch.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent.
            batch_size: Events in one batch, at most. A batch has 1 MB at most, too.
            start_from: Where in the feed to begin.
            start_after_event_id: Begin behind this event instead.
            file: A file of JSON Lines below the folder that the operator of the server chose
                (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another
                begins.
            kafka: A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
                the event; every replica in sync has to acknowledge.
            amqp: An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
                one that no queue takes counts as not delivered.
            nats: A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and
                is acknowledged by the stream; its id is the id of the message, so that the stream drops
                what comes twice within its window.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_sinks.create(
                type="http",
                name="Data warehouse",
                event_types=["message.*"],
                start_from="beginning",
                http={
                    "url": "https://hooks.example.com/events",
                    "headers": {"Authorization": "Bearer a-token-of-the-warehouse"},
                },
            )
        """
        body, query, options = split(arguments, ())
        return await self._call(
            EVENT_SINKS_CREATE,
            options,
            query=query,
            body=body,
        )

    async def get(self, sink_id: str, **options: Unpack[RequestOptions]) -> models.EventSink:
        """Read an event sink

        Its settings without secrets, and how far it has come.

        ``GET /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:read``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.event_sinks.get("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            EVENT_SINKS_GET,
            options,
            path=(sink_id,),
        )

    async def update(
        self,
        sink_id: str,
        *,
        status: Literal["active", "paused"] | Omit = OMIT,
        name: str | Omit = OMIT,
        event_types: Sequence[str] | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        batch_size: int | Omit = OMIT,
        start_from: Literal["now", "beginning"] | Omit = OMIT,
        start_after_event_id: str | Omit = OMIT,
        http: params.EventSinkHttpInput | Omit = OMIT,
        file: params.EventSinkFileInput | Omit = OMIT,
        kafka: params.EventSinkKafkaInput | Omit = OMIT,
        amqp: params.EventSinkAmqpInput | Omit = OMIT,
        nats: params.EventSinkNatsInput | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.EventSink:
        """Change an event sink

        Also pauses it, lets it go on, or moves it in the feed.

        ``PATCH /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.
            name: What people see.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent.
            batch_size: Events in one batch, at most. A batch has 1 MB at most, too.
            start_from: Where in the feed to begin.
            start_after_event_id: Begin behind this event instead.
            http: Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx
                acknowledges the batch.
            file: A file of JSON Lines below the folder that the operator of the server chose
                (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another
                begins.
            kafka: A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of
                the event; every replica in sync has to acknowledge.
            amqp: An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed;
                one that no queue takes counts as not delivered.
            nats: A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and
                is acknowledged by the stream; its id is the id of the message, so that the stream drops
                what comes twice within its window.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_sinks.update(
                "snk_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_types=["message.delivered", "message.failed"],
                batch_size=200,
            )
        """
        return await self._call(
            EVENT_SINKS_UPDATE,
            options,
            path=(sink_id,),
            body={
                "status": status,
                "name": name,
                "event_types": event_types,
                "filter": filter,
                "batch_size": batch_size,
                "start_from": start_from,
                "start_after_event_id": start_after_event_id,
                "http": http,
                "file": file,
                "kafka": kafka,
                "amqp": amqp,
                "nats": nats,
            },
        )

    async def delete(self, sink_id: str, **options: Unpack[RequestOptions]) -> models.EventSink:
        """Delete an event sink

        It gets no further events, and its secrets are gone. What was delivered stays where it is.

        ``DELETE /v1/event_sinks/{sink_id}``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_sinks.delete("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            EVENT_SINKS_DELETE,
            options,
            path=(sink_id,),
        )

    async def test(
        self,
        sink_id: str,
        *,
        event_type: str,
        **options: Unpack[RequestOptions],
    ) -> models.EventSinkTest:
        """Send an example event

        Passes the example of an event type on now and answers what came of it. Nothing is tried again, and the place in the feed stays.

        ``POST /v1/event_sinks/{sink_id}/test``. Needs the scope ``event_sinks:write``.

        Args:
            sink_id: Id of an event sink.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.event_sinks.test("snk_01k8z7m4x2q9v5n3c6b1a0g7ht", event_type="message.delivered")
        """
        return await self._call(
            EVENT_SINKS_TEST,
            options,
            path=(sink_id,),
            body={"event_type": event_type},
        )


class AsyncEventSinksResourceWithRawResponse:
    """The methods of ``AsyncEventSinksResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncEventSinksResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.test = raw_async(resource.test)
