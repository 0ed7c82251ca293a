"""What a logger is told. Routes instead of paths and no texts of the server, so that no personal data gets in."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from typing import Callable, Literal, Optional

LOG = logging.getLogger("relayos")


@dataclass(frozen=True)
class LogEntry:
    """One attempt, or the wait before the next one."""

    event: Literal["attempt", "retry"]
    """``attempt`` after each attempt, ``retry`` before the wait for the next one."""
    operation: Optional[str]
    """Name in the contract, for example ``messages.create``; None for ``client.request``."""
    method: str
    route: str
    """For example ``/v1/messages/{message_id}``; the path itself for ``client.request``. Never the query."""
    attempt: int
    """1 for the first attempt."""
    status: Optional[int]
    """Of the response, if one came."""
    request_id: Optional[str]
    error: Optional[str]
    """Name of the error class, if the attempt failed."""
    code: Optional[str]
    """And its code."""
    duration: float
    """Seconds: how long the attempt took, or how long the wait will be."""


def tell(logger: Optional[Callable[[LogEntry], None]], entry: LogEntry) -> None:
    """To the caller's logger and to the logger ``relayos`` of the standard library, at level DEBUG."""
    LOG.debug(
        "%s %s %s %s attempt=%d status=%s request_id=%s error=%s code=%s duration=%.3f",
        *(entry.event, entry.operation, entry.method, entry.route, entry.attempt, entry.status),
        *(entry.request_id, entry.error, entry.code, entry.duration),
    )
    if logger is not None:
        with contextlib.suppress(Exception):  # a logger that fails must not fail the call
            logger(entry)
