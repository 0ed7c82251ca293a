# Written by `npm run generate` from spec/. Do not edit.
"""``client.webhook_endpoints``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import (
    WEBHOOK_ENDPOINTS_CREATE,
    WEBHOOK_ENDPOINTS_DELETE,
    WEBHOOK_ENDPOINTS_GET,
    WEBHOOK_ENDPOINTS_LIST,
    WEBHOOK_ENDPOINTS_RECOVER,
    WEBHOOK_ENDPOINTS_REPLAY,
    WEBHOOK_ENDPOINTS_ROTATE_SECRET,
    WEBHOOK_ENDPOINTS_SET_TRANSFORMATION,
    WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION,
    WEBHOOK_ENDPOINTS_TEST,
    WEBHOOK_ENDPOINTS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class WebhookEndpointsResource(Resource):
    """Where events are sent, signed, and how."""

    @property
    def with_raw_response(self) -> WebhookEndpointsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return WebhookEndpointsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.WebhookEndpoint]:
        """List webhook endpoints

        Endpoints of the environment, newest first.

        ``GET /v1/webhook_endpoints``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.webhook_endpoints.list():
                print(item)
        """
        return self._page(
            WEBHOOK_ENDPOINTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        url: str,
        event_types: Sequence[str],
        description: str | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        payload: Literal["full", "thin"] | Omit = OMIT,
        ordering: Literal["parallel", "by_subject", "by_conversation"] | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        rate_limit: Optional[int] | Omit = OMIT,
        signature_algorithms: Sequence[Literal["v1", "v1a"]] | Omit = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        client_certificate: params.ClientCertificateInput | Omit = OMIT,
        ca_certificate: params.CaCertificateInput | Omit = OMIT,
        retry_schedule: Optional[Sequence[int]] | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        api_version: Literal["2026-11-23"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Create a webhook endpoint

        Events of the environment are sent to `url` from now on, signed as Standard Webhooks 1.0 asks. The answer shows the
        signing `secret`, this once.

        The URL must be https and lead to public addresses; that is looked at now and again at every delivery.

        ``POST /v1/webhook_endpoints``. Needs the scope ``webhooks:write``.

        Args:
            url: Where events are sent by POST. An https URL that leads to public addresses.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent, for example `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
            payload: A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are
                always thin.
            ordering: `parallel` sends at once whatever is there; the others send events of one subject or
                conversation one after the other, in the order in which they happened: a failing one holds
                the next ones back until it is delivered or exhausted.
            concurrency: Requests under way at a time.
            rate_limit: Deliveries per second; null for as many as there are.
            signature_algorithms: `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of
                the endpoint.
            headers: Headers that every delivery carries, for example for a gateway in front of the receiver.
                Their values are kept sealed and never shown again. Names that HTTP or the signature need
                for themselves are refused.
            client_certificate: Shown to receivers that ask who is calling (mutual TLS). The key must belong to
                the certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept
                sealed and never shown again.
            ca_certificate: Certificates of the private authority to trust instead of the public ones, as PEM.
            retry_schedule: Seconds between attempts, each later by up to a fifth; 72 hours together at most.
                Null, and if nothing is said, for the usual schedule of ten attempts in three days.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.
            api_version: The version of the API that payloads are in; the newest if nothing is said.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.create(
                url="https://hooks.example.com/relayos",
                event_types=["message.*", "operation.completed"],
                description="Order service",
                filter="event.type != \\"message.sending\\"",
                headers={"X-Gateway-Key": "a-key-of-the-gateway"},
                metadata={"team": "orders"},
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_CREATE,
            options,
            body={
                "url": url,
                "event_types": event_types,
                "description": description,
                "filter": filter,
                "payload": payload,
                "ordering": ordering,
                "concurrency": concurrency,
                "rate_limit": rate_limit,
                "signature_algorithms": signature_algorithms,
                "headers": headers,
                "client_certificate": client_certificate,
                "ca_certificate": ca_certificate,
                "retry_schedule": retry_schedule,
                "metadata": metadata,
                "api_version": api_version,
            },
        )

    def get(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Read a webhook endpoint

        One endpoint, with its state and the public keys that verify `v1a` signatures.

        ``GET /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:read``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.webhook_endpoints.get("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_ENDPOINTS_GET,
            options,
            path=(endpoint_id,),
        )

    def update(
        self,
        endpoint_id: str,
        *,
        status: Literal["active", "paused"] | Omit = OMIT,
        url: str | Omit = OMIT,
        event_types: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        payload: Literal["full", "thin"] | Omit = OMIT,
        ordering: Literal["parallel", "by_subject", "by_conversation"] | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        rate_limit: Optional[int] | Omit = OMIT,
        signature_algorithms: Sequence[Literal["v1", "v1a"]] | Omit = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        client_certificate: params.ClientCertificateInput | Omit = OMIT,
        ca_certificate: params.CaCertificateInput | Omit = OMIT,
        retry_schedule: Optional[Sequence[int]] | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Change a webhook endpoint

        Changes what is named and leaves the rest. `status: paused` holds deliveries back; `status: active` takes them up again.
        Events that happen while an endpoint is paused wait in the feed: `webhook_endpoints.recover` sends them.

        ``PATCH /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            url: Where events are sent by POST. An https URL that leads to public addresses.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent, for example `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
            payload: A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are
                always thin.
            ordering: `parallel` sends at once whatever is there; the others send events of one subject or
                conversation one after the other, in the order in which they happened: a failing one holds
                the next ones back until it is delivered or exhausted.
            concurrency: Requests under way at a time.
            rate_limit: Deliveries per second; null for as many as there are.
            signature_algorithms: `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of
                the endpoint.
            headers: Headers that every delivery carries, for example for a gateway in front of the receiver.
                Their values are kept sealed and never shown again. Names that HTTP or the signature need
                for themselves are refused.
            client_certificate: Shown to receivers that ask who is calling (mutual TLS). The key must belong to
                the certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept
                sealed and never shown again.
            ca_certificate: Certificates of the private authority to trust instead of the public ones, as PEM.
            retry_schedule: Seconds between attempts, each later by up to a fifth; 72 hours together at most.
                Null, and if nothing is said, for the usual schedule of ten attempts in three days.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.update(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                concurrency=20,
                rate_limit=100,
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_UPDATE,
            options,
            path=(endpoint_id,),
            body={
                "status": status,
                "url": url,
                "event_types": event_types,
                "description": description,
                "filter": filter,
                "payload": payload,
                "ordering": ordering,
                "concurrency": concurrency,
                "rate_limit": rate_limit,
                "signature_algorithms": signature_algorithms,
                "headers": headers,
                "client_certificate": client_certificate,
                "ca_certificate": ca_certificate,
                "retry_schedule": retry_schedule,
                "metadata": metadata,
            },
        )

    def delete(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Delete a webhook endpoint

        Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries stays for its time.

        ``DELETE /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.delete("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_ENDPOINTS_DELETE,
            options,
            path=(endpoint_id,),
        )

    def rotate_secret(
        self,
        endpoint_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Rotate the signing secret

        Makes a new secret and shows it, this once. Until `overlap_seconds` are over (24 hours if nothing is said), deliveries
        are signed with the old secret too, so that receivers can change over. At most 5 secrets are live at a time.

        ``POST /v1/webhook_endpoints/{endpoint_id}/rotate_secret``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            overlap_seconds: For how long the old secrets still sign.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.rotate_secret(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                overlap_seconds=86400,
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_ROTATE_SECRET,
            options,
            path=(endpoint_id,),
            body={"overlap_seconds": overlap_seconds},
        )

    def test(
        self,
        endpoint_id: str,
        *,
        event_type: str,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookTest:
        """Send an example event

        Sends the example of an event type now, signed as every delivery is, and answers what came back. Nothing is retried,
        and nothing of it appears in the feed.

        ``POST /v1/webhook_endpoints/{endpoint_id}/test``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.test(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_type="message.delivered",
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_TEST,
            options,
            path=(endpoint_id,),
            body={"event_type": event_type},
        )

    def replay(
        self,
        endpoint_id: str,
        *,
        since: Union[str, datetime],
        until: Union[str, datetime] | Omit = OMIT,
        which: Literal["failed", "missing", "all"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """Replay events

        Sends events of a time window again: those whose delivery `failed`, those that are `missing` (they happened while the
        endpoint was paused, or before it existed), or `all`. It goes on in the background; follow the operation.

        ``POST /v1/webhook_endpoints/{endpoint_id}/replay``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            since: From this time on.
            until: Before this time; now if nothing is said.
            which: `failed` if nothing is said.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.replay(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                since="2026-11-23T00:00:00Z",
                which="failed",
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_REPLAY,
            options,
            path=(endpoint_id,),
            body={"since": since, "until": until, "which": which},
        )

    def recover(
        self,
        endpoint_id: str,
        *,
        since: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """Recover a webhook endpoint

        Makes a degraded, paused or disabled endpoint active and sends what it missed since it began to fail, or since `since`.

        ``POST /v1/webhook_endpoints/{endpoint_id}/recover``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            since: Send what failed or is missing from this time on; since the endpoint began to fail or was
                paused if nothing is said.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.recover(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                since="2026-11-23T00:00:00Z",
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_RECOVER,
            options,
            path=(endpoint_id,),
            body={"since": since},
        )

    def set_transformation(
        self,
        endpoint_id: str,
        *,
        code: Optional[str],
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Set the transformation

        JavaScript that makes the payload: a function `transform(event)` that answers what is sent instead, or null for an event that
        is not to be sent. It runs in a sandbox without network, clock or files, in at most 50 ms and 8 MB. Null removes it.

        ``PUT /v1/webhook_endpoints/{endpoint_id}/transformation``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.set_transformation(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                code="function transform(event) { return { text: event.type } }",
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_SET_TRANSFORMATION,
            options,
            path=(endpoint_id,),
            body={"code": code},
        )

    def simulate_transformation(
        self,
        endpoint_id: str,
        *,
        event_type: str,
        code: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookTransformationResult:
        """Try a transformation

        Runs a transformation, the one that is set or the one in the request, on an example event. Nothing is sent.

        ``POST /v1/webhook_endpoints/{endpoint_id}/transformation/simulate``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            code: What to run instead of the transformation that is set.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_endpoints.simulate_transformation(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_type="message.delivered",
                code="function transform(event) { return { text: event.type } }",
            )
        """
        return self._call(
            WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION,
            options,
            path=(endpoint_id,),
            body={"event_type": event_type, "code": code},
        )


class WebhookEndpointsResourceWithRawResponse:
    """The methods of ``WebhookEndpointsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: WebhookEndpointsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.rotate_secret = raw(resource.rotate_secret)
        self.test = raw(resource.test)
        self.replay = raw(resource.replay)
        self.recover = raw(resource.recover)
        self.set_transformation = raw(resource.set_transformation)
        self.simulate_transformation = raw(resource.simulate_transformation)


class AsyncWebhookEndpointsResource(AsyncResource):
    """Where events are sent, signed, and how."""

    @property
    def with_raw_response(self) -> AsyncWebhookEndpointsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncWebhookEndpointsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.WebhookEndpoint]:
        """List webhook endpoints

        Endpoints of the environment, newest first.

        ``GET /v1/webhook_endpoints``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.webhook_endpoints.list():
                print(item)
        """
        return self._page(
            WEBHOOK_ENDPOINTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        url: str,
        event_types: Sequence[str],
        description: str | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        payload: Literal["full", "thin"] | Omit = OMIT,
        ordering: Literal["parallel", "by_subject", "by_conversation"] | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        rate_limit: Optional[int] | Omit = OMIT,
        signature_algorithms: Sequence[Literal["v1", "v1a"]] | Omit = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        client_certificate: params.ClientCertificateInput | Omit = OMIT,
        ca_certificate: params.CaCertificateInput | Omit = OMIT,
        retry_schedule: Optional[Sequence[int]] | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        api_version: Literal["2026-11-23"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Create a webhook endpoint

        Events of the environment are sent to `url` from now on, signed as Standard Webhooks 1.0 asks. The answer shows the
        signing `secret`, this once.

        The URL must be https and lead to public addresses; that is looked at now and again at every delivery.

        ``POST /v1/webhook_endpoints``. Needs the scope ``webhooks:write``.

        Args:
            url: Where events are sent by POST. An https URL that leads to public addresses.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent, for example `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
            payload: A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are
                always thin.
            ordering: `parallel` sends at once whatever is there; the others send events of one subject or
                conversation one after the other, in the order in which they happened: a failing one holds
                the next ones back until it is delivered or exhausted.
            concurrency: Requests under way at a time.
            rate_limit: Deliveries per second; null for as many as there are.
            signature_algorithms: `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of
                the endpoint.
            headers: Headers that every delivery carries, for example for a gateway in front of the receiver.
                Their values are kept sealed and never shown again. Names that HTTP or the signature need
                for themselves are refused.
            client_certificate: Shown to receivers that ask who is calling (mutual TLS). The key must belong to
                the certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept
                sealed and never shown again.
            ca_certificate: Certificates of the private authority to trust instead of the public ones, as PEM.
            retry_schedule: Seconds between attempts, each later by up to a fifth; 72 hours together at most.
                Null, and if nothing is said, for the usual schedule of ten attempts in three days.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.
            api_version: The version of the API that payloads are in; the newest if nothing is said.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.create(
                url="https://hooks.example.com/relayos",
                event_types=["message.*", "operation.completed"],
                description="Order service",
                filter="event.type != \\"message.sending\\"",
                headers={"X-Gateway-Key": "a-key-of-the-gateway"},
                metadata={"team": "orders"},
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_CREATE,
            options,
            body={
                "url": url,
                "event_types": event_types,
                "description": description,
                "filter": filter,
                "payload": payload,
                "ordering": ordering,
                "concurrency": concurrency,
                "rate_limit": rate_limit,
                "signature_algorithms": signature_algorithms,
                "headers": headers,
                "client_certificate": client_certificate,
                "ca_certificate": ca_certificate,
                "retry_schedule": retry_schedule,
                "metadata": metadata,
                "api_version": api_version,
            },
        )

    async def get(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Read a webhook endpoint

        One endpoint, with its state and the public keys that verify `v1a` signatures.

        ``GET /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:read``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.webhook_endpoints.get("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_GET,
            options,
            path=(endpoint_id,),
        )

    async def update(
        self,
        endpoint_id: str,
        *,
        status: Literal["active", "paused"] | Omit = OMIT,
        url: str | Omit = OMIT,
        event_types: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        filter: Optional[str] | Omit = OMIT,
        payload: Literal["full", "thin"] | Omit = OMIT,
        ordering: Literal["parallel", "by_subject", "by_conversation"] | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        rate_limit: Optional[int] | Omit = OMIT,
        signature_algorithms: Sequence[Literal["v1", "v1a"]] | Omit = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        client_certificate: params.ClientCertificateInput | Omit = OMIT,
        ca_certificate: params.CaCertificateInput | Omit = OMIT,
        retry_schedule: Optional[Sequence[int]] | Omit = OMIT,
        metadata: params.Metadata | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Change a webhook endpoint

        Changes what is named and leaves the rest. `status: paused` holds deliveries back; `status: active` takes them up again.
        Events that happen while an endpoint is paused wait in the feed: `webhook_endpoints.recover` sends them.

        ``PATCH /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            url: Where events are sent by POST. An https URL that leads to public addresses.
            event_types: Names of event types, or of groups as `message.*`; `*` is all.
            filter: An expression of the Common Expression Language over `event`; only events for which it is
                true are sent, for example `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
            payload: A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are
                always thin.
            ordering: `parallel` sends at once whatever is there; the others send events of one subject or
                conversation one after the other, in the order in which they happened: a failing one holds
                the next ones back until it is delivered or exhausted.
            concurrency: Requests under way at a time.
            rate_limit: Deliveries per second; null for as many as there are.
            signature_algorithms: `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of
                the endpoint.
            headers: Headers that every delivery carries, for example for a gateway in front of the receiver.
                Their values are kept sealed and never shown again. Names that HTTP or the signature need
                for themselves are refused.
            client_certificate: Shown to receivers that ask who is calling (mutual TLS). The key must belong to
                the certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519. Both are kept
                sealed and never shown again.
            ca_certificate: Certificates of the private authority to trust instead of the public ones, as PEM.
            retry_schedule: Seconds between attempts, each later by up to a fifth; 72 hours together at most.
                Null, and if nothing is said, for the usual schedule of ten attempts in three days.
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.update(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                concurrency=20,
                rate_limit=100,
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_UPDATE,
            options,
            path=(endpoint_id,),
            body={
                "status": status,
                "url": url,
                "event_types": event_types,
                "description": description,
                "filter": filter,
                "payload": payload,
                "ordering": ordering,
                "concurrency": concurrency,
                "rate_limit": rate_limit,
                "signature_algorithms": signature_algorithms,
                "headers": headers,
                "client_certificate": client_certificate,
                "ca_certificate": ca_certificate,
                "retry_schedule": retry_schedule,
                "metadata": metadata,
            },
        )

    async def delete(self, endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Delete a webhook endpoint

        Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries stays for its time.

        ``DELETE /v1/webhook_endpoints/{endpoint_id}``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.delete("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_DELETE,
            options,
            path=(endpoint_id,),
        )

    async def rotate_secret(
        self,
        endpoint_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Rotate the signing secret

        Makes a new secret and shows it, this once. Until `overlap_seconds` are over (24 hours if nothing is said), deliveries
        are signed with the old secret too, so that receivers can change over. At most 5 secrets are live at a time.

        ``POST /v1/webhook_endpoints/{endpoint_id}/rotate_secret``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            overlap_seconds: For how long the old secrets still sign.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.rotate_secret(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                overlap_seconds=86400,
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_ROTATE_SECRET,
            options,
            path=(endpoint_id,),
            body={"overlap_seconds": overlap_seconds},
        )

    async def test(
        self,
        endpoint_id: str,
        *,
        event_type: str,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookTest:
        """Send an example event

        Sends the example of an event type now, signed as every delivery is, and answers what came back. Nothing is retried,
        and nothing of it appears in the feed.

        ``POST /v1/webhook_endpoints/{endpoint_id}/test``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.test(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_type="message.delivered",
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_TEST,
            options,
            path=(endpoint_id,),
            body={"event_type": event_type},
        )

    async def replay(
        self,
        endpoint_id: str,
        *,
        since: Union[str, datetime],
        until: Union[str, datetime] | Omit = OMIT,
        which: Literal["failed", "missing", "all"] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """Replay events

        Sends events of a time window again: those whose delivery `failed`, those that are `missing` (they happened while the
        endpoint was paused, or before it existed), or `all`. It goes on in the background; follow the operation.

        ``POST /v1/webhook_endpoints/{endpoint_id}/replay``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            since: From this time on.
            until: Before this time; now if nothing is said.
            which: `failed` if nothing is said.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.replay(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                since="2026-11-23T00:00:00Z",
                which="failed",
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_REPLAY,
            options,
            path=(endpoint_id,),
            body={"since": since, "until": until, "which": which},
        )

    async def recover(
        self,
        endpoint_id: str,
        *,
        since: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """Recover a webhook endpoint

        Makes a degraded, paused or disabled endpoint active and sends what it missed since it began to fail, or since `since`.

        ``POST /v1/webhook_endpoints/{endpoint_id}/recover``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            since: Send what failed or is missing from this time on; since the endpoint began to fail or was
                paused if nothing is said.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.recover(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                since="2026-11-23T00:00:00Z",
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_RECOVER,
            options,
            path=(endpoint_id,),
            body={"since": since},
        )

    async def set_transformation(
        self,
        endpoint_id: str,
        *,
        code: Optional[str],
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Set the transformation

        JavaScript that makes the payload: a function `transform(event)` that answers what is sent instead, or null for an event that
        is not to be sent. It runs in a sandbox without network, clock or files, in at most 50 ms and 8 MB. Null removes it.

        ``PUT /v1/webhook_endpoints/{endpoint_id}/transformation``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.set_transformation(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                code="function transform(event) { return { text: event.type } }",
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_SET_TRANSFORMATION,
            options,
            path=(endpoint_id,),
            body={"code": code},
        )

    async def simulate_transformation(
        self,
        endpoint_id: str,
        *,
        event_type: str,
        code: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookTransformationResult:
        """Try a transformation

        Runs a transformation, the one that is set or the one in the request, on an example event. Nothing is sent.

        ``POST /v1/webhook_endpoints/{endpoint_id}/transformation/simulate``. Needs the scope ``webhooks:write``.

        Args:
            endpoint_id: Id of the webhook endpoint.
            code: What to run instead of the transformation that is set.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_endpoints.simulate_transformation(
                "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
                event_type="message.delivered",
                code="function transform(event) { return { text: event.type } }",
            )
        """
        return await self._call(
            WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION,
            options,
            path=(endpoint_id,),
            body={"event_type": event_type, "code": code},
        )


class AsyncWebhookEndpointsResourceWithRawResponse:
    """The methods of ``AsyncWebhookEndpointsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncWebhookEndpointsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.rotate_secret = raw_async(resource.rotate_secret)
        self.test = raw_async(resource.test)
        self.replay = raw_async(resource.replay)
        self.recover = raw_async(resource.recover)
        self.set_transformation = raw_async(resource.set_transformation)
        self.simulate_transformation = raw_async(resource.simulate_transformation)
