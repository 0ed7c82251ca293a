"""Never run: what type checkers must accept, and, where an error is ignored, must refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from relayos import (
    AsyncEventSubscription,
    AsyncPage,
    AsyncRelayOS,
    EventSubscription,
    Page,
    RawResponse,
    RelayOS,
    models,
    params,
    webhooks,
)

if TYPE_CHECKING:
    from typing_extensions import assert_type


def arguments(client: RelayOS, nested: params.EmailContent) -> None:
    client.messages.create(
        channel="sms", to="+1", content={"text": "Hi"}, from_="+1", timeout=3, max_retries=0
    )
    client.messages.create(channel="email", to="a@b.example", content=nested, tags=("a", "b"))
    client.messages.create(channel="email", to="a@b.example", content={"text": "Hi"})  # type: ignore[call-overload]
    client.messages.create(channel="fax", to="+1", content={"text": "Hi"})  # type: ignore[call-overload]
    client.messages.create(channel="sms", to="+1")  # type: ignore[call-overload]
    client.messages.get()  # type: ignore[call-arg]
    client.messages.get(7)  # type: ignore[arg-type]
    client.messages.list(status="teleported")  # type: ignore[arg-type]
    client.messages.list(invented=1)  # type: ignore[call-arg]
    client.me.get(timeout="soon")  # type: ignore[arg-type]
    batch: List[params.SmsMessageCreate] = [
        {"channel": "sms", "to": "+1", "from": "+2", "content": {"text": "Hi"}}
    ]
    client.message_batches.create(messages=batch)
    client.api_keys.update("key_1", expires_at=None)
    client.api_keys.update("key_1", name=None)  # type: ignore[arg-type]


def results(client: RelayOS) -> None:
    message = client.messages.get("msg_1")
    assert_type(message.from_, Optional[str])
    assert_type(message.tags, List[str])
    assert_type(message.content, Optional[models.MessageContent])
    print(message.invented_later)  # type: ignore[attr-defined]
    assert_type(client.messages.list(), Page[models.Message])
    assert_type([item.id for item in client.messages.list()], List[str])
    assert_type(client.messages.with_raw_response.get("msg_1"), RawResponse[models.Message])
    client.messages.with_raw_response.get(7)  # type: ignore[arg-type]
    raw = client.messages.with_raw_response.create(channel="sms", to="+1", content={"text": "Hi"})
    assert_type(raw.parse(), models.Message)


async def awaited(client: AsyncRelayOS) -> None:
    assert_type(await client.messages.get("msg_1"), models.Message)
    assert_type(await client.messages.list(), AsyncPage[models.Message])
    assert_type(await client.messages.with_raw_response.list(), RawResponse[AsyncPage[models.Message]])
    assert_type([item.id async for item in client.messages.list()], List[str])


def streams(client: RelayOS) -> None:
    with client.event_stream.subscribe(event_types=["message.*"], from_="beginning", max_retries=3) as stream:
        assert_type(stream, EventSubscription)
        for event in stream:
            assert_type(event, models.Event)
            if isinstance(event, models.MessageDeliveredEvent):
                assert_type(event.data, models.MessageEventData)
    client.event_stream.subscribe(subject=7)  # type: ignore[arg-type]
    client.event_stream.subscribe(invented=1)  # type: ignore[call-arg]


async def streams_awaited(client: AsyncRelayOS) -> None:
    async with client.event_stream.subscribe() as stream:
        assert_type(stream, AsyncEventSubscription)
        async for event in stream:
            assert_type(event, models.Event)


def events(body: bytes) -> None:
    event = webhooks.unwrap(body, {}, "whsec_")
    if isinstance(event, models.MessageDeliveredEvent):
        assert_type(event.data, models.MessageEventData)
    elif isinstance(event, models.MessageReceivedEvent):
        assert_type(event.data, models.Message)
