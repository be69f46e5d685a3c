"""The program around the commands: policies, the profile, the language, without Qt until a sentence is translated."""

import gc
import io
import os
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from aso_desktop import __version__
from aso_desktop.cli import run
from aso_desktop.cli.host import Tell
from aso_desktop.cli.output import Output
from aso_desktop.cli.program import is_enrolment
from aso_desktop.core.clock import Clock, SystemClock
from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import Text
from aso_desktop.core.progress import Progress

if TYPE_CHECKING:
    from aso_desktop.app.bootstrap import Profile
    from aso_desktop.app.policies import Reading
    from aso_desktop.app.translations import Sentences
    from aso_desktop.core.settings import Policies, PolicyRow
    from aso_desktop.services.access import AccessRules

LANGUAGE_VARIABLE: Final = "ASO_DESKTOP_LANGUAGE"
"""`fr` or `en` for one command, whatever was chosen; for scripts that read sentences."""


_LOADED: Final = 50_000
"""A command is over soon: the objects of the libraries that it loads are not walked through again and again; nor at its
end, when all of them are given back with the process."""


def run_command(arguments: Sequence[str]) -> int:
    """Run the headless command that the words name; return its exit code."""
    gc.set_threshold(_LOADED)
    try:
        return run(arguments, CommandHost(SystemClock(), named_profile(arguments)))
    finally:
        gc.freeze()


class CommandHost:
    """What `cli.host.Host` asks for; each thing is imported when it is first asked for: many commands need few."""

    def __init__(self, clock: Clock, named: Path | None = None) -> None:
        """Know the time, and the profile that the command line names, for the language chosen in it."""
        self.version = __version__
        self.clock = clock
        self.environment: Mapping[str, str] = os.environ
        self.access_rules: AccessRules | None = None
        self._named = named

    @cached_property
    def rules(self) -> "Policies":
        """Return the rules of IT."""
        return self._reading.policies

    @cached_property
    def _reading(self) -> "Reading":
        from aso_desktop.app.paths import policy_copy
        from aso_desktop.app.policies import first_look_up
        from aso_desktop.app.policy_places import this_machine

        return first_look_up(this_machine(policy_copy()), self.clock)

    @cached_property
    def _sentences(self) -> "Sentences":
        from aso_desktop.app.translations import Sentences, effective_language

        return Sentences(effective_language(self.environment.get(LANGUAGE_VARIABLE) or self._chosen_language()))

    def translate(self, context: str, source: str) -> str:
        """Return a sentence in the language of the user."""
        return self._sentences.translate(context, source)

    def profile(self, argument: Path | None) -> "Profile":
        """Return the profile that the policies and the command line point at, still locked."""
        from aso_desktop.app.bootstrap import Profile
        from aso_desktop.app.paths import find_profile
        from aso_desktop.app.preferences_file import PreferencesFile

        paths = find_profile(self.rules, argument)
        profile = Profile(paths, self.clock, self.rules, self.access_rules)
        profile.chosen = PreferencesFile(paths.preferences).read().chosen
        return profile

    def claim(self, profile: Any) -> AbstractContextManager[Any] | None:
        """Hold the window's lock of a profile; None when a window has it."""
        from filelock import FileLock, Timeout

        from aso_desktop.store.files import file_failures

        lock = FileLock(profile.paths.window_lock)
        with file_failures(profile.paths.root):
            profile.paths.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return lock.acquire(timeout=0)
            except Timeout:
                return None

    def policies(self) -> "list[PolicyRow]":
        """Return the rules in force, in the order of their table."""
        return self.rules.rows(self.clock.now())

    def policy_notices(self) -> tuple[Text, ...]:
        """Return what is wrong with the places that rules come from."""
        return self._reading.notices

    def tour(self, folder: Path, tell: Tell) -> list[Path]:
        """Take the guided tour; its commands follow the shipped rules, in a profile of its own."""
        from aso_desktop.app.tour import Tour

        def draw(profile: Path, passphrase: str, out: Path) -> list[Path]:
            from aso_desktop.app.tour_pictures import draw

            return draw(profile, passphrase, self.clock, out)

        return Tour(folder, self.clock, self._run_apart, draw, tell).take()

    def selftest(self, progress: Progress) -> list[Any]:
        """Try every part of the program, in a profile of its own under the shipped rules."""
        from aso_desktop.app.selftest import SelfTest

        return SelfTest(self.clock, self._run_apart, progress).take()

    def _run_apart(self, words: Sequence[str]) -> tuple[int, str]:
        """Run a command on a profile that goes at once, under the shipped rules; return its exit code and what it said.

        Its passphrase stands in the source: to make each guess cost the better part of a second would protect nothing.
        """
        from aso_desktop.core.settings import Policies
        from aso_desktop.security.primitives import LEAST
        from aso_desktop.services.access import AccessRules

        host = CommandHost(self.clock)
        host.rules = Policies()
        host.access_rules = AccessRules(cost=LEAST)
        said = io.StringIO()
        return run(words, host, Output(said, io.StringIO())), said.getvalue()

    def report(self, error: BaseException) -> Path | None:
        """Write the report of a failure, without contents, beside the profile it happened in."""
        from aso_desktop.app.crash import CrashDesk
        from aso_desktop.app.paths import find_profile

        try:
            return CrashDesk(find_profile(self.rules, self._named).crash, self.clock).record(error).report
        except (AsoError, OSError):
            return None

    def _chosen_language(self) -> str:
        from aso_desktop.app.paths import find_profile
        from aso_desktop.app.preferences_file import PreferencesFile
        from aso_desktop.core.settings import in_force

        try:
            paths = find_profile(self.rules, self._named)
        except AsoError:
            return in_force({}, self.rules).language
        return in_force(PreferencesFile(paths.preferences).read().chosen, self.rules).language


def named_enrolment(arguments: Sequence[str]) -> Path | None:
    """Return the enrolment file that the program was started with, as a double click does."""
    last = arguments[-1] if arguments else ""
    return Path(last).absolute() if is_enrolment(last) else None


def named_profile(arguments: Sequence[str]) -> Path | None:
    """Return the folder that the words name, read before they are parsed: the parser itself needs the language."""
    for place, word in enumerate(arguments):
        if word == "--profile" and len(arguments) > place + 1:
            return _at_home(arguments[place + 1])
        if word.startswith("--profile="):
            return _at_home(word.partition("=")[2])
    return None


def _at_home(folder: str) -> Path:
    """Return a folder with the home of the user in the place of `~`; one that begins with another name stays."""
    return Path(os.path.expanduser(folder))  # noqa: PTH111 - raises for no name
