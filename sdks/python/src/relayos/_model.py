"""Results: read-only views of JSON objects, which decode a member when it is read.

Nothing in an answer can make decoding fail: members, enum values and union tags that this version does not know stay
as they came.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Dict,
    FrozenSet,
    List,
    Mapping,
    Tuple,
    Type,
    TypeVar,
)

Decoder = Callable[[Any], Any]
M = TypeVar("M", bound="Model")


class Model:
    """An object of the API.

    Its members are attributes; ``from`` and other words that Python keeps for itself end with an underscore. A member
    that the server left out is ``None``. Members that this version does not know are attributes too, and are listed by
    ``extra_fields()``. ``model["from"]`` reads a member by its name in the API, ``to_dict()`` gives all of them.
    """

    __slots__ = ("_data",)

    _names: ClassVar[Dict[str, str]] = {}  # attribute -> member
    _decoders: ClassVar[Mapping[str, Decoder]] = {}  # by attribute
    _secrets: ClassVar[FrozenSet[str]] = frozenset()  # members that repr() hides

    if TYPE_CHECKING:
        _data: Mapping[str, Any]

    def __init__(self, data: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_data", data)

    def __init_subclass__(cls, renamed: Mapping[str, str] = {}) -> None:
        super().__init_subclass__()
        own = [name for name in getattr(cls, "__annotations__", {}) if not name.startswith("_")]
        names = {name: name[:-1] if name.endswith("_") else name for name in own}
        cls._names = {**cls._names, **names, **renamed}

    def to_dict(self) -> Dict[str, Any]:
        """The object as it came, as JSON types of its own."""
        result: Dict[str, Any] = plain(dict(self._data))
        return result

    def extra_fields(self) -> Dict[str, Any]:
        """Members that this version of the package does not know."""
        known = set(self._names.values())
        return {name: plain(value) for name, value in self._data.items() if name not in known}

    if not TYPE_CHECKING:  # a misspelt attribute is an error to a type checker

        def __getattr__(self, name: str) -> Any:
            member = self._names.get(name)
            if member is None:
                if name.startswith("_") or name not in self._data:
                    raise AttributeError(f"{type(self).__name__} has no member {name}")
                member = name
            value = self._data.get(member)
            if value is None or type(value) is str:  # most are
                return value
            decoder = self._decoders.get(name)
            return plain(value) if decoder is None else decoder(value)

    def __getitem__(self, member: str) -> Any:
        return plain(self._data[member])

    def __contains__(self, member: object) -> bool:
        return member in self._data

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} can not be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} can not be changed")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._data == getattr(other, "_data", None)

    __hash__ = None  # type: ignore[assignment]  # how Python says it; mypy has no other word for it

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._data,)

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self._names, *self._data})

    def __repr__(self) -> str:
        attributes = {member: name for name, member in self._names.items()}
        members = ", ".join(
            f"{attributes.get(member, member)}={'[hidden]' if member in self._secrets else repr(self._show(member))}"
            for member in self._data
        )
        return f"{type(self).__name__}({members})"

    def _show(self, member: str) -> object:
        """As a model where it is one, because that hides its secrets."""
        name = next((name for name, known in self._names.items() if known == member), member)
        decoder = self._decoders.get(name)
        return self._data[member] if decoder is None else decoder(self._data[member])


def plain(value: Any) -> Any:
    """A copy of a JSON value, so that changing it leaves the model as it is."""
    kind = type(value)
    if kind is dict:
        return {name: plain(item) for name, item in value.items()}
    if kind is list:
        return [plain(item) for item in value]
    return value


def one(model: Type[M]) -> Callable[[Any], M]:
    """Decodes an object; what is no object stays as it is."""

    def decode(value: Any) -> M:
        return model(value) if isinstance(value, dict) else value

    return decode


def many(item: Decoder) -> Decoder:
    """Decodes a list."""

    def decode(value: Any) -> Any:
        return [item(each) for each in value] if isinstance(value, list) else value

    return decode


def mapped(item: Decoder) -> Decoder:
    """Decodes an object whose members all are of one kind."""

    def decode(value: Any) -> Any:
        return {name: item(each) for name, each in value.items()} if isinstance(value, dict) else value

    return decode


def tagged(tag: str, models: Mapping[str, Type[Model]], unknown: Type[Model]) -> Decoder:
    """Decodes an object whose member ``tag`` says what it is."""

    def decode(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        name = value.get(tag)
        return (models.get(name, unknown) if isinstance(name, str) else unknown)(value)

    return decode
