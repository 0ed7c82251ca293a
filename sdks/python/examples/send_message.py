"""Sends a message and follows it to its outcome."""

import time

from relayos import RelayOS

with RelayOS() as client:
    message = client.messages.create(
        channel="sms",
        to="+15005550010",
        content={"text": "Your table is ready."},
        metadata={"order": "4711"},
        tags=["examples"],
    )
    deadline = time.monotonic() + 20
    while message.status not in ("delivered", "undelivered", "failed") and time.monotonic() < deadline:
        time.sleep(0.1)
        message = client.messages.get(message.id)
    print(message.status)
    for event in client.messages.list_events(message.id, limit=2):
        print(event.type)
