"""From an HTTP response to a result, or to the error that stands for it."""

from __future__ import annotations

import json
from typing import Any, Callable, Generic, Mapping, Optional, TypeVar

import httpx

from ._errors import APIError, Failure, create_api_error
from ._retry import parse_retry_after

T = TypeVar("T")
KEPT = 2_000  # characters of a failure's body; an error page can be long


class RawResponse(Generic[T]):
    """An answer as it came over HTTP, and the result that it carries."""

    def __init__(self, http_response: httpx.Response, data: T) -> None:
        self.http_response = http_response
        """Status, headers and body; the body is read already."""
        self._data = data

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def request_id(self) -> Optional[str]:
        """Quote this when you ask for help."""
        request_id: Optional[str] = self.http_response.headers.get("x-request-id")
        return request_id

    @property
    def text(self) -> str:
        """The body as it came."""
        return self.http_response.text

    def parse(self) -> T:
        """What the method itself would have given."""
        return self._data

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, request_id={self.request_id!r})"


def read_response(response: httpx.Response, now: Callable[[], float]) -> Any:
    """The JSON of the body, None if it is empty. Raises an APIError unless the status is 2xx and the body is JSON."""
    if not response.is_success:
        raise create_api_error(_failure(response, now()))
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        raise APIError(
            f"{response.status_code}: The answer is not JSON.", _failure(response, now())
        ) from None


def _failure(response: httpx.Response, now: float) -> Failure:
    problem = _problem(response)
    told = (problem or {}).get("request_id")
    return Failure(
        status=response.status_code,
        headers=response.headers,
        request_id=response.headers.get("x-request-id") or (told if isinstance(told, str) else None),
        retry_after=parse_retry_after(response.headers.get("retry-after"), now),
        problem=problem,
        body=response.text[:KEPT],
    )


def _problem(response: httpx.Response) -> Optional[Mapping[str, Any]]:
    """Whatever stands between client and server may answer too, with HTML or nothing at all."""
    try:
        value = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
