"""A parameter that was not given, as opposed to one that is ``None`` and sent as ``null``."""

from __future__ import annotations

from typing import Dict, Mapping, final


@final
class Omit:
    """The type of :data:`OMIT`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


OMIT = Omit()


def given(members: Mapping[str, object]) -> Dict[str, object]:
    """The members that were given."""
    return {name: value for name, value in members.items() if not isinstance(value, Omit)}
