"""The options of a client with defaults filled in and mistakes refused. The only place that reads the environment."""

from __future__ import annotations

import ipaddress
import os
import re
import ssl
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, Mapping, Optional

import httpx

from ._errors import RelayOSError
from ._headers import add_headers
from ._log import LogEntry
from ._timing import Timing
from ._version import VERSION

LONGEST_TIMEOUT = 2_147_483  # seconds; beyond it, timers of some systems fire at once


@dataclass(frozen=True)
class Settings:
    base_url: str  # without a slash at its end
    timeout: float
    max_retries: int
    headers: Mapping[str, str] = field(repr=False)
    logger: Optional[Callable[[LogEntry], None]]
    timing: Timing
    proxy: Optional[str] = field(repr=False)  # it may have a password


def resolve_settings(
    *,
    base_url: Optional[str],
    timeout: float,
    max_retries: int,
    headers: Optional[Mapping[str, Optional[str]]],
    logger: Optional[Callable[[LogEntry], None]],
    timing: Optional[Timing],
    proxy: Optional[str],
) -> Settings:
    if base_url is None:
        base_url = os.environ.get("RELAYOS_BASE_URL") or "http://127.0.0.1:8080"
    return Settings(
        base_url=check_base_url(base_url),
        timeout=check_timeout(timeout),
        max_retries=check_max_retries(max_retries),
        headers=add_headers(
            {
                "accept": "application/json, application/problem+json",
                "user-agent": f"relayos-python/{VERSION}",
            },
            headers,
        ),
        logger=logger,
        timing=timing or Timing(),
        proxy=proxy,
    )


def check_timeout(timeout: float) -> float:
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and 0 < timeout <= LONGEST_TIMEOUT:
        return float(timeout)
    raise RelayOSError(f"timeout must be a number of seconds above 0, at most {LONGEST_TIMEOUT}")


def check_max_retries(max_retries: int) -> int:
    if isinstance(max_retries, int) and not isinstance(max_retries, bool) and max_retries >= 0:
        return max_retries
    raise RelayOSError("max_retries must be a whole number from 0")


def check_base_url(text: str) -> str:
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, TypeError, AttributeError):
        raise RelayOSError("base_url must be an http or https address") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise RelayOSError("base_url must be an http or https address")
    if url.userinfo:
        raise RelayOSError("base_url must not carry a user name or password; use api_key")
    if url.query or url.fragment or text.strip().endswith(("?", "#")):
        raise RelayOSError("base_url must not have a query or fragment")
    return str(url).rstrip("/")


def refuse_plain_http(base_url: str) -> None:
    """On a plain connection, everybody between here and the server can read the key."""
    url = httpx.URL(base_url)
    if url.scheme == "http" and not is_loopback(url.host):
        raise RelayOSError(
            "base_url must be an https address: an API key is not sent over plain http to another machine "
            "(allow_insecure_http=True if only you can read what is sent on the way there)"
        )


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def default_key() -> Optional[str]:
    return os.environ.get("RELAYOS_API_KEY")


def check_key(api_key: object) -> str:
    """Refuses what no header can carry, without telling the key."""
    key = api_key.strip() if isinstance(api_key, str) else ""
    if not key:
        raise RelayOSError("No API key: set the argument api_key or the environment variable RELAYOS_API_KEY")
    if not re.fullmatch(r"[\x21-\x7e]+", key):
        raise RelayOSError("The API key has characters that no key has")
    return key


def client_options(proxy: Optional[str], base_url: str) -> Dict[str, object]:
    """Of the HTTP client that we make ourselves. A proxy of the environment must not see what is for this machine."""
    if proxy is not None:
        return {"proxy": proxy, "timeout": None}
    loopback = ("all://localhost", "all://*.localhost", "all://127.0.0.1", "all://[::1]")
    options: Dict[str, object] = {"mounts": dict.fromkeys(loopback), "timeout": None}
    if base_url.startswith("http:") and is_loopback(httpx.URL(base_url).host):
        # Reading the certificates of the world takes 80 ms, and nothing here speaks TLS. This one trusts nobody.
        options["verify"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return options


def check_client(
    settings: Settings,
    key: object,
    anonymous: bool,
    insecure: bool,
    http_client: object,
    proxy: Optional[str],
) -> None:
    if http_client is not None and proxy is not None:
        raise RelayOSError("proxy is for the client's own connections; an http_client has its own")
    if not anonymous and not callable(key):
        check_key(key)
    if not anonymous and not insecure:
        refuse_plain_http(settings.base_url)


def changed(
    old: Settings,
    timeout: Optional[float],
    max_retries: Optional[int],
    headers: Optional[Mapping[str, Optional[str]]],
) -> Settings:
    return replace(
        old,
        timeout=old.timeout if timeout is None else check_timeout(timeout),
        max_retries=old.max_retries if max_retries is None else check_max_retries(max_retries),
        headers=add_headers(old.headers, headers),
    )
