# Written by `npm run generate` from spec/. Do not edit.
"""``client.rate_limit_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import (
    RATE_LIMIT_POLICIES_CREATE,
    RATE_LIMIT_POLICIES_DELETE,
    RATE_LIMIT_POLICIES_GET,
    RATE_LIMIT_POLICIES_LIST,
    RATE_LIMIT_POLICIES_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class RateLimitPoliciesResource(Resource):
    """How much of the API who may use, set by the organization beside the built-in limit."""

    @property
    def with_raw_response(self) -> RateLimitPoliciesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return RateLimitPoliciesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.RateLimitPolicy]:
        """List rate limit policies

        Policies of the organization, newest first, with their current use.

        ``GET /v1/rate_limit_policies``. Needs the scope ``rate_limits:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.rate_limit_policies.list():
                print(item)
        """
        return self._page(
            RATE_LIMIT_POLICIES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        target: params.RateLimitTargetChoice,
        per: Literal["organization", "environment", "credential", "address"],
        quota: int | Omit = OMIT,
        window_seconds: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        daily_quota: int | Omit = OMIT,
        monthly_quota: int | Omit = OMIT,
        max_concurrent: int | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RateLimitPolicy:
        """Create a rate limit policy

        Limits the requests of the organization that the target names, from the next second on and on every server. A request is
        counted by every policy that concerns it, and by the built-in limit of its environment; it passes when all of them have
        room, and takes nothing from any of them when one has none.

        What a request costs is the operation's `x-rate-cost`. A policy sets any of these:

        - `quota` in `window_seconds`: a bucket that holds `burst` cost units (as many as `quota` unless set) and fills evenly.
          What costs more than the bucket holds passes when it is full.
        - `daily_quota` and `monthly_quota`: cost units of a calendar day and month in UTC.
        - `max_concurrent`: requests at a time.

        `per` says who shares these numbers. No policy limits the operations on rate limit policies themselves: a policy that
        refuses everything can be taken back. An organization has 50 policies at most.

        ``POST /v1/rate_limit_policies``. Needs the scope ``rate_limits:write``.

        Args:
            name: Unique in the organization; it stands in the RateLimit headers.
            target: Which requests of the organization are limited: all of them, or those of an environment,
                with an API key, from an address or a range of them, of an operation, or of the operations
                with a tag. Without a value: of any environment, with any API key, from any address.
            per: Who shares what is counted. IPv6 addresses count by their /64 network.
            quota: Cost units per window.
            window_seconds: Length of the window of `quota`.
            burst: Cost units that may come at once; without it, as many as `quota`.
            daily_quota: Cost units per calendar day in UTC.
            monthly_quota: Cost units per calendar month in UTC.
            max_concurrent: Requests at a time.
            enabled: Whether it limits.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.rate_limit_policies.create(
                name="nightly sync",
                target={"type": "operation", "value": "messages.list"},
                per="credential",
                quota=100,
                window_seconds=10,
                burst=200,
                daily_quota=100000,
            )
        """
        return self._call(
            RATE_LIMIT_POLICIES_CREATE,
            options,
            body={
                "name": name,
                "target": target,
                "per": per,
                "quota": quota,
                "window_seconds": window_seconds,
                "burst": burst,
                "daily_quota": daily_quota,
                "monthly_quota": monthly_quota,
                "max_concurrent": max_concurrent,
                "enabled": enabled,
            },
        )

    def get(self, policy_id: str, **options: Unpack[RequestOptions]) -> models.RateLimitPolicy:
        """Read a rate limit policy

        The policy and its current use.

        ``GET /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:read``.

        Args:
            policy_id: Id of a rate limit policy.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.rate_limit_policies.get("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            RATE_LIMIT_POLICIES_GET,
            options,
            path=(policy_id,),
        )

    def update(
        self,
        policy_id: str,
        *,
        name: str | Omit = OMIT,
        target: params.RateLimitTargetChoice | Omit = OMIT,
        per: Literal["organization", "environment", "credential", "address"] | Omit = OMIT,
        quota: Optional[int] | Omit = OMIT,
        window_seconds: int | Omit = OMIT,
        burst: Optional[int] | Omit = OMIT,
        daily_quota: Optional[int] | Omit = OMIT,
        monthly_quota: Optional[int] | Omit = OMIT,
        max_concurrent: Optional[int] | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RateLimitPolicy:
        """Change a rate limit policy

        Changes what is given; `null` takes a number away. What was counted stays counted, unless `per` changes. In force from the
        next second on, on every server.

        ``PATCH /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:write``.

        Args:
            policy_id: Id of a rate limit policy.
            name: Unique in the organization; it stands in the RateLimit headers.
            target: Which requests of the organization are limited: all of them, or those of an environment,
                with an API key, from an address or a range of them, of an operation, or of the operations
                with a tag. Without a value: of any environment, with any API key, from any address.
            per: Who shares what is counted. IPv6 addresses count by their /64 network.
            quota: Cost units per window.
            window_seconds: Length of the window of `quota`.
            burst: Cost units that may come at once; without it, as many as `quota`.
            daily_quota: Cost units per calendar day in UTC.
            monthly_quota: Cost units per calendar month in UTC.
            max_concurrent: Requests at a time.
            enabled: Whether it limits.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.rate_limit_policies.update(
                "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht",
                quota=50,
                max_concurrent=20,
            )
        """
        return self._call(
            RATE_LIMIT_POLICIES_UPDATE,
            options,
            path=(policy_id,),
            body={
                "name": name,
                "target": target,
                "per": per,
                "quota": quota,
                "window_seconds": window_seconds,
                "burst": burst,
                "daily_quota": daily_quota,
                "monthly_quota": monthly_quota,
                "max_concurrent": max_concurrent,
                "enabled": enabled,
            },
        )

    def delete(self, policy_id: str, **options: Unpack[RequestOptions]) -> models.RateLimitPolicy:
        """Delete a rate limit policy

        The policy limits nothing any more, and what it counted is forgotten.

        ``DELETE /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:write``.

        Args:
            policy_id: Id of a rate limit policy.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.rate_limit_policies.delete("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            RATE_LIMIT_POLICIES_DELETE,
            options,
            path=(policy_id,),
        )


class RateLimitPoliciesResourceWithRawResponse:
    """The methods of ``RateLimitPoliciesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: RateLimitPoliciesResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRateLimitPoliciesResource(AsyncResource):
    """How much of the API who may use, set by the organization beside the built-in limit."""

    @property
    def with_raw_response(self) -> AsyncRateLimitPoliciesResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncRateLimitPoliciesResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.RateLimitPolicy]:
        """List rate limit policies

        Policies of the organization, newest first, with their current use.

        ``GET /v1/rate_limit_policies``. Needs the scope ``rate_limits:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.rate_limit_policies.list():
                print(item)
        """
        return self._page(
            RATE_LIMIT_POLICIES_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        target: params.RateLimitTargetChoice,
        per: Literal["organization", "environment", "credential", "address"],
        quota: int | Omit = OMIT,
        window_seconds: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        daily_quota: int | Omit = OMIT,
        monthly_quota: int | Omit = OMIT,
        max_concurrent: int | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RateLimitPolicy:
        """Create a rate limit policy

        Limits the requests of the organization that the target names, from the next second on and on every server. A request is
        counted by every policy that concerns it, and by the built-in limit of its environment; it passes when all of them have
        room, and takes nothing from any of them when one has none.

        What a request costs is the operation's `x-rate-cost`. A policy sets any of these:

        - `quota` in `window_seconds`: a bucket that holds `burst` cost units (as many as `quota` unless set) and fills evenly.
          What costs more than the bucket holds passes when it is full.
        - `daily_quota` and `monthly_quota`: cost units of a calendar day and month in UTC.
        - `max_concurrent`: requests at a time.

        `per` says who shares these numbers. No policy limits the operations on rate limit policies themselves: a policy that
        refuses everything can be taken back. An organization has 50 policies at most.

        ``POST /v1/rate_limit_policies``. Needs the scope ``rate_limits:write``.

        Args:
            name: Unique in the organization; it stands in the RateLimit headers.
            target: Which requests of the organization are limited: all of them, or those of an environment,
                with an API key, from an address or a range of them, of an operation, or of the operations
                with a tag. Without a value: of any environment, with any API key, from any address.
            per: Who shares what is counted. IPv6 addresses count by their /64 network.
            quota: Cost units per window.
            window_seconds: Length of the window of `quota`.
            burst: Cost units that may come at once; without it, as many as `quota`.
            daily_quota: Cost units per calendar day in UTC.
            monthly_quota: Cost units per calendar month in UTC.
            max_concurrent: Requests at a time.
            enabled: Whether it limits.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.rate_limit_policies.create(
                name="nightly sync",
                target={"type": "operation", "value": "messages.list"},
                per="credential",
                quota=100,
                window_seconds=10,
                burst=200,
                daily_quota=100000,
            )
        """
        return await self._call(
            RATE_LIMIT_POLICIES_CREATE,
            options,
            body={
                "name": name,
                "target": target,
                "per": per,
                "quota": quota,
                "window_seconds": window_seconds,
                "burst": burst,
                "daily_quota": daily_quota,
                "monthly_quota": monthly_quota,
                "max_concurrent": max_concurrent,
                "enabled": enabled,
            },
        )

    async def get(self, policy_id: str, **options: Unpack[RequestOptions]) -> models.RateLimitPolicy:
        """Read a rate limit policy

        The policy and its current use.

        ``GET /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:read``.

        Args:
            policy_id: Id of a rate limit policy.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.rate_limit_policies.get("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            RATE_LIMIT_POLICIES_GET,
            options,
            path=(policy_id,),
        )

    async def update(
        self,
        policy_id: str,
        *,
        name: str | Omit = OMIT,
        target: params.RateLimitTargetChoice | Omit = OMIT,
        per: Literal["organization", "environment", "credential", "address"] | Omit = OMIT,
        quota: Optional[int] | Omit = OMIT,
        window_seconds: int | Omit = OMIT,
        burst: Optional[int] | Omit = OMIT,
        daily_quota: Optional[int] | Omit = OMIT,
        monthly_quota: Optional[int] | Omit = OMIT,
        max_concurrent: Optional[int] | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RateLimitPolicy:
        """Change a rate limit policy

        Changes what is given; `null` takes a number away. What was counted stays counted, unless `per` changes. In force from the
        next second on, on every server.

        ``PATCH /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:write``.

        Args:
            policy_id: Id of a rate limit policy.
            name: Unique in the organization; it stands in the RateLimit headers.
            target: Which requests of the organization are limited: all of them, or those of an environment,
                with an API key, from an address or a range of them, of an operation, or of the operations
                with a tag. Without a value: of any environment, with any API key, from any address.
            per: Who shares what is counted. IPv6 addresses count by their /64 network.
            quota: Cost units per window.
            window_seconds: Length of the window of `quota`.
            burst: Cost units that may come at once; without it, as many as `quota`.
            daily_quota: Cost units per calendar day in UTC.
            monthly_quota: Cost units per calendar month in UTC.
            max_concurrent: Requests at a time.
            enabled: Whether it limits.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.rate_limit_policies.update(
                "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht",
                quota=50,
                max_concurrent=20,
            )
        """
        return await self._call(
            RATE_LIMIT_POLICIES_UPDATE,
            options,
            path=(policy_id,),
            body={
                "name": name,
                "target": target,
                "per": per,
                "quota": quota,
                "window_seconds": window_seconds,
                "burst": burst,
                "daily_quota": daily_quota,
                "monthly_quota": monthly_quota,
                "max_concurrent": max_concurrent,
                "enabled": enabled,
            },
        )

    async def delete(self, policy_id: str, **options: Unpack[RequestOptions]) -> models.RateLimitPolicy:
        """Delete a rate limit policy

        The policy limits nothing any more, and what it counted is forgotten.

        ``DELETE /v1/rate_limit_policies/{policy_id}``. Needs the scope ``rate_limits:write``.

        Args:
            policy_id: Id of a rate limit policy.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.rate_limit_policies.delete("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            RATE_LIMIT_POLICIES_DELETE,
            options,
            path=(policy_id,),
        )


class AsyncRateLimitPoliciesResourceWithRawResponse:
    """The methods of ``AsyncRateLimitPoliciesResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncRateLimitPoliciesResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
