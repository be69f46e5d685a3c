"""Documents over a real profile with the shipped templates."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ids import shipped_id
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import HouseRules, LetterInput, PartyInput
from aso_desktop.services.drafts.commands import DraftService
from aso_desktop.services.drafts.merges import MergeService
from aso_desktop.services.drafts.outgoing import DocumentPrints
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.templates.commands import GalleryService
from aso_desktop.services.templates.workshop import Workshop
from aso_desktop.store.connection import connect
from tests.made import made_once
from tests.services.conftest import (
    DEPARTURES,
    ENCLOSURE_KEY,
    KEY,
    NOW,
    Desk,
    chain_head,
    make_unit_of_work,
    seeded,
)

__all__ = ["seeded"]

LETTER = shipped_id("template", "letter.fr")
MINUTES = shipped_id("template", "minutes.fr")
HOUSE = {"ministere": "Ministère de la Transition numérique", "lieu_redaction": "Paris"}


def open_desk(folder: Path) -> Desk:
    """Wire a profile by hand."""
    clock = FixedClock(NOW)
    engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
    store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
    registers = RegisterService(unit_of_work, clock, chain_head)
    letters = CorrespondenceService(unit_of_work, clock, HouseRules, store)
    return Desk(folder, engine, clock, unit_of_work, registers, letters, store)


@dataclass
class Office:
    """The services of documents, wired by hand."""

    desk: Desk
    gallery: GalleryService
    documents: DraftService
    prints: DocumentPrints
    merges: MergeService


@pytest.fixture(scope="session")
def gallery_folder(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a profile with the shipped templates; copy it, never open it."""

    def make(folder: Path) -> None:
        shutil.copy(seeded, folder / "aso.db")
        clock = FixedClock(NOW)
        engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
        workshop = Workshop(EnclosureStore(folder / "compiled", ENCLOSURE_KEY))
        store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
        GalleryService(unit_of_work, clock, store, workshop).seed()
        workshop.close()
        engine.dispose()

    return made_once(tmp_path_factory, "gallery-of-services", make)


@pytest.fixture
def desk(gallery_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return this test's own profile."""
    folder = tmp_path / "profile"
    shutil.copytree(gallery_folder, folder)
    made = open_desk(folder)
    yield made
    made.close()


@pytest.fixture
def office(desk: Desk) -> Iterator[Office]:
    """Documents, templates, PDF, mail merge."""

    def read() -> object:
        return connect(desk.folder / "aso.db", KEY, "reader")

    workshop = Workshop(EnclosureStore(desk.folder / "compiled", ENCLOSURE_KEY))
    gallery = GalleryService(desk.unit_of_work, desk.clock, desk.store, workshop)
    documents = DraftService(read, desk.unit_of_work, desk.clock, desk.store, gallery, lambda: HOUSE)
    prints = DocumentPrints(read, desk.clock, desk.store, workshop, lambda: True)
    merges = MergeService(read, desk.unit_of_work, desk.clock, gallery, lambda: True)
    yield Office(desk, gallery, documents, prints, merges)
    workshop.close()


@pytest.fixture
def departure(desk: Desk) -> UUID:
    """A departure in the register, without a document yet."""
    values = LetterInput(
        "outgoing", "Bornes de recharge : calendrier", DEPARTURES, recipients=(PartyInput("Voyages Horizon SAS"),)
    )
    return desk.letters.register(values).letter_id
