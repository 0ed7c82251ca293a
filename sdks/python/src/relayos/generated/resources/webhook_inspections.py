# Written by `npm run generate` from spec/. Do not edit.
"""``client.webhook_inspections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import WEBHOOK_INSPECTIONS_GET, WEBHOOK_INSPECTIONS_LIST

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class WebhookInspectionsResource(Resource):
    """What came to webhook inspectors, and whether it is signed well."""

    @property
    def with_raw_response(self) -> WebhookInspectionsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return WebhookInspectionsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        inspector_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.WebhookInspection]:
        """List inspected requests

        What came to inspectors of the environment, newest first.

        ``GET /v1/webhook_inspections``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            inspector_id: Only what came to this inspector.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.webhook_inspections.list():
                print(item)
        """
        return self._page(
            WEBHOOK_INSPECTIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor, "inspector_id": inspector_id},
        )

    def get(self, inspection_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspection:
        """Read an inspected request

        One request, with the verdict on its signature.

        ``GET /v1/webhook_inspections/{inspection_id}``. Needs the scope ``webhooks:read``.

        Args:
            inspection_id: Id of an inspected request.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.webhook_inspections.get("whr_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            WEBHOOK_INSPECTIONS_GET,
            options,
            path=(inspection_id,),
        )


class WebhookInspectionsResourceWithRawResponse:
    """The methods of ``WebhookInspectionsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: WebhookInspectionsResource) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncWebhookInspectionsResource(AsyncResource):
    """What came to webhook inspectors, and whether it is signed well."""

    @property
    def with_raw_response(self) -> AsyncWebhookInspectionsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncWebhookInspectionsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        inspector_id: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.WebhookInspection]:
        """List inspected requests

        What came to inspectors of the environment, newest first.

        ``GET /v1/webhook_inspections``. Needs the scope ``webhooks:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.
            inspector_id: Only what came to this inspector.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.webhook_inspections.list():
                print(item)
        """
        return self._page(
            WEBHOOK_INSPECTIONS_LIST,
            options,
            query={"limit": limit, "cursor": cursor, "inspector_id": inspector_id},
        )

    async def get(self, inspection_id: str, **options: Unpack[RequestOptions]) -> models.WebhookInspection:
        """Read an inspected request

        One request, with the verdict on its signature.

        ``GET /v1/webhook_inspections/{inspection_id}``. Needs the scope ``webhooks:read``.

        Args:
            inspection_id: Id of an inspected request.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.webhook_inspections.get("whr_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            WEBHOOK_INSPECTIONS_GET,
            options,
            path=(inspection_id,),
        )


class AsyncWebhookInspectionsResourceWithRawResponse:
    """The methods of ``AsyncWebhookInspectionsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncWebhookInspectionsResource) -> None:
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
