"""How a command is declared: its words, its arguments, what it answers."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aso_desktop.cli.given import Given
from aso_desktop.core.i18n import Text

if TYPE_CHECKING:
    from aso_desktop.cli.desk import Desk

DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
ENVIRONMENT: Final = 3


class Argument(NamedTuple):
    """One argument: an option when its name begins with two hyphens, otherwise a word in its place.

    `value` names what is expected, as the help shows it; an option without it is a switch. `many` may be repeated
    (an option) or take several words (a place).
    """

    name: str
    help: Text
    value: str = ""
    choices: tuple[str, ...] = ()
    many: bool = False
    required: bool = False

    @property
    def is_option(self) -> bool:
        """Say whether the argument is written with its name."""
        return self.name.startswith("--")

    @property
    def field(self) -> str:
        """Return the name under which its value is found."""
        return self.name.lstrip("-").replace("-", "_")


class Answer(NamedTuple):
    """What a command answers: `data` as JSON, `lines` for people, and how it ended."""

    data: Any
    lines: Iterable[str] = ()
    code: int = DONE


class Command(NamedTuple):
    """One command. `fields` are those of its JSON object, or of each object of its JSON list."""

    words: tuple[str, ...]
    help: Text
    run: Callable[["Desk", Given], Answer]
    arguments: tuple[Argument, ...] = ()
    fields: tuple[str, ...] = ()
    is_list: bool = False

    @property
    def name(self) -> str:
        """Return the words that name it, as they are typed."""
        return " ".join(self.words)
