"""The event stream for asyncio; the same as the other in everything else."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from types import TracebackType
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Type

from ._errors import RelayOSError
from ._request import Operation
from ._settings import check_key
from ._stream import Course, need_websockets
from .generated.models import Event, decode_event

if TYPE_CHECKING:
    from typing_extensions import Self
    from websockets.asyncio.client import ClientConnection

    from ._transport import AsyncTransport


class AsyncEventSubscription:
    """Events in the order of the feed, without an end; made by ``client.event_stream.subscribe``.

    It connects in an ``async with`` block, by ``ready()``, or when the first event is asked for, and again whenever the
    connection breaks. An event counts as handled once the next one is asked for. One task at a time reads; any task may
    close.
    """

    def __init__(
        self,
        transport: AsyncTransport,
        operation: Operation[Any],
        wish: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> None:
        need_websockets()
        self._transport = transport
        self._course = Course(transport.settings, operation, wish, options)
        self._socket: Optional[ClientConnection] = None
        self._pong: Optional[asyncio.Future[float]] = None
        self._closed = False
        # Made when they are needed: those of Python 3.9 belong to the loop that they are made in.
        self._own_turn: Optional[asyncio.Lock] = None
        self._own_ended: Optional[asyncio.Event] = None

    @property
    def last_event_id(self) -> str:
        """Where to go on from: pass it as ``from_`` of a later subscription.

        The last event that was handled; before the first one, where the subscription began. An event that is being
        handled, or whose handling failed, comes again.
        """
        return self._course.position

    async def ready(self) -> Self:
        """Returns once the subscription stands: from here on nothing is missed, also from ``now``."""
        async with self._turn():
            while not (self._closed or self._stands()):
                await self._step()
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        async with self._turn():
            await self._send(self._course.handle())
            while not self._closed:
                event = await self._step()
                if event is not None:
                    return decode_event(event)
        raise StopAsyncIteration

    async def close(self) -> None:
        """Ends the subscription at once; who waits for an event gets the end of the iteration."""
        self._closed = True
        self._ended().set()
        await self._drop()

    async def __aenter__(self) -> Self:
        return await self.ready()

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        await self.close()

    def _turn(self) -> asyncio.Lock:
        self._own_turn = self._own_turn or asyncio.Lock()
        return self._own_turn

    def _ended(self) -> asyncio.Event:
        self._own_ended = self._own_ended or asyncio.Event()
        return self._own_ended

    def _stands(self) -> bool:
        return self._socket is not None and self._course.standing

    async def _step(self) -> Optional[Dict[str, Any]]:
        """One frame, or one attempt to connect. Gives an event if one came."""
        try:
            data = await self._receive()
            found = None if data is None else self._course.receive(data)
        except RelayOSError as error:
            await self._recover(error)
            return None
        if isinstance(found, dict):
            return found
        await self._send(found)
        return None

    async def _receive(self) -> Any:
        """What came; None if nothing did for a while."""
        socket = self._socket or await self._open()
        try:
            try:
                data = await asyncio.wait_for(socket.recv(), self._course.idle / 2)
            except (TimeoutError, asyncio.TimeoutError):
                self._course.wait_on(self._pong is None or self._pong.done())
                self._pong = asyncio.ensure_future(await socket.ping())
                return None
        except RelayOSError:
            raise
        except Exception as error:
            raise self._course.failure(error) from error
        self._pong = None
        return data

    async def _open(self) -> ClientConnection:
        from websockets.asyncio.client import connect  # noqa: PLC0415 optional

        class Connect(connect):
            def process_redirect(self, exc: Exception) -> Exception:
                return exc  # never followed, so the key stays with its host

        self._course.start()
        key = self._transport.key()
        known = check_key(await key) if inspect.isawaitable(key) else key
        try:
            socket = await Connect(**self._course.connecting(known))
        except RelayOSError:
            raise
        except Exception as error:
            raise self._course.failure(error) from error
        self._pong = None
        self._socket = socket
        if self._closed:  # meanwhile
            await self._drop()
        try:
            await socket.send(self._course.subscribe())
        except Exception as error:
            raise self._course.failure(error) from error
        except BaseException:  # canceled before it subscribed: such a connection is of no use
            await self._drop()
            raise
        return socket

    async def _send(self, frame: Optional[str]) -> None:
        socket = self._socket
        if frame is None or socket is None:
            return
        with contextlib.suppress(Exception):  # it broke, which is what reading tells
            await socket.send(frame)

    async def _recover(self, error: RelayOSError) -> None:
        await self._drop()
        if self._closed:
            return
        try:
            delay = self._course.recover(error)
        except RelayOSError:
            self._closed = True
            raise
        with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
            await asyncio.wait_for(self._ended().wait(), delay)

    async def _drop(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()
