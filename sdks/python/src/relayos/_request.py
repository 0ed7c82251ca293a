"""From a call to the request that each of its attempts sends."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Callable, Dict, Generic, Mapping, Optional, Sequence, TypeVar
from urllib.parse import quote

from ._errors import RelayOSError
from ._headers import add_headers, check_header
from ._model import Model, plain
from ._omit import Omit, given
from ._options import Query
from ._settings import Settings

T = TypeVar("T")
OPTIONS = {"timeout", "max_retries", "idempotency_key", "extra_headers", "extra_query", "extra_body"}


@dataclass(frozen=True)
class Operation(Generic[T]):
    """A row of the generated table."""

    id: Optional[str]
    """Name in the contract; None for ``client.request``."""
    method: str
    path: str
    """With ``{name}`` for each path parameter."""
    decode: Callable[[Any], T]


@dataclass(frozen=True)
class Call(Generic[T]):
    operation: Operation[T]
    path: Sequence[str]
    """Values of the path parameters, in order."""
    query: Mapping[str, Any]
    body: Any
    """``OMIT`` if there is none."""
    options: Mapping[str, Any]


@dataclass(frozen=True)
class Prepared:
    method: str
    url: str
    headers: Dict[str, str]
    content: Optional[bytes]


def prepare(settings: Settings, key: Optional[str], call: Call[Any]) -> Prepared:
    """Once per call: all attempts carry the same idempotency key."""
    operation, options = call.operation, call.options
    headers = dict(settings.headers)
    if key is not None:
        headers.setdefault("authorization", f"Bearer {key}")
    content = _content(call.body, options.get("extra_body"))
    if content is not None:
        headers["content-type"] = "application/json"
    if operation.method in ("POST", "PATCH", "DELETE"):
        named = options.get("idempotency_key")
        headers["idempotency-key"] = check_header(
            "Idempotency-Key", str(uuid.uuid4()) if named is None else named
        )
    headers = add_headers(headers, options.get("extra_headers"))
    query = _query({**call.query, **(options.get("extra_query") or {})})
    url = settings.base_url + _fill(operation.path, call.path)
    return Prepared(operation.method, url + query, headers, content)


def check_options(options: Mapping[str, Any]) -> Mapping[str, Any]:
    unknown = sorted(set(options) - OPTIONS)
    if unknown:
        raise TypeError(
            f"unexpected keyword argument {unknown[0]!r}; what this version does not know goes into extra_body or extra_query"
        )
    return options


def _fill(path: str, values: Sequence[str]) -> str:
    """Puts encoded values into a path. Without its slash a path could turn the host of ``base_url`` into another."""
    if not path.startswith("/"):
        raise RelayOSError("path must start with a slash")
    if not values:
        return path
    rest = iter(values)
    return re.sub(r"\{(\w+)\}", lambda match: _segment(match.group(1), next(rest)), path)


def _segment(name: str, value: object) -> str:
    """A segment that is empty or made of dots would turn the address into that of another operation."""
    if not isinstance(value, str) or value in ("", ".", ".."):
        raise RelayOSError(f"{name} must be a text that is not empty")
    return _quote(name, value)


def _query(query: Mapping[str, Any]) -> str:
    pairs = []
    for name, value in query.items():
        for item in value if isinstance(value, (list, tuple, set, frozenset)) else (value,):
            if item is not None and not isinstance(item, Omit):
                pairs.append(f"{_quote(name, name)}={_quote(name, _text(name, item))}")
    return "?" + "&".join(pairs) if pairs else ""


def _quote(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise RelayOSError(f"{name} has characters that can not be sent") from None


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(name, value.value)
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, (datetime, date)):
        return _time(value)
    raise RelayOSError(f"{name} can not be sent in a query: {type(value).__name__}")


def _content(body: Any, extra: Optional[Mapping[str, object]]) -> Optional[bytes]:
    if isinstance(body, Omit):
        if extra is None:
            return None
        body = {}
    if isinstance(body, Mapping):
        body = {**given(body), **(extra or {})}
    elif extra is not None:
        raise RelayOSError("extra_body needs a body that is an object")
    try:
        return json.dumps(
            body, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_json
        ).encode()
    except UnicodeEncodeError:
        raise RelayOSError("The body has characters that can not be sent") from None
    except (TypeError, ValueError) as error:
        raise RelayOSError(f"The body can not be sent as JSON: {error}") from None


def _json(value: object) -> object:
    if isinstance(value, (datetime, date)):
        return _time(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} is no type of JSON")


def _time(value: date) -> str:
    """RFC 3339; a time without its zone would mean something else on every machine."""
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.utcoffset() is None:
        raise RelayOSError("A datetime needs its timezone, for example datetime.now(timezone.utc)")
    return value.isoformat().replace("+00:00", "Z")


def undocumented(
    method: str, path: str, query: Optional[Query], body: object, options: Mapping[str, Any]
) -> Call[Any]:
    """The call of ``client.request``."""
    operation: Operation[Any] = Operation(None, method.upper(), path, plain)
    return Call(operation, (), query or {}, body, check_options(options))
