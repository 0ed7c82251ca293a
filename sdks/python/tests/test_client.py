"""Options of a client: where they come from, what is refused, and the hooks."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import logging
import os
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler
from typing import Any, Generator, List
from unittest import mock

import httpx

from relayos import APIConnectionError, APITimeoutError, AsyncRelayOS, LogEntry, RelayOS, RelayOSError

from .support import KEY, SMS, Case, Reply, closed_port, problem, two


class Options(Case):
    def setUp(self) -> None:
        super().setUp()
        self.urls: List[str] = []
        self.keys: List[Any] = []
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RELAYOS_")}
        patch = mock.patch.dict(os.environ, environment, clear=True)
        patch.start()
        self.addCleanup(patch.stop)

    def recorder(self, **options: Any) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            self.urls.append(str(request.url))
            self.keys.append(request.headers.get("authorization"))
            return httpx.Response(200, json={})

        transport = httpx.MockTransport(answer)
        http_client = (
            httpx.Client(transport=transport)
            if self.kind == "sync"
            else httpx.AsyncClient(transport=transport)
        )
        return self.create(http_client=http_client, **options)

    def test_address_and_key_come_from_the_environment_and_a_local_server_is_the_default(self) -> None:
        os.environ["RELAYOS_API_KEY"] = f"{KEY}\n"  # as `cat` of a file gives it
        self.wait(self.recorder().me.get())
        os.environ["RELAYOS_BASE_URL"] = "https://relay.example/eu/"
        self.wait(self.recorder().me.get())
        self.wait(self.recorder(base_url="https://other.example", api_key="k2").me.get())
        self.assertEqual(
            self.urls,
            ["http://127.0.0.1:8080/v1/me", "https://relay.example/eu/v1/me", "https://other.example/v1/me"],
        )
        self.assertEqual(self.keys, [f"Bearer {KEY}", f"Bearer {KEY}", "Bearer k2"])

    def test_a_key_is_needed_unless_there_is_said_to_be_none(self) -> None:
        for options in [{}, {"api_key": " "}]:
            error = self.failure(lambda options=options: self.create(**options), RelayOSError)
            self.assertIn("RELAYOS_API_KEY", str(error))
        self.wait(self.recorder(api_key=None).me.get())
        self.assertEqual(self.keys, [None])

    def test_a_function_is_asked_for_the_key_before_every_call(self) -> None:
        client = self.recorder(api_key=mock.Mock(side_effect=["k1", "k2", " ", None]))
        self.wait(client.me.get())
        self.wait(client.me.get())
        self.failure(client.me.get, RelayOSError)
        self.failure(client.me.get, RelayOSError)
        self.assertEqual(self.keys, ["Bearer k1", "Bearer k2"])

    def test_addresses_that_can_not_or_must_not_be_used_are_refused(self) -> None:
        for url in [
            "",
            "relay.example",
            "ftp://x",
            "http://",
            "https://user:secret@x",
            "https://x?y=1",
            "https://x#y",
            "https://x?",
        ]:
            error = self.failure(lambda url=url: self.create(api_key=KEY, base_url=url), RelayOSError)
            self.assertNotIn("secret", str(error))

    def test_a_key_goes_over_plain_http_to_this_machine_only(self) -> None:
        for url in [
            "http://relay.example",
            "http://10.0.0.1",
            "http://127.0.0.1.example",
            "http://localhost.example",
            "http://0.0.0.0",
        ]:
            error = self.failure(lambda url=url: self.create(api_key=KEY, base_url=url), RelayOSError)
            self.assertIn("https", str(error))
        for url in ["http://localhost:1", "http://api.localhost", "http://127.1.2.3", "http://[::1]:80"]:
            self.create(api_key=KEY, base_url=url)
        self.create(api_key=KEY, base_url="http://relay.internal", allow_insecure_http=True)
        self.create(api_key=None, base_url="http://relay.example")

    def test_the_key_goes_to_no_other_host(self) -> None:
        client = self.recorder(api_key=KEY, base_url="https://relay.example")
        for path in ["https://evil.example/", ".evil.example/", "@evil.example/", ":80/", ""]:
            self.failure(lambda path=path: client.request("GET", path), RelayOSError)
        self.wait(client.request("GET", "//evil.example/"))
        self.assertEqual([httpx.URL(url).host for url in self.urls], ["relay.example"])

    def test_numbers_that_make_no_sense_are_refused(self) -> None:
        for options in [
            {"max_retries": -1},
            {"max_retries": 1.5},
            {"timeout": 0},
            {"timeout": -1},
            {"timeout": float("nan")},
        ]:
            self.failure(lambda options=options: self.create(api_key=KEY, **options), RelayOSError)
        for timeout in [0, float("inf"), 2**31, None, "3"]:
            self.failure(
                lambda timeout=timeout: self.recorder(api_key=KEY).me.get(timeout=timeout), RelayOSError
            )
        self.assertEqual(self.urls, [])

    def test_a_proxy_takes_all_requests_and_that_of_the_environment_none_for_this_machine(self) -> None:
        proxy, server = self.serve(Reply(json={"id": "proxied"})), self.serve(Reply(json={"id": "direct"}))
        client, _ = self.connect(server, proxy=proxy.url)
        self.assertEqual(self.wait(client.request("GET", "/v1/x"))["id"], "proxied")
        self.assertEqual(proxy.seen[0].url, f"{server.url}/v1/x")
        os.environ["HTTP_PROXY"] = proxy.url
        client, _ = self.connect(server)
        self.assertEqual(self.wait(client.request("GET", "/v1/x"))["id"], "direct")
        self.failure(lambda: self.recorder(api_key=KEY, proxy=proxy.url), RelayOSError)

    def test_with_options_shares_the_connections(self) -> None:
        client = self.recorder(api_key=KEY, timeout=5, max_retries=4)
        other = client.with_options(timeout=9, headers={"x-team": "a"})
        self.assertEqual((other._transport.settings.timeout, other._transport.settings.max_retries), (9, 4))
        self.assertIs(other._transport.http, client._transport.http)
        self.wait(other.close())
        self.wait(client.me.get())
        self.wait(other.me.get())
        self.failure(lambda: client.with_options(timeout=-1), RelayOSError)

    def test_an_http_client_of_the_caller_stays_open(self) -> None:
        client = self.recorder(api_key=KEY)
        self.wait(client.close())
        self.wait(client.me.get())
        own, _ = self.connect(self.serve())
        self.wait(own.close())
        self.failure(own.me.get)


class Requests(Case):
    def test_what_has_no_method_is_sent_with_retries_and_typed_errors(self) -> None:
        server = self.serve(problem(503, "unavailable"), Reply(201, {"id": "x"}), problem(404, "not_found"))
        client, _ = self.connect(server)
        result = self.wait(client.request("post", "/v1/brand_new", body={"a": 1}, query={"dry_run": True}))
        self.assertEqual(result, {"id": "x"})
        self.assertEqual((server.seen[1].method, server.seen[1].url), ("POST", "/v1/brand_new?dry_run=true"))
        self.assertEqual(server.seen[1].body, '{"a":1}')
        self.assertEqual(self.failure(lambda: client.raw_request("GET", "/v1/brand_new/{x}")).status, 404)


class Hooks(Case):
    def test_middleware_wraps_every_attempt_the_first_one_outermost(self) -> None:
        server = self.serve(problem(500, "internal_error"), Reply(json={"id": "a"}))
        order: List[str] = []

        def named(name: str) -> Any:
            def steps(request: httpx.Request) -> Generator[None, httpx.Response, None]:
                order.append(f"> {name}")
                request.headers["x-path"] = request.headers.get("x-path", "") + name
                response = yield
                order.append(f"< {name} {response.status_code}")

            if self.kind == "async":
                return steps

            def wrap(request: httpx.Request, send: Any) -> httpx.Response:
                running = steps(request)
                next(running)
                response: httpx.Response = send(request)
                with contextlib.suppress(StopIteration):
                    running.send(response)
                return response

            return wrap

        client, _ = self.connect(server, middleware=[named("a"), named("b")])
        self.wait(client.me.get())
        self.assertEqual(order, ["> a", "> b", "< b 500", "< a 500", "> a", "> b", "< b 200", "< a 200"])
        self.assertEqual([seen.headers["x-path"] for seen in server.seen], ["ab", "ab"])

    def test_the_logger_is_told_about_attempts_and_retries(self) -> None:
        unavailable = problem(503, "unavailable", {"x-request-id": "req_1", "retry-after": "2"})
        page = Reply(json={"data": [], "has_more": False}, headers={"x-request-id": "req_2"})
        log: List[LogEntry] = []
        client, _ = self.connect(self.serve(unavailable, page), logger=log.append)
        self.wait(client.messages.list_events("msg_secret", limit=1))
        first, retry, second = log
        self.assertEqual((first.event, retry.event, second.event), ("attempt", "retry", "attempt"))
        self.assertEqual((first.operation, first.method), ("messages.list_events", "GET"))
        self.assertEqual(first.route, "/v1/messages/{message_id}/events")
        self.assertEqual(
            (first.status, first.request_id, first.error, first.code),
            (503, "req_1", "ServerError", "unavailable"),
        )
        self.assertTrue(0 <= first.duration < 5)
        self.assertEqual((retry.duration, retry.attempt, second.attempt), (2, 1, 2))
        self.assertEqual(
            (second.status, second.request_id, second.error, second.code), (200, "req_2", None, None)
        )

    def test_neither_the_logger_nor_the_standard_one_sees_query_body_or_key(self) -> None:
        log: List[LogEntry] = []
        client, _ = self.connect(
            self.serve(Reply(json={}), Reply(400, text='{"detail":"private"}')), logger=log.append
        )
        with self.assertLogs("relayos", logging.DEBUG) as standard:
            self.wait(client.request("GET", "/v1/contacts?email=private", query={"to": "private"}))
            self.failure(lambda: client.messages.create(**{**SMS, "content": {"text": "private"}}))
        self.assertEqual((len(log), len(standard.output)), (2, 2))
        self.assertNotIn("private", repr(log) + repr(standard.output))
        self.assertNotIn(KEY, repr(log) + repr(standard.output))

    def test_a_logger_that_fails_does_no_harm(self) -> None:
        client, _ = self.connect(
            self.serve(Reply(json={"name": "a"})), logger=mock.Mock(side_effect=OSError("disk full"))
        )
        self.assertEqual(self.wait(client.me.get()).name, "a")


class Timeouts(Case):
    def test_end_an_attempt_that_gets_no_answer_and_repeat_it_under_the_same_key(self) -> None:
        server = self.serve(lambda handler: server.silence(handler), Reply(json={"id": "msg_1"}))
        client, waits = self.connect(server)
        started = time.monotonic()
        self.assertEqual(self.wait(client.messages.create(**SMS, timeout=0.1)).id, "msg_1")
        self.assertTrue(0.09 <= time.monotonic() - started < 2)
        self.assertEqual(len(waits), 1)
        self.assertEqual(server.seen[0].headers["idempotency-key"], server.seen[1].headers["idempotency-key"])

    def test_raise_when_no_retry_is_left(self) -> None:
        server = self.serve(lambda handler: server.silence(handler))
        client, _ = self.connect(server, timeout=0.05, max_retries=1)
        error = self.failure(client.me.get, APITimeoutError)
        self.assertIsInstance(error, APIConnectionError)
        self.assertIn("0.05 s", str(error))
        self.assertEqual(len(server.seen), 2)

    def test_count_for_a_body_that_comes_drop_by_drop(self) -> None:
        def drip(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.send_header("content-length", "1000")
            handler.end_headers()
            while not server.stopping.wait(0.05):
                handler.wfile.write(b" ")

        server = self.serve(drip)
        client, _ = self.connect(server, timeout=0.3, max_retries=0)
        started = time.monotonic()
        self.failure(client.me.get, APITimeoutError)
        self.assertTrue(0.25 <= time.monotonic() - started < 1.5, time.monotonic() - started)

    def test_close_the_connection_of_the_attempt_that_they_end(self) -> None:
        left: List[bytes] = []
        gone = threading.Event()

        def watch(handler: BaseHTTPRequestHandler) -> None:
            if len(server.seen) == 2:
                handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")
            handler.connection.settimeout(5)
            left.append(handler.connection.recv(1))
            if len(left) == 2:
                gone.set()

        server = self.serve(watch)
        client, _ = self.connect(server, timeout=0.1, max_retries=1)
        self.failure(client.me.get, APITimeoutError)
        self.assertTrue(gone.wait(5))
        self.assertEqual(left, [b"", b""])


class Cancellation(Case):
    kind = "async"

    def test_of_a_task_ends_the_call_without_a_retry(self) -> None:
        server = self.serve(lambda handler: server.silence(handler))
        client, waits = self.connect(server)

        async def leave() -> None:
            task = asyncio.ensure_future(client.me.get())
            await asyncio.sleep(0.1)
            task.cancel()
            await task

        with self.assertRaises(asyncio.CancelledError):
            self.wait(leave())
        self.assertEqual((len(server.seen), waits), (1, []))

    def test_many_calls_at_once_share_a_client(self) -> None:
        client, _ = self.connect(self.serve(Reply(json={"id": "a"})))

        async def many() -> List[Any]:
            return await asyncio.gather(*(client.messages.get(f"m{index}") for index in range(50)))

        self.assertEqual([message.id for message in self.wait(many())], ["a"] * 50)

    def test_a_key_may_be_awaited(self) -> None:
        async def key() -> str:
            return KEY

        server = self.serve()
        client, _ = self.connect(server, api_key=key)
        self.wait(client.me.get())
        self.assertEqual(server.seen[0].headers["authorization"], f"Bearer {KEY}")

    def test_middleware_that_takes_too_long_is_a_timeout(self) -> None:
        async def slow(request: httpx.Request, send: Any) -> httpx.Response:
            await asyncio.sleep(5)
            response: httpx.Response = await send(request)
            return response

        client = AsyncRelayOS(
            api_key=KEY, base_url=closed_port(), middleware=[slow], timeout=0.05, max_retries=0
        )
        self.addCleanup(lambda: self.wait(client.close()))
        self.failure(client.me.get, APITimeoutError)


class Copies(unittest.TestCase):
    def test_a_client_is_used_in_a_with_block(self) -> None:
        with RelayOS(api_key=KEY) as client:
            self.assertFalse(client._transport.http.is_closed)
        self.assertTrue(client._transport.http.is_closed)
        self.assertIs(copy.copy(client)._transport, client._transport)


AsyncOptions, AsyncRequests, AsyncHooks, AsyncTimeouts = (
    two(Options),
    two(Requests),
    two(Hooks),
    two(Timeouts),
)

if __name__ == "__main__":
    unittest.main()
