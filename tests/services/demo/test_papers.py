"""The documents of the demonstration: each can be read, each kind is what it says, shared ones are the same bytes."""

from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.documents.extract import extract
from aso_desktop.models.people import Agent
from aso_desktop.models.registers import NumberBlock
from aso_desktop.services.demo import papers
from aso_desktop.services.demo.cast import Cast, write_cast
from aso_desktop.services.demo.desk import Desk as PaperDesk
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Dice
from aso_desktop.services.demo.planned import ARRIVALS, DEPARTURES, Correspondent, Paper, Plan, PlannedLetter
from aso_desktop.services.demo.upkeep import Upkeep
from aso_desktop.services.demo.writing import Series
from tests.services.conftest import AGENT, NOW, Desk, chain_head
from tests.services.conftest import DEPARTURES as DEP

SHEET = papers.Sheet(
    heading="Mairie d’Aubercy",
    address="2 place du Marché, 00208 Aubercy",
    place_and_date="le 13 novembre 2026",
    to="Bureau du courrier",
    reference="DGS/2026/41",
    subject="Demande d’aide & suites <urgent>",
    paragraphs=("J’ai l’honneur de solliciter une aide.", "Le devis est joint."),
    signature="Hélène Lefèvre, maire",
    email="courrier@mairie-aubercy.example.org",
    written_at=datetime(2026, 11, 13, 9, 42, tzinfo=UTC),
)
WORDS = Text("test", "papers")


@pytest.mark.parametrize("kind", ["pdf", "docx", "eml"])
def test_every_kind_can_be_read(kind: str) -> None:
    read = extract(papers.make(kind, SHEET), f"lettre.{kind}")
    assert read.state == "read"
    for words in ("Demande d’aide & suites <urgent>", "Le devis est joint.", "Hélène Lefèvre"):
        assert words in " ".join(read.text.split())


def test_a_message_has_its_sender_and_its_date() -> None:
    message = message_from_bytes(papers.make("eml", SHEET), policy=policy.default)
    assert message["From"] == "Mairie d’Aubercy <courrier@mairie-aubercy.example.org>"
    assert message["Date"].datetime == SHEET.written_at


@pytest.mark.parametrize("key", papers.SHARED_SHEETS)
def test_a_shared_document_is_always_the_same_bytes(key: str) -> None:
    assert papers.make_shared(key) == papers.make_shared(key)
    assert extract(papers.make_shared(key), "notice.pdf").pages == 1


def planned(**values: object) -> PlannedLetter:
    """Return a letter of the plan."""
    letter = PlannedLetter(
        key=1,
        at=NOW,
        registered_on=NOW.date(),
        officer=0,
        register=ARRIVALS,
        direction="incoming",
        subject="Demande d’aide",
        type_code="request",
        body=("Votre courrier porte le n° {numero}.",),
        senders=(Correspondent(person=0, body=0),),
        recipients=(Correspondent(unit=1),),
    )
    return replace(letter, **values)  # type: ignore[arg-type]


def cast_of(desk: Desk) -> Cast:
    """Write the people of the demonstration."""
    with desk.unit_of_work("demo", WORDS) as work:
        return write_cast(work, Directory(Dice(1), "Amira Benali"), work.get(Agent, AGENT))


def test_letters_share_a_document_kept_once(desk: Desk) -> None:
    maker = PaperDesk(cast_of(desk), desk.store)
    shared = Paper("notice-explicative", "pdf", "notice-explicative.pdf", role="annex")
    own = Paper("letter-1", "pdf", "demande.pdf")
    with desk.unit_of_work("demo", WORDS) as work:
        first = maker.prepare(work, planned(papers=[own, shared]), "A-2026-00007")
        second = maker.prepare(work, planned(papers=[shared]), "")
    assert (maker.made, first[1].blob) == (3, second[0].blob)
    assert [one.role for one in first] == ["main", "annex"]
    ((text,),) = desk.rows("SELECT text FROM enclosure_text WHERE sha256 = ?", first[0].sha256)
    assert "A-2026-00007" in str(text)


def test_a_note_from_inside_and_a_private_letter_have_a_heading(desk: Desk) -> None:
    cast = cast_of(desk)
    maker = PaperDesk(cast, desk.store)
    alone = next(place for place, person in enumerate(cast.directory.people) if person.body is None)
    note = Paper("letter-2", "eml", "note.eml")
    with desk.unit_of_work("demo", WORDS) as work:
        for who in (Correspondent(person=alone), Correspondent(words="Bureau juridique"), Correspondent(unit=2)):
            (made,) = maker.prepare(work, planned(papers=[note], senders=(who,), direction="internal"), "")
            assert made.mime == "message/rfc822"


@pytest.mark.parametrize(("day", "reserved"), [(date(2026, 11, 10), True), (date(2026, 12, 29), False)])
def test_numbers_are_set_aside_unless_the_year_ends_first(desk: Desk, day: date, *, reserved: bool) -> None:
    cast = cast_of(desk)
    with desk.unit_of_work("demo", WORDS) as work:
        from aso_desktop.models.registers import Register

        series = {DEPARTURES: Series(work.get(Register, DEP), "CAB")}
        days = [day] * 8
        Upkeep(cast, series, chain_head).before(work, day, Plan([], [], days, day))
        work.session.flush()
        blocks = work.session.query(NumberBlock).all()
    assert bool(blocks) is reserved
