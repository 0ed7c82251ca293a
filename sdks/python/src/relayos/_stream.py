"""A subscription to the event stream without its sockets: what to send, what to make of a frame, where to resume.

``_stream_sync`` and ``_stream_async`` move the bytes.
"""

from __future__ import annotations

import json
import ssl
from typing import Any, Dict, Mapping, Optional, TypedDict, Union

import httpx

from ._errors import APIConnectionError, APITimeoutError, RelayOSError, ResyncRequiredError
from ._headers import add_headers
from ._log import LogEntry, tell
from ._omit import given
from ._request import Operation
from ._retry import is_retryable, retry_delay
from ._settings import LONGEST_TIMEOUT, Settings, check_max_retries, check_timeout, is_loopback
from ._stream_failures import failure, problem_error

NAME = "sdk"  # of the subscription
WINDOW = 1_000
REMEMBERED = 1_000  # ids of events handed out, to know one that comes again
LARGEST = 16 * 1024 * 1024  # bytes of a frame
GOODBYE = 1.0  # seconds that the other side has for its part of closing
MISTAKES = (
    1002,
    1003,
    1007,
    1008,
    1009,
)  # somebody broke the protocol; the next connection would do so again


class StreamOptions(TypedDict, total=False):
    """Keyword arguments of ``subscribe`` beside those that say which events."""

    max_retries: int
    """How many failures in a row are borne. Default: without an end."""
    timeout: float
    """Seconds that opening a connection may take. Default: that of the client."""
    idle_timeout: float
    """Seconds without a sign of life after which a connection counts as broken. Default: 45."""
    extra_headers: Mapping[str, Optional[str]]
    """Sent beside the usual headers when a connection is opened; None takes one away."""
    proxy: Optional[str]
    """Address of a proxy; None for none. Default: the client's, or that of the environment."""
    ssl_context: ssl.SSLContext
    """Certificates to trust. Default: those that httpx trusts. An ``http_client`` of yours keeps its own to itself."""


class Course:
    """Where a subscription stands, over all of its connections."""

    def __init__(
        self,
        settings: Settings,
        operation: Operation[Any],
        wish: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> None:
        unknown = sorted(set(options) - set(StreamOptions.__annotations__))
        if unknown:
            raise TypeError(f"unexpected keyword argument {unknown[0]!r}")
        self.settings = settings
        self.operation = operation
        self.options = options
        self.wish = given(wish)
        for name, value in self.wish.items():
            if isinstance(value, (tuple, set, frozenset)):
                self.wish[name] = list(value)
        self.timeout = check_timeout(options.get("timeout", settings.timeout))
        self.idle = check_timeout(options.get("idle_timeout", 45.0))
        most = options.get("max_retries")
        self.max_retries = None if most is None else check_max_retries(most)
        self.window = self._window()
        # Where to go on from: the last event that was handled, and the last that the program was given.
        self.position = self.handed = str(self.wish.get("from", "now"))
        self.standing = False  # of the connection that there is
        self._recent: Dict[str, None] = {}
        self._failures = 0
        self._handled = 0  # since the last acknowledgement
        self._started = 0.0

    def _window(self) -> int:
        window = self.wish.get("max_unacknowledged", WINDOW)
        if isinstance(window, int) and 1 <= window <= LONGEST_TIMEOUT:
            return window
        raise RelayOSError("max_unacknowledged must be a whole number from 1")

    def start(self) -> None:
        """A connection is about to be opened."""
        self.standing = False
        self._handled = 0
        self._started = self.settings.timing.now()

    def subscribe(self) -> str:
        return _frame({"type": "subscribe", "id": NAME, **self.wish, "from": self.handed})

    def handle(self) -> Optional[str]:
        """The next event is asked for, so the one before is handled. Gives the frame that says so, when it is time."""
        if self.position == self.handed:
            return None
        self.position = self.handed
        return self._acknowledge(self.handed)

    def _acknowledge(self, event_id: str) -> Optional[str]:
        """Not each time, because the server bounds frames, but in time for more."""
        self._handled += 1
        if self._handled < self.window // 4:
            return None
        self._handled = 0
        return _frame({"type": "ack", "id": NAME, "event_id": event_id})

    def receive(self, data: Union[str, bytes]) -> Union[str, Dict[str, Any], None]:
        """What a frame asks for: an event to hand out, a frame to send, or nothing."""
        frame = _parse(data)
        kind = frame.get("type")
        ours = frame.get("subscription") == NAME
        if kind == "event" and ours:
            return self._take(frame.get("event"))
        if kind == "subscribed" and ours and not self.standing:
            self._stand(frame.get("last_event_id"))
        elif kind == "resync_required" and ours:
            oldest = frame.get("oldest")
            raise ResyncRequiredError(
                f"The feed does not have the event {self.handed} any more. Read what you need by the lists, "
                "then subscribe from now, or from the beginning.",
                oldest if isinstance(oldest, str) else None,
            )
        # A wish that does not match the contract is refused before its name is read.
        elif kind == "problem" and (ours or (not self.standing and frame.get("subscription") is None)):
            raise problem_error(frame.get("problem"))
        return None  # types of frames that this version does not know are no concern of it

    def _stand(self, began_at: object) -> None:
        self.standing = True
        if self.handed == "now":
            self.handed = self.position = began_at if isinstance(began_at, str) else "beginning"
        self._log("attempt", self._failures + 1, None, self.settings.timing.now() - self._started)
        self._failures = 0

    def _take(self, event: object) -> Union[str, Dict[str, Any], None]:
        event_id = event.get("id") if isinstance(event, dict) else None
        if not isinstance(event, dict) or not isinstance(event_id, str) or not self.standing:
            raise APIConnectionError("The event stream sent what is not an event")
        if event_id in self._recent:
            return self._acknowledge(event_id)
        self._failures = 0
        self._recent[event_id] = None
        if len(self._recent) > REMEMBERED:
            del self._recent[next(iter(self._recent))]
        self.handed = event_id
        return event

    def recover(self, error: RelayOSError) -> float:
        """Seconds until the next connection. Raises the error if none will mend it."""
        self._failures += 1
        if not self.standing:
            self._log("attempt", self._failures, error, self.settings.timing.now() - self._started)
        most = self.max_retries
        if not is_retryable(error) or (most is not None and self._failures > most):
            raise error
        delay = retry_delay(error, self._failures, self.settings.timing.random())
        self._log("retry", self._failures, error, delay)
        return delay

    def wait_on(self, alive: bool) -> None:
        """Nothing came for a while. Raises if that is too long."""
        if not alive:
            raise APITimeoutError(f"The event stream showed no sign of life for {self.idle:g} s")
        if not self.standing and self.settings.timing.now() - self._started > self.timeout:
            raise APITimeoutError(f"The event stream did not open within {self.timeout:g} s")

    def failure(self, error: Exception) -> RelayOSError:
        """What stands for an exception of ``websockets`` or of the system below it."""
        return failure(error, self.settings, self.timeout)

    def connecting(self, key: Optional[str]) -> Dict[str, Any]:
        """What the clients of ``websockets`` are opened with."""
        headers = dict(self.settings.headers)
        if key is not None:
            headers.setdefault("authorization", f"Bearer {key}")
        headers = add_headers(headers, self.options.get("extra_headers"))
        url = httpx.URL(self.settings.base_url + self.operation.path)
        address = "ws" + str(url)[len("http") :]
        result: Dict[str, Any] = {
            "uri": address,
            "additional_headers": headers,
            "user_agent_header": None,  # ours is among the headers
            "subprotocols": ["relayos.v1"],
            "compression": None,
            "open_timeout": self.timeout,
            "close_timeout": GOODBYE,
            "max_size": LARGEST,
            # The server sends no more than the window allows; with room for it, pings are always answered.
            "max_queue": self.window + 16,
            "proxy": self._proxy(url.host),
        }
        if url.scheme == "https":
            result["ssl"] = self.options.get("ssl_context") or httpx.create_ssl_context()
        return result

    def _proxy(self, host: str) -> Union[str, bool, None]:
        if "proxy" in self.options:
            proxy: Optional[str] = self.options["proxy"]
            return proxy
        if self.settings.proxy is not None:
            return self.settings.proxy
        return None if is_loopback(host) else True  # True: that of the environment

    def _log(self, event: Any, attempt: int, error: Optional[RelayOSError], duration: float) -> None:
        entry = LogEntry(
            event=event,
            operation=self.operation.id,
            method=self.operation.method,
            route=self.operation.path,
            attempt=attempt,
            status=101 if error is None else getattr(error, "status", None),
            request_id=getattr(error, "request_id", None),
            error=None if error is None else type(error).__name__,
            code=getattr(error, "code", None),
            duration=duration,
        )
        tell(self.settings.logger, entry)


def need_websockets() -> None:
    try:
        import websockets  # noqa: F401, PLC0415 optional
    except ImportError:
        raise RelayOSError(
            "The event stream needs the package websockets: pip install relayos[stream]"
        ) from None


def _frame(frame: Mapping[str, object]) -> str:
    try:
        return json.dumps(frame, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise RelayOSError(f"The subscription can not be sent as JSON: {error}") from None


def _parse(data: Union[str, bytes]) -> Dict[str, Any]:
    try:
        frame = json.loads(data) if isinstance(data, str) else None
    except (ValueError, RecursionError):
        frame = None
    if isinstance(frame, dict):
        return frame
    raise APIConnectionError("The event stream sent what is not a frame")
