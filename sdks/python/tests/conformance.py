"""Runner of sdks/conformance: python conformance.py sync|async <vectors.json> <url>. Prints a line of JSON per vector."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List, Tuple

import relayos
from relayos import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AsyncRelayOS,
    Model,
    RelayOS,
    RelayOSError,
    ResyncRequiredError,
    WebhookVerificationError,
    webhooks,
)

KINDS = {
    relayos.BadRequestError: "bad_request",
    relayos.AuthenticationError: "authentication",
    relayos.PermissionDeniedError: "permission_denied",
    relayos.NotFoundError: "not_found",
    relayos.ConflictError: "conflict",
    relayos.UnprocessableError: "unprocessable",
    relayos.RateLimitError: "rate_limit",
    relayos.ServerError: "server",
    relayos.APIError: "api",
}
KEYWORDS = {"from": "from_", "in": "in_"}
Vector = Dict[str, Any]


def main(kind: str, path: str, url: str) -> None:
    vectors = json.loads(Path(path).read_text(encoding="utf-8"))
    calls: List[Tuple[Vector, str]] = [
        (vector, f"{url}/{index}") for index, vector in enumerate(vectors["calls"])
    ]
    if kind == "sync":
        with ThreadPoolExecutor(24) as pool:
            outcomes = list(pool.map(lambda each: run_sync(each[0], each[1], vectors["key"]), calls))
    else:
        outcomes = asyncio.run(run_all(calls, vectors["key"]))
    for (vector, _), outcome in zip(calls, outcomes):
        print(json.dumps({"name": vector["name"], "outcome": outcome}))
    for vector in vectors["webhooks"]:
        print(json.dumps({"name": vector["name"], "outcome": run_webhook(vector)}))
    streams = [(vector, f"{url}/s{index}") for index, vector in enumerate(vectors["streams"])]
    if kind == "sync":
        with ThreadPoolExecutor(max(1, len(streams))) as pool:
            outcomes = list(pool.map(lambda each: follow_sync(each[0], each[1], vectors["key"]), streams))
    else:
        outcomes = asyncio.run(follow_all(streams, vectors["key"]))
    for (vector, _), outcome in zip(streams, outcomes):
        print(json.dumps({"name": vector["name"], "outcome": outcome}))


def run_sync(vector: Vector, url: str, key: str) -> Any:
    with RelayOS(api_key=key, base_url=url) as client:
        try:
            result = send(client, vector)
            return {"items": [plain(item) for item in result]} if walks(vector) else {"value": plain(result)}
        except Exception as error:
            return told(error)


async def run_all(calls: List[Tuple[Vector, str]], key: str) -> List[Any]:
    gate = asyncio.Semaphore(24)

    async def one(vector: Vector, url: str) -> Any:
        async with gate, AsyncRelayOS(api_key=key, base_url=url) as client:
            try:
                result = send(client, vector)
                if walks(vector):
                    return {"items": [plain(item) async for item in result]}
                return {"value": plain(await result)}
            except Exception as error:
                return told(error)

    return await asyncio.gather(*(one(vector, url) for vector, url in calls))


def subscribe(client: Any, vector: Vector) -> Any:
    given = vector.get("options", {})
    options = {"max_retries": given["max_retries"]} if "max_retries" in given else {}
    if "idle_ms" in given:
        options["idle_timeout"] = given["idle_ms"] / 1000
    wish = {KEYWORDS.get(name, name): value for name, value in vector["params"].items()}
    return client.event_stream.subscribe(**wish, **options)


def follow_sync(vector: Vector, url: str, key: str) -> Any:
    with RelayOS(api_key=key, base_url=url) as client:
        stream = subscribe(client, vector)
        events: List[Any] = []
        error: Any = {}
        try:
            with stream:
                for event in stream:
                    time.sleep(vector.get("hold_ms", 0) / 1000)
                    events.append(plain(event))
                    if len(events) == vector["take"]:
                        break
        except Exception as raised:
            error = told(raised)
        return {"events": events, "last_event_id": stream.last_event_id, **error}


async def follow_all(streams: List[Tuple[Vector, str]], key: str) -> List[Any]:
    async def one(vector: Vector, url: str) -> Any:
        async with AsyncRelayOS(api_key=key, base_url=url) as client:
            stream = subscribe(client, vector)
            events: List[Any] = []
            error: Any = {}
            try:
                async with stream:
                    async for event in stream:
                        await asyncio.sleep(vector.get("hold_ms", 0) / 1000)
                        events.append(plain(event))
                        if len(events) == vector["take"]:
                            break
            except Exception as raised:
                error = told(raised)
            return {"events": events, "last_event_id": stream.last_event_id, **error}

    return await asyncio.gather(*(one(vector, url) for vector, url in streams))


def walks(vector: Vector) -> bool:
    return "items" in vector["outcome"] or vector.get("walk", False)


def send(client: Any, vector: Vector) -> Any:
    given = vector.get("options", {})
    names = {"max_retries": "max_retries", "idempotency_key": "idempotency_key", "headers": "extra_headers"}
    options = {names[name]: value for name, value in given.items() if name in names}
    if "timeout_ms" in given:
        options["timeout"] = given["timeout_ms"] / 1000
    if vector["operation"] is None:
        body = {"body": vector["body"]} if "body" in vector else {}
        return client.request(
            vector["method"], vector["path"][0], query=vector.get("query"), **body, **options
        )
    tag, verb = vector["operation"].split(".")
    method = getattr(getattr(client, tag), verb)
    members = {**vector.get("body", {}), **vector.get("query", {})}
    return method(
        *vector["path"], **{KEYWORDS.get(name, name): value for name, value in members.items()}, **options
    )


def plain(value: Any) -> Any:
    """The value as its attributes give it, so that what decodes them is tried too."""
    if isinstance(value, Model):
        attributes = {member: name for name, member in type(value)._names.items()}
        return {member: plain(getattr(value, attributes.get(member, member))) for member in value.to_dict()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return value


def run_webhook(vector: Vector) -> Any:
    try:
        return {
            "value": plain(
                webhooks.unwrap(vector["body"], vector["headers"], vector["secrets"], now=vector["now"])
            )
        }
    except Exception as error:
        return told(error)


def told(error: Exception) -> Any:
    if isinstance(error, ResyncRequiredError):
        return {"error": {"kind": "resync_required", "oldest_event_id": error.oldest_event_id}}
    if isinstance(error, APITimeoutError):
        return {"error": {"kind": "timeout"}}
    if isinstance(error, APIConnectionError):
        return {"error": {"kind": "connection"}}
    if isinstance(error, WebhookVerificationError):
        return {"error": {"kind": "webhook", "reason": error.reason}}
    if isinstance(error, APIError):
        return {
            "error": {
                "kind": KINDS[type(error)],
                "status": error.status,
                "code": error.code,
                "request_id": error.request_id,
                "retry_after": error.retry_after,
                "faults": [plain(fault) for fault in error.errors],
                "next": [plain(step) for step in error.next],
            }
        }
    return {"error": {"kind": "usage" if isinstance(error, RelayOSError) else f"other: {error!r}"}}


if __name__ == "__main__":
    main(*sys.argv[1:])
