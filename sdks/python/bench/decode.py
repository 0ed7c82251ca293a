"""What decoding a page of 100 messages costs beyond `json.loads`: python bench/decode.py, with src in PYTHONPATH.

With `--json`, several rounds of both in turn, in microseconds, for `npm run bench -- sdk`.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

from relayos import Page, models
from relayos.generated.operations import MESSAGES_LIST

VECTORS = Path(__file__).parents[3] / "sdks" / "conformance" / "vectors.json"
ROUNDS = 300


def content() -> bytes:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))["calls"]
    body: Dict[str, Any] = next(each for each in vectors if each["operation"] == "messages.list")[
        "exchanges"
    ][0]["reply"]["body"]
    return json.dumps({**body, "data": body["data"] * 100}).encode()


def page(data: Any) -> Page[models.Message]:
    def turn(_: str) -> Page[models.Message]:
        raise NotImplementedError

    return Page(data, MESSAGES_LIST.decode, turn)


def read_all(data: Any) -> List[Any]:
    """Every member of every message, as code that uses all of them would."""
    names = list(models.Message._names)
    return [getattr(message, name) for message in page(data).data for name in names]


def median(work: Callable[[], Any], rounds: int = ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1e6


def main() -> None:
    raw = content()

    def load() -> Any:
        return json.loads(raw)

    def decode() -> Any:
        return page(json.loads(raw))

    if "--json" in sys.argv:
        turns = [{"plain": median(load, 100), "ours": median(decode, 100)} for _ in range(9)]
        print(json.dumps(turns))
        return
    plain, decoded = median(load), median(decode)
    read = median(lambda: read_all(json.loads(raw)))
    print(f"{len(raw)} bytes: json.loads {plain:.0f} us, decoded {decoded:.0f} us ({decoded / plain:.2f}x)")
    print(f"decoded and every member read {read:.0f} us ({read / plain:.2f}x)")


if __name__ == "__main__":
    main()
