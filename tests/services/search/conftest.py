"""A register of a few hundred letters to search, made once through the writer."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.models.correspondence import Enclosure, Letter, LetterParty
from aso_desktop.models.registers import SerialNumber
from aso_desktop.services.search.projection import reindex
from aso_desktop.store.connection import Connection, connect
from aso_desktop.store.unit_of_work import Work
from tests.services.conftest import ARRIVALS, DEPARTURES, KEY, NOW, make_unit_of_work

THINGS = (
    "la restauration du lavoir",
    "l’école élémentaire",
    "le réseau de chaleur",
    "l’œuvre d’art déposée",
    "la voie verte",
)
SUBJECTS = ("Demande de subvention pour {}", "Recours gracieux : {}", "Convention n° {n}, {}", "Attestation, {}")
WRITERS = ("Mairie de Saint-Étienne", "Mme Hélène Lefèvre, directrice · Rectorat de Dijon", "Préfecture du Rhône")
LETTERS = 240


@dataclass(frozen=True)
class Written:
    """What a letter of the test register says, to look for it without the index."""

    place: int
    number: str
    subject: str
    correspondent: str
    notes: str
    is_incoming: bool


@dataclass(frozen=True)
class Library:
    """A searchable file and what is in it, oldest first."""

    path: Path
    letters: tuple[Written, ...]


def add_letter(work: Work, turn: int, subject: str, writer: str, notes: str = "") -> Letter:
    """Register a letter with a number, a correspondent and an enclosure."""
    is_incoming = turn % 3 > 0
    letter = work.add(
        Letter(
            direction="incoming" if is_incoming else "outgoing",
            register_id=ARRIVALS if is_incoming else DEPARTURES,
            subject=subject,
            notes=notes,
            state="registered" if turn % 2 else "closed",
            received_on=date(2026, 11, 1) if is_incoming else None,
            registered_on=date(2026, 11, 2),
            due_on=date(2026, 11, 1 + turn % 28),
            sender_reference=f"REF/{turn}" if turn % 5 == 0 else "",
        )
    )
    printed = f"{'A' if is_incoming else 'D'}-2026-{turn:05d}"
    register = ARRIVALS if is_incoming else DEPARTURES
    work.add(SerialNumber(register_id=register, period="2026", value=turn, printed=printed, letter_id=letter.id))
    work.add(LetterParty(letter_id=letter.id, role="sender" if is_incoming else "recipient", printed=writer))
    work.add(
        Enclosure(letter_id=letter.id, original_name=f"scan{turn}.pdf", name=f"scan{turn}.pdf", sha256=f"{turn:064d}")
    )
    return letter


@pytest.fixture(scope="session")
def library(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return the register; nobody writes in it."""
    path = Path(shutil.copy(seeded, tmp_path_factory.mktemp("search") / "aso.db"))
    engine, unit_of_work = make_unit_of_work(path, FixedClock(NOW))
    written = []
    with unit_of_work("fill", Text("test", "fill")) as work:
        for turn in range(1, LETTERS + 1):
            thing, shape = THINGS[turn % len(THINGS)], SUBJECTS[turn % len(SUBJECTS)]
            writer, notes = WRITERS[turn % len(WRITERS)], "Vu avec le cabinet." if turn % 7 == 0 else ""
            letter = add_letter(work, turn, shape.format(thing, n=turn), writer, notes)
            number = f"{'A' if turn % 3 else 'D'}-2026-{turn:05d}"
            written.append(Written(letter.local_id, number, letter.subject, writer, notes, turn % 3 > 0))
    with unit_of_work("read", Text("test", "read")) as work:
        _give_a_text(work, work.session.query(Letter).order_by(Letter.local_id.desc()).limit(1).one())
    engine.dispose()
    return Library(path, tuple(written))


def _give_a_text(work: Work, letter: Letter) -> None:
    """Read the enclosure of the last letter, as the extraction does."""
    sha256 = f"{LETTERS:064d}"
    work.connection.execute("INSERT INTO enclosure_text VALUES (?, 'Le chœur de la cathédrale', 'read')", (sha256,))
    reindex(work.connection, [letter.id])


@pytest.fixture
def db(library: Library) -> Iterator[Connection]:
    """Return a reader's connection to the register."""
    database = connect(library.path, KEY, "reader")
    yield database
    database.close()
