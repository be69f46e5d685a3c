"""A mark for values about people, so that the log never shows them."""

from typing import Any, Final

from typing_extensions import override

HIDDEN: Final = "‹personal›"


class Personal:
    """Holds a value that may be passed to a logger: every way of printing it hides it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        """Mark the value."""
        self.value = value

    @override
    def __repr__(self) -> str:
        return HIDDEN

    @override
    def __format__(self, _spec: str) -> str:
        return HIDDEN
