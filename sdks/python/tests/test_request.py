"""What goes over the wire, and what comes back."""

from __future__ import annotations

import gzip
import json
import unittest
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler

from relayos import OMIT, VERSION, RelayOSError

from .support import KEY, SMS, Case, Reply, closed_port, cut, problem, two

PAGE = Reply(json={"data": [], "has_more": False})


class Request(Case):
    def test_carries_the_key_json_and_who_asks(self) -> None:
        server = self.serve(Reply(202, {"id": "msg_1"}))
        client, _ = self.connect(server)
        self.wait(client.messages.create(**SMS, metadata={"order": "ä€😀"}))
        request = server.seen[0]
        self.assertEqual((request.method, request.url), ("POST", "/v1/messages"))
        self.assertEqual(json.loads(request.body), {**SMS, "metadata": {"order": "ä€😀"}})
        self.assertEqual(request.headers["authorization"], f"Bearer {KEY}")
        self.assertEqual(request.headers["content-type"], "application/json")
        self.assertEqual(request.headers["accept"], "application/json, application/problem+json")
        self.assertEqual(request.headers["user-agent"], f"relayos-python/{VERSION}")

    def test_without_a_body_has_no_content_type(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        self.wait(client.messages.cancel("msg_1"))
        self.assertEqual((server.seen[0].url, server.seen[0].body), ("/v1/messages/msg_1/cancel", ""))
        self.assertNotIn("content-type", server.seen[0].headers)

    def test_sends_words_of_python_under_their_own_name(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        self.wait(client.messages.create(**SMS, from_="+15005550006", tags=OMIT))
        self.assertEqual(json.loads(server.seen[0].body), {**SMS, "from": "+15005550006"})

    def test_tells_null_from_absent(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        self.wait(client.api_keys.update("key_1", expires_at=None))
        self.wait(client.api_keys.rotate("key_1"))
        self.assertEqual([seen.body for seen in server.seen], ['{"expires_at":null}', "{}"])

    def test_has_parameters_beside_a_body(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        self.wait(client.security_policy.update(mfa_required=True, dry_run=True))
        self.assertEqual(server.seen[0].url, "/v1/security_policy?dry_run=true")
        self.assertEqual(server.seen[0].body, '{"mfa_required":true}')

    def test_encodes_path_parameters(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for identity in ["a/b?c", "../me", "ext:order 7#x", "ä", "%2e"]:
            self.wait(client.messages.get(identity))
        self.assertEqual(
            [seen.url for seen in server.seen],
            [
                "/v1/messages/a%2Fb%3Fc",
                "/v1/messages/..%2Fme",
                "/v1/messages/ext%3Aorder%207%23x",
                "/v1/messages/%C3%A4",
                "/v1/messages/%252e",
            ],
        )

    def test_refuses_path_parameters_that_would_lead_to_another_operation(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for identity in ["", ".", "..", None, 7]:
            error = self.failure(lambda identity=identity: client.messages.get(identity), RelayOSError)
            self.assertIn("message_id", str(error))
        self.assertEqual(server.seen, [])

    def test_drops_what_is_absent_from_the_query_and_encodes_the_rest(self) -> None:
        server = self.serve(PAGE)
        client, _ = self.connect(server)
        self.wait(
            client.messages.list(
                limit=5,
                tag=None,
                created_after=datetime(1970, 1, 1, tzinfo=timezone.utc),
                channel="a&b=c+d e",
                extra_query={"expand": ["contact", "attempts"], "flag": False, "none": None},
            )
        )
        self.assertEqual(
            server.seen[0].url.replace("&", "?").split("?"),
            [
                "/v1/messages",
                "limit=5",
                "channel=a%26b%3Dc%2Bd%20e",
                "created_after=1970-01-01T00%3A00%3A00Z",
                "expand=contact",
                "expand=attempts",
                "flag=false",
            ],
        )
        self.wait(client.messages.list())
        self.assertEqual(server.seen[1].url, "/v1/messages")

    def test_takes_times_with_their_zone_and_no_others(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        due = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=1)))
        self.wait(client.messages.create(**SMS, scheduled_at=due))
        self.assertEqual(json.loads(server.seen[0].body)["scheduled_at"], "2026-11-23T09:00:00+01:00")
        error = self.failure(
            lambda: client.messages.create(**SMS, scheduled_at=due.replace(tzinfo=None)), RelayOSError
        )
        self.assertIn("timezone", str(error))

    def test_refuses_what_is_no_json(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for value in [float("nan"), object(), "\ud800"]:
            self.failure(
                lambda value=value: client.messages.create(**SMS, metadata={"a": value}), RelayOSError
            )
        self.assertEqual(server.seen, [])

    def test_takes_headers_from_the_client_and_before_that_from_the_call(self) -> None:
        server = self.serve()
        client, _ = self.connect(server, headers={"X-One": "client", "X-Two": "client", "User-Agent": "mine"})
        extra = {"x-two": "call", "X-Request-Id": "req_mine", "accept": None}
        self.wait(client.me.get(extra_headers=extra))
        self.wait(client.me.get())
        first, second = (seen.headers for seen in server.seen)
        self.assertEqual((first["x-one"], first["x-two"], first["user-agent"]), ("client", "call", "mine"))
        self.assertEqual(first["x-request-id"], "req_mine")
        self.assertNotIn("problem", first["accept"])
        self.assertEqual(second["x-two"], "client")

    def test_refuses_headers_that_can_not_be_sent_without_naming_their_value(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for headers in [{"X-Secret": "hidden\r\nX: y"}, {"X-Secret": "hidden€"}, {"hidden x": ""}]:
            error = self.failure(lambda headers=headers: client.me.get(extra_headers=headers), RelayOSError)
            self.assertNotIn("hidden", repr(error) + str(error))
        error = self.failure(lambda: client.messages.cancel("m", idempotency_key="a\nb"), RelayOSError)
        self.assertEqual(str(error), "The value of the header Idempotency-Key can not be sent")
        self.assertEqual(server.seen, [])

    def test_takes_members_that_this_version_does_not_know(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        self.wait(client.messages.create(**SMS, extra_body={"invented_later": {"a": [1]}}))
        self.wait(client.messages.cancel("m", extra_body={"why": "late"}))
        self.assertEqual(json.loads(server.seen[0].body), {**SMS, "invented_later": {"a": [1]}})
        self.assertEqual(server.seen[1].body, '{"why":"late"}')

    def test_refuses_keyword_arguments_that_it_does_not_have(self) -> None:
        server = self.serve()
        client, _ = self.connect(server)
        for call in [lambda: client.me.get(time_out=3), lambda: client.messages.list(invented=1)]:
            self.failure(call, TypeError)
        self.assertEqual(server.seen, [])


class Response(Case):
    def test_is_given_as_it_came(self) -> None:
        body = {
            "id": "msg_1",
            "status": "teleported",
            "content": None,
            "from": "+1",
            "invented_later": {"a": [1, None]},
        }
        server = self.serve(Reply(json=body))
        client, _ = self.connect(server)
        message = self.wait(client.messages.get("msg_1"))
        self.assertEqual(
            (message.id, message.status, message.content, message.from_), ("msg_1", "teleported", None, "+1")
        )
        self.assertEqual(message.invented_later, {"a": [1, None]})
        self.assertEqual(message.extra_fields(), {"invented_later": {"a": [1, None]}})
        self.assertEqual(message.to_dict(), body)

    def test_that_is_empty_is_none(self) -> None:
        server = self.serve(Reply(204), Reply(200, text=""))
        client, _ = self.connect(server)
        self.assertIsNone(self.wait(client.request("DELETE", "/v1/messages/msg_1")))
        self.assertIsNone(self.wait(client.request("POST", "/v1/x")))

    def test_is_at_hand_in_full_with_raw_response(self) -> None:
        server = self.serve(
            Reply(202, {"id": "msg_1"}, headers={"x-request-id": "req_1", "location": "/v1/messages/msg_1"})
        )
        client, _ = self.connect(server)
        raw = self.wait(client.messages.with_raw_response.create(**SMS))
        self.assertEqual(
            (raw.status, raw.request_id, raw.headers["location"]), (202, "req_1", "/v1/messages/msg_1")
        )
        self.assertEqual((raw.parse().id, json.loads(raw.text)), ("msg_1", {"id": "msg_1"}))
        self.assertEqual(len(server.seen), 1)

    def test_of_a_list_gives_the_page_raw_and_failures_are_raised(self) -> None:
        server = self.serve(
            Reply(json={"data": [{"id": "a"}], "has_more": True, "next_cursor": "c"}),
            PAGE,
            problem(404, "not_found"),
        )
        client, _ = self.connect(server)
        raw = self.wait(client.messages.with_raw_response.list())
        self.assertEqual([message.id for message in raw.parse().data], ["a"])
        self.assertEqual(self.wait(raw.parse().next_page()).data, [])
        self.assertIsNone(raw.request_id)
        self.assertEqual(self.failure(lambda: client.messages.with_raw_response.list()).status, 404)

    def test_may_come_compressed(self) -> None:
        def compressed(handler: BaseHTTPRequestHandler) -> None:
            content = gzip.compress(b'{"id":"msg_1"}')
            handler.send_response(200)
            handler.send_header("content-encoding", "gzip")
            handler.send_header("content-length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content)

        client, _ = self.connect(self.serve(compressed))
        self.assertEqual(self.wait(client.messages.get("msg_1")).id, "msg_1")


class Secrets(Case):
    def test_the_key_shows_neither_in_the_client_nor_in_errors_nor_in_the_log(self) -> None:
        server = self.serve(Reply(401, text="no"), cut)
        log: list[object] = []
        client, _ = self.connect(server, logger=log.append)
        errors = [self.failure(client.me.get), self.failure(client.me.get)]
        dead, _ = self.connect(closed_port())
        errors.append(self.failure(dead.me.get))
        shown = repr([client, vars(client), client._transport, errors, log]) + "".join(map(str, errors + log))
        for error in errors:
            shown += repr(vars(error)) + repr(error.__cause__)
        self.assertIn("APIConnectionError", shown)
        self.assertNotIn(KEY[10:], shown)

    def test_a_key_that_no_header_takes_is_refused_without_being_told(self) -> None:
        for key in ["rk_test_x y", "rk_test_ü", "rk_\nx"]:
            error = self.failure(lambda key=key: self.create(api_key=key), RelayOSError)
            self.assertNotIn(key, str(error))

    def test_a_secret_in_an_answer_is_not_in_its_repr(self) -> None:
        body = {"id": "key_1", "name": "CI", "api_key": "rk_test_hidden", "invented": 1}
        project = {"id": "prj_1", "api_keys": [body]}
        client, _ = self.connect(self.serve(Reply(201, body), Reply(201, project)))
        key = self.wait(client.api_keys.create(name="CI", scopes=[]))
        self.assertEqual(key.api_key, "rk_test_hidden")
        self.assertEqual(repr(key), "ApiKeyWithSecret(id='key_1', name='CI', api_key=[hidden], invented=1)")
        self.assertNotIn("hidden'", repr(self.wait(client.projects.create(name="Shop"))))


AsyncRequest, AsyncResponse, AsyncSecrets = two(Request), two(Response), two(Secrets)

if __name__ == "__main__":
    unittest.main()
