"""The office of the correspondence room, with a directory of persons, bodies and the functions that tie them."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.contacts.values import ContactInput, OrganisationInput, PositionInput
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.ui.contacts.panel import ContactsPanel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]

WAIT = 30_000
DialogT = TypeVar("DialogT", bound=QDialog)


def furnish(office: Office) -> None:
    """Fill the directory: two bodies, three persons of whom two may be one, a letter from one of them."""
    contacts = office.services.contacts
    rectorat = contacts.add(OrganisationInput("Rectorat de Dijon", "RD", phone="03 80 44 84 00")).subject
    contacts.add(OrganisationInput("École nationale des chartes", siret="732 829 320 00074"))
    helene = contacts.add(ContactInput("Lefèvre", "Hélène", "Mme", "h.lefevre@exemple.fr")).subject
    contacts.add(ContactInput("LEFEVRE", "Helene", email="h.lefevre@exemple.fr"))
    contacts.add(ContactInput("Émery", "Zoé", "Mme"))
    held = PositionInput(helene, rectorat, "Directrice", from_on=date(2024, 2, 1))
    position = contacts.add(held).subject
    sender = PartyInput("Mme Hélène Lefèvre, Directrice · Rectorat de Dijon", helene, rectorat, position)
    office.services.correspondence.register(
        LetterInput("incoming", "Demande de mutation", senders=(sender,), received_on=date(2026, 11, 12))
    )


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> ContactsPanel:
    """The room with its list read."""
    furnish(office)
    made = ContactsPanel(office.context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.is_complete and "Émery, Zoé" in names(made), timeout=WAIT)
    qtbot.waitUntil(lambda: made.detail.facts is not None, timeout=WAIT)
    return made


def names(panel: ContactsPanel) -> list[str]:
    """Return the names that the list shows, top to bottom."""
    rows = (panel.model.row_at(place) for place in range(panel.model.rowCount()))
    return [row.words for row in rows if row is not None]  # type: ignore[attr-defined]


def front(panel: ContactsPanel, name: str, qtbot: QtBot) -> None:
    """Bring the entry of a name forward, its detail read."""
    panel.table.go_to(names(panel).index(name))
    qtbot.waitUntil(
        lambda: (
            panel.detail.facts is not None and (e := panel.entry()) is not None and panel.detail.facts.entry.id == e.id
        ),
        timeout=WAIT,
    )


def dialog_of(place: QWidget, kind: type[DialogT], qtbot: QtBot) -> DialogT:
    """Return the dialog of a kind that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in place.findChildren(kind)), timeout=WAIT)
    return next(d for d in place.findChildren(kind) if d.isVisible())
