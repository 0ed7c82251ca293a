"""What a caller may set: once for a client, and again for a single call."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Awaitable, Callable, Mapping, Optional, Sequence, TypedDict, Union

import httpx

if TYPE_CHECKING:
    from ._omit import Omit

QueryValue = Union[str, int, float, bool, datetime, date, None, "Omit"]
Query = Mapping[str, Union[QueryValue, Sequence[QueryValue]]]

Send = Callable[[httpx.Request], httpx.Response]
Middleware = Callable[[httpx.Request, Send], httpx.Response]
AsyncSend = Callable[[httpx.Request], Awaitable[httpx.Response]]
AsyncMiddleware = Callable[[httpx.Request, AsyncSend], Awaitable[httpx.Response]]


class RequestOptions(TypedDict, total=False):
    """Keyword arguments that every method takes beside its own."""

    timeout: float
    """Seconds that one attempt may take, its body included."""
    max_retries: int
    """How often a failed attempt is repeated."""
    idempotency_key: str
    """Names a POST, PATCH or DELETE, so that the server performs it once however often it arrives.

    1 to 255 visible ASCII characters; a random UUID by default."""
    extra_headers: Mapping[str, Optional[str]]
    """Sent beside the usual headers, or instead of those with the same name; None takes one away."""
    extra_query: Query
    """More query parameters, for those that this version does not know yet."""
    extra_body: Mapping[str, object]
    """More members of the body, for those that this version does not know yet."""
