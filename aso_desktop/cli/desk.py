"""What a command works with: the profile, opened when it is first needed, and the words of the user's language."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from aso_desktop.cli.given import Given
from aso_desktop.cli.host import Host, OpenProfile
from aso_desktop.cli.output import Output
from aso_desktop.cli.values import checked_path
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, is_french, say
from aso_desktop.core.money import in_euros

_OLD_WINDOW: Final = QT_TRANSLATE_NOOP(
    "cli",
    "A window of an earlier version is open on this profile: close it, then repeat the command. Nothing was changed.",
)


class Desk:
    """Gives a command its profile, its services and its words; closes what it opened."""

    def __init__(self, host: Host, output: Output, given: Given) -> None:
        """Know the program around, where to write, and the common options."""
        self.host = host
        self.output = output
        self._given = given
        self._opened: OpenProfile | None = None

    @cached_property
    def profile(self) -> OpenProfile:
        """Return the profile, locked or open."""
        named: str | None = self._given.get("profile")
        return self.host.profile(None if named is None else checked_path(named, "profile"))

    @property
    def passphrase_file(self) -> Path | None:
        """Return the file that was named for the passphrase, by the option or by the environment."""
        named: str | None = self._given.get("passphrase_file") or self.host.environment.get("ASO_PASSPHRASE_FILE")
        return checked_path(named, "passphrase_file") if named else None

    @property
    def today(self) -> date:
        """Return the present day."""
        return self.host.clock.today()

    @property
    def services(self) -> Any:
        """Return the services of the open profile."""
        return self.open().services

    def open(self) -> OpenProfile:
        """Open the profile, once; raise with the next step when no way into it works."""
        if self._opened is None:
            opening = self.profile.access.open_headless(self.passphrase_file, self.host.environment)
            if not opening.is_open:
                raise EnvironmentFailure(opening.sentence)
            self.take(self.profile, opening.notices)
        return self.profile

    def take(self, profile: OpenProfile, notices: tuple[Text, ...] = ()) -> None:
        """Work with a profile that is open, or has just been made."""
        self._opened = profile
        if profile.needs_upgrade():
            self._upgrade(profile)
        else:
            profile.take_settings()
        for notice in notices:
            self.output.error(self.say(notice))

    def _upgrade(self, profile: OpenProfile) -> None:
        """Bring an older file up to date, unless the window of the earlier version is still open on it."""
        claim = self.host.claim(profile)
        if claim is None:
            raise EnvironmentFailure(_OLD_WINDOW)
        with claim:
            profile.make_ready()

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Give a read-only connection."""
        database = self.open().connect()
        try:
            yield database
        finally:
            database.close()

    def say(self, text: Text) -> str:
        """Return a sentence in the user's language."""
        return say(text, self.host.translate)

    def money(self, cents: int) -> str:
        """Return an amount as the user's language writes it."""
        return in_euros(cents, french=is_french(self.host.translate))

    def code(self, field: str, code: str) -> UserError:
        """Return the refusal of a code that nothing bears."""
        return UserError(QT_TRANSLATE_NOOP("cli", "Nothing is called “{code}” here.").format(code=code[:60]), field)

    def close(self) -> None:
        """Close what was opened."""
        if self._opened is not None:
            self._opened.close()
