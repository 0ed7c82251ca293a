"""Every operation of the contract has its method, the method sends that operation, and its example runs."""

from __future__ import annotations

import inspect
import json
import re
import textwrap
import unittest
from pathlib import Path
from typing import Any, Dict, List, Tuple

import httpx

from relayos import AsyncRelayOS, RelayOS
from relayos._resource import AsyncResource, Resource

from .support import KEY, Case, two

CONTRACT = json.loads((Path(__file__).parents[3] / "generated" / "openapi.json").read_text())
OPERATIONS: Dict[str, Tuple[str, str]] = {
    operation["operationId"]: (method.upper(), path)
    for path, item in CONTRACT["paths"].items()
    for method, operation in item.items()
    if method in ("get", "put", "post", "patch", "delete")
}
CONNECTIONS = [
    operation["operationId"]
    for item in CONTRACT["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict) and "x-frames" in operation
]


def methods(client: object) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    for tag, resource in vars(client).items():
        if isinstance(resource, (Resource, AsyncResource)):
            names = [
                name
                for name in vars(type(resource))
                if not name.startswith("_") and name != "with_raw_response"
            ]
            found.update({f"{tag.rstrip('_')}.{name.rstrip('_')}": getattr(resource, name) for name in names})
    return found


class Resources(Case):
    def setUp(self) -> None:
        super().setUp()
        self.sent: List[Tuple[str, str]] = []

        def answer(request: httpx.Request) -> httpx.Response:
            self.sent.append((request.method, request.url.path))
            return httpx.Response(200, json={"data": [], "has_more": False})

        transport = httpx.MockTransport(answer)
        http_client = (
            httpx.Client(transport=transport)
            if self.kind == "sync"
            else httpx.AsyncClient(transport=transport)
        )
        self.client = self.create(api_key=KEY, http_client=http_client)

    def test_are_those_of_the_contract(self) -> None:
        streams = [f"{operation.split('.')[0]}.subscribe" for operation in CONNECTIONS]
        self.assertEqual(sorted(methods(self.client)), sorted([*OPERATIONS, *streams]))

    def test_have_examples_that_send_them(self) -> None:
        for name, method in methods(self.client).items():
            if name.endswith(".subscribe"):
                continue  # it follows a stream; the tests of the event stream run it
            with self.subTest(name):
                example = re.search(r"\nExample:\n((?:    .*\n?)+)", inspect.getdoc(method) or "")
                self.assertIsNotNone(example)
                self.sent.clear()
                self.run_code(textwrap.dedent(example.group(1) if example else ""))
                http_method, path = OPERATIONS[name]
                self.assertEqual(len(self.sent), 1)
                self.assertEqual(self.sent[0][0], http_method)
                self.assertRegex(self.sent[0][1], re.sub(r"\{\w+\}", "[^/]+", path) + "$")

    def run_code(self, code: str) -> None:
        scope: Dict[str, Any] = {"client": self.client}
        if self.kind == "sync":
            exec(code, scope)
        else:
            exec("async def example():\n" + textwrap.indent(code, "    "), scope)
            self.wait(scope["example"]())

    def test_have_raw_twins(self) -> None:
        for tag, resource in vars(self.client).items():
            if isinstance(resource, (Resource, AsyncResource)):
                names = {name for name in vars(type(resource)) if not name.startswith("_")} - {
                    "with_raw_response",
                    "subscribe",  # a stream has no single answer
                }
                self.assertEqual(set(vars(resource.with_raw_response)), names, tag)  # type: ignore[union-attr]


class Signatures(unittest.TestCase):
    def test_are_the_same_for_both_clients(self) -> None:
        sync, awaiting = methods(RelayOS(api_key=KEY)), methods(AsyncRelayOS(api_key=KEY))
        for name, method in sync.items():
            self.assertEqual(
                str(inspect.signature(method)).split(" -> ")[0],
                str(inspect.signature(awaiting[name])).split(" -> ")[0],
            )


AsyncResources = two(Resources)

if __name__ == "__main__":
    unittest.main()
