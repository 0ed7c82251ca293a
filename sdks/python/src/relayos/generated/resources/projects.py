# Written by `npm run generate` from spec/. Do not edit.
"""``client.projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._omit import OMIT, Omit
from ..._page import AsyncPages, Page
from ..._resource import AsyncResource, Resource, raw, raw_async
from .. import models
from ..operations import PROJECTS_CREATE, PROJECTS_GET, PROJECTS_LIST, PROJECTS_UPDATE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import RequestOptions


class ProjectsResource(Resource):
    """Projects and their environments, `sandbox` and `live`."""

    @property
    def with_raw_response(self) -> ProjectsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return ProjectsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Project]:
        """List projects

        Projects of the organization, newest first.

        ``GET /v1/projects``. Needs the scope ``organization:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            for item in client.projects.list():
                print(item)
        """
        return self._page(
            PROJECTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    def create(
        self,
        *,
        name: str,
        region: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ProjectWithKeys:
        """Create a project

        Creates a project with a sandbox and a live environment, and a first key for each. The secrets of the keys are in this answer and never shown again.

        ``POST /v1/projects``. Needs the scope ``organization:write``.

        Args:
            region: Where its data lives; the region of this installation if absent. It can not be changed.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.projects.create(name="Shop")
        """
        return self._call(
            PROJECTS_CREATE,
            options,
            body={"name": name, "region": region},
        )

    def get(self, project_id: str, **options: Unpack[RequestOptions]) -> models.Project:
        """Read a project

        A project and its environments.

        ``GET /v1/projects/{project_id}``. Needs the scope ``organization:read``.

        Args:
            project_id: Id of the project.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = client.projects.get("prj_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return self._call(
            PROJECTS_GET,
            options,
            path=(project_id,),
        )

    def update(
        self,
        project_id: str,
        *,
        name: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Project:
        """Change a project

        Changes the name.

        ``PATCH /v1/projects/{project_id}``. Needs the scope ``organization:write``.

        Args:
            project_id: Id of the project.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = client.projects.update("prj_01k8z7m4x2q9v5n3c6b1a0g7ht", name="Web shop")
        """
        return self._call(
            PROJECTS_UPDATE,
            options,
            path=(project_id,),
            body={"name": name},
        )


class ProjectsResourceWithRawResponse:
    """The methods of ``ProjectsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: ProjectsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncProjectsResource(AsyncResource):
    """Projects and their environments, `sandbox` and `live`."""

    @property
    def with_raw_response(self) -> AsyncProjectsResourceWithRawResponse:
        """The same methods, with their answers as they came over HTTP."""
        return AsyncProjectsResourceWithRawResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.Project]:
        """List projects

        Projects of the organization, newest first.

        ``GET /v1/projects``. Needs the scope ``organization:read``.

        Args:
            limit: How many items a page has at most.
            cursor: Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page
                of the same list.

        Raises:
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            async for item in client.projects.list():
                print(item)
        """
        return self._page(
            PROJECTS_LIST,
            options,
            query={"limit": limit, "cursor": cursor},
        )

    async def create(
        self,
        *,
        name: str,
        region: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ProjectWithKeys:
        """Create a project

        Creates a project with a sandbox and a live environment, and a first key for each. The secrets of the keys are in this answer and never shown again.

        ``POST /v1/projects``. Needs the scope ``organization:write``.

        Args:
            region: Where its data lives; the region of this installation if absent. It can not be changed.

        Raises:
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.projects.create(name="Shop")
        """
        return await self._call(
            PROJECTS_CREATE,
            options,
            body={"name": name, "region": region},
        )

    async def get(self, project_id: str, **options: Unpack[RequestOptions]) -> models.Project:
        """Read a project

        A project and its environments.

        ``GET /v1/projects/{project_id}``. Needs the scope ``organization:read``.

        Args:
            project_id: Id of the project.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.

        Example:
            result = await client.projects.get("prj_01k8z7m4x2q9v5n3c6b1a0g7ht")
        """
        return await self._call(
            PROJECTS_GET,
            options,
            path=(project_id,),
        )

    async def update(
        self,
        project_id: str,
        *,
        name: str | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Project:
        """Change a project

        Changes the name.

        ``PATCH /v1/projects/{project_id}``. Needs the scope ``organization:write``.

        Args:
            project_id: Id of the project.

        Raises:
            NotFoundError: There is nothing with this id in the environment of the credential.
            ConflictError: The state of the resource does not allow this, or a request with the same idempotency
                key is under way.
            UnprocessableError: The request is well formed but breaks a rule, for example a recipient that no
                carrier reaches or a reused idempotency key.

        Example:
            result = await client.projects.update("prj_01k8z7m4x2q9v5n3c6b1a0g7ht", name="Web shop")
        """
        return await self._call(
            PROJECTS_UPDATE,
            options,
            path=(project_id,),
            body={"name": name},
        )


class AsyncProjectsResourceWithRawResponse:
    """The methods of ``AsyncProjectsResource`` with their answers as they came over HTTP."""

    def __init__(self, resource: AsyncProjectsResource) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.update = raw_async(resource.update)
