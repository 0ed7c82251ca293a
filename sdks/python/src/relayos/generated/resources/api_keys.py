# Written by `npm run generate` from spec/. Do not edit.
"""``client.api_keys``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Optional, Sequence, Union

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import (
    API_KEYS_CREATE,
    API_KEYS_DELETE,
    API_KEYS_GET,
    API_KEYS_LIST,
    API_KEYS_ROTATE,
    API_KEYS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class ApiKeysResource(Resource):
    """Credentials of an environment, narrowed by scopes, address ranges and restrictions."""

    @property
    def with_raw_response(self) -> ApiKeysResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return ApiKeysResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ApiKey]:
        """List API keys

        Keys of the environment, newest first, revoked ones included. Secrets are never shown.

        ``GET /v1/api_keys``. Needs the scope ``api_keys:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.api_keys.list():
                print(item)
        """
        return self._page(
            API_KEYS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        scopes: Sequence[str],
        ip_ranges: Sequence[str] | Omit = OMIT,
        restrictions: params.RestrictionsWrite | Omit = OMIT,
        expires_at: Optional[Union[str, datetime]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithSecret:
        """Create an API key

        Creates a key of the environment that the caller's credential works in. The secret is in this answer and never shown
        again. A key can hold no scope that its creator lacks, and no restriction that its creator has may be left out.

        Keys have a fixed form, so that secret scanners find them: `rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}`. The last six
        characters are the CRC-32 of what stands before them, in base 62.

        ``POST /v1/api_keys``. Needs the scope ``api_keys:write``.

        Args:
            scopes: What the key may do: a part of what the creator may do.
            ip_ranges: Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
            restrictions: What narrows the credential below its scopes. A list that is absent narrows nothing.
            expires_at: When the key stops working; null for never.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.api_keys.create(
                name="Order service",
                scopes=["messages:read", "messages:write"],
                ip_ranges=["192.0.2.0/24", "2001:db8::/32"],
                restrictions={"channels": ["sms"]},
            )
        """
        return self._call(
            API_KEYS_CREATE,
            options,
            body={
                "name": name,
                "scopes": scopes,
                "ip_ranges": ip_ranges,
                "restrictions": restrictions,
                "expires_at": expires_at,
            },
        )

    def get(self, api_key_id: str, **options: Unpack[RequestOptions]) -> models.ApiKey:
        """Read an API key

        A key without its secret.

        ``GET /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:read``.

        Args:
            api_key_id: Id of the API key.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.api_keys.get("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            API_KEYS_GET,
            options,
            path=(api_key_id,),
        )

    def update(
        self,
        api_key_id: str,
        *,
        name: str | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        ip_ranges: Sequence[str] | Omit = OMIT,
        restrictions: params.RestrictionsWrite | Omit = OMIT,
        expires_at: Optional[Union[str, datetime]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKey:
        """Change an API key

        Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five seconds.

        ``PATCH /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.
            scopes: What the key may do: a part of what the creator may do.
            ip_ranges: Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
            restrictions: What narrows the credential below its scopes. A list that is absent narrows nothing.
            expires_at: When the key stops working; null for never.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.api_keys.update("key_01k8z7m4x2q9v5n3c6b1a0g7ht", name="Order service (EU)")
        """
        return self._call(
            API_KEYS_UPDATE,
            options,
            path=(api_key_id,),
            body={
                "name": name,
                "scopes": scopes,
                "ip_ranges": ip_ranges,
                "restrictions": restrictions,
                "expires_at": expires_at,
            },
        )

    def delete(self, api_key_id: str, **options: Unpack[RequestOptions]) -> models.ApiKey:
        """Revoke an API key

        The key stops working within five seconds, everywhere and for good. It stays in the list. A key can revoke itself.

        ``DELETE /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.api_keys.delete("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            API_KEYS_DELETE,
            options,
            path=(api_key_id,),
        )

    def rotate(
        self,
        api_key_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithSecret:
        """Rotate an API key

        A new secret for the same key: id, scopes and restrictions stay. The old secret goes on working for `overlap_seconds`,
        so that nothing has to change at one instant. A second rotation ends the overlap of the first.

        ``POST /v1/api_keys/{api_key_id}/rotate``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.
            overlap_seconds: How long the old secret goes on working, up to seven days.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.api_keys.rotate("key_01k8z7m4x2q9v5n3c6b1a0g7ht", overlap_seconds=3600)
        """
        return self._call(
            API_KEYS_ROTATE,
            options,
            path=(api_key_id,),
            body={"overlap_seconds": overlap_seconds},
        )


class ApiKeysResourceWithRawResponse:
    """The methods of ``ApiKeysResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: ApiKeysResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.rotate = raw(resource.rotate)


class AsyncApiKeysResource(AsyncResource):
    """Credentials of an environment, narrowed by scopes, address ranges and restrictions."""

    @property
    def with_raw_response(self) -> AsyncApiKeysResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncApiKeysResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.ApiKey]:
        """List API keys

        Keys of the environment, newest first, revoked ones included. Secrets are never shown.

        ``GET /v1/api_keys``. Needs the scope ``api_keys:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.api_keys.list():
                print(item)
        """
        return self._page(
            API_KEYS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        scopes: Sequence[str],
        ip_ranges: Sequence[str] | Omit = OMIT,
        restrictions: params.RestrictionsWrite | Omit = OMIT,
        expires_at: Optional[Union[str, datetime]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithSecret:
        """Create an API key

        Creates a key of the environment that the caller's credential works in. The secret is in this answer and never shown
        again. A key can hold no scope that its creator lacks, and no restriction that its creator has may be left out.

        Keys have a fixed form, so that secret scanners find them: `rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}`. The last six
        characters are the CRC-32 of what stands before them, in base 62.

        ``POST /v1/api_keys``. Needs the scope ``api_keys:write``.

        Args:
            scopes: What the key may do: a part of what the creator may do.
            ip_ranges: Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
            restrictions: What narrows the credential below its scopes. A list that is absent narrows nothing.
            expires_at: When the key stops working; null for never.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.api_keys.create(
                name="Order service",
                scopes=["messages:read", "messages:write"],
                ip_ranges=["192.0.2.0/24", "2001:db8::/32"],
                restrictions={"channels": ["sms"]},
            )
        """
        return await self._call(
            API_KEYS_CREATE,
            options,
            body={
                "name": name,
                "scopes": scopes,
                "ip_ranges": ip_ranges,
                "restrictions": restrictions,
                "expires_at": expires_at,
            },
        )

    async def get(self, api_key_id: str, **options: Unpack[RequestOptions]) -> models.ApiKey:
        """Read an API key

        A key without its secret.

        ``GET /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:read``.

        Args:
            api_key_id: Id of the API key.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.api_keys.get("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            API_KEYS_GET,
            options,
            path=(api_key_id,),
        )

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | Omit = OMIT,
        scopes: Sequence[str] | Omit = OMIT,
        ip_ranges: Sequence[str] | Omit = OMIT,
        restrictions: params.RestrictionsWrite | Omit = OMIT,
        expires_at: Optional[Union[str, datetime]] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKey:
        """Change an API key

        Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five seconds.

        ``PATCH /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.
            scopes: What the key may do: a part of what the creator may do.
            ip_ranges: Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
            restrictions: What narrows the credential below its scopes. A list that is absent narrows nothing.
            expires_at: When the key stops working; null for never.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.api_keys.update("key_01k8z7m4x2q9v5n3c6b1a0g7ht", name="Order service (EU)")
        """
        return await self._call(
            API_KEYS_UPDATE,
            options,
            path=(api_key_id,),
            body={
                "name": name,
                "scopes": scopes,
                "ip_ranges": ip_ranges,
                "restrictions": restrictions,
                "expires_at": expires_at,
            },
        )

    async def delete(self, api_key_id: str, **options: Unpack[RequestOptions]) -> models.ApiKey:
        """Revoke an API key

        The key stops working within five seconds, everywhere and for good. It stays in the list. A key can revoke itself.

        ``DELETE /v1/api_keys/{api_key_id}``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.api_keys.delete("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            API_KEYS_DELETE,
            options,
            path=(api_key_id,),
        )

    async def rotate(
        self,
        api_key_id: str,
        *,
        overlap_seconds: int | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKeyWithSecret:
        """Rotate an API key

        A new secret for the same key: id, scopes and restrictions stay. The old secret goes on working for `overlap_seconds`,
        so that nothing has to change at one instant. A second rotation ends the overlap of the first.

        ``POST /v1/api_keys/{api_key_id}/rotate``. Needs the scope ``api_keys:write``.

        Args:
            api_key_id: Id of the API key.
            overlap_seconds: How long the old secret goes on working, up to seven days.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.api_keys.rotate("key_01k8z7m4x2q9v5n3c6b1a0g7ht", overlap_seconds=3600)
        """
        return await self._call(
            API_KEYS_ROTATE,
            options,
            path=(api_key_id,),
            body={"overlap_seconds": overlap_seconds},
        )


class AsyncApiKeysResourceWithRawResponse:
    """The methods of ``AsyncApiKeysResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncApiKeysResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.rotate = raw_async(resource.rotate)
