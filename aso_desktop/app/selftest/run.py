"""The parts, one after the other; one that fails does not keep the others from being tried."""

import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from aso_desktop.app.selftest import machine, office, papers, program, screen
from aso_desktop.app.selftest.stage import RunWords, Stage, Tried
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import in_english
from aso_desktop.core.progress import Progress

Part = Callable[[Stage], str]
"""Tries one part; returns versions and figures, raises when it does not work."""

PARTS: Final[Mapping[str, Part]] = {
    "libraries": program.libraries,
    "resources": program.resources,
    "translations": program.translations,
    "database": office.database,
    "full_text": office.full_text,
    "mail": office.mail,
    "tables": office.tables,
    "word_templates": papers.word_templates,
    "pdf": papers.pdf,
    "pictures": papers.pictures,
    "invoices": papers.invoices,
    "spelling": papers.spelling,
    "meetings": office.meetings,
    "budget": office.budget,
    "calendars": program.calendars,
    "limited_process": machine.limited_process,
    "keyring": machine.keyring,
    "hub_folder": machine.hub_folder,
    "hub_postgresql": machine.hub_postgresql,
    "hub_s3": machine.hub_s3,
    "backup": office.backup,
    "fonts": screen.fonts,
    "printing": screen.printing,
    "window": screen.window,
}
"""What is tried, in this order: the later ones work with what the earlier ones made."""
_LONGEST: Final = 400


class SelfTest:
    """Tries every part once."""

    def __init__(self, clock: Clock, run: RunWords, progress: Progress) -> None:
        """Know the time, how to run a command, and whom to tell."""
        self._clock = clock
        self._run = run
        self._progress = progress

    def take(self) -> list[Tried]:
        """Return how each part did."""
        tried = []
        with tempfile.TemporaryDirectory(prefix="aso-selftest-", ignore_cleanup_errors=True) as folder:
            stage = Stage(Path(folder).resolve(), self._clock, self._run)
            for done, (name, part) in enumerate(PARTS.items()):
                self._progress(done, len(PARTS), name)
                tried.append(_tried(name, part, stage))
        return tried


def _tried(name: str, part: Part, stage: Stage) -> Tried:
    began = time.perf_counter()
    try:
        result, detail = "passed", part(stage)
    except AsoError as error:
        result, detail = "failed", in_english(error.text)
    except Exception as error:  # noqa: BLE001 - whatever is missing from a bundle shows here
        result, detail = "failed", f"{type(error).__name__}: {error}"
    return Tried(name, result, round((time.perf_counter() - began) * 1000), detail[:_LONGEST])
