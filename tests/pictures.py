"""Draw every panel of the real window over a demonstration profile: fr and en, light and dark, at two scales.

    python -m tests.pictures --out DIR [--scale 100 --scale 200] [--only WORD] [--letters N]

The files are named `<place>-<language>-<theme>-<scale>.png`; a person looks at them. No display is needed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.open_profile import Desks, OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.window import dress_application
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Policies
from aso_desktop.security.primitives import Argon2Cost
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import dressed
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from aso_desktop.ui.preferences.dialog import PreferencesDialog
from tests.pictures_budget import BUDGET
from tests.pictures_dossiers import DOSSIERS
from tests.pictures_drafting import DRAFTING, pause, until
from tests.pictures_gate import GATES, LAID_DOWN, draw_gate
from tests.pictures_sync import SYNC

NOW: Final = datetime(2026, 11, 13, 9, 42, tzinfo=UTC)
PASSPHRASE: Final = "cerise moulin verger tambour lagune"
RULES: Final = AccessRules(cost=Argon2Cost(8, 1, 1))
SCALES: Final = (100, 200)
PHYSICAL: Final = (1366, 768)
SETTLE_MS: Final = 900
STILL_MS: Final = SETTLE_MS // 2
STILL_TURNS: Final = 40
LETTERS: Final = 3_264


class Place(NamedTuple):
    """One picture: its name, and how to get there; the act may return another window to draw."""

    name: str
    go: Callable[[OpenProfile], QWidget | None]


def visit(room: str, entry: str = "") -> Callable[[OpenProfile], QWidget | None]:
    """Return what brings a room forward."""

    def go(opened: OpenProfile) -> None:
        opened.window.go_to(room, entry)

    return go


def command(name: str, room: str = "correspondence") -> Callable[[OpenProfile], QWidget | None]:
    """Return what runs a command of the window and draws the dialog it opens, if any."""

    def go(opened: OpenProfile) -> QWidget | None:
        opened.window.go_to(room)
        QTest.qWait(SETTLE_MS)
        action = opened.context.commands.action(name)
        if action is None:
            message = f"no command is called {name}"
            raise LookupError(message)
        action.trigger()
        QTest.qWait(SETTLE_MS)
        return next((d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()), None)

    return go


def preferences(section: str) -> Callable[[OpenProfile], QWidget | None]:
    """Return what opens a section of the preferences of a managed machine."""

    def go(opened: OpenProfile) -> QWidget | None:
        trouble = Text("app", "The policy file “\\\\serveur\\aso\\policies.json” cannot be read.")
        opened.context.preferences.follow(LAID_DOWN, (trouble,))
        dialog = command("app.preferences")(opened)
        if isinstance(dialog, PreferencesDialog):
            dialog.go_to(section)
        return dialog

    return go


def search(typed: str) -> Callable[[OpenProfile], QWidget | None]:
    """Return what types into the search field of the register."""

    def go(opened: OpenProfile) -> None:
        field = opened.window.go_to("correspondence", "all").search_field()
        if field is not None:
            QTest.keyClicks(field, typed)

    return go


def new_letter(opened: OpenProfile) -> None:
    """Open the registration form."""
    opened.window.open_target(Target("correspondence", kind="letter", action="new"))


def filters(opened: OpenProfile) -> None:
    """Open the combined filters of the register."""
    opened.window.go_to("correspondence", "all").toggle_filters()


def seance_in_front() -> SeanceWindow | None:
    """Return the window of the meeting that is held."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, SeanceWindow) and w.isVisible()), None)


def sitting(*, paper: bool) -> Callable[[OpenProfile], QWidget | None]:
    """Return what holds the meeting of the day, with an action half typed; `paper`: the page beside it."""

    def go(opened: OpenProfile) -> QWidget | None:
        panel = opened.window.go_to("meetings")
        pause(SETTLE_MS)
        panel.actions_by_id()["meeting.hold"].trigger()
        until(lambda: seance_in_front() is not None)
        window = seance_in_front()
        if window is not None:
            window.resize(opened.window.size())
            window.take_kind("action")
            window.editor.text.setPlainText("Prévenir Voyages Horizon du report de l’avenant @Amira Benali !ven")
            window.editor.text.moveCursor(QTextCursor.MoveOperation.End)
            window.editor.text.completion.look()
            window.show_paper(on=paper)
            window.paper.read()
        return window

    return go


PLACES: Final = (
    Place("to-process", visit("correspondence", "to_process")),
    Place("late", visit("correspondence", "late")),
    Place("departures", visit("correspondence", "departures")),
    Place("register", visit("correspondence", "all")),
    Place("search", search("subvention")),
    Place("search-empty", search("zzyzx")),
    Place("filters", filters),
    Place("new-letter", new_letter),
    Place("contacts", visit("contacts")),
    Place("meetings", visit("meetings")),
    Place("meeting-held", sitting(paper=False)),
    Place("meeting-paper", sitting(paper=True)),
    *(Place(name, go) for name, go in BUDGET.items()),
    *(Place(name, go) for name, go in DRAFTING.items()),
    *(Place(name, go) for name, go in DOSSIERS.items()),
    *(Place(name, go) for name, go in SYNC.items()),
    Place("day", visit("day")),
    Place("deadlines", visit("deadlines")),
    Place("calendar-week", visit("calendar")),
    Place("calendar-month", command("calendar.as_month", "calendar")),
    Place("reminders", visit("reminders")),
    Place("share-out", command("day.load", "day")),
    Place("registers", visit("registers")),
    Place("audit", visit("audit")),
    Place("palette", command("app.palette")),
    Place("preferences", command("app.preferences")),
    Place("rules", preferences("rules")),
    Place("keys", preferences("security")),
    Place("help", command("app.help")),
    Place("about", command("app.about")),
)
MODES: Final = MappingProxyType({"light": Mode.LIGHT, "dark": Mode.DARK})


def make_profile(folder: Path, letters: int) -> Profile:
    """Make a demonstration profile of the day of the drawings."""
    paths = ProfilePaths(folder)
    paths.make()
    profile = locked_profile(paths)
    founding = Founding("Amira Benali", "DAF", "DAF · Bureau du courrier")
    profile.access.create(PASSPHRASE, profile.builder(founding), keyring=False)
    profile.make_ready()
    profile.services.demo.fill(letters)
    return profile


@contextmanager
def open_window(folder: Path) -> Iterator[tuple[OpenProfile, Desks]]:
    """Open the real window of a profile, and close it."""
    application = dress_application()
    profile = locked_profile(ProfilePaths(folder))
    found = profile.access.unlock(PASSPHRASE)
    profile.make_ready()
    runner = Runner()
    preferences = PreferenceDesk({}, Policies(), lambda _chosen: None)
    desks = Desks(runner, preferences, dressed(application, Mode.LIGHT), Language(application))
    desks.language.choose("fr")
    opened = OpenProfile(profile, desks)
    opened.show(found)
    try:
        yield opened, desks
    finally:
        opened.retire()
        runner.close()
        profile.close()


def draw(folder: Path, out: Path, scale: int, only: str) -> int:
    """Draw every place at one scale; return how many pictures were written."""
    drawn = draw_gates(folder, out, scale, only)
    with open_window(folder) as (opened, desks):
        QApplication.setCursorFlashTime(0)  # a caret that blinks never stands still
        opened.window.resize(PHYSICAL[0] * 100 // scale, PHYSICAL[1] * 100 // scale)
        for language in ("fr", "en"):
            desks.language.choose(language)
            for name, mode in MODES.items():
                desks.theme.choose(mode=mode)
                for place in PLACES:
                    if only in place.name:
                        keep(opened, place, out / f"{place.name}-{language}-{name}-{scale}.png")
                        drawn += 1
    return drawn


def draw_gates(folder: Path, out: Path, scale: int, only: str) -> int:
    """Draw what stands before the profile, while nobody has it open; return how many pictures were written."""
    wanted = [name for name in GATES if only in name]
    application = dress_application()
    look, language = dressed(application, Mode.LIGHT), Language(application)
    for chosen in ("fr", "en"):
        language.choose(chosen)
        for mode_name, mode in MODES.items():
            look.choose(mode=mode)
            for name in wanted:
                draw_gate(name, folder, locked_profile, language, out / f"{name}-{chosen}-{mode_name}-{scale}.png")
    return len(wanted) * len(MODES) * 2


def locked_profile(paths: ProfilePaths) -> Profile:
    """Return a profile of the day of the drawings, locked."""
    return Profile(paths, FixedClock(NOW, ZoneInfo("Europe/Paris")), Policies(), RULES)


def keep(opened: OpenProfile, place: Place, path: Path) -> None:
    """Go to a place, wait until it stands still, and write its picture."""
    drawn = place.go(opened) or opened.window
    still(opened.context.runner, drawn).save(str(path))
    for dialog in (d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog)):
        dialog.close()
    for panel in opened.window.panels():
        panel.save_drafts()
    opened.window.rebuild()


def still(runner: Runner, drawn: QWidget) -> QImage:
    """Return the picture of a window once nothing is read, written or laid out any more: twice the same."""
    before = drawn.grab().toImage()
    for _turn in range(STILL_TURNS):
        pause(STILL_MS)
        picture = drawn.grab().toImage()
        if picture == before and not (runner._asked or runner._latest or runner._writing):
            break
        before = picture
    return before


def main() -> int:
    """Make the profile once and draw each scale in a process of its own: Qt reads the scale at its start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, action="append", choices=SCALES)
    parser.add_argument("--only", default="")
    parser.add_argument("--letters", type=int, default=LETTERS)
    parser.add_argument("--profile", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.profile is not None:
        return 0 if draw(options.profile, options.out, options.scale[0], options.only) else 1
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "profile"
        make_profile(folder, options.letters).close()
        return max(draw_in_child(folder, options, scale) for scale in options.scale or SCALES)


def draw_in_child(folder: Path, options: argparse.Namespace, scale: int) -> int:
    """Run this module again at a scale; return its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale / 100)}
    words = ["--out", options.out, "--scale", scale, "--only", options.only, "--profile", folder]
    run = subprocess.run([sys.executable, "-m", "tests.pictures", *map(str, words)], check=False, env=environment)
    return run.returncode


if __name__ == "__main__":
    raise SystemExit(main())
