"""What IT lays down for documents: headed paper, and a folder of templates. Both are only read.

A file on a share may be away: the paper that was read last, kept encrypted in the profile, stands in for it.
"""

import hashlib
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings import Policies
from aso_desktop.models.drafts import LANGUAGES, TEMPLATE_KINDS
from aso_desktop.services.templates.files import read_bytes
from aso_desktop.services.templates.values import TemplateInput
from aso_desktop.services.templates.workshop import Look, Workshop

KEPT_PAPER: Final = "headed-paper"
_SUFFIXES: Final = (".docx", ".dotx")
_FRESH: Final = timedelta(minutes=5)
"""How long the paper that was read holds: a preview at each pause never waits for a share."""
_NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "templates", "The folder of templates “{name}” is out of reach: the templates that were read last stay in use."
)
_REFUSED: Final = QT_TRANSLATE_NOOP("templates", "“{name}”, in the folder of templates, is not taken: {reason}")


class Brought(NamedTuple):
    """A template of the folder: what its name says of it, its bytes, what a check says."""

    values: TemplateInput
    file_name: str
    data: bytes
    look: Look


class Gathered(NamedTuple):
    """What the folder holds that the gallery does not, and what is not taken, in words."""

    brought: tuple[Brought, ...] = ()
    notices: tuple[Text, ...] = ()


class HouseFiles:
    """Reads what the policies `LetterheadFile` and `TemplateFolder` name; call it away from the window."""

    def __init__(self, policies: Callable[[], Policies], clock: Clock, workshop: Workshop) -> None:
        """Know the rules in force, the time, and where files of strangers are looked at."""
        self._policies = policies
        self._clock = clock
        self._workshop = workshop
        self._paper: bytes | None = None
        self._read_at: datetime | None = None

    def paper(self) -> bytes | None:
        """Return the headed paper; None where IT lays none down, or it was never within reach."""
        place = self._policies().letterhead_file.value
        if place is None:
            return None
        now = self._clock.now()
        if self._read_at is None or now - self._read_at > _FRESH:
            self._paper, self._read_at = self._read_paper(Path(place)), now
        return self._paper

    def gather(self, known: Collection[str]) -> Gathered:
        """Look at the templates of the folder whose SHA-256 is not `known`."""
        place = self._policies().template_folder.value
        if place is None:
            return Gathered()
        try:
            paths = sorted(p for p in Path(place).rglob("*") if p.suffix.lower() in _SUFFIXES and p.name[:2] != "~$")
            found = [(path, read_bytes(path)) for path in paths]
        except (OSError, EnvironmentFailure):
            return Gathered(notices=(_NO_FOLDER.format(name=place),))
        brought, notices = [], []
        for path, data in found:
            if hashlib.sha256(data).hexdigest() not in known:
                try:
                    brought.append(self._look(path, data))
                except UserError as error:
                    notices.append(_REFUSED.format(name=path.name, reason=error.text))
        return Gathered(tuple(brought), tuple(notices))

    def _look(self, path: Path, data: bytes) -> Brought:
        values = described_by(path)
        return Brought(values, path.name, data, self._workshop.look(data, values.kind))

    def _read_paper(self, path: Path) -> bytes | None:
        kept = self._workshop.kept(KEPT_PAPER)
        try:
            data = read_bytes(path)
        except (UserError, EnvironmentFailure):
            return kept
        if data != kept:
            self._workshop.keep(KEPT_PAPER, data)
        return data


def described_by(path: Path) -> TemplateInput:
    """Return what a name says of a template: `Réponse type.letter.fr.docx`, or a folder named by its kind."""
    words = path.stem.split(".")
    language = words.pop() if len(words) > 1 and words[-1] in LANGUAGES else "fr"
    kind = words.pop() if len(words) > 1 and words[-1] in TEMPLATE_KINDS else ""
    kind = kind or (path.parent.name if path.parent.name in TEMPLATE_KINDS else "letter")
    return TemplateInput(" ".join(words).replace("_", " "), kind, language)
