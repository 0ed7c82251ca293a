"""What the vectors of sdks/conformance can not ask of the event stream."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import subprocess
import sys
import threading
import time
import unittest
from typing import Any, Dict, List, Optional
from unittest import mock

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from relayos import (
    APIConnectionError,
    APIError,
    AsyncRelayOS,
    LogEntry,
    RelayOS,
    RelayOSError,
    models,
)

from .support import KEY

QUIET = logging.getLogger("tests.stream")
QUIET.disabled = True
EVENT = {"id": "evt_1", "type": "message.sent", "subject": "msg_1", "data": {"id": "msg_1"}}


class Server:
    """Answers every subscription, and sends `events`."""

    def __init__(self, *events: Dict[str, Any]) -> None:
        self.events = events
        self.delay = 0.0  # seconds before it answers
        self.headers: List[Dict[str, str]] = []
        self.frames: List[Any] = []
        self.sockets: List[ServerConnection] = []
        self.server = serve(self.talk, "127.0.0.1", 0, process_request=self.answer, logger=QUIET)
        self.status: Optional[int] = None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.socket.getsockname()[1]}"

    def answer(self, connection: ServerConnection, request: Any) -> Any:
        self.headers.append({name.lower(): value for name, value in request.headers.raw_items()})
        if self.status is None:
            return None
        response = connection.respond(self.status, "")
        response.headers["location"] = "/elsewhere"
        return response

    def talk(self, connection: ServerConnection) -> None:
        self.sockets.append(connection)
        with contextlib.suppress(ConnectionClosed):
            for text in connection:
                frame = json.loads(text)
                self.frames.append(frame)
                if frame["type"] == "subscribe":
                    self.begin(connection, frame["id"])

    def begin(self, connection: ServerConnection, name: str) -> None:
        time.sleep(self.delay)
        connection.send(json.dumps({"type": "subscribed", "subscription": name, "last_event_id": "evt_0"}))
        for event in self.events:
            connection.send(json.dumps({"type": "event", "subscription": name, "event": event}))

    def close(self) -> None:
        self.server.shutdown()
        for connection in self.sockets:
            connection.close()


def tunnel(listener: socket.socket, seen: List[str]) -> None:
    """A proxy for one connection."""
    near, _ = listener.accept()
    head = b""
    while b"\r\n\r\n" not in head:
        head += near.recv(4096)
    seen.append(head.split(b"\r\n")[0].decode())
    host, port = head.split(b" ")[1].decode().split(":")
    far = socket.create_connection((host, int(port)))
    near.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    other = threading.Thread(target=pipe, args=(far, near), daemon=True)
    other.start()
    pipe(near, far)
    other.join()
    near.close()
    far.close()


def pipe(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


class Stream(unittest.TestCase):
    def serve(self, *events: Dict[str, Any]) -> Server:
        server = Server(*events)
        self.addCleanup(server.close)
        return server

    def client(self, server: Server, **options: Any) -> RelayOS:
        client = RelayOS(**{"api_key": KEY, "base_url": server.url, **options})
        self.addCleanup(client.close)
        return client

    def test_gives_typed_events_and_sends_the_headers_of_the_client(self) -> None:
        server = self.serve(EVENT)
        client = self.client(server, headers={"x-tenant": "7"})
        with client.event_stream.subscribe(
            event_types=("message.*",), extra_headers={"x-one": "1"}
        ) as stream:
            self.assertEqual(stream.last_event_id, "evt_0")
            event = next(stream)
        self.assertIsInstance(event, models.MessageSentEvent)
        sent = server.headers[0]
        self.assertEqual(
            (sent["x-tenant"], sent["x-one"], sent["authorization"]), ("7", "1", f"Bearer {KEY}")
        )
        self.assertRegex(sent["user-agent"], r"^relayos-python/\d")
        self.assertEqual(server.frames[0]["event_types"], ["message.*"])

    def test_ends_promptly_from_another_thread(self) -> None:
        stream = self.client(self.serve()).event_stream.subscribe()
        stream.ready()
        timer = threading.Timer(0.1, stream.close)
        timer.start()
        started = time.monotonic()
        self.assertEqual(list(stream), [])
        self.assertLess(time.monotonic() - started, 1.0)
        timer.join()
        self.assertEqual(list(stream), [])

    def test_ends_promptly_while_it_waits_to_connect_again(self) -> None:
        server = self.serve()
        server.status = 503
        stream = self.client(server).event_stream.subscribe()
        timer = threading.Timer(0.2, stream.close)
        timer.start()
        started = time.monotonic()
        self.assertEqual(list(stream), [])
        self.assertLess(time.monotonic() - started, 1.5)
        timer.join()

    def test_follows_no_redirect(self) -> None:
        server = self.serve()
        server.status = 307
        with self.assertRaises(APIError) as caught:
            next(self.client(server).event_stream.subscribe())
        self.assertEqual(caught.exception.status, 307)

        async def awaited() -> None:
            async with AsyncRelayOS(api_key=KEY, base_url=server.url) as client:
                await client.event_stream.subscribe().ready()

        with self.assertRaises(APIError) as caught:
            asyncio.run(awaited())
        self.assertEqual((caught.exception.status, len(server.headers)), (307, 2))

    def test_tells_the_logger_and_gives_up_when_told(self) -> None:
        entries: List[LogEntry] = []
        client = RelayOS(api_key=KEY, base_url="http://127.0.0.1:1", logger=entries.append)
        self.addCleanup(client.close)
        with self.assertRaises(APIConnectionError) as caught:
            next(client.event_stream.subscribe(max_retries=1))
        self.assertEqual(caught.exception.code, "ECONNREFUSED")
        self.assertEqual(
            [(entry.event, entry.operation, entry.attempt, entry.code) for entry in entries],
            [
                ("attempt", "event_stream.connect", 1, "ECONNREFUSED"),
                ("retry", "event_stream.connect", 1, "ECONNREFUSED"),
                ("attempt", "event_stream.connect", 2, "ECONNREFUSED"),
            ],
        )

    def test_goes_through_the_proxy_of_the_client(self) -> None:
        server = self.serve(EVENT)
        seen: List[str] = []
        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=tunnel, args=(listener, seen), daemon=True).start()
            address = f"http://127.0.0.1:{listener.getsockname()[1]}"
            with self.client(server, proxy=address).event_stream.subscribe() as stream:
                self.assertEqual(next(stream).id, "evt_1")
            with self.client(server, proxy=address).event_stream.subscribe(proxy=None) as stream:
                self.assertEqual(next(stream).id, "evt_1")
        self.assertEqual(seen, [f"CONNECT {server.url[7:]} HTTP/1.1"])

    def test_refuses_what_it_can_not_do(self) -> None:
        client = self.client(self.serve())
        with self.assertRaises(TypeError):
            client.event_stream.subscribe(invented=1)  # type: ignore[call-arg]
        for wrong in ({"max_unacknowledged": 0}, {"idle_timeout": -1}, {"max_retries": -1}):
            with self.assertRaises(RelayOSError):
                client.event_stream.subscribe(**wrong)  # type: ignore[arg-type]

    def test_does_not_hide_what_the_function_for_the_key_raises(self) -> None:
        def key() -> str:
            raise KeyError("vault")

        with self.assertRaises(KeyError):
            next(self.client(self.serve(), api_key=key).event_stream.subscribe())

    def test_names_the_extra_that_is_missing(self) -> None:
        client = self.client(self.serve())
        missing = mock.patch.dict(sys.modules, {"websockets": None})
        with missing, self.assertRaisesRegex(RelayOSError, r"pip install relayos\[stream\]"):
            client.event_stream.subscribe()

    def test_costs_nothing_where_it_is_not_used(self) -> None:
        code = "import sys, relayos; sys.exit('websockets' in sys.modules)"
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_loses_nothing_when_a_task_is_canceled_while_it_waits(self) -> None:
        server = self.serve(EVENT)
        server.delay = 0.3

        async def awaited() -> Any:
            async with AsyncRelayOS(api_key=KEY, base_url=server.url) as client:
                stream = client.event_stream.subscribe()
                for seconds in (0.0, 0.001, 0.01, 0.1):  # wherever it is by then
                    with self.assertRaises(asyncio.TimeoutError):
                        await asyncio.wait_for(stream.__anext__(), seconds)
                first = await asyncio.wait_for(stream.__anext__(), 5)
                with self.assertRaises(asyncio.TimeoutError):
                    await asyncio.wait_for(stream.__anext__(), 0.05)
                waiting = asyncio.ensure_future(stream.__anext__())
                await asyncio.sleep(0.05)
                await stream.close()
                with self.assertRaises(StopAsyncIteration):
                    await waiting
                return first

        self.assertEqual(asyncio.run(awaited()).id, "evt_1")


if __name__ == "__main__":
    unittest.main()
