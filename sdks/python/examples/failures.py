"""What goes wrong, and how it is told."""

from relayos import BadRequestError, NotFoundError, RelayOS, UnprocessableError

with RelayOS() as client:
    try:
        client.messages.get("msg_none")
    except NotFoundError as error:
        print("not found", error.code, error.request_id is not None)

    try:
        client.messages.create(channel="sms", to="+15005550004", content={"text": "Hi"})
    except UnprocessableError as error:
        print("refused", error.code)

    try:
        client.messages.create(channel="sms", to="not a number", content={"text": "Hi"})
    except BadRequestError as error:
        print("malformed", [fault.pointer for fault in error.errors])

    raw = client.messages.with_raw_response.create(
        channel="sms", to="+15005550010", content={"text": "Hi"}, idempotency_key="order-4711"
    )
    again = client.messages.with_raw_response.create(
        channel="sms", to="+15005550010", content={"text": "Hi"}, idempotency_key="order-4711"
    )
    print("replayed", again.headers["idempotency-replayed"], again.parse().id == raw.parse().id)
