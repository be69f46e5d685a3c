"""What the writes of dossiers take and return."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

SEPARATORS: Final = ".-/"


def above(code: str, known: Container[str]) -> str:
    """Return the nearest known code that a code of the plan extends by a separator; empty for none."""
    cuts = [place for place, sign in enumerate(code) if sign in SEPARATORS]
    return next((code[:cut] for cut in reversed(cuts) if code[:cut] in known), "")


@dataclass(frozen=True)
class NodeInput:
    """A node of the classification plan."""

    code: str
    label_fr: str
    label_en: str = ""
    parent_id: UUID | None = None
    description: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    default_mark: str = "none"
    retention: str = ""


@dataclass(frozen=True)
class DossierInput:
    """A new dossier; without a mark it takes its node's, without an opening day today."""

    title: str
    node_id: UUID | None = None
    parent_id: UUID | None = None
    lead_id: UUID | None = None
    unit_id: UUID | None = None
    opened_on: date | None = None
    due_on: date | None = None
    mark: str = ""
    summary: str = ""
    importance: str = "normal"


@dataclass(frozen=True)
class PieceInput:
    """A piece: a record by `target_id`, a file by `path`, a place by `address`; `late_reason` once it is closed."""

    kind: str
    title: str = ""
    target_id: UUID | None = None
    path: Path | None = None
    address: str = ""
    day: date | None = None
    late_reason: str = ""


@dataclass(frozen=True)
class Opened:
    """A dossier that was made: its number, and what deserves a look."""

    changes: Changes
    dossier_id: UUID
    number: str
    notices: tuple[Text, ...] = ()


class Blocker(NamedTuple):
    """What keeps a dossier from being closed: its kind, how it is called, the way out, and the record to open."""

    kind: str
    title: str
    way_out: Text
    table: str
    row_id: UUID | None


class NotClosable(UserError):  # noqa: N818 - an answer with the whole list, not a fault
    """The dossier cannot be closed; every blocker is there, with its way out."""

    def __init__(self, blockers: tuple[Blocker, ...]) -> None:
        """Keep the list."""
        first = blockers[0]
        text = QT_TRANSLATE_NOOP("dossiers", "Closing is kept back by {count} things, first: {way_out}")
        super().__init__(text.format(count=len(blockers), way_out=first.way_out))
        self.blockers = blockers
