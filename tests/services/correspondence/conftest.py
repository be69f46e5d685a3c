"""Letters ready to register."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from aso_desktop.core.changes import Changes
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from tests.services.conftest import Desk

TODAY = date(2026, 11, 13)
TABLES = ("letter", "letter_party", "letter_link", "serial_number", "enclosure")


def arrival(**values: Any) -> LetterInput:
    """Return an arrival from the rectorate, with what is given instead."""
    usual: dict[str, Any] = {
        "direction": "incoming",
        "subject": "Demande de subvention pour la salle de lecture",
        "senders": (PartyInput("Rectorat de Dijon"),),
        "document_date": date(2026, 11, 10),
        "received_on": TODAY,
    }
    return LetterInput(**(usual | values))


def departure(**values: Any) -> LetterInput:
    """Return a departure to the rectorate, with what is given instead."""
    usual: dict[str, Any] = {
        "direction": "outgoing",
        "subject": "Réponse à votre demande de subvention",
        "recipients": (PartyInput("Rectorat de Dijon"),),
        "document_date": TODAY,
        "drafter": "Paul Martin",
    }
    return LetterInput(**(usual | values))


@pytest.fixture
def paper(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Return a maker of files outside the profile."""
    folder = tmp_path / "papers"
    folder.mkdir()

    def make(name: str, content: bytes = b"%PDF-1.4\nhello") -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return make


def state_of(desk: Desk, letter_id: UUID) -> object:
    return desk.rows("SELECT state FROM letter WHERE id = ?", letter_id.bytes)[0][0]


def everything(desk: Desk) -> list[list[tuple[object, ...]]]:
    return [desk.table(name) for name in TABLES]


def check_way_back(desk: Desk, act: Callable[[], Changes]) -> Changes:
    """Run an act, take it back, compare byte for byte, and do it again."""
    before = everything(desk)
    changes = act()
    after = everything(desk)
    assert after != before
    assert changes.inverse is not None
    undone = changes.inverse()
    assert everything(desk) == before
    assert undone.inverse is not None
    undone.inverse()
    assert everything(desk) == after
    return changes
