"""Webhooks: checks who sent one, and turns it into an event. Standard Webhooks 1.0.

Example:
    event = webhooks.unwrap(request.get_data(), request.headers, os.environ["WEBHOOK_SECRET"])
    if event.type == "message.delivered":
        print(event.data.id)
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from typing import Callable, List, Mapping, Optional, Sequence, Tuple, Union

from ._errors import RelayOSError, WebhookVerificationError
from .generated.models import Event, decode_event

__all__ = ["unwrap", "verify"]

TOLERANCE = 300.0  # seconds that clocks may differ and a delivery may take
MOST_SIGNATURES = 32  # of one request: bounds the work for whoever sends nonsense


def unwrap(
    raw_body: Union[bytes, str],
    headers: Mapping[str, str],
    secrets: Union[str, Sequence[str]],
    *,
    tolerance: float = TOLERANCE,
    now: Optional[float] = None,
) -> Event:
    """Checks the signature of a webhook and gives its event.

    Args:
        raw_body: The body as it came, before anything parsed it.
        headers: Of the request, in any case: ``webhook-id``, ``webhook-timestamp``, ``webhook-signature``.
        secrets: ``whsec_...`` of the endpoint; several while a secret is replaced. ``whpk_...`` is a public key, for
            endpoints with Ed25519 signatures; it needs ``pip install relayos[ed25519]``.
        tolerance: Seconds that the time of the webhook may differ from ours.
        now: Seconds since 1970. For tests.

    Returns:
        The event. Types that this version does not know are an ``UnknownEvent``. The header ``webhook-id`` stays the
        same when a delivery is repeated: keep it, to handle each event once.

    Raises:
        WebhookVerificationError: It is not from the owner of a secret, was changed, or is too old.
        RelayOSError: A secret is not one, or what checks it is not installed.
    """
    verify(raw_body, headers, secrets, tolerance=tolerance, now=now)
    try:
        body = json.loads(raw_body)
    except (ValueError, RecursionError):
        raise WebhookVerificationError("invalid_body", "The body is not JSON") from None
    if not isinstance(body, dict):
        raise WebhookVerificationError("invalid_body", "The body is not an object")
    return decode_event(body)


def verify(
    raw_body: Union[bytes, str],
    headers: Mapping[str, str],
    secrets: Union[str, Sequence[str]],
    *,
    tolerance: float = TOLERANCE,
    now: Optional[float] = None,
) -> None:
    """Checks the signature of a webhook; as ``unwrap``, for bodies that are no events of ours."""
    checks = [_checker(secret) for secret in ([secrets] if isinstance(secrets, str) else list(secrets))]
    if not checks:
        raise RelayOSError("secrets is empty")
    lower = {str(name).lower(): value for name, value in headers.items()}
    identity, timestamp, signatures = (_header(lower, name) for name in ("id", "timestamp", "signature"))
    if not re.fullmatch(r"[0-9]{1,12}", timestamp):
        raise WebhookVerificationError("invalid_timestamp", "webhook-timestamp is not a number of seconds")
    if not abs((time.time() if now is None else now) - int(timestamp)) <= tolerance:
        raise WebhookVerificationError("outside_tolerance", "webhook-timestamp is too far from now")
    body = _bytes(raw_body) if isinstance(raw_body, str) else bytes(raw_body)
    content = _bytes(f"{identity}.{timestamp}.") + body
    matched = False
    for version, signature in _signatures(signatures):
        for known, check in checks:
            matched |= known == version and check(content, signature)  # all are tried: time tells nothing
    if not matched:
        raise WebhookVerificationError(
            "no_matching_signature", "No signature was made with one of the secrets"
        )


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(f"webhook-{name}")
    if not isinstance(value, str) or not value:
        raise WebhookVerificationError("missing_header", f"The header webhook-{name} is missing")
    return value


def _bytes(text: str) -> bytes:
    """Half a character, which some servers make of bytes that are no UTF-8, is a signature that does not match."""
    return text.encode("utf-8", "surrogatepass")


def _signatures(header: str) -> List[Tuple[str, bytes]]:
    """``v1,<base64> v1a,<base64>``; what has another form, for example a later version, is skipped."""
    result = []
    for part in header.split(" ", MOST_SIGNATURES)[:MOST_SIGNATURES]:
        version, _, text = part.partition(",")
        signature = _decode(text)
        if signature:
            result.append((version, signature))
    return result


def _checker(secret: str) -> Tuple[str, Callable[[bytes, bytes], bool]]:
    if not isinstance(secret, str):
        raise RelayOSError("A secret of a webhook must be a text")
    if secret.startswith("whpk_"):
        return "v1a", _ed25519(_key(secret[5:]))
    key = _key(secret[6:] if secret.startswith("whsec_") else secret)

    def check(content: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(hmac.new(key, content, hashlib.sha256).digest(), signature)

    return "v1", check


def _key(text: str) -> bytes:
    """Never tells the secret, not even where it is wrong."""
    key = _decode(text)
    if not key:
        raise RelayOSError("A secret of a webhook must be whsec_ or whpk_ and base64")
    return key


def _decode(text: str) -> bytes:
    """Strict base64, which `validate` of older Pythons is not; nothing if it is none."""
    if len(text) % 4 or not re.fullmatch(r"[A-Za-z0-9+/]*={0,2}", text):
        return b""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _ed25519(key: bytes) -> Callable[[bytes, bytes], bool]:
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 optional
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415
    except ImportError:
        raise RelayOSError(
            "Ed25519 signatures (whpk_) need the package cryptography: pip install relayos[ed25519]"
        ) from None
    try:
        public = Ed25519PublicKey.from_public_bytes(key)
    except ValueError:
        raise RelayOSError("A whpk_ key must be 32 bytes in base64") from None

    def check(content: bytes, signature: bytes) -> bool:
        try:
            public.verify(signature, content)
        except InvalidSignature:
            return False
        return True

    return check
