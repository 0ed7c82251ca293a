"""Base of the generated resource classes: how their methods reach the server."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Sequence, Tuple, TypeVar, cast

from ._omit import OMIT, given
from ._page import AsyncPage, AsyncPages, Page
from ._request import OPTIONS, Call, Operation, check_options
from ._response import RawResponse
from ._stream_async import AsyncEventSubscription
from ._stream_sync import EventSubscription
from ._transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from typing import Awaitable

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")
RAW = "_raw"  # set by the wrappers of `with_raw_response`


def _make(
    operation: Operation[T],
    path: Sequence[str],
    query: Mapping[str, Any],
    body: Any,
    options: Mapping[str, Any],
) -> Call[T]:
    return Call(operation, path, query, body, check_options({k: v for k, v in options.items() if k != RAW}))


class Resource:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _call(
        self,
        operation: Operation[T],
        options: Mapping[str, Any],
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] = {},
        body: Any = OMIT,
    ) -> T:
        raw = self._transport.send(_make(operation, path, query, body, options))
        return cast(T, raw) if RAW in options else raw.parse()

    def _page(
        self,
        operation: Operation[T],
        options: Mapping[str, Any],
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any],
    ) -> Page[T]:
        def fetch(query: Mapping[str, Any]) -> RawResponse[Page[T]]:
            def decode(body: Any) -> Page[T]:
                return Page(body, operation.decode, lambda cursor: fetch({**query, "cursor": cursor}).parse())

            paged = Operation(operation.id, operation.method, operation.path, decode)
            return self._transport.send(_make(paged, path, query, OMIT, options))

        raw = fetch(query)
        return cast("Page[T]", raw) if RAW in options else raw.parse()

    def _subscribe(
        self, operation: Operation[Any], options: Mapping[str, Any], *, wish: Mapping[str, Any]
    ) -> EventSubscription:
        return EventSubscription(self._transport, operation, wish, options)


class AsyncResource:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _call(
        self,
        operation: Operation[T],
        options: Mapping[str, Any],
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] = {},
        body: Any = OMIT,
    ) -> T:
        raw = await self._transport.send(_make(operation, path, query, body, options))
        return cast(T, raw) if RAW in options else raw.parse()

    def _page(
        self,
        operation: Operation[T],
        options: Mapping[str, Any],
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any],
    ) -> AsyncPages[T]:
        async def fetch(query: Mapping[str, Any]) -> RawResponse[AsyncPage[T]]:
            async def turn(cursor: str) -> AsyncPage[T]:
                return (await fetch({**query, "cursor": cursor})).parse()

            def decode(body: Any) -> AsyncPage[T]:
                return AsyncPage(body, operation.decode, turn)

            paged = Operation(operation.id, operation.method, operation.path, decode)
            return await self._transport.send(_make(paged, path, query, OMIT, options))

        async def first() -> Any:
            raw = await fetch(query)
            return raw if RAW in options else raw.parse()

        check_options({k: v for k, v in options.items() if k != RAW})  # now, not when it is awaited
        return AsyncPages(first)

    def _subscribe(
        self, operation: Operation[Any], options: Mapping[str, Any], *, wish: Mapping[str, Any]
    ) -> AsyncEventSubscription:
        return AsyncEventSubscription(self._transport, operation, wish, options)


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The method with its answer as it came over HTTP."""

    @functools.wraps(method)
    def call(*args: Any, **kwargs: Any) -> Any:
        keywords: Dict[str, Any] = {**kwargs, RAW: True}
        return cast(Callable[..., Any], method)(*args, **keywords)

    return cast("Callable[P, RawResponse[T]]", call)


def raw_async(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """The method with its answer as it came over HTTP."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", raw(method))


def optional(body: Mapping[str, Any]) -> Any:
    """A body that may be absent is, when none of its members was given."""
    return given(body) or OMIT


def split(
    arguments: Mapping[str, Any], query: Sequence[str]
) -> Tuple[Dict[str, Any], Dict[str, Any], Dict[str, Any]]:
    """Keyword arguments of a method with several signatures as members of the body, of the query, and options."""
    members = {
        name[:-1] if name.endswith("_") else name: value
        for name, value in arguments.items()
        if not _is_option(name)
    }
    options = {name: value for name, value in arguments.items() if _is_option(name)}
    body = {name: value for name, value in members.items() if name not in query}
    return body, {name: value for name, value in members.items() if name in query}, options


def _is_option(name: str) -> bool:
    return name in OPTIONS or name == RAW
