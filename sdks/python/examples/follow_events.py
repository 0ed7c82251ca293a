"""Follows what happens to messages, and goes on where it was when a connection breaks or the program starts anew.

Prints the types of the events of a message that it sends. Needs ``pip install relayos[stream]``.
"""

from __future__ import annotations

from relayos import RelayOS, models


def main() -> None:
    with RelayOS() as client, client.event_stream.subscribe(event_types=["message.*"]) as stream:
        message = client.messages.create(channel="sms", to="+15005550010", content={"text": "Follow me"})
        for event in stream:
            if event.subject != message.id:
                continue
            print(event.type)  # then keep event.id where it survives a restart, for `from_`
            if isinstance(event, models.MessageDeliveredEvent):
                break


if __name__ == "__main__":
    main()
