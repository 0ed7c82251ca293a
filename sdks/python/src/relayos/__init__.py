"""Python client of the RelayOS Integrate API: ``RelayOS``, and ``AsyncRelayOS`` for asyncio.

Results are in ``relayos.models``, the types of nested arguments in ``relayos.params``.
"""

from . import models, params, webhooks
from ._async_client import AsyncRelayOS
from ._client import RelayOS
from ._errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RelayOSError,
    ResyncRequiredError,
    ServerError,
    UnprocessableError,
    WebhookVerificationError,
)
from ._log import LogEntry
from ._model import Model
from ._omit import OMIT, Omit
from ._options import AsyncMiddleware, AsyncSend, Middleware, RequestOptions, Send
from ._page import AsyncPage, AsyncPages, Page
from ._response import RawResponse
from ._stream import StreamOptions
from ._stream_async import AsyncEventSubscription
from ._stream_sync import EventSubscription
from ._timing import Timing
from ._version import VERSION, __version__

__all__ = [
    "OMIT",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AsyncEventSubscription",
    "AsyncMiddleware",
    "AsyncPage",
    "AsyncPages",
    "AsyncRelayOS",
    "AsyncSend",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "EventSubscription",
    "LogEntry",
    "Middleware",
    "Model",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RelayOS",
    "RelayOSError",
    "RequestOptions",
    "ResyncRequiredError",
    "Send",
    "ServerError",
    "StreamOptions",
    "Timing",
    "UnprocessableError",
    "WebhookVerificationError",
    "__version__",
    "models",
    "params",
    "webhooks",
]
