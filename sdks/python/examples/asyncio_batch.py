"""Sends several messages at once with asyncio, and reads them back page by page."""

import asyncio

from relayos import AsyncRelayOS, params


def greeting(index: int) -> params.SmsMessageCreate:
    return {
        "channel": "sms",
        "to": "+15005550010",
        "from": "+15005550006",
        "content": {"text": f"Number {index}"},
        "tags": ["batch-example"],
    }


async def main() -> None:
    async with AsyncRelayOS() as client:
        batch = await client.message_batches.create(messages=[greeting(index) for index in range(5)])
        await asyncio.gather(
            *(
                client.messages.create(
                    channel="email",
                    to="delivered@sandbox.relayos.test",
                    content={"subject": "Hello", "text": f"Number {index}"},
                    tags=["batch-example"],
                )
                for index in range(5)
            )
        )
        for _ in range(100):
            batch = await client.message_batches.get(batch.id)
            count = sum([1 async for _ in client.messages.list(tag="batch-example", limit=3)])
            if batch.status == "completed" and count == 10:
                break
            await asyncio.sleep(0.1)
        print(batch.status, count)


asyncio.run(main())
