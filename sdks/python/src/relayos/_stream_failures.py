"""What the end of a connection to the event stream means, or that it could not be opened."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import httpx

from ._errors import APIConnectionError, APIError, APITimeoutError, Failure, RelayOSError, create_api_error
from ._response import read_response
from ._settings import Settings
from ._system import system_code

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed

# Somebody broke the protocol; the next connection would do so again.
MISTAKES = (1002, 1003, 1007, 1008, 1009)


def failure(error: Exception, settings: Settings, timeout: float) -> RelayOSError:
    """What stands for an exception of ``websockets`` or of the system below it."""
    from websockets import exceptions  # noqa: PLC0415 optional

    told: RelayOSError
    if isinstance(error, exceptions.ConnectionClosed):
        told = _closed_error(error)
    elif isinstance(error, exceptions.InvalidStatus):
        told = _refused(error, settings)
    elif isinstance(error, exceptions.InvalidProxy):
        told = RelayOSError("The address of the proxy can not be used")  # it may have a password
    elif isinstance(error, (exceptions.InvalidURI, ImportError)):
        told = RelayOSError(f"The event stream can not be opened: {error}")
    elif isinstance(error, (TimeoutError, asyncio.TimeoutError)):
        told = APITimeoutError(f"The event stream did not open within {timeout:g} s")
    else:
        code = system_code(error)
        told = APIConnectionError(
            f"The connection to {settings.base_url} failed" + (f": {code}" if code else ""), code
        )
    told.__cause__ = error
    return told


def _refused(error: Any, settings: Settings) -> RelayOSError:
    """The server answered the upgrade as it answers any request."""
    answer = error.response
    response = httpx.Response(
        answer.status_code, headers=list(answer.headers.raw_items()), content=bytes(answer.body or b"")
    )
    try:
        read_response(response, settings.timing.now)
    except RelayOSError as told:
        return told
    return APIConnectionError("The server does not open a WebSocket")


def _closed_error(error: ConnectionClosed) -> RelayOSError:
    """Codes from 4400 are HTTP statuses with 4000 added."""
    close = error.rcvd
    if close is None or not error.rcvd_then_sent:  # else it answers ours
        return APIConnectionError("The connection of the event stream broke", system_code(error))
    code, text = close.code, close.reason or "The server closed the event stream."
    if code in MISTAKES:
        return RelayOSError(f"The server refuses what this client sends ({code}): {text}")
    if not 4400 <= code <= 4599:
        return APIConnectionError(f"The event stream was closed ({code}): {text}", str(code))
    failure = Failure(code - 4000, httpx.Headers(), None, None, None, "")
    return create_api_error(failure, f"{code - 4000}: {text}")


def problem_error(problem: object) -> RelayOSError:
    """The problem document is that of HTTP."""
    status = problem.get("status") if isinstance(problem, dict) else None
    if not isinstance(problem, dict) or not isinstance(status, int):
        return APIConnectionError("The event stream sent a problem without a status")
    told = problem.get("request_id")
    request_id = told if isinstance(told, str) else None
    error: APIError = create_api_error(
        Failure(status, httpx.Headers(), request_id, None, problem, json.dumps(problem)[:2_000])
    )
    return error
