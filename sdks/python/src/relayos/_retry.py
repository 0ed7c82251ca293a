"""Which failures are tried again, and after how long."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import Optional

from ._errors import APIConnectionError, APIError, RelayOSError

FIRST_DELAY = 0.5  # seconds, doubled with every attempt
LONGEST_DELAY = 8.0
# At most this part is taken off, so that clients that failed together do not come back together.
JITTER = 0.25
LONGEST_RETRY_AFTER = 60.0


def is_retryable(error: RelayOSError) -> bool:
    if isinstance(error, APIConnectionError):
        return True  # safe also for writes: the idempotency key stays the same
    if not isinstance(error, APIError):
        return False
    if error.status == 409:
        return error.code == "idempotency_in_flight"  # the first attempt is still at work
    return error.status in (408, 429) or error.status >= 500


def retry_delay(error: RelayOSError, attempt: int, chance: float) -> float:
    """Seconds to wait after attempt number ``attempt``, counted from 1, failed with ``error``; 0 <= chance < 1."""
    asked = error.retry_after if isinstance(error, APIError) else None
    if asked is not None:
        return min(asked, LONGEST_RETRY_AFTER)
    doublings = min(attempt - 1, 10)  # a power of a large number would be no float any more
    return min(FIRST_DELAY * 2.0**doublings, LONGEST_DELAY) * (1 - JITTER * chance)


def parse_retry_after(header: Optional[str], now: float) -> Optional[float]:
    """Seconds that a Retry-After header asks for, as a number or as an HTTP date; None if it is absent or neither."""
    if header is None:
        return None
    if re.fullmatch(r"[0-9]{1,15}", header):
        return float(header)
    if not re.match(r"[A-Z][a-z]{2}", header):
        return None
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - now)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
