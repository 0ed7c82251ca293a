"""Headers with names in lower case, checked here so that no later error message quotes a value."""

from __future__ import annotations

import re
from typing import Dict, Mapping, Optional

from ._errors import RelayOSError


def add_headers(headers: Mapping[str, str], more: Optional[Mapping[str, Optional[str]]]) -> Dict[str, str]:
    """Adds the caller's headers to ours; None takes one away."""
    result = dict(headers)
    for name, value in (more or {}).items():
        if value is None:
            result.pop(name.lower(), None)
        else:
            result[name.lower()] = check_header(name, value)
    return result


def check_header(name: str, value: str) -> str:
    if not isinstance(name, str) or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        raise RelayOSError("A header has a name that can not be sent")
    if not isinstance(value, str) or not re.fullmatch(r"[\t\x20-\x7e]*", value):
        raise RelayOSError(f"The value of the header {name} can not be sent")
    return value
