# Written by `npm run generate` from spec/. Do not edit.
"""``client.webhook_inspectors``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import (
    WEBHOOK_INSPECTORS_CREATE,
    WEBHOOK_INSPECTORS_DELETE,
    WEBHOOK_INSPECTORS_GET,
    WEBHOOK_INSPECTORS_LIST,
    WEBHOOK_INSPECTORS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class WebhookInspectorsResource(Resource):
    """Receivers on this server for trying out webhooks in the sandbox."""

    @property
    def with_raw_response(self) -> WebhookInspectorsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return WebhookInspectorsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.WebhookInspector]:
        """List inspectors

        Inspectors of the environment, newest first.

        ``GET /v1/webhook_inspectors``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.webhook_inspectors.list():
                print(item)
        """
        return self._page(
            WEBHOOK_INSPECTORS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        response_statuses: Sequence[int] | Omit = OMIT,
        response_delay_ms: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookInspector:
        """Create an inspector

        A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook endpoint of this sandbox, or send to it yourself;
        what comes is listed by `webhook_inspections.list` for 24 hours. Only sandbox environments have inspectors.

        ``POST /v1/webhook_inspectors``. Needs the scope ``webhooks:write``.

        Args:
            name: What people see.
            response_statuses: How it answers: the first time that an event comes with the first of these, the
                second time with the second, and so on; the last one stays. `[204]` if nothing is said.
            response_delay_ms: How long it takes to answer; 15 seconds are too long for a delivery.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_inspectors.create(
                name="Retries",
                response_statuses=[503, 503, 204],
                response_delay_ms=50,
            )
        """
        return self._call(
            WEBHOOK_INSPECTORS_CREATE,
            options,
            body={
                "name": name,
                "response_statuses": response_statuses,
                "response_delay_ms": response_delay_ms,
            },
        )

    def get(self, inspector_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspector:
        """Read an inspector

        Its URL, and how it answers.

        ``GET /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:read``.

        Args:
            inspector_id: Id of an inspector.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.webhook_inspectors.get("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_INSPECTORS_GET,
            options,
            path=(inspector_id,),
        )

    def update(
        self,
        inspector_id: str,
        *,
        name: str | Omit = OMIT,
        response_statuses: Sequence[int] | Omit = OMIT,
        response_delay_ms: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookInspector:
        """Change an inspector

        Have it answer otherwise, for example with errors, to see what retries do.

        ``PATCH /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:write``.

        Args:
            inspector_id: Id of an inspector.
            name: What people see.
            response_statuses: How it answers: the first time that an event comes with the first of these, the
                second time with the second, and so on; the last one stays. `[204]` if nothing is said.
            response_delay_ms: How long it takes to answer; 15 seconds are too long for a delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_inspectors.update(
                "whi_01k8z7m4x2q9v5n3c6b1a0g7ht",
                response_statuses=[204],
            )
        """
        return self._call(
            WEBHOOK_INSPECTORS_UPDATE,
            options,
            path=(inspector_id,),
            body={
                "name": name,
                "response_statuses": response_statuses,
                "response_delay_ms": response_delay_ms,
            },
        )

    def delete(self, inspector_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspector:
        """Delete an inspector

        Its URL answers 404 from now on, and what it recorded is gone.

        ``DELETE /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:write``.

        Args:
            inspector_id: Id of an inspector.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.webhook_inspectors.delete("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_INSPECTORS_DELETE,
            options,
            path=(inspector_id,),
        )


class WebhookInspectorsResourceWithRawResponse:
    """The methods of ``WebhookInspectorsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: WebhookInspectorsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncWebhookInspectorsResource(AsyncResource):
    """Receivers on this server for trying out webhooks in the sandbox."""

    @property
    def with_raw_response(self) -> AsyncWebhookInspectorsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncWebhookInspectorsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.WebhookInspector]:
        """List inspectors

        Inspectors of the environment, newest first.

        ``GET /v1/webhook_inspectors``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.webhook_inspectors.list():
                print(item)
        """
        return self._page(
            WEBHOOK_INSPECTORS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        response_statuses: Sequence[int] | Omit = OMIT,
        response_delay_ms: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookInspector:
        """Create an inspector

        A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook endpoint of this sandbox, or send to it yourself;
        what comes is listed by `webhook_inspections.list` for 24 hours. Only sandbox environments have inspectors.

        ``POST /v1/webhook_inspectors``. Needs the scope ``webhooks:write``.

        Args:
            name: What people see.
            response_statuses: How it answers: the first time that an event comes with the first of these, the
                second time with the second, and so on; the last one stays. `[204]` if nothing is said.
            response_delay_ms: How long it takes to answer; 15 seconds are too long for a delivery.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_inspectors.create(
                name="Retries",
                response_statuses=[503, 503, 204],
                response_delay_ms=50,
            )
        """
        return await self._call(
            WEBHOOK_INSPECTORS_CREATE,
            options,
            body={
                "name": name,
                "response_statuses": response_statuses,
                "response_delay_ms": response_delay_ms,
            },
        )

    async def get(self, inspector_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspector:
        """Read an inspector

        Its URL, and how it answers.

        ``GET /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:read``.

        Args:
            inspector_id: Id of an inspector.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.webhook_inspectors.get("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_INSPECTORS_GET,
            options,
            path=(inspector_id,),
        )

    async def update(
        self,
        inspector_id: str,
        *,
        name: str | Omit = OMIT,
        response_statuses: Sequence[int] | Omit = OMIT,
        response_delay_ms: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookInspector:
        """Change an inspector

        Have it answer otherwise, for example with errors, to see what retries do.

        ``PATCH /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:write``.

        Args:
            inspector_id: Id of an inspector.
            name: What people see.
            response_statuses: How it answers: the first time that an event comes with the first of these, the
                second time with the second, and so on; the last one stays. `[204]` if nothing is said.
            response_delay_ms: How long it takes to answer; 15 seconds are too long for a delivery.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_inspectors.update(
                "whi_01k8z7m4x2q9v5n3c6b1a0g7ht",
                response_statuses=[204],
            )
        """
        return await self._call(
            WEBHOOK_INSPECTORS_UPDATE,
            options,
            path=(inspector_id,),
            body={
                "name": name,
                "response_statuses": response_statuses,
                "response_delay_ms": response_delay_ms,
            },
        )

    async def delete(self, inspector_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspector:
        """Delete an inspector

        Its URL answers 404 from now on, and what it recorded is gone.

        ``DELETE /v1/webhook_inspectors/{inspector_id}``. Needs the scope ``webhooks:write``.

        Args:
            inspector_id: Id of an inspector.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.webhook_inspectors.delete("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_INSPECTORS_DELETE,
            options,
            path=(inspector_id,),
        )


class AsyncWebhookInspectorsResourceWithRawResponse:
    """The methods of ``AsyncWebhookInspectorsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncWebhookInspectorsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
