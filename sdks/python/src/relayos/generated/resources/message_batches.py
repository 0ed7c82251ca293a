# Written by `npm run generate` from spec/. Do not edit.
"""``client.message_batches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import MESSAGE_BATCHES_CREATE, MESSAGE_BATCHES_GET

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class MessageBatchesResource(Resource):
    """Up to 500 personalised messages in one request, each accepted or rejected by itself."""

    @property
    def with_raw_response(self) -> MessageBatchesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return MessageBatchesResourceWithRawResponse(self)

    def create(
        self,
        *,
        messages: Sequence[params.MessageCreate],
        metadata: params.Metadata | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageBatch:
        """Send a batch

        Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself and named in
        `results`; a message that does not match the contract refuses the whole batch with 400.

        The answer names an operation that ends when every accepted message has its outcome.

        ``POST /v1/message_batches``. Needs the scope ``messages:write``.

        Args:
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.message_batches.create(
                messages=[
                    {
                        "channel": "sms",
                        "to": "+15005550010",
                        "content": {"text": "Your table is ready."},
                    },
                    {
                        "channel": "sms",
                        "to": "+15005550011",
                        "content": {"text": "Your order is on its way."},
                    },
                ],
                metadata={"campaign": "november"},
            )
        """
        return self._call(
            MESSAGE_BATCHES_CREATE,
            options,
            body={"messages": messages, "metadata": metadata},
        )

    def get(self, batch_id: str, **options: Unpack[RequestOptions]) -> models.MessageBatch:
        """Read a batch

        The batch with the result of each message.

        ``GET /v1/message_batches/{batch_id}``. Needs the scope ``messages:read``.

        Args:
            batch_id: Id of the batch.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.message_batches.get("bat_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            MESSAGE_BATCHES_GET,
            options,
            path=(batch_id,),
        )


class MessageBatchesResourceWithRawResponse:
    """The methods of ``MessageBatchesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: MessageBatchesResource) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class AsyncMessageBatchesResource(AsyncResource):
    """Up to 500 personalised messages in one request, each accepted or rejected by itself."""

    @property
    def with_raw_response(self) -> AsyncMessageBatchesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncMessageBatchesResourceWithRawResponse(self)

    async def create(
        self,
        *,
        messages: Sequence[params.MessageCreate],
        metadata: params.Metadata | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageBatch:
        """Send a batch

        Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself and named in
        `results`; a message that does not match the contract refuses the whole batch with 400.

        The answer names an operation that ends when every accepted message has its outcome.

        ``POST /v1/message_batches``. Needs the scope ``messages:write``.

        Args:
            metadata: Your own keys and values, at most 50. The platform stores and returns them and never acts
                on them.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.message_batches.create(
                messages=[
                    {
                        "channel": "sms",
                        "to": "+15005550010",
                        "content": {"text": "Your table is ready."},
                    },
                    {
                        "channel": "sms",
                        "to": "+15005550011",
                        "content": {"text": "Your order is on its way."},
                    },
                ],
                metadata={"campaign": "november"},
            )
        """
        return await self._call(
            MESSAGE_BATCHES_CREATE,
            options,
            body={"messages": messages, "metadata": metadata},
        )

    async def get(self, batch_id: str, **options: Unpack[RequestOptions]) -> models.MessageBatch:
        """Read a batch

        The batch with the result of each message.

        ``GET /v1/message_batches/{batch_id}``. Needs the scope ``messages:read``.

        Args:
            batch_id: Id of the batch.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.message_batches.get("bat_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            MESSAGE_BATCHES_GET,
            options,
            path=(batch_id,),
        )


class AsyncMessageBatchesResourceWithRawResponse:
    """The methods of ``AsyncMessageBatchesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncMessageBatchesResource) -> None:
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
