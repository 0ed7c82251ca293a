# Written by `npm run generate` from spec/. Do not edit.
"""``client.webhook_deliveries``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import WEBHOOK_DELIVERIES_GET, WEBHOOK_DELIVERIES_LIST, WEBHOOK_DELIVERIES_RETRY

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class WebhookDeliveriesResource(Resource):
    """The log of what was sent to webhook endpoints and what came back."""

    @property
    def with_raw_response(self) -> WebhookDeliveriesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return WebhookDeliveriesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        endpoint_id: str | Omit = OMIT,
        event_id: str | Omit = OMIT,
        status: Literal["waiting", "blocked", "delivering", "delivered", "exhausted", "canceled"]
        | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.WebhookDelivery]:
        """List deliveries

        What was or will be sent to endpoints, newest event first.

        ``GET /v1/webhook_deliveries``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            endpoint_id: Only deliveries to this endpoint.
            event_id: Only deliveries of this event.
            status: Only deliveries that stand here now.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.webhook_deliveries.list():
                print(item)
        """
        return self._page(
            WEBHOOK_DELIVERIES_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "status": status,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    def get(self, delivery_id: str, **options: Unpack[RequestOptions]) -> models.WebhookDelivery:
        """Read a delivery

        One delivery with every attempt: what was sent, what came back, how long it took.

        ``GET /v1/webhook_deliveries/{delivery_id}``. Needs the scope ``webhooks:read``.

        Args:
            delivery_id: Id of the delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.webhook_deliveries.get("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_DELIVERIES_GET,
            options,
            path=(delivery_id,),
        )

    def retry(self, delivery_id: str, **options: Unpack[RequestOptions]) -> models.WebhookDelivery:
        """Retry a delivery

        Sends it now, whatever became of it before. A failure is followed by the whole schedule of retries.

        ``POST /v1/webhook_deliveries/{delivery_id}/retry``. Needs the scope ``webhooks:write``.

        Args:
            delivery_id: Id of the delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_deliveries.retry("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_DELIVERIES_RETRY,
            options,
            path=(delivery_id,),
        )


class WebhookDeliveriesResourceWithRawResponse:
    """The methods of ``WebhookDeliveriesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: WebhookDeliveriesResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.retry = raw(resource.retry)


class AsyncWebhookDeliveriesResource(AsyncResource):
    """The log of what was sent to webhook endpoints and what came back."""

    @property
    def with_raw_response(self) -> AsyncWebhookDeliveriesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncWebhookDeliveriesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        endpoint_id: str | Omit = OMIT,
        event_id: str | Omit = OMIT,
        status: Literal["waiting", "blocked", "delivering", "delivered", "exhausted", "canceled"]
        | Omit = OMIT,
        created_after: Union[str, datetime] | Omit = OMIT,
        created_before: Union[str, datetime] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.WebhookDelivery]:
        """List deliveries

        What was or will be sent to endpoints, newest event first.

        ``GET /v1/webhook_deliveries``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            endpoint_id: Only deliveries to this endpoint.
            event_id: Only deliveries of this event.
            status: Only deliveries that stand here now.
            created_after: Only what was created at or after this time.
            created_before: Only what was created before this time.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.webhook_deliveries.list():
                print(item)
        """
        return self._page(
            WEBHOOK_DELIVERIES_LIST,
            options,
            query={
                "limit": limit,
                "cursor": cursor,
                "endpoint_id": endpoint_id,
                "event_id": event_id,
                "status": status,
                "created_after": created_after,
                "created_before": created_before,
            },
        )

    async def get(self, delivery_id: str, **options: Unpack[RequestOptions]) -> models.WebhookDelivery:
        """Read a delivery

        One delivery with every attempt: what was sent, what came back, how long it took.

        ``GET /v1/webhook_deliveries/{delivery_id}``. Needs the scope ``webhooks:read``.

        Args:
            delivery_id: Id of the delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.webhook_deliveries.get("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_DELIVERIES_GET,
            options,
            path=(delivery_id,),
        )

    async def retry(self, delivery_id: str, **options: Unpack[RequestOptions]) -> models.WebhookDelivery:
        """Retry a delivery

        Sends it now, whatever became of it before. A failure is followed by the whole schedule of retries.

        ``POST /v1/webhook_deliveries/{delivery_id}/retry``. Needs the scope ``webhooks:write``.

        Args:
            delivery_id: Id of the delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_deliveries.retry("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_DELIVERIES_RETRY,
            options,
            path=(delivery_id,),
        )


class AsyncWebhookDeliveriesResourceWithRawResponse:
    """The methods of ``AsyncWebhookDeliveriesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncWebhookDeliveriesResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.retry = raw_async(resource.retry)
