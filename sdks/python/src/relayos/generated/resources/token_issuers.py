# Written by `npm run generate` from spec/. Do not edit.
"""``client.token_issuers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models, params
from ..operations import (
    TOKEN_ISSUERS_CREATE,
    TOKEN_ISSUERS_DELETE,
    TOKEN_ISSUERS_GET,
    TOKEN_ISSUERS_LIST,
    TOKEN_ISSUERS_UPDATE,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class TokenIssuersResource(Resource):
    """Issuers elsewhere whose tokens are taken."""

    @property
    def with_raw_response(self) -> TokenIssuersResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return TokenIssuersResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.TokenIssuer]:
        """List trusted token issuers

        The issuers whose tokens this environment takes, newest first.

        ``GET /v1/token_issuers``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.token_issuers.list():
                print(item)
        """
        return self._page(
            TOKEN_ISSUERS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        issuer: str,
        claim_mappings: Sequence[params.ClaimMappingCreate],
        audience: str | Omit = OMIT,
        jwks_url: str | Omit = OMIT,
        jwks: params.TokenKeySetCreate | Omit = OMIT,
        algorithms: Sequence[params.TokenAlgorithm] | Omit = OMIT,
        token_type: params.TokenType | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.TokenIssuer:
        """Trust a token issuer

        From now on tokens of the issuer are taken as `Authorization: Bearer …` in this environment, when they are signed by its
        keys, are for the audience and last for an hour at most. Claims say what they may do.

        ``POST /v1/token_issuers``. Needs the scope ``identity_providers:write``.

        Args:
            issuer: What `iss` must be, character by character.
            claim_mappings: What tokens may do. You can give what you have yourself, and no more.
            audience: What `aud` must be. Left out: an address of this environment, which nobody else can take.
            jwks_url: Where the keys are fetched; give this or `jwks`.
            jwks: Pinned public keys.
            algorithms: Which algorithms count. `[ES256, RS256]` unless given.
            token_type: What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068;
                `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that no ID
                token has.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.token_issuers.create(
                name="Company login",
                issuer="https://login.example",
                jwks_url="https://login.example/.well-known/jwks.json",
                algorithms=["ES256"],
                claim_mappings=[
                    {"claim": "groups", "value": "messaging-support", "role": "support"},
                    {
                        "claim": "scope_group",
                        "value": "sender",
                        "scopes": ["messages:read", "messages:write"],
                    },
                ],
            )
        """
        return self._call(
            TOKEN_ISSUERS_CREATE,
            options,
            body={
                "name": name,
                "issuer": issuer,
                "claim_mappings": claim_mappings,
                "audience": audience,
                "jwks_url": jwks_url,
                "jwks": jwks,
                "algorithms": algorithms,
                "token_type": token_type,
            },
        )

    def get(self, issuer_id: str, **options: Unpack[RequestOptions]) -> models.TokenIssuer:
        """Read a trusted token issuer

        The issuer as it stands.

        ``GET /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:read``.

        Args:
            issuer_id: Id of a trusted token issuer.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.token_issuers.get("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            TOKEN_ISSUERS_GET,
            options,
            path=(issuer_id,),
        )

    def update(
        self,
        issuer_id: str,
        *,
        name: str | Omit = OMIT,
        audience: str | Omit = OMIT,
        jwks_url: str | Omit = OMIT,
        jwks: params.TokenKeySetCreate | Omit = OMIT,
        algorithms: Sequence[params.TokenAlgorithm] | Omit = OMIT,
        token_type: params.TokenType | Omit = OMIT,
        claim_mappings: Sequence[params.ClaimMappingCreate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.TokenIssuer:
        """Change a trusted token issuer

        Changes what is given. Tokens follow within five seconds.

        ``PATCH /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:write``.

        Args:
            issuer_id: Id of a trusted token issuer.
            audience: What `aud` must be. Left out: an address of this environment, which nobody else can take.
            jwks_url: Where the keys are fetched; give this or `jwks`.
            jwks: Pinned public keys.
            algorithms: Which algorithms count. `[ES256, RS256]` unless given.
            token_type: What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068;
                `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that no ID
                token has.
            claim_mappings: What tokens may do. You can give what you have yourself, and no more.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.token_issuers.update(
                "tki_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Company login, new",
                algorithms=["ES256", "RS256"],
            )
        """
        return self._call(
            TOKEN_ISSUERS_UPDATE,
            options,
            path=(issuer_id,),
            body={
                "name": name,
                "audience": audience,
                "jwks_url": jwks_url,
                "jwks": jwks,
                "algorithms": algorithms,
                "token_type": token_type,
                "claim_mappings": claim_mappings,
            },
        )

    def delete(self, issuer_id: str, **options: Unpack[RequestOptions]) -> models.TokenIssuer:
        """Trust a token issuer no longer

        Its tokens stop working on every node within five seconds.

        ``DELETE /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:write``.

        Args:
            issuer_id: Id of a trusted token issuer.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.token_issuers.delete("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            TOKEN_ISSUERS_DELETE,
            options,
            path=(issuer_id,),
        )


class TokenIssuersResourceWithRawResponse:
    """The methods of ``TokenIssuersResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: TokenIssuersResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncTokenIssuersResource(AsyncResource):
    """Issuers elsewhere whose tokens are taken."""

    @property
    def with_raw_response(self) -> AsyncTokenIssuersResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncTokenIssuersResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.TokenIssuer]:
        """List trusted token issuers

        The issuers whose tokens this environment takes, newest first.

        ``GET /v1/token_issuers``. Needs the scope ``identity_providers:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.token_issuers.list():
                print(item)
        """
        return self._page(
            TOKEN_ISSUERS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        issuer: str,
        claim_mappings: Sequence[params.ClaimMappingCreate],
        audience: str | Omit = OMIT,
        jwks_url: str | Omit = OMIT,
        jwks: params.TokenKeySetCreate | Omit = OMIT,
        algorithms: Sequence[params.TokenAlgorithm] | Omit = OMIT,
        token_type: params.TokenType | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.TokenIssuer:
        """Trust a token issuer

        From now on tokens of the issuer are taken as `Authorization: Bearer …` in this environment, when they are signed by its
        keys, are for the audience and last for an hour at most. Claims say what they may do.

        ``POST /v1/token_issuers``. Needs the scope ``identity_providers:write``.

        Args:
            issuer: What `iss` must be, character by character.
            claim_mappings: What tokens may do. You can give what you have yourself, and no more.
            audience: What `aud` must be. Left out: an address of this environment, which nobody else can take.
            jwks_url: Where the keys are fetched; give this or `jwks`.
            jwks: Pinned public keys.
            algorithms: Which algorithms count. `[ES256, RS256]` unless given.
            token_type: What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068;
                `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that no ID
                token has.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.token_issuers.create(
                name="Company login",
                issuer="https://login.example",
                jwks_url="https://login.example/.well-known/jwks.json",
                algorithms=["ES256"],
                claim_mappings=[
                    {"claim": "groups", "value": "messaging-support", "role": "support"},
                    {
                        "claim": "scope_group",
                        "value": "sender",
                        "scopes": ["messages:read", "messages:write"],
                    },
                ],
            )
        """
        return await self._call(
            TOKEN_ISSUERS_CREATE,
            options,
            body={
                "name": name,
                "issuer": issuer,
                "claim_mappings": claim_mappings,
                "audience": audience,
                "jwks_url": jwks_url,
                "jwks": jwks,
                "algorithms": algorithms,
                "token_type": token_type,
            },
        )

    async def get(self, issuer_id: str, **options: Unpack[RequestOptions]) -> models.TokenIssuer:
        """Read a trusted token issuer

        The issuer as it stands.

        ``GET /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:read``.

        Args:
            issuer_id: Id of a trusted token issuer.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.token_issuers.get("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            TOKEN_ISSUERS_GET,
            options,
            path=(issuer_id,),
        )

    async def update(
        self,
        issuer_id: str,
        *,
        name: str | Omit = OMIT,
        audience: str | Omit = OMIT,
        jwks_url: str | Omit = OMIT,
        jwks: params.TokenKeySetCreate | Omit = OMIT,
        algorithms: Sequence[params.TokenAlgorithm] | Omit = OMIT,
        token_type: params.TokenType | Omit = OMIT,
        claim_mappings: Sequence[params.ClaimMappingCreate] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.TokenIssuer:
        """Change a trusted token issuer

        Changes what is given. Tokens follow within five seconds.

        ``PATCH /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:write``.

        Args:
            issuer_id: Id of a trusted token issuer.
            audience: What `aud` must be. Left out: an address of this environment, which nobody else can take.
            jwks_url: Where the keys are fetched; give this or `jwks`.
            jwks: Pinned public keys.
            algorithms: Which algorithms count. `[ES256, RS256]` unless given.
            token_type: What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068;
                `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that no ID
                token has.
            claim_mappings: What tokens may do. You can give what you have yourself, and no more.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.token_issuers.update(
                "tki_01k8z7m4x2q9v5n3c6b1a0g7ht",
                name="Company login, new",
                algorithms=["ES256", "RS256"],
            )
        """
        return await self._call(
            TOKEN_ISSUERS_UPDATE,
            options,
            path=(issuer_id,),
            body={
                "name": name,
                "audience": audience,
                "jwks_url": jwks_url,
                "jwks": jwks,
                "algorithms": algorithms,
                "token_type": token_type,
                "claim_mappings": claim_mappings,
            },
        )

    async def delete(self, issuer_id: str, **options: Unpack[RequestOptions]) -> models.TokenIssuer:
        """Trust a token issuer no longer

        Its tokens stop working on every node within five seconds.

        ``DELETE /v1/token_issuers/{issuer_id}``. Needs the scope ``identity_providers:write``.

        Args:
            issuer_id: Id of a trusted token issuer.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.token_issuers.delete("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            TOKEN_ISSUERS_DELETE,
            options,
            path=(issuer_id,),
        )


class AsyncTokenIssuersResourceWithRawResponse:
    """The methods of ``AsyncTokenIssuersResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncTokenIssuersResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
