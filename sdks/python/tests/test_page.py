"""Lists, page by page and item by item."""

from __future__ import annotations

import unittest
from typing import Any, Dict, List, Optional
from urllib.parse import parse_qsl, urlsplit

from relayos import RelayOSError

from .support import Case, FakeServer, Reply, problem, two


def page(ids: List[str], cursor: Optional[str], **more: Any) -> Reply:
    body = {"data": [{"id": each} for each in ids], "has_more": cursor is not None, "next_cursor": cursor}
    return Reply(json={**body, "prev_cursor": None, "refresh_cursor": "r1", **more})


def queries(server: FakeServer) -> List[Dict[str, str]]:
    return [dict(parse_qsl(urlsplit(seen.url).query)) for seen in server.seen]


def ids(page: Any) -> List[str]:
    return [item.id for item in page.data]


class Pages(Case):
    def test_have_their_items_and_cursors(self) -> None:
        client, _ = self.connect(self.serve(page(["a", "b"], "c1", prev_cursor="p1", total=9)))
        first = self.wait(client.messages.list(limit=2))
        self.assertEqual(ids(first), ["a", "b"])
        self.assertEqual(
            (first.has_more, first.next_cursor, first.prev_cursor, first.refresh_cursor),
            (True, "c1", "p1", "r1"),
        )
        self.assertEqual(first.body["total"], 9)

    def test_lead_to_the_next_one_with_the_same_filters_and_to_none_after_the_last(self) -> None:
        server = self.serve(page(["a"], "c1"), page(["b"], "c2"), page(["c"], None))
        client, _ = self.connect(server)
        seen = []
        current = self.wait(client.messages.list(limit=1, status="sent"))
        while current:
            seen += ids(current)
            current = self.wait(current.next_page())
        self.assertEqual(seen, ["a", "b", "c"])
        base = {"limit": "1", "status": "sent"}
        self.assertEqual(queries(server), [base, {**base, "cursor": "c1"}, {**base, "cursor": "c2"}])

    def test_have_no_next_one_when_the_server_says_so(self) -> None:
        server = self.serve(page(["a"], "c1", has_more=False))
        client, _ = self.connect(server)
        self.assertIsNone(self.wait(self.wait(client.messages.list()).next_page()))
        self.assertEqual(len(server.seen), 1)

    def test_replace_the_cursor_that_the_first_call_gave(self) -> None:
        server = self.serve(page(["a"], "c1"), page(["b"], None))
        client, _ = self.connect(server)
        self.wait(self.wait(client.messages.list(cursor="start")).next_page())
        self.assertEqual(
            [each.url for each in server.seen], ["/v1/messages?cursor=start", "/v1/messages?cursor=c1"]
        )

    def test_fetch_what_is_newer_with_refresh(self) -> None:
        server = self.serve(
            page(["a"], None), page(["b"], None, refresh_cursor="r2"), page([], None, refresh_cursor=None)
        )
        client, _ = self.connect(server)
        second = self.wait(self.wait(client.events.list(order="asc")).refresh())
        self.assertEqual(ids(second), ["b"])
        third = self.wait(second.refresh())
        self.assertIsNone(self.wait(third.refresh()))
        base = {"order": "asc"}
        self.assertEqual(queries(server), [base, {**base, "cursor": "r1"}, {**base, "cursor": "r2"}])

    def test_refuse_an_answer_that_is_no_page(self) -> None:
        client, _ = self.connect(self.serve(Reply(json={"items": []}), Reply(204), Reply(json=[1])))
        for _ in range(3):
            self.failure(client.messages.list, RelayOSError)


class Iteration(Case):
    def test_walks_all_pages_an_empty_one_in_between_too(self) -> None:
        server = self.serve(page(["a", "b"], "c1"), page([], "c2"), page(["c"], None))
        client, _ = self.connect(server)
        self.assertEqual([item.id for item in self.items(client.messages.list(limit=2))], ["a", "b", "c"])
        self.assertEqual(len(server.seen), 3)

    def test_walks_on_from_a_page_at_hand(self) -> None:
        server = self.serve(page(["a"], "c1"), page(["b"], None))
        client, _ = self.connect(server)
        first = self.wait(client.messages.list_events("msg_1"))
        self.assertEqual([item.id for item in self.items(first)], ["a", "b"])
        self.assertEqual(server.seen[1].url, "/v1/messages/msg_1/events?cursor=c1")

    def test_walks_page_by_page(self) -> None:
        client, _ = self.connect(self.serve(page(["a"], "c1"), page(["b"], None)))
        first = self.wait(client.messages.list())
        self.assertEqual([ids(each) for each in self.items(first.pages())], [["a"], ["b"]])

    def test_fetches_no_page_before_it_is_needed(self) -> None:
        server = self.serve(page(["a", "b"], "c1"), page(["c"], None))
        client, _ = self.connect(server)
        if self.kind == "sync":
            self.assertEqual([item.id for _, item in zip(range(2), client.messages.list())], ["a", "b"])
        else:

            async def first_two() -> None:
                async for item in client.messages.list():
                    if item.id == "b":
                        break

            self.wait(first_two())
        self.assertEqual(len(server.seen), 1)

    def test_takes_the_options_of_the_first_call_to_all_pages_and_repeats_failures(self) -> None:
        server = self.serve(page(["a"], "c1"), problem(503, "unavailable"), page(["b"], None))
        client, _ = self.connect(server)
        self.assertEqual(len(self.items(client.messages.list(extra_headers={"X-Trace": "t1"}))), 2)
        self.assertEqual([each.headers["x-trace"] for each in server.seen], ["t1"] * 3)

    def test_ends_with_the_failure_of_a_page(self) -> None:
        client, _ = self.connect(self.serve(page(["a"], "c1"), problem(422, "invalid_cursor")))
        error = self.failure(lambda: self.items(client.messages.list()))
        self.assertEqual((error.status, error.code), (422, "invalid_cursor"))

    def test_does_not_turn_for_ever_when_a_cursor_leads_to_itself(self) -> None:
        server = self.serve(page(["a"], "c1"))
        client, _ = self.connect(server)
        self.failure(lambda: self.items(client.messages.list()), RelayOSError)
        self.assertEqual(len(server.seen), 2)


AsyncPages_, AsyncIteration = two(Pages), two(Iteration)

if __name__ == "__main__":
    unittest.main()
