"""A scripted server on 127.0.0.1, and clients whose waits take no time."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import socket
import threading
import unittest
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Type, Union

import httpx

from relayos import AsyncRelayOS, RelayOS, Timing

KEY = "rk_test_eu_0123456789abcdefghijABCDEFGHIJ012345"
SMS: Dict[str, Any] = {"channel": "sms", "to": "+15005550010", "content": {"text": "Hi"}}


@dataclass
class Seen:
    method: str
    url: str
    headers: Mapping[str, str]
    body: str


@dataclass
class Reply:
    status: int = 200
    json: Any = None
    text: Optional[str] = None
    headers: Dict[str, str] = field(default_factory=dict)


Handler = Callable[[BaseHTTPRequestHandler], None]
Script = Union[Reply, Handler]


class FakeServer:
    """Answers with one reply after the other, and with the last one for ever."""

    def __init__(self, *replies: Script) -> None:
        self.seen: List[Seen] = []
        self.stopping = threading.Event()
        script, seen, lock = list(replies), self.seen, threading.Lock()

        class Answering(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
                headers = {name.lower(): value for name, value in self.headers.items()}
                with lock:
                    seen.append(Seen(self.command, self.path, headers, body))
                    reply = script[min(len(seen), len(script)) - 1]
                if not isinstance(reply, Reply):
                    reply(self)
                    self.close_connection = True
                    return
                text = reply.text if reply.json is None else json.dumps(reply.json)
                content = (text or "").encode()
                self.send_response(reply.status)
                for name, value in {"content-type": "application/json", **reply.headers}.items():
                    self.send_header(name, value)
                if reply.status != 204:
                    self.send_header("content-length", str(len(content)))
                self.end_headers()
                if reply.status != 204:
                    self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                """A client that left is no news."""

        self._server = Quiet(("127.0.0.1", 0), Answering)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def silence(self, _: BaseHTTPRequestHandler) -> None:
        """A handler that never answers."""
        self.stopping.wait(10)

    def close(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()


def problem(status: int, code: str, headers: Optional[Dict[str, str]] = None, **more: Any) -> Reply:
    body = {
        "type": f"/docs/errors#{code}",
        "title": code,
        "status": status,
        "detail": f"About {code}.",
        "code": code,
    }
    return Reply(
        status=status,
        headers={"content-type": "application/problem+json", **(headers or {})},
        json={**body, "request_id": "req_body", **more},
    )


def cut(handler: BaseHTTPRequestHandler) -> None:
    """Breaks the connection without an answer."""
    handler.connection.shutdown(socket.SHUT_RDWR)


def closed_port() -> str:
    """Address of a port where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


class Case(unittest.TestCase):
    """Tests that hold for the client that waits; a subclass with ``kind = "async"`` runs them with the other."""

    kind = "sync"

    def serve(self, *replies: Script) -> FakeServer:
        server = FakeServer(*(replies or (Reply(json={}),)))
        self.addCleanup(server.close)
        return server

    def connect(self, server: Union[FakeServer, str], **options: Any) -> Tuple[Any, List[float]]:
        """A client, and the seconds that it would have waited."""
        waits: List[float] = []

        async def sleep_async(seconds: float) -> None:
            waits.append(seconds)

        url = server if isinstance(server, str) else server.url
        timing = Timing(random=lambda: 0.0, sleep=waits.append, sleep_async=sleep_async)
        options = {"api_key": KEY, "base_url": url, "timing": timing, **options}
        return self.create(**options), waits

    def create(self, **options: Any) -> Any:
        if self.kind == "sync":
            client = RelayOS(**options)
            self.addCleanup(client.close)
            return client
        wrap = options.get("middleware", ())
        awaiting = AsyncRelayOS(**{**options, "middleware": [_to_async(each) for each in wrap]})
        self.addCleanup(lambda: self.wait(awaiting.close()))
        return awaiting

    def setUp(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)
        self.addCleanup(lambda: self.loop.run_until_complete(self.loop.shutdown_asyncgens()))

    def wait(self, value: Any) -> Any:
        """The result of a call, of whichever client."""

        async def awaited() -> Any:
            return await value

        return self.loop.run_until_complete(awaited()) if inspect.isawaitable(value) else value

    def items(self, pages: Any) -> List[Any]:
        """All items of a list."""
        if hasattr(pages, "__iter__"):
            return list(pages)

        async def collect() -> List[Any]:
            return [item async for item in pages]

        return self.loop.run_until_complete(collect())

    def failure(self, call: Callable[..., Any], kind: Type[Exception] = Exception) -> Any:
        with self.assertRaises(kind) as caught:
            self.wait(call())
        return caught.exception


def _to_async(wrap: Any) -> Any:
    """A middleware of the client that waits, for the other one."""

    async def wrapped(request: httpx.Request, send: Any) -> httpx.Response:
        steps = wrap(request)
        next(steps)
        response: httpx.Response = await send(request)
        with contextlib.suppress(StopIteration):
            steps.send(response)
        return response

    return wrapped


def two(case: type) -> type:
    """The same tests with the client for asyncio."""
    return type(f"Async{case.__name__}", (case,), {"kind": "async", "__module__": case.__module__})
