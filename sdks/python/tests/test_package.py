"""The package around the code: one version, one dependency, a README that is true."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
import unittest
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from unittest import mock

import relayos

from .support import KEY, Case

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src" / "relayos").rglob("*.py"))
LIST = b'{"data":[{"id":"msg_1","type":"message.sent"}],"has_more":false,"next_cursor":null,"refresh_cursor":"r"}'


class Package(unittest.TestCase):
    def test_has_one_version(self) -> None:
        self.assertIn(f"\n## {relayos.__version__}\n", (ROOT / "CHANGELOG.md").read_text())
        self.assertIn('path = "src/relayos/_version.py"', (ROOT / "pyproject.toml").read_text())
        for path in SOURCES:
            if path.name != "_version.py":
                self.assertNotIn(f'"{relayos.__version__}"', path.read_text(), path)

    def test_needs_httpx_and_nothing_else(self) -> None:
        self.assertIn('dependencies = ["httpx>=0.27,<1"]', (ROOT / "pyproject.toml").read_text())
        for path in SOURCES:
            for name in re.findall(r"^(?:from|import) ([\w.]+)", path.read_text(), re.MULTILINE):
                first = name.split(".")[0]
                standard = getattr(sys, "stdlib_module_names", {first})  # Python 3.10
                self.assertTrue(not first or first == "httpx" or first in standard, f"{path}: {name}")

    def test_is_imported_without_what_is_for_type_checkers(self) -> None:
        code = "import sys; sys.modules['typing_extensions'] = sys.modules['cryptography'] = None; import relayos"
        # httpx itself needs typing_extensions where Python is older, so it comes first.
        subprocess.run(
            [sys.executable, "-c", "import httpx; " + code],
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )

    def test_exports_what_it_says(self) -> None:
        for name in relayos.__all__:
            self.assertTrue(hasattr(relayos, name), name)
        for module in (relayos.models, relayos.params):
            for name in module.__dict__.get("__all__", []):
                self.assertTrue(hasattr(module, name), name)


class Readme(Case):
    def test_has_examples_that_run(self) -> None:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            url = handler.path
            status, body = 200, b'{"id":"msg_1","status":"queued","from":"+1","invented":7}'
            if url == "/v1/messages/msg_unknown":
                status, body = 404, b'{"code":"not_found"}'
            elif handler.command == "GET" and (url.startswith("/v1/messages?") or url.endswith("/events")):
                body = LIST
            handler.send_response(status)
            handler.send_header("content-length", str(len(body)))
            handler.send_header("x-request-id", "req_1")
            handler.end_headers()
            handler.wfile.write(body)

        server = self.serve(answer)
        blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
        # The receiver is a program that goes on: test/newcomer runs it.
        code = "\n".join(block for block in blocks if not block.startswith("# receiver.py\n"))
        printed = io.StringIO()
        environment = {"RELAYOS_API_KEY": KEY, "RELAYOS_BASE_URL": server.url}
        scope: dict[str, Any] = {"__name__": "readme"}
        with mock.patch.dict(os.environ, environment), contextlib.redirect_stdout(printed):
            exec(code, scope)
        for name in ("client", "patient", "traced"):
            scope[name].close()
        lines = printed.getvalue().splitlines()
        for line in [
            "msg_1 queued",
            "message.sent",
            "+1 +1 None",
            "{'invented': 7}",
            "1 False",
            "no such message req_1",
        ]:
            self.assertIn(line, lines)
        self.assertIn("queued None req_1", lines)
        self.assertIn("attempt me.get 200", lines)
        last = server.seen[-1]
        self.assertEqual(
            (last.method, last.url, last.body), ("POST", "/v1/brand_new?dry_run=true", '{"answer":42}')
        )


if __name__ == "__main__":
    unittest.main()
