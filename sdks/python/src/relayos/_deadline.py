"""The end of an attempt, for all waits that it consists of."""

from __future__ import annotations

import time
from typing import Any, AsyncIterator, Dict, Iterator, Optional

import httpx


class Deadline(Dict[str, float]):
    """The timeouts of an attempt as the sockets ask for them: each wait gets what is left of the whole."""

    def __init__(self, timeout: float) -> None:
        super().__init__(connect=timeout, read=timeout, write=timeout, pool=timeout)
        self.end = time.monotonic() + timeout

    def get(self, key: str, default: Any = None) -> Any:
        return max(0.001, self.end - time.monotonic()) if key in self else default

    def check(self, request: Optional[httpx.Request] = None) -> None:
        if time.monotonic() > self.end:
            raise httpx.ReadTimeout("", request=request)


class Limited(httpx.SyncByteStream):
    """A body that comes drop by drop would reset the timeout of the socket with every drop."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._deadline.check()
            yield chunk

    def close(self) -> None:
        self._stream.close()


class AsyncLimited(httpx.AsyncByteStream):
    """As ``Limited``, for asyncio."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._deadline.check()
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
