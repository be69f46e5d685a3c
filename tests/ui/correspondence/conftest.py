"""A small office in a real encrypted profile: the letters of the mock-ups, with documents that can be opened."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import Screen
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, LinkInput, PartyInput
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import Theme
from tests.security.conftest import PHRASE
from tests.ui.conftest import OpenReaders
from tests.ui.profiles import RULES, profile_once

SECTION = "Bureau du courrier"
TODAY = date(2026, 11, 13)


@dataclass
class Office:
    """An open profile and what a room is given."""

    profile: Profile
    context: PanelContext

    @property
    def services(self) -> Any:
        """Return the services."""
        return self.profile.services

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Return rows read on a connection of their own."""
        database = self.profile.connect()
        try:
            return list(database.execute(sql, values).fetchall())
        finally:
            database.close()

    def value(self, sql: str, *values: Any) -> Any:
        """Return one value."""
        return self.rows(sql, *values)[0][0]


def write_pdf(path: Path, pages: int, heading: str, lines: tuple[str, ...]) -> Path:
    """Write a letter of so many pages."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(595, 842))
    for page in range(pages):
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(56, 780, heading)
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate(lines):
            canvas.drawString(56, 730 - 18 * number, line)
        canvas.drawString(280, 40, f"{page + 1} / {pages}")
        canvas.showPage()
    canvas.save()
    return path


LETTERS: tuple[tuple[str, str, date | None, str, int], ...] = (
    ("Cabinet du ministre", "Question écrite n° 18 204 : accès aux services numériques en zone rurale",
     date(2026, 11, 10), "very_urgent", 2),
    ("Préfecture du Rhône", "Demande de subvention, réseau de bornes de recharge", date(2026, 11, 12), "normal", 1),
    ("Cour des comptes", "Contrôle des frais de mission : pièces complémentaires", date(2026, 11, 13), "urgent", 0),
    ("Mairie de Saint-Étienne", "Convention de partenariat, avenant n° 2", date(2026, 11, 14), "normal", 0),
    ("Mme Hélène Lefèvre", "Recours gracieux contre un refus de mutation", date(2026, 11, 16), "normal", 0),
    ("Rectorat de Dijon", "Remboursement de frais de déplacement, exercice 2026", date(2026, 11, 16), "normal", 0),
    ("Conseil départemental de l’Isère", "Invitation au comité régional", date(2026, 11, 17), "normal", 0),
    ("Agence du numérique", "Homologation de sécurité : avis sur le dossier", date(2026, 11, 17), "normal", 0),
    ("M. le député Girard", "Signalement d’un usager, dossier de prime énergie", date(2026, 11, 17), "normal", 0),
    ("Société Alpha Travaux", "Mise en demeure de payer, facture 2026-0841", date(2026, 11, 18), "normal", 0),
)  # fmt: skip
"""Sender, subject, target date, priority, number of enclosures."""


def fill(profile: Profile, papers: Path) -> None:
    """Register the letters of the office."""
    letters = profile.services.correspondence
    made = []
    for place, (sender, subject, due, priority, enclosures) in enumerate(LETTERS):
        files = tuple(
            EnclosureInput(
                write_pdf(papers / f"courrier-{place}-{n}.pdf", 2, sender, (f"Objet : {subject}", "Monsieur,"))
            )
            for n in range(enclosures)
        )
        letter = LetterInput(
            "incoming", subject, senders=(PartyInput(sender),), document_date=date(2026, 11, 2),
            received_on=date(2026, 11, 9), due_on=due, priority=priority, sending_mode="email", is_request=True,
            enclosures=files,
        )  # fmt: skip
        made.append(letters.register(letter).letter_id)
    letters.move_to([made[2]], "in_progress")
    letters.move_to([made[4]], "in_progress")
    letters.move_to([made[4]], "in_visa")
    departure = LetterInput(
        "outgoing", "Réponse : programme du comité", recipients=(PartyInput("Conseil départemental de l’Isère"),),
        document_date=TODAY, drafter="Amira Benali", links=(LinkInput(made[6]),),
    )  # fmt: skip
    letters.register(departure)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a filled profile; copy it, never open it."""
    return profile_once(tmp_path_factory, "office", SECTION, fill)


@pytest.fixture
def office(
    founded: Path, tmp_path: Path, context: PanelContext, open_readers: OpenReaders, clock: FixedClock
) -> Iterator[Office]:
    """This test's own profile, open, behind a room's context."""
    shutil.copytree(founded, tmp_path / "profile")
    profile = Profile(ProfilePaths(tmp_path / "profile"), clock, Policies(), RULES)
    assert profile.access.unlock(PHRASE).screen == Screen.READY
    open_readers(profile.connect)
    object.__setattr__(context, "services", profile.services)
    yield Office(profile, context)
    context.runner.close()
    profile.close()


MakePanel = Callable[[], LettersPanel]


@pytest.fixture
def panel(office: Office, qtbot: QtBot, theme_: Theme) -> Iterator[LettersPanel]:
    """The room with its list read."""
    assert theme_ is office.context.theme
    made = LettersPanel(office.context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    office.context.navigation.asked.connect(made.open_target)
    made.show()
    qtbot.waitUntil(lambda: made.list.model.is_complete and made.list.model.rowCount() > 0)
    qtbot.waitUntil(lambda: made.list.total > 0)
    yield made
    made.preview.document.release()


def subjects(panel: LettersPanel) -> list[str]:
    """Return the subjects that the list shows, top to bottom."""
    model = panel.list.model
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return [row.letter.subject for row in rows if row is not None]  # type: ignore[attr-defined]


def leave(widget: QWidget, qtbot: QtBot) -> None:
    """Close a window of its own and see it gone."""
    widget.close()
    qtbot.waitUntil(lambda: not isValid(widget))
