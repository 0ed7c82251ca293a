"""Which failures are repeated, how often, after how long, and under which idempotency key."""

from __future__ import annotations

import re
import time
import unittest
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler

from relayos import APIConnectionError, ConflictError, RateLimitError, RelayOSError, ServerError, Timing
from relayos._retry import parse_retry_after, retry_delay

from .support import SMS, Case, Reply, closed_port, cut, problem, two

MESSAGE = Reply(json={"id": "msg_1"})
NOW = 1_795_424_400.0  # 2026-11-23T09:00:00Z
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def half(handler: BaseHTTPRequestHandler) -> None:
    """An answer that breaks off."""
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"id":')
    cut(handler)


class Retries(Case):
    def test_repeats_after_some_statuses(self) -> None:
        for status in [408, 429, 500, 502, 503, 504, 599]:
            with self.subTest(status=status):
                server = self.serve(problem(status, "some_code"), MESSAGE)
                client, _ = self.connect(server)
                self.assertEqual(self.wait(client.messages.get("msg_1")).id, "msg_1")
                self.assertEqual(len(server.seen), 2)

    def test_does_not_repeat_after_the_others(self) -> None:
        for status in [400, 401, 403, 404, 405, 410, 412, 413, 415, 422, 425]:
            with self.subTest(status=status):
                server = self.serve(problem(status, "some_code"), MESSAGE)
                client, waits = self.connect(server)
                self.assertEqual(
                    self.failure(lambda client=client: client.messages.get("msg_1")).status, status
                )
                self.assertEqual((len(server.seen), waits), (1, []))

    def test_repeats_a_409_only_while_the_first_request_with_the_key_is_under_way(self) -> None:
        server = self.serve(problem(409, "idempotency_in_flight", {"retry-after": "1"}), MESSAGE)
        client, waits = self.connect(server)
        self.wait(client.messages.create(**SMS))
        self.assertEqual((len(server.seen), waits), (2, [1.0]))
        server = self.serve(problem(409, "conflict"), MESSAGE)
        client, waits = self.connect(server)
        self.failure(lambda: client.messages.cancel("msg_1"), ConflictError)
        self.assertEqual((len(server.seen), waits), (1, []))

    def test_gives_up_after_two_retries_with_the_last_failure(self) -> None:
        server = self.serve(problem(500, "a"), problem(502, "b"), problem(503, "c"), MESSAGE)
        client, waits = self.connect(server)
        error = self.failure(client.me.get, ServerError)
        self.assertEqual((error.status, error.code, len(server.seen), waits), (503, "c", 3, [0.5, 1.0]))

    def test_doubles_the_wait_up_to_8_seconds(self) -> None:
        client, waits = self.connect(self.serve(problem(500, "internal_error")), max_retries=7)
        self.failure(client.me.get)
        self.assertEqual(waits, [0.5, 1, 2, 4, 8, 8, 8])

    def test_takes_the_number_of_retries_from_the_client_and_before_that_from_the_call(self) -> None:
        server = self.serve(problem(500, "internal_error"))
        client, _ = self.connect(server, max_retries=0)
        self.failure(client.me.get)
        self.assertEqual(len(server.seen), 1)
        self.failure(lambda: client.me.get(max_retries=1))
        self.assertEqual(len(server.seen), 3)
        self.failure(lambda: client.with_options(max_retries=3).me.get())
        self.assertEqual(len(server.seen), 7)

    def test_refuses_a_number_of_retries_that_would_never_end(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for number in [float("nan"), -1, 0.5, True, None]:
            self.failure(lambda number=number: client.me.get(max_retries=number), RelayOSError)
        self.assertEqual(server.seen, [])

    def test_repeats_when_the_connection_breaks_before_and_within_the_answer(self) -> None:
        server = self.serve(cut, half, MESSAGE)
        client, waits = self.connect(server)
        self.assertEqual(self.wait(client.messages.create(**SMS)).id, "msg_1")
        self.assertEqual((len(server.seen), len(waits)), (3, 2))
        self.assertEqual(len({seen.headers["idempotency-key"] for seen in server.seen}), 1)

    def test_tells_a_refused_connection_from_an_answer_and_names_the_reason(self) -> None:
        url = closed_port()
        client, waits = self.connect(url)
        error = self.failure(client.me.get, APIConnectionError)
        self.assertEqual(
            (error.code, str(error)), ("ECONNREFUSED", f"The connection to {url} failed: ECONNREFUSED")
        )
        self.assertIsNotNone(error.__cause__)
        self.assertEqual(len(waits), 2)

    def test_waits_as_long_as_retry_after_says(self) -> None:
        for header, seconds in [("7", 7.0), (formatdate(NOW + 12, usegmt=True), 12.0)]:
            waits: list[float] = []

            async def sleep_async(duration: float, waits: list[float] = waits) -> None:
                waits.append(duration)

            timing = Timing(now=lambda: NOW, random=lambda: 0.5, sleep=waits.append, sleep_async=sleep_async)
            server = self.serve(problem(429, "rate_limit_exceeded", {"retry-after": header}), MESSAGE)
            client, _ = self.connect(server, timing=timing)
            self.wait(client.me.get())
            self.assertEqual(waits, [seconds])

    def test_never_waits_longer_than_a_minute_but_tells_the_whole_time_when_it_gives_up(self) -> None:
        server = self.serve(problem(429, "rate_limit_exceeded", {"retry-after": "3600"}))
        client, waits = self.connect(server, max_retries=1)
        error = self.failure(client.me.get, RateLimitError)
        self.assertEqual((error.retry_after, waits), (3600, [60]))

    def test_really_waits_between_375_and_500_ms(self) -> None:
        client, _ = self.connect(self.serve(problem(500, "internal_error"), MESSAGE), timing=None)
        started = time.monotonic()
        self.wait(client.me.get())
        self.assertTrue(0.37 <= time.monotonic() - started < 2, time.monotonic() - started)


class IdempotencyKeys(Case):
    def test_stay_the_same_over_the_retries_of_a_call_and_differ_between_calls(self) -> None:
        server = self.serve(problem(500, "a"), problem(429, "b"), MESSAGE, MESSAGE)
        client, _ = self.connect(server)
        self.wait(client.messages.create(**SMS))
        self.wait(client.messages.create(**SMS))
        keys = [seen.headers["idempotency-key"] for seen in server.seen]
        self.assertRegex(keys[0], UUID)
        self.assertEqual(keys[:3], [keys[0]] * 3)
        self.assertNotEqual(keys[3], keys[0])

    def test_go_with_post_patch_and_delete_and_with_nothing_else(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"]:
            self.wait(client.request(method, "/v1/x"))
        having = [seen.method for seen in server.seen if "idempotency-key" in seen.headers]
        self.assertEqual(having, ["POST", "PATCH", "DELETE"])

    def test_can_be_given_as_an_option_or_as_a_header(self) -> None:
        server = self.serve(MESSAGE)
        client, _ = self.connect(server, headers={"Idempotency-Key": "one for all would be a mistake"})
        self.wait(client.messages.create(**SMS, idempotency_key="order-1"))
        self.wait(client.messages.create(**SMS, extra_headers={"Idempotency-Key": "order-2"}))
        self.wait(client.messages.create(**SMS))
        keys = [seen.headers["idempotency-key"] for seen in server.seen]
        self.assertEqual(keys[:2], ["order-1", "order-2"])
        self.assertRegex(keys[2], UUID)


class Arithmetic(unittest.TestCase):
    def test_takes_at_most_a_quarter_off_and_never_adds(self) -> None:
        failed = APIConnectionError("")
        for attempt, full in [(1, 0.5), (2, 1), (5, 8), (9, 8), (100_000, 8)]:
            self.assertEqual(retry_delay(failed, attempt, 0), full)
            self.assertTrue(full * 0.75 <= retry_delay(failed, attempt, 0.999_999) < full * 0.7501)

    def test_reads_retry_after(self) -> None:
        cases = {
            None: None,
            "0": 0,
            "120": 120,
            "Mon, 23 Nov 2026 09:01:30 GMT": 90,
            "Mon, 23 Nov 2026 08:00:00 GMT": 0,
            "Mon, 99 Nov 2026 08:00:00 GMT": None,
            "-5": None,
            "1.5": None,
            "٣": None,
            "soon": None,
            "Tomorrow": None,
            "": None,
        }
        for header, seconds in cases.items():
            with self.subTest(header=header):
                self.assertEqual(parse_retry_after(header, NOW), seconds)


AsyncRetries, AsyncIdempotencyKeys = two(Retries), two(IdempotencyKeys)

if __name__ == "__main__":
    unittest.main()
