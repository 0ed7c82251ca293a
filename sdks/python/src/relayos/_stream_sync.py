"""The event stream for programs that wait."""

from __future__ import annotations

import contextlib
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Type

from ._errors import RelayOSError
from ._request import Operation
from ._stream import Course, need_websockets
from .generated.models import Event, decode_event

if TYPE_CHECKING:
    from typing_extensions import Self
    from websockets.sync.client import ClientConnection

    from ._transport import Transport


class EventSubscription:
    """Events in the order of the feed, without an end; made by ``client.event_stream.subscribe``.

    It connects in a ``with`` block, by ``ready()``, or when the first event is asked for, and again whenever the
    connection breaks. An event counts as handled once the next one is asked for. One thread at a time reads; any thread
    may close.
    """

    def __init__(
        self,
        transport: Transport,
        operation: Operation[Any],
        wish: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> None:
        need_websockets()
        self._transport = transport
        self._course = Course(transport.settings, operation, wish, options)
        self._socket: Optional[ClientConnection] = None
        self._pong: Optional[threading.Event] = None
        self._turn = threading.Lock()
        self._ended = threading.Event()

    @property
    def last_event_id(self) -> str:
        """Where to go on from: pass it as ``from_`` of a later subscription.

        The last event that was handled; before the first one, where the subscription began. An event that is being
        handled, or whose handling failed, comes again.
        """
        return self._course.position

    def ready(self) -> Self:
        """Returns once the subscription stands: from here on nothing is missed, also from ``now``."""
        with self._turn:
            while not (self._ended.is_set() or self._stands()):
                self._step()
        return self

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        with self._turn:
            self._send(self._course.handle())
            while not self._ended.is_set():
                event = self._step()
                if event is not None:
                    return decode_event(event)
        raise StopIteration

    def close(self) -> None:
        """Ends the subscription at once; who waits for an event gets the end of the iteration."""
        self._ended.set()
        self._drop()

    def __enter__(self) -> Self:
        return self.ready()

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def _stands(self) -> bool:
        return self._socket is not None and self._course.standing

    def _step(self) -> Optional[Dict[str, Any]]:
        """One frame, or one attempt to connect. Gives an event if one came."""
        try:
            data = self._receive()
            found = None if data is None else self._course.receive(data)
        except RelayOSError as error:
            self._recover(error)
            return None
        if isinstance(found, dict):
            return found
        self._send(found)
        return None

    def _receive(self) -> Any:
        """What came; None if nothing did for a while."""
        socket = self._socket or self._open()
        try:
            try:
                data = socket.recv(timeout=self._course.idle / 2)
            except TimeoutError:
                self._course.wait_on(self._pong is None or self._pong.is_set())
                self._pong = socket.ping()
                return None
        except RelayOSError:
            raise
        except Exception as error:
            raise self._course.failure(error) from error
        self._pong = None
        return data

    def _open(self) -> ClientConnection:
        from websockets.sync.client import connect  # noqa: PLC0415 optional

        self._course.start()
        wish = self._course.connecting(self._transport.key())
        try:
            socket = connect(**wish)
            self._pong = None
            self._socket = socket
            if self._ended.is_set():  # closed meanwhile
                self._drop()
            socket.send(self._course.subscribe())
        except Exception as error:
            raise self._course.failure(error) from error
        return socket

    def _send(self, frame: Optional[str]) -> None:
        socket = self._socket
        if frame is None or socket is None:
            return
        with contextlib.suppress(Exception):  # it broke, which is what reading tells
            socket.send(frame)

    def _recover(self, error: RelayOSError) -> None:
        self._drop()
        if self._ended.is_set():
            return
        try:
            delay = self._course.recover(error)
        except RelayOSError:
            self._ended.set()
            raise
        self._ended.wait(delay)

    def _drop(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.close()
