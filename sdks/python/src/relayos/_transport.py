"""One logical call: its attempts, the waits between them, and what ends it."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass
from typing import (
    Any,
    Awaitable,
    Callable,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
    Union,
)

import httpx

from ._deadline import AsyncLimited, Deadline, Limited
from ._errors import APIConnectionError, APIError, APITimeoutError, RelayOSError
from ._log import LogEntry, tell
from ._options import AsyncMiddleware, AsyncSend, Middleware, Send
from ._request import Call, Prepared, prepare
from ._response import RawResponse, read_response
from ._retry import is_retryable, retry_delay
from ._settings import Settings, check_key, check_max_retries, check_timeout
from ._system import system_code

T = TypeVar("T")
Answer = Tuple[httpx.Response, Any]
Outcome = Union[Answer, RelayOSError]
Key = Union[str, None, Callable[[], str]]
AsyncKey = Union[str, None, Callable[[], Union[str, Awaitable[str]]]]


@dataclass(frozen=True)
class Transport:
    settings: Settings
    key: Callable[[], Optional[str]]  # a function, so that no repr() shows it
    http: httpx.Client
    middleware: Sequence[Middleware]

    def send(self, call: Call[T]) -> RawResponse[T]:
        settings = self.settings
        timeout, max_retries = _limits(settings, call)
        prepared = prepare(settings, self.key(), call)
        attempt = 1
        while True:
            started = settings.timing.now()
            outcome = self._attempt(prepared, timeout)
            delay = _judge(settings, call, attempt, outcome, settings.timing.now() - started, max_retries)
            if delay is None:
                return _answer(call, outcome)
            settings.timing.sleep(delay)
            attempt += 1

    def _attempt(self, prepared: Prepared, timeout: float) -> Outcome:
        """Gives failures back instead of raising them."""
        deadline = Deadline(timeout)

        def send(request: httpx.Request) -> httpx.Response:
            response = self.http.send(request, stream=True, follow_redirects=False)  # the key is for one host
            response.stream = Limited(response.stream, deadline)
            try:
                response.read()
            finally:
                response.close()  # also when it was not read to its end: else the connection would stay taken
            return response

        try:
            request = _build(self.http, prepared, deadline)
            response = _wrap(self.middleware, send)(request)
            return response, read_response(response, self.settings.timing.now)
        except httpx.RequestError as error:
            return _connection_error(self.settings.base_url, timeout, error)
        except httpx.InvalidURL:
            raise RelayOSError("The address can not be sent") from None
        except RelayOSError as error:
            return error


@dataclass(frozen=True)
class AsyncTransport:
    settings: Settings
    key: Callable[[], Union[Optional[str], Awaitable[str]]]
    http: httpx.AsyncClient
    middleware: Sequence[AsyncMiddleware]

    async def send(self, call: Call[T]) -> RawResponse[T]:
        settings = self.settings
        timeout, max_retries = _limits(settings, call)
        key = self.key()
        prepared = prepare(settings, check_key(await key) if inspect.isawaitable(key) else key, call)
        attempt = 1
        while True:
            started = settings.timing.now()
            outcome = await self._attempt(prepared, timeout)
            delay = _judge(settings, call, attempt, outcome, settings.timing.now() - started, max_retries)
            if delay is None:
                return _answer(call, outcome)
            await settings.timing.sleep_async(delay)
            attempt += 1

    async def _attempt(self, prepared: Prepared, timeout: float) -> Outcome:
        """Gives failures back instead of raising them; a cancellation goes through."""
        deadline = Deadline(timeout)

        async def send(request: httpx.Request) -> httpx.Response:
            response = await self.http.send(request, stream=True, follow_redirects=False)
            response.stream = AsyncLimited(response.stream, deadline)
            try:
                await response.aread()
            finally:
                await response.aclose()
            return response

        try:
            request = _build(self.http, prepared, deadline)
            # Its own clock beside that of the sockets, because a middleware may be what takes too long.
            response = await asyncio.wait_for(_wrap_async(self.middleware, send)(request), timeout + 0.05)
            return response, read_response(response, self.settings.timing.now)
        except httpx.RequestError as error:
            return _connection_error(self.settings.base_url, timeout, error)
        except asyncio.TimeoutError as error:
            return _connection_error(self.settings.base_url, timeout, error)
        except httpx.InvalidURL:
            raise RelayOSError("The address can not be sent") from None
        except RelayOSError as error:
            return error


def _limits(settings: Settings, call: Call[Any]) -> Tuple[float, int]:
    timeout = call.options.get("timeout", settings.timeout)
    max_retries = call.options.get("max_retries", settings.max_retries)
    return check_timeout(timeout), check_max_retries(max_retries)


def _judge(
    settings: Settings, call: Call[Any], attempt: int, outcome: Outcome, duration: float, max_retries: int
) -> Optional[float]:
    """Seconds until the next attempt; None after the last one, whichever way it went."""
    _log(settings, "attempt", call, attempt, outcome, duration)
    if not isinstance(outcome, RelayOSError) or attempt > max_retries or not is_retryable(outcome):
        return None
    delay = retry_delay(outcome, attempt, settings.timing.random())
    _log(settings, "retry", call, attempt, outcome, delay)
    return delay


def _answer(call: Call[T], outcome: Outcome) -> RawResponse[T]:
    if isinstance(outcome, RelayOSError):
        raise outcome
    response, body = outcome
    return RawResponse(response, call.operation.decode(body))


def _build(
    http: Union[httpx.Client, httpx.AsyncClient], prepared: Prepared, deadline: Deadline
) -> httpx.Request:
    """Fresh for every attempt, as middleware may change it."""
    return http.build_request(
        prepared.method,
        prepared.url,
        headers=prepared.headers,
        content=prepared.content,
        extensions={"timeout": deadline},
    )


def _wrap(middleware: Sequence[Middleware], send: Send) -> Send:
    for wrap in reversed(middleware):
        send = _bind(wrap, send)
    return send


def _bind(wrap: Middleware, send: Send) -> Send:
    return lambda request: wrap(request, send)


def _wrap_async(middleware: Sequence[AsyncMiddleware], send: AsyncSend) -> Callable[[httpx.Request], Any]:
    for wrap in reversed(middleware):
        send = _bind_async(wrap, send)
    return send


def _bind_async(wrap: AsyncMiddleware, send: AsyncSend) -> AsyncSend:
    return lambda request: wrap(request, send)


def _connection_error(base_url: str, timeout: float, error: Exception) -> APIConnectionError:
    failure: APIConnectionError
    if isinstance(error, (httpx.TimeoutException, asyncio.TimeoutError)):
        failure = APITimeoutError(f"No complete answer from {base_url} within {timeout:g} s")
    else:
        code = system_code(error)
        failure = APIConnectionError(
            f"The connection to {base_url} failed" + (f": {code}" if code else ""), code
        )
    failure.__cause__ = error
    return failure


def _log(
    settings: Settings, event: Any, call: Call[Any], attempt: int, outcome: Outcome, duration: float
) -> None:
    error = outcome if isinstance(outcome, RelayOSError) else None
    response = outcome[0] if not isinstance(outcome, RelayOSError) else None
    entry = LogEntry(
        event=event,
        operation=call.operation.id,
        method=call.operation.method,
        route=call.operation.path.split("?")[0].split("#")[0],
        attempt=attempt,
        status=response.status_code if response else error.status if isinstance(error, APIError) else None,
        request_id=response.headers.get("x-request-id") if response else getattr(error, "request_id", None),
        error=None if error is None else type(error).__name__,
        code=getattr(error, "code", None),
        duration=duration,
    )
    tell(settings.logger, entry)
