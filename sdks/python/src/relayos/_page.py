"""Lists: a page of items that knows how to get the next one, and can be walked as if it were the whole list."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Dict,
    Generator,
    Generic,
    Iterator,
    List,
    Optional,
    TypeVar,
)

from ._errors import RelayOSError
from ._model import plain

if TYPE_CHECKING:
    from typing_extensions import Self

M = TypeVar("M")


class PageBase(Generic[M]):
    """What pages of both clients have."""

    data: List[M]
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: Optional[str]
    prev_cursor: Optional[str]
    refresh_cursor: Optional[str]
    """Pass it as ``cursor`` later on to get what is newer than everything seen so far; it never ends."""

    def __init__(self, body: Any, decode: Callable[[Any], M]) -> None:
        if not isinstance(body, dict) or not isinstance(body.get("data"), list):
            raise RelayOSError("The answer is not a page of a list")
        self.data = [decode(item) for item in body["data"]]
        self.has_more = body.get("has_more") is True
        self.next_cursor = body.get("next_cursor")
        self.prev_cursor = body.get("prev_cursor")
        self.refresh_cursor = body.get("refresh_cursor")
        self._body = body

    @property
    def body(self) -> Dict[str, Any]:
        """The page as it came, with members that this version does not know."""
        body: Dict[str, Any] = plain(self._body)
        return body

    def _follows(self) -> Optional[str]:
        return self.next_cursor if self.has_more and self.next_cursor else None

    def _advanced(self, page: Self) -> Self:
        if page.has_more and page.next_cursor == self.next_cursor:
            raise RelayOSError("The list does not advance: its cursor repeats")
        return page

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.data)} items, has_more={self.has_more})"


class Page(PageBase[M]):
    """A page; iterate over it for all items from here to the end of the list."""

    def __init__(self, body: Any, decode: Callable[[Any], M], turn: Callable[[str], Page[M]]) -> None:
        super().__init__(body, decode)
        self._turn = turn

    def next_page(self) -> Optional[Page[M]]:
        """The next page in the order of the list, with the same filters; None after the last one."""
        cursor = self._follows()
        return None if cursor is None else self._advanced(self._turn(cursor))

    def refresh(self) -> Optional[Page[M]]:
        """What is newer than everything seen so far, to be refreshed again; None if the list has no cursor for it."""
        return self._turn(self.refresh_cursor) if self.refresh_cursor else None

    def pages(self) -> Iterator[Page[M]]:
        """This page and all that follow, fetched as they are needed."""
        page: Optional[Page[M]] = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[M]:
        for page in self.pages():
            yield from page.data


class AsyncPage(PageBase[M]):
    """A page; iterate over it for all items from here to the end of the list."""

    def __init__(
        self, body: Any, decode: Callable[[Any], M], turn: Callable[[str], Awaitable[AsyncPage[M]]]
    ) -> None:
        super().__init__(body, decode)
        self._turn = turn

    async def next_page(self) -> Optional[AsyncPage[M]]:
        """The next page in the order of the list, with the same filters; None after the last one."""
        cursor = self._follows()
        return None if cursor is None else self._advanced(await self._turn(cursor))

    async def refresh(self) -> Optional[AsyncPage[M]]:
        """What is newer than everything seen so far, to be refreshed again; None if the list has no cursor for it."""
        return await self._turn(self.refresh_cursor) if self.refresh_cursor else None

    async def pages(self) -> AsyncIterator[AsyncPage[M]]:
        """This page and all that follow, fetched as they are needed."""
        page: Optional[AsyncPage[M]] = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[M]:
        async for page in self.pages():
            for item in page.data:
                yield item


class AsyncPages(Generic[M]):
    """Await it for the first page, or iterate over it for all items."""

    def __init__(self, first: Callable[[], Awaitable[Any]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[M]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[M]:
        async for item in await self:
            yield item
