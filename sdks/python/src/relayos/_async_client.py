"""The client for asyncio; the same as the other in everything else."""

from __future__ import annotations

import inspect
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Sequence, Type, cast

import httpx

from ._log import LogEntry
from ._omit import OMIT, Omit
from ._options import AsyncMiddleware, Query
from ._request import undocumented
from ._response import RawResponse
from ._settings import changed, check_client, check_key, client_options, default_key, resolve_settings
from ._timing import Timing
from ._transport import AsyncKey, AsyncTransport
from .generated.resources import AsyncResources

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ._options import RequestOptions


class AsyncRelayOS(AsyncResources):
    """The client for asyncio. Close it, or use it in an ``async with`` block.

    Args:
        api_key: ``rk_test_...`` or ``rk_live_...``, or a function, also a coroutine function, that is asked for one
            before every call. None sends no credential. Default: the environment variable RELAYOS_API_KEY.
        base_url: Address of the server. Default: the environment variable RELAYOS_BASE_URL, or http://127.0.0.1:8080.
        timeout: Seconds that one attempt may take, its body included.
        max_retries: How often a failed attempt is repeated; 0 turns retries off.
        headers: Sent with every request.
        http_client: Sends the requests, for proxies, certificates and tests. It is yours to close.
        proxy: Address of a proxy for all requests, instead of those of the environment.
        middleware: Wrapped around every attempt, the first one outermost: ``async (request, send) -> response``.
        logger: Is told about every attempt and every retry. Never sees credentials, bodies or query strings. The
            logger ``relayos`` of the standard library is told the same at level DEBUG.
        allow_insecure_http: Sends the key over plain http to other machines too.
        timing: Clock, waiting and chance. For tests.

    Raises:
        RelayOSError: An argument is missing or can not be used.

    Example:
        async with AsyncRelayOS() as client:
            message = await client.messages.create(channel="sms", to="+15005550010", content={"text": "Hello"})
    """

    def __init__(
        self,
        *,
        api_key: AsyncKey | Omit = OMIT,
        base_url: Optional[str] = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        http_client: Optional[httpx.AsyncClient] = None,
        proxy: Optional[str] = None,
        middleware: Sequence[AsyncMiddleware] = (),
        logger: Optional[Callable[[LogEntry], None]] = None,
        allow_insecure_http: bool = False,
        timing: Optional[Timing] = None,
    ) -> None:
        settings = resolve_settings(
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            logger=logger,
            timing=timing,
            proxy=proxy,
        )
        given = default_key() if isinstance(api_key, Omit) else api_key
        check_client(settings, given, api_key is None, allow_insecure_http, http_client, proxy)
        key = given if api_key is None or callable(given) else check_key(given)
        self._own = (
            httpx.AsyncClient(**cast(Any, client_options(proxy, settings.base_url)))
            if http_client is None
            else None
        )
        http = http_client or cast(httpx.AsyncClient, self._own)

        def ask() -> Any:
            value = key() if callable(key) else key
            return value if key is None or inspect.isawaitable(value) else check_key(value)

        self._use(AsyncTransport(settings, ask, http, tuple(middleware)))

    def _use(self, transport: AsyncTransport) -> None:
        self._transport = transport
        super().__init__(transport)

    def with_options(
        self,
        *,
        timeout: Optional[float] = None,
        max_retries: Optional[int] = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
    ) -> Self:
        """A client with other defaults, on the same connections. Closing it leaves them open."""
        client = type(self).__new__(type(self))
        client._own = None
        old = self._transport
        settings = changed(old.settings, timeout, max_retries, headers)
        client._use(AsyncTransport(settings, old.key, old.http, old.middleware))
        return client

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Optional[Query] = None,
        body: object = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Sends a request that has no method here, with the same credential, retries and errors.

        Returns:
            The JSON of the answer; None if it is empty.

        Example:
            page = await client.request("GET", "/v1/messages", query={"limit": 1})
        """
        return (await self.raw_request(method, path, query=query, body=body, **options)).parse()

    async def raw_request(
        self,
        method: str,
        path: str,
        *,
        query: Optional[Query] = None,
        body: object = OMIT,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[Any]:
        """As ``request``, with the answer as it came over HTTP."""
        return await self._transport.send(undocumented(method, path, query, body, options))

    async def close(self) -> None:
        """Closes the connections, unless they belong to an ``http_client`` of yours."""
        if self._own is not None:
            await self._own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        await self.close()
