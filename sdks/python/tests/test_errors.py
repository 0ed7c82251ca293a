"""What a failed call raises."""

from __future__ import annotations

import json
import pickle
import unittest

import relayos
from relayos import APIError, RelayOSError, ServerError

from .support import SMS, Case, Reply, problem, two

CLASSES = [
    (400, "BadRequestError"),
    (401, "AuthenticationError"),
    (403, "PermissionDeniedError"),
    (404, "NotFoundError"),
    (409, "ConflictError"),
    (422, "UnprocessableError"),
    (429, "RateLimitError"),
    (500, "ServerError"),
    (503, "ServerError"),
    (418, "APIError"),
]
STRANGE = {
    "HTML": "<html><body>502 Bad Gateway</body></html>" + " " * 5000,
    "nothing": "",
    "a JSON text": '"no"',
    "a JSON list": '[{"code":"x"}]',
    "null": "null",
    "half a document": '{"code":"x"',
    "brackets without end": "[" * 100_000,
    "a document of other types": '{"code":7,"errors":"none","next":{},"request_id":null,"detail":[1]}',
}


class Errors(Case):
    def test_have_a_class_per_status(self) -> None:
        for status, name in CLASSES:
            with self.subTest(name, status=status):
                client, _ = self.connect(self.serve(problem(status, "some_code")))
                error = self.failure(client.me.get)
                self.assertIs(type(error), getattr(relayos, name))
                self.assertIsInstance(error, APIError)
                self.assertIsInstance(error, RelayOSError)
                self.assertEqual(str(error), f"{status} some_code: About some_code. (request req_body)")

    def test_carry_everything_that_the_problem_says(self) -> None:
        errors = [{"in": "body", "pointer": "/to", "code": "pattern", "message": "must be a phone number"}]
        steps = [{"action": "Read the guide.", "docs": "/docs/phone-numbers"}]
        headers = {"x-request-id": "req_header", "retry-after": "3"}
        reply = problem(
            400,
            "invalid_request",
            headers,
            errors=errors,
            next=steps,
            vendor_code="7",
            invented_later={"deep": [1]},
        )
        client, _ = self.connect(self.serve(reply))
        error = self.failure(lambda: client.messages.create(**SMS))
        self.assertEqual((error.status, error.code, error.request_id), (400, "invalid_request", "req_header"))
        self.assertEqual(error.retry_after, 3)
        self.assertEqual(
            [(fault.in_, fault.pointer, fault.code) for fault in error.errors], [("body", "/to", "pattern")]
        )
        self.assertEqual(
            [(step.action, step.docs) for step in error.next], [("Read the guide.", "/docs/phone-numbers")]
        )
        self.assertEqual(error.problem.extra_fields()["invented_later"], {"deep": [1]})
        self.assertEqual(error.headers["X-Request-Id"], "req_header")

    def test_survive_being_sent_to_another_process(self) -> None:
        client, _ = self.connect(self.serve(problem(404, "not_found")))
        error = self.failure(lambda: client.messages.get("x"))
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((type(again), str(again), again.code), (type(error), str(error), "not_found"))
        self.assertEqual(pickle.loads(pickle.dumps(error.problem)), error.problem)
        lost = pickle.loads(pickle.dumps(relayos.APITimeoutError("late", "ETIMEDOUT")))
        self.assertEqual((str(lost), lost.code), ("late", "ETIMEDOUT"))

    def test_stand_any_body(self) -> None:
        for what, text in STRANGE.items():
            with self.subTest(what):
                server = self.serve(Reply(502, text=text, headers={"content-type": "text/html"}))
                client, _ = self.connect(server)
                error = self.failure(client.me.get)
                self.assertIs(type(error), ServerError)
                self.assertEqual((error.status, error.code, error.request_id), (502, None, None))
                self.assertEqual(
                    None if error.problem is None else error.problem.to_dict(),
                    json.loads(text) if text.endswith("}") else None,
                )
                self.assertEqual((error.errors, error.next, error.body), ((), (), text[:2000]))
                self.assertEqual(len(server.seen), 3)  # and such an answer is repeated as any 502 is

    def test_a_200_that_is_no_json_is_one_and_is_not_repeated(self) -> None:
        for text in ["<html>Sign in to the hotel network</html>", "[" * 100_000]:
            server = self.serve(Reply(text=text))
            client, _ = self.connect(server)
            error = self.failure(client.me.get)
            self.assertIs(type(error), APIError)
            self.assertEqual((error.status, error.body, len(server.seen)), (200, text[:2000], 1))

    def test_a_redirect_is_not_followed(self) -> None:
        other = self.serve()
        server = self.serve(Reply(307, headers={"location": f"{other.url}/v1/me"}))
        client, _ = self.connect(server)
        error = self.failure(client.me.get)
        self.assertIs(type(error), APIError)
        self.assertIn("redirect", str(error))
        self.assertEqual((error.status, len(other.seen), len(server.seen)), (307, 0, 1))


AsyncErrors = two(Errors)

if __name__ == "__main__":
    unittest.main()
