# Written by `npm run generate` from spec/. Do not edit.
"""``client.security_policy``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from ..._omit import OMIT, Omit
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import SECURITY_POLICY_GET, SECURITY_POLICY_UPDATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class SecurityPolicyResource(Resource):
    """What the organization asks of its people and credentials."""

    @property
    def with_raw_response(self) -> SecurityPolicyResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return SecurityPolicyResourceWithRawResponse(self)

    def get(self, **options: Unpack[RequestOptions]) -> models.SecurityPolicyChange:
        """Read the security policy

        What the organization asks of its people and credentials, and who does not meet it today.

        ``GET /v1/security_policy``. Needs the scope ``organization:read``.

        Example:
            result = client.security_policy.get()
        """
        return self._call(
            SECURITY_POLICY_GET,
            options,
        )

    def update(
        self,
        *,
        mfa_required: bool | Omit = OMIT,
        session_minutes: int | Omit = OMIT,
        session_idle_minutes: int | Omit = OMIT,
        allowed_methods: Sequence[Literal["password", "passkey", "oidc", "saml"]] | Omit = OMIT,
        ip_ranges: Sequence[str] | Omit = OMIT,
        key_max_age_days: Optional[int] | Omit = OMIT,
        https_only_endpoints: bool | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityPolicyChange:
        """Change the security policy

        Says who would be affected; with `dry_run=true` nothing is changed. Takes effect within five seconds. A change that locks
        out the address of the request itself is refused with 422 `would_lock_out_caller`.

        ``PATCH /v1/security_policy``. Needs the scope ``organization:write``.

        Args:
            mfa_required: Whether people need a second factor or a passkey.
            session_minutes: How long a sign-in lasts at most.
            session_idle_minutes: How long a session may be idle.
            allowed_methods: How people may sign in: `password`, `passkey`, `oidc`, `saml`.
            ip_ranges: Where people and credentials of the organization may come from; empty means anywhere.
            key_max_age_days: How old the secret of an API key may get; null for any age.
            https_only_endpoints: Whether webhook endpoints and other targets must be https.
            dry_run: Only tell the effect.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.security_policy.update(mfa_required=True, key_max_age_days=365)
        """
        return self._call(
            SECURITY_POLICY_UPDATE,
            options,
            query={"dry_run": dry_run},
            body={
                "mfa_required": mfa_required,
                "session_minutes": session_minutes,
                "session_idle_minutes": session_idle_minutes,
                "allowed_methods": allowed_methods,
                "ip_ranges": ip_ranges,
                "key_max_age_days": key_max_age_days,
                "https_only_endpoints": https_only_endpoints,
            },
        )


class SecurityPolicyResourceWithRawResponse:
    """The methods of ``SecurityPolicyResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: SecurityPolicyResource) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncSecurityPolicyResource(AsyncResource):
    """What the organization asks of its people and credentials."""

    @property
    def with_raw_response(self) -> AsyncSecurityPolicyResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncSecurityPolicyResourceWithRawResponse(self)

    async def get(self, **options: Unpack[RequestOptions]) -> models.SecurityPolicyChange:
        """Read the security policy

        What the organization asks of its people and credentials, and who does not meet it today.

        ``GET /v1/security_policy``. Needs the scope ``organization:read``.

        Example:
            result = await client.security_policy.get()
        """
        return await self._call(
            SECURITY_POLICY_GET,
            options,
        )

    async def update(
        self,
        *,
        mfa_required: bool | Omit = OMIT,
        session_minutes: int | Omit = OMIT,
        session_idle_minutes: int | Omit = OMIT,
        allowed_methods: Sequence[Literal["password", "passkey", "oidc", "saml"]] | Omit = OMIT,
        ip_ranges: Sequence[str] | Omit = OMIT,
        key_max_age_days: Optional[int] | Omit = OMIT,
        https_only_endpoints: bool | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityPolicyChange:
        """Change the security policy

        Says who would be affected; with `dry_run=true` nothing is changed. Takes effect within five seconds. A change that locks
        out the address of the request itself is refused with 422 `would_lock_out_caller`.

        ``PATCH /v1/security_policy``. Needs the scope ``organization:write``.

        Args:
            mfa_required: Whether people need a second factor or a passkey.
            session_minutes: How long a sign-in lasts at most.
            session_idle_minutes: How long a session may be idle.
            allowed_methods: How people may sign in: `password`, `passkey`, `oidc`, `saml`.
            ip_ranges: Where people and credentials of the organization may come from; empty means anywhere.
            key_max_age_days: How old the secret of an API key may get; null for any age.
            https_only_endpoints: Whether webhook endpoints and other targets must be https.
            dry_run: Only tell the effect.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.security_policy.update(mfa_required=True, key_max_age_days=365)
        """
        return await self._call(
            SECURITY_POLICY_UPDATE,
            options,
            query={"dry_run": dry_run},
            body={
                "mfa_required": mfa_required,
                "session_minutes": session_minutes,
                "session_idle_minutes": session_idle_minutes,
                "allowed_methods": allowed_methods,
                "ip_ranges": ip_ranges,
                "key_max_age_days": key_max_age_days,
                "https_only_endpoints": https_only_endpoints,
            },
        )


class AsyncSecurityPolicyResourceWithRawResponse:
    """The methods of ``AsyncSecurityPolicyResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncSecurityPolicyResource) -> None:
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
