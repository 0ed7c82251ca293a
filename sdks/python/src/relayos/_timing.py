"""Time and chance, in one place so that tests can replace them."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass
from typing import Awaitable, Callable


@dataclass(frozen=True)
class Timing:
    """Clock, waiting and chance."""

    now: Callable[[], float] = time.time
    """Seconds since 1970."""
    random: Callable[[], float] = random.random
    """0 <= x < 1."""
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep
