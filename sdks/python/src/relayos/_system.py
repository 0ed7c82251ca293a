"""What the system calls a failure."""

from __future__ import annotations

import errno
from typing import Optional


def system_code(error: Optional[BaseException]) -> Optional[str]:
    """The libraries between here and the socket wrap its error several times."""
    for _ in range(10):
        if error is None:
            return None
        if isinstance(error, OSError) and error.errno is not None:
            return errno.errorcode.get(error.errno)
        error = error.__cause__ or error.__context__
    return None
