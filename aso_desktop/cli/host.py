"""What the commands ask of the program around them; `app` gives it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import Text
from aso_desktop.core.progress import Progress

if TYPE_CHECKING:
    from aso_desktop.core.settings import PolicyRow

Tell = Callable[[Text], None]
"""Says a sentence at once."""


class OpenProfile(Protocol):
    """A profile: its files, the way into it, and, once open, what reads and writes."""

    @property
    def paths(self) -> Any:
        """Return the places of its files."""
        ...

    @property
    def access(self) -> Any:
        """Return the way in."""
        ...

    @property
    def services(self) -> Any:
        """Return the services; nothing is imported until one is named."""
        ...

    def connect(self) -> Any:
        """Open a read-only connection."""
        ...

    def needs_upgrade(self) -> bool:
        """Say whether the open file is of an earlier version."""
        ...

    def make_ready(self) -> None:
        """Bring the database to this version; read the preferences that it holds."""
        ...

    def take_settings(self) -> object:
        """Read the preferences that a database of this version holds."""
        ...

    def builder(self, founding: Any) -> Callable[[Path, Any], None]:
        """Return what makes the database of a new profile."""
        ...

    def close(self) -> None:
        """Drop every connection and forget the keys."""
        ...


class Host(Protocol):
    """The program around the commands."""

    @property
    def version(self) -> str:
        """Return the version of the program."""
        ...

    @property
    def clock(self) -> Clock:
        """Return where the time comes from."""
        ...

    @property
    def environment(self) -> Mapping[str, str]:
        """Return the variables of the environment."""
        ...

    def translate(self, context: str, source: str) -> str:
        """Return a sentence in the language of the user."""
        ...

    def profile(self, argument: Path | None) -> OpenProfile:
        """Return the profile that the policies and `--profile` point at, still locked."""
        ...

    def claim(self, profile: OpenProfile) -> Any:
        """Return the window's lock of a profile, held, as a context; None when a window is open."""
        ...

    def policies(self) -> "list[PolicyRow]":
        """Return the rules in force."""
        ...

    def policy_notices(self) -> tuple[Text, ...]:
        """Return what is wrong with the places that rules come from."""
        ...

    def tour(self, folder: Path, tell: Tell) -> list[Path]:
        """Take the guided tour; return what it left in the folder."""
        ...

    def selftest(self, progress: Progress) -> list[Any]:
        """Try every part of the program; return a row for each: part, result, milliseconds, detail."""
        ...

    def report(self, error: BaseException) -> Path | None:
        """Write the report of a failure that nobody expected; return where."""
        ...
