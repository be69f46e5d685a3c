"""Pictures of the real window over a profile, drawn without a display: its main places, fr and en, light and dark."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.open_profile import Desks, OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.window import dress_application
from aso_desktop.core.clock import Clock
from aso_desktop.core.settings import Policies
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import dressed
from aso_desktop.ui.kit.tokens import Mode

OFFSCREEN: Final = "offscreen"
_SIZE: Final = (1366, 768)
_SETTLE_MS: Final = 800
_SEARCHED: Final = "subvention"
_MODES: Final = MappingProxyType({"light": Mode.LIGHT, "dark": Mode.DARK})


def _search(opened: OpenProfile) -> None:
    field = opened.window.go_to("correspondence", "all").search_field()
    if isinstance(field, QLineEdit):
        field.setText(_SEARCHED)


PLACES: Final[MappingProxyType[str, Callable[[OpenProfile], object]]] = MappingProxyType(
    {
        "to-process": lambda opened: opened.window.go_to("correspondence", "to_process"),
        "search": _search,
        "new-letter": lambda opened: opened.window.open_target(Target("correspondence", kind="letter", action="new")),
        "contacts": lambda opened: opened.window.go_to("contacts"),
        "registers": lambda opened: opened.window.go_to("registers"),
    }
)
"""Name of a picture → how to get there."""


class Seen(NamedTuple):
    """The size of a window, and how many colours each picture of it has."""

    width: int
    height: int
    colours: Sequence[int]


def draw(folder: Path, passphrase: str, clock: Clock, out: Path) -> list[Path]:
    """Open the window of a profile and draw its main places; return the pictures."""
    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    with _shown(folder, passphrase, clock) as (opened, desks):
        return [path for language in ("fr", "en") for path in _draw_in(language, opened, desks, out)]


def look_at(folder: Path, passphrase: str, clock: Clock) -> Seen:
    """Open the window of a profile on whatever screen there is, in both languages, and see what is on it."""
    with _shown(folder, passphrase, clock) as (opened, desks):
        colours = []
        for language in ("fr", "en"):
            desks.language.choose(language)
            opened.window.rebuild()
            _settle()
            picture = opened.window.grab().toImage()
            points = ((x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4))
            colours.append(len({picture.pixel(x, y) for x, y in points}))
        return Seen(opened.window.width(), opened.window.height(), colours)


@contextmanager
def _shown(folder: Path, passphrase: str, clock: Clock) -> Iterator[tuple[OpenProfile, Desks]]:
    """Give the window of a profile, shown; take it away afterwards."""
    application = dress_application()
    profile = Profile(ProfilePaths(folder), clock, Policies())
    found = profile.access.unlock(passphrase)
    profile.make_ready()
    runner = Runner()
    preferences = PreferenceDesk({}, Policies(), lambda _chosen: None)
    desks = Desks(runner, preferences, dressed(application, Mode.LIGHT), Language(application))
    opened = OpenProfile(profile, desks)
    try:
        opened.show(found)
        opened.window.resize(*_SIZE)
        yield opened, desks
    finally:
        opened.retire()
        _settle()  # the window goes, and lets the documents it shows go
        runner.close()
        profile.close()


def _draw_in(language: str, opened: OpenProfile, desks: Desks, out: Path) -> list[Path]:
    """Draw every place in a language."""
    desks.language.choose(language)
    drawn = []
    for name, mode in _MODES.items():
        desks.theme.choose(mode=mode)
        for place, go in PLACES.items():
            go(opened)
            _settle()
            path = out / f"{place}-{language}-{name}.png"
            opened.window.grab().save(str(path))
            drawn.append(path)
            for panel in opened.window.panels():
                panel.save_drafts()
            opened.window.rebuild()
    return drawn


def _settle() -> None:
    """Let answers arrive and widgets paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
