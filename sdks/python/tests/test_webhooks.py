"""Who sent a webhook, and what is in it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import unittest
from typing import Any, Dict, Optional
from unittest import mock

from relayos import RelayOSError, WebhookVerificationError, models, webhooks

NOW = 1_795_424_400
SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
OTHER = "whsec_" + base64.b64encode(b"another secret, of 32 bytes, too").decode()
BODY = json.dumps(
    {"id": "evt_1", "type": "message.delivered", "data": {"id": "msg_1", "to": "ä"}}, ensure_ascii=False
)


def sign(body: str, secret: str = SECRET, identity: str = "evt_1", timestamp: object = NOW) -> str:
    key = base64.b64decode(secret[6:])
    return (
        "v1,"
        + base64.b64encode(
            hmac.new(key, f"{identity}.{timestamp}.{body}".encode(), hashlib.sha256).digest()
        ).decode()
    )


def headers(signature: Optional[str] = None, **more: str) -> Dict[str, str]:
    all_ = {
        "Webhook-Id": "evt_1",
        "Webhook-Timestamp": str(NOW),
        "Webhook-Signature": signature or sign(BODY),
    }
    return {**all_, **{f"Webhook-{name.title()}": value for name, value in more.items()}}


def unwrap(
    body: Any = BODY, given: Optional[Dict[str, str]] = None, secrets: Any = SECRET, **options: Any
) -> Any:
    return webhooks.unwrap(
        body, headers() if given is None else given, secrets, now=options.pop("now", NOW), **options
    )


class Unwrap(unittest.TestCase):
    def reason(self, *args: Any, **kwargs: Any) -> str:
        with self.assertRaises(WebhookVerificationError) as caught:
            unwrap(*args, **kwargs)
        self.assertNotIn(SECRET[6:], str(caught.exception))
        return caught.exception.reason

    def test_gives_the_event_of_text_and_of_bytes(self) -> None:
        for body in [BODY, BODY.encode(), bytearray(BODY.encode()), memoryview(BODY.encode())]:
            event = unwrap(body if not isinstance(body, memoryview) else bytes(body))
            self.assertIsInstance(event, models.MessageDeliveredEvent)
            self.assertEqual(event.data.to, "ä")

    def test_agrees_with_the_example_of_the_standard(self) -> None:
        given = {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        }
        webhooks.verify(
            '{"test": 2432232314}', given, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now=1614265330
        )

    def test_takes_any_of_several_secrets_and_signatures(self) -> None:
        both = f"v1,{base64.b64encode(b'x' * 32).decode()} v9,zzz {sign(BODY, OTHER)}"
        self.assertEqual(unwrap(given=headers(both), secrets=[SECRET, OTHER]).id, "evt_1")
        self.assertEqual(self.reason(given=headers(both), secrets=[SECRET]), "no_matching_signature")

    def test_refuses_what_was_changed(self) -> None:
        self.assertEqual(self.reason(BODY + " "), "no_matching_signature")
        self.assertEqual(self.reason(BODY + "\udcff"), "no_matching_signature")
        self.assertEqual(self.reason(given=headers(id="\udcff")), "no_matching_signature")
        self.assertEqual(self.reason(given=headers(id="evt_2")), "no_matching_signature")
        self.assertEqual(self.reason(given=headers(timestamp=str(NOW + 1))), "no_matching_signature")
        self.assertEqual(self.reason(secrets=OTHER), "no_matching_signature")

    def test_refuses_signatures_of_other_forms(self) -> None:
        good = sign(BODY)
        for wrong in [
            good[3:],
            good[:-1],
            f"v2,{good[3:]}",
            f"v1a,{good[3:]}",
            f"v1 {good[3:]}",
            "v1,",
            ",",
            good + "=",
            "v1,ä",
        ]:
            self.assertEqual(self.reason(given=headers(wrong)), "no_matching_signature", wrong)

    def test_does_bounded_work(self) -> None:
        self.assertEqual(
            self.reason(given=headers("v1,AAAA " * 100_000 + sign(BODY))), "no_matching_signature"
        )

    def test_refuses_what_is_too_old_or_from_the_future(self) -> None:
        for now in [NOW - 300.0, NOW + 300.0]:
            unwrap(now=now)
        for now in [NOW - 301.0, NOW + 301.0, float("nan")]:
            self.assertEqual(self.reason(now=now), "outside_tolerance")
        unwrap(now=NOW + 3000, tolerance=3000)
        with mock.patch("time.time", lambda: NOW + 301.0):
            self.assertEqual(self.reason(now=None), "outside_tolerance")

    def test_refuses_times_that_are_none(self) -> None:
        for text in ["", "soon", "-1", "1e9", "1.5", "٣", f" {NOW}", "9" * 400]:
            kind = "invalid_timestamp" if text else "missing_header"
            self.assertEqual(self.reason(given=headers(timestamp=text)), kind, text)

    def test_names_the_header_that_is_missing(self) -> None:
        for name in ["Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"]:
            given = headers()
            del given[name]
            with self.assertRaisesRegex(WebhookVerificationError, name.lower()):
                unwrap(given=given)

    def test_refuses_bodies_that_are_no_event(self) -> None:
        for body in ["", "no", "[]", "7", "[" * 100_000]:
            self.assertEqual(self.reason(body, headers(sign(body))), "invalid_body")

    def test_keeps_events_that_this_version_does_not_know(self) -> None:
        body = '{"type":"message.beamed"}'
        self.assertIsInstance(unwrap(body, headers(sign(body))), models.UnknownEvent)

    def test_refuses_secrets_that_are_none_without_telling_them(self) -> None:
        for secrets in [
            "",
            "whsec_",
            "whsec_!hidden!",
            [],
            ["whsec_hidde"],
            [None],
            "whpk_hidden!!",
            "whpk_aGlkZGVu",
        ]:
            with self.assertRaises(RelayOSError) as caught:
                unwrap(secrets=secrets)
            self.assertNotIsInstance(caught.exception, WebhookVerificationError)
            self.assertNotIn("hidde", str(caught.exception))

    def test_compares_in_constant_time_and_tries_all(self) -> None:
        with mock.patch("hmac.compare_digest", wraps=hmac.compare_digest) as compare:
            unwrap(given=headers(f"{sign(BODY)} {sign(BODY, OTHER)}"), secrets=[SECRET, OTHER])
        self.assertEqual(compare.call_count, 4)


class Ed25519(unittest.TestCase):
    def test_takes_signatures_of_a_private_key(self) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        private = Ed25519PrivateKey.from_private_bytes(b"0123456789abcdef0123456789abcdef")
        public = "whpk_" + base64.b64encode(private.public_key().public_bytes_raw()).decode()
        signature = "v1a," + base64.b64encode(private.sign(f"evt_1.{NOW}.{BODY}".encode())).decode()
        self.assertEqual(unwrap(given=headers(signature), secrets=[SECRET, public]).id, "evt_1")
        for body, given in [
            (BODY + " ", headers(signature)),
            (BODY, headers(signature.replace("v1a", "v1"))),
        ]:
            with self.assertRaises(WebhookVerificationError):
                unwrap(body, given, public)

    def test_says_what_to_install(self) -> None:
        absent = mock.patch.dict(sys.modules, {"cryptography.exceptions": None})
        with absent, self.assertRaisesRegex(RelayOSError, r"pip install relayos\[ed25519\]"):
            unwrap(secrets="whpk_" + base64.b64encode(b"x" * 32).decode())


if __name__ == "__main__":
    unittest.main()
