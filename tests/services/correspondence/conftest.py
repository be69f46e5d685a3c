"""Letters ready to register."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.services.correspondence.values import LetterInput, PartyInput

TODAY = date(2026, 11, 13)
Make = Callable[..., LetterInput]


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
