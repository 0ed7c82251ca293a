# Written by `npm run generate` from spec/. Do not edit.
"""``client.messages``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Union, overload

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async, split
from .. import models, params
from ..operations import MESSAGES_CANCEL, MESSAGES_CREATE, MESSAGES_GET, MESSAGES_LIST, MESSAGES_LIST_EVENTS

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class MessagesResource(Resource):
    """Send a message on any channel and follow it to its outcome."""

    @property
    def with_raw_response(self) -> MessagesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return MessagesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        channel: Literal["sms", "email", "in_app"] | Omit = OMIT,
        direction: Literal["outbound", "inbound"] | Omit = OMIT,
        status: Literal[
            "scheduled",
            "queued",
            "sending",
            "sent",
            "delivered",
            "read",
            "undelivered",
            "failed",
            "unknown",
            "expired",
            "canceled",
            "received",
        ]
        | Omit = OMIT,
        tag: str | Omit = OMIT,
        batch_id: str | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Message]:
        """List messages

        Messages of the environment, newest first.

        ``GET /v1/messages``. Needs the scope ``messages:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            channel: Only this channel.
            direction: Only this direction.
            status: Only messages that stand here now.
            tag: Only messages with this tag.
            batch_id: Only messages of this batch.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.messages.list():
                print(item)
        """
        return self._page(
            MESSAGES_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "channel": channel,
                "direction": direction,
                "status": status,
                "tag": tag,
                "batch_id": batch_id,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    @overload
    def create(
        self,
        *,
        channel: Literal["sms"],
        to: str,
        content: params.SmsContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["email"],
        to: str,
        content: params.EmailContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["in_app"],
        to: str,
        content: params.InAppContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    def create(self, **arguments: Any) -> models.Message:
        """Send a message

        Accepts a message for sending, now or at `scheduled_at`, and answers at once with 202; follow it through
        `messages.get`, its events or the event feed. Once accepted it is durable: it is sent even if the server is killed
        right after the answer.

        In the sandbox a simulated carrier takes every message; its test recipients have fixed outcomes:

        | `to` (sms) | outcome |
        |---|---|
        | `+15005550001` | refused: `invalid_recipient` |
        | `+15005550002` | refused: `unroutable_recipient` |
        | `+15005550003` | refused: `region_not_permitted` |
        | `+15005550004` | refused: `recipient_suppressed` |
        | `+15005550009` | refused: `recipient_not_sms_capable` |
        | `+15005550010` | delivered (as any other number) |
        | `+15005550011` | delivered, then read |
        | `+15005550012` | undelivered: `carrier_filtered` |
        | `+15005550013` | never confirmed, expires |
        | `+15005550014` | fails on the first carrier, delivered by the second |
        | `+15005550015` | the carrier answers "too many requests" first, then delivers |
        | `+15005550016` | delivered, then replies STOP |

        As `from`: `+15005550006` is valid, `+15005550007` is refused with `sender_not_owned`, `+15005550008` with
        `sender_queue_full`. Email: `delivered@`, `bounce@`, `complaint@`, `defer@` and `suppressed@sandbox.relayos.test`,
        also with a label: `bounce+anything@sandbox.relayos.test`.

        With a live key, email goes over SMTP and in-app messages into the event feed; text messages need a carrier
        connection and are refused with `channel_unavailable` without one.

        ``POST /v1/messages``. Needs the scope ``messages:write``.

        Args:
            to: For `sms`: Phone number in E.164 form. For `in_app`: Your own id of the user.
            content: For `sms`: What a text message says. For `email`: What an email says, as text, as HTML or
                as both. For `in_app`: What an in-app message says.
            from_: For `sms`: Your phone number in E.164 form, short code or alphanumeric sender. The
                environment's default sender if absent. For `email`: Sender address. The environment's
                default sender if absent. For `in_app`: Who the message is shown to be from.
            scheduled_at: Send at this time instead of now. A time in the past sends now.
            validity_period: Seconds, counted from when the message is due, after which it expires if its
                delivery is not confirmed.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.
            tags: Labels to filter and count by.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.messages.create(
                channel="sms",
                to="+15005550010",
                content={"text": "Your table is ready."},
            )
        """
        body, query, options = split(arguments, ())
        return self._call(
            MESSAGES_CREATE,
            options,
            query=query,
            body=body,
        )

    def get(self, message_id: str, **options: Unpack[RequestOptions]) -> models.Message:
        """Read a message

        The message as it stands now.

        ``GET /v1/messages/{message_id}``. Needs the scope ``messages:read``.

        Args:
            message_id: Id of the message.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.messages.get("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            MESSAGES_GET,
            options,
            path=(message_id,),
        )

    def cancel(self, message_id: str, **options: Unpack[RequestOptions]) -> models.Message:
        """Cancel a message

        Cancels a message that is `scheduled` or `queued`. Anything else is answered with 409 `message_not_cancelable`;
        a message that is canceled already is answered as it stands.

        ``POST /v1/messages/{message_id}/cancel``. Needs the scope ``messages:write``.

        Args:
            message_id: Id of the message.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.messages.cancel("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            MESSAGES_CANCEL,
            options,
            path=(message_id,),
        )

    def list_events(
        self,
        message_id: str,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Event]:
        """List the events of a message

        The life of a message, oldest event first: every state it took, every attempt, every carrier.

        ``GET /v1/messages/{message_id}/events``. Needs the scope ``messages:read``.

        Args:
            message_id: Id of the message.
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.messages.list_events("msg_01k8z7m4x2q9v5n3c6b1a0g7ht"):
                print(item)
        """
        return self._page(
            MESSAGES_LIST_EVENTS,
            options,
            path=(message_id,),
            query={"limit": limit, "cursor": cursor},
        )


class MessagesResourceWithRawResponse:
    """The methods of ``MessagesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: MessagesResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.cancel = raw(resource.cancel)
        self.list_events = raw(resource.list_events)


class AsyncMessagesResource(AsyncResource):
    """Send a message on any channel and follow it to its outcome."""

    @property
    def with_raw_response(self) -> AsyncMessagesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncMessagesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        channel: Literal["sms", "email", "in_app"] | Omit = OMIT,
        direction: Literal["outbound", "inbound"] | Omit = OMIT,
        status: Literal[
            "scheduled",
            "queued",
            "sending",
            "sent",
            "delivered",
            "read",
            "undelivered",
            "failed",
            "unknown",
            "expired",
            "canceled",
            "received",
        ]
        | Omit = OMIT,
        tag: str | Omit = OMIT,
        batch_id: str | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Message]:
        """List messages

        Messages of the environment, newest first.

        ``GET /v1/messages``. Needs the scope ``messages:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            channel: Only this channel.
            direction: Only this direction.
            status: Only messages that stand here now.
            tag: Only messages with this tag.
            batch_id: Only messages of this batch.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.messages.list():
                print(item)
        """
        return self._page(
            MESSAGES_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "channel": channel,
                "direction": direction,
                "status": status,
                "tag": tag,
                "batch_id": batch_id,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    @overload
    async def create(
        self,
        *,
        channel: Literal["sms"],
        to: str,
        content: params.SmsContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["email"],
        to: str,
        content: params.EmailContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["in_app"],
        to: str,
        content: params.InAppContent,
        from_: str | Omit = OMIT,
        scheduled_at: params.ScheduledAt | Omit = OMIT,
        validity_period: params.ValidityPeriod | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        tags: params.Tags | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Message: ...

    async def create(self, **arguments: Any) -> models.Message:
        """Send a message

        Accepts a message for sending, now or at `scheduled_at`, and answers at once with 202; follow it through
        `messages.get`, its events or the event feed. Once accepted it is durable: it is sent even if the server is killed
        right after the answer.

        In the sandbox a simulated carrier takes every message; its test recipients have fixed outcomes:

        | `to` (sms) | outcome |
        |---|---|
        | `+15005550001` | refused: `invalid_recipient` |
        | `+15005550002` | refused: `unroutable_recipient` |
        | `+15005550003` | refused: `region_not_permitted` |
        | `+15005550004` | refused: `recipient_suppressed` |
        | `+15005550009` | refused: `recipient_not_sms_capable` |
        | `+15005550010` | delivered (as any other number) |
        | `+15005550011` | delivered, then read |
        | `+15005550012` | undelivered: `carrier_filtered` |
        | `+15005550013` | never confirmed, expires |
        | `+15005550014` | fails on the first carrier, delivered by the second |
        | `+15005550015` | the carrier answers "too many requests" first, then delivers |
        | `+15005550016` | delivered, then replies STOP |

        As `from`: `+15005550006` is valid, `+15005550007` is refused with `sender_not_owned`, `+15005550008` with
        `sender_queue_full`. Email: `delivered@`, `bounce@`, `complaint@`, `defer@` and `suppressed@sandbox.relayos.test`,
        also with a label: `bounce+anything@sandbox.relayos.test`.

        With a live key, email goes over SMTP and in-app messages into the event feed; text messages need a carrier
        connection and are refused with `channel_unavailable` without one.

        ``POST /v1/messages``. Needs the scope ``messages:write``.

        Args:
            to: For `sms`: Phone number in E.164 form. For `in_app`: Your own id of the user.
            content: For `sms`: What a text message says. For `email`: What an email says, as text, as HTML or
                as both. For `in_app`: What an in-app message says.
            from_: For `sms`: Your phone number in E.164 form, short code or alphanumeric sender. The
                environment's default sender if absent. For `email`: Sender address. The environment's
                default sender if absent. For `in_app`: Who the message is shown to be from.
            scheduled_at: Send at this time instead of now. A time in the past sends now.
            validity_period: Seconds, counted from when the message is due, after which it expires if its
                delivery is not confirmed.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.
            tags: Labels to filter and count by.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.messages.create(
                channel="sms",
                to="+15005550010",
                content={"text": "Your table is ready."},
            )
        """
        body, query, options = split(arguments, ())
        return await self._call(
            MESSAGES_CREATE,
            options,
            query=query,
            body=body,
        )

    async def get(self, message_id: str, **options: Unpack[RequestOptions]) -> models.Message:
        """Read a message

        The message as it stands now.

        ``GET /v1/messages/{message_id}``. Needs the scope ``messages:read``.

        Args:
            message_id: Id of the message.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.messages.get("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            MESSAGES_GET,
            options,
            path=(message_id,),
        )

    async def cancel(self, message_id: str, **options: Unpack[RequestOptions]) -> models.Message:
        """Cancel a message

        Cancels a message that is `scheduled` or `queued`. Anything else is answered with 409 `message_not_cancelable`;
        a message that is canceled already is answered as it stands.

        ``POST /v1/messages/{message_id}/cancel``. Needs the scope ``messages:write``.

        Args:
            message_id: Id of the message.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.messages.cancel("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            MESSAGES_CANCEL,
            options,
            path=(message_id,),
        )

    def list_events(
        self,
        message_id: str,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Event]:
        """List the events of a message

        The life of a message, oldest event first: every state it took, every attempt, every carrier.

        ``GET /v1/messages/{message_id}/events``. Needs the scope ``messages:read``.

        Args:
            message_id: Id of the message.
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.messages.list_events("msg_01k8z7m4x2q9v5n3c6b1a0g7ht"):
                print(item)
        """
        return self._page(
            MESSAGES_LIST_EVENTS,
            options,
            path=(message_id,),
            query={"limit": limit, "cursor": cursor},
        )


class AsyncMessagesResourceWithRawResponse:
    """The methods of ``AsyncMessagesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncMessagesResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.cancel = raw_async(resource.cancel)
        self.list_events = raw_async(resource.list_events)
