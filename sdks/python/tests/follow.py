"""Run by test/e2e/sdk-python-stream.test.ts: python follow.py sync|async <count>. Prints the id of each event."""

from __future__ import annotations

import asyncio
import sys

from relayos import AsyncRelayOS, RelayOS

kind, count = sys.argv[1], int(sys.argv[2])


def follow() -> None:
    with RelayOS() as client, client.event_stream.subscribe(max_unacknowledged=40) as stream:
        print("ready", stream.last_event_id, flush=True)
        for number, event in enumerate(stream, 1):
            print(event.id, flush=True)
            if number == count:
                break


async def follow_async() -> None:
    async with AsyncRelayOS() as client, client.event_stream.subscribe(max_unacknowledged=40) as stream:
        print("ready", stream.last_event_id, flush=True)
        number = 0
        async for event in stream:
            print(event.id, flush=True)
            number += 1
            if number == count:
                break


if kind == "sync":
    follow()
else:
    asyncio.run(follow_async())
