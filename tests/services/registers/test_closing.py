"""A month is closed once, in order, with every number explained; later edits show as rectifying lines."""

import hashlib
import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.registers import queries
from aso_desktop.store.connection import connect
from tests.services.conftest import ARRIVALS, DEVICE, KEY, Desk

OCTOBER = datetime(2026, 10, 5, 8, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 2, 8, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 1, 8, tzinfo=UTC)


def letter(subject: str = "Une lettre ordinaire", **values: object) -> LetterInput:
    return LetterInput("incoming", subject, ARRIVALS, senders=(PartyInput("Mairie d’Angers"),), **values)  # type: ignore[arg-type]


@pytest.fixture
def october(desk: Desk) -> Desk:
    """Return a profile with an October of five numbers, seen from November."""
    desk.clock.move_to(OCTOBER)
    first = desk.letters.register(letter("Première lettre"))
    desk.letters.register(letter("Deuxième lettre"))
    desk.letters.cancel(first.letter_id, "erreur")
    desk.registers.void_number(ARRIVALS, "tampon gâché")
    desk.registers.reserve(ARRIVALS, 10, "Paul", date(2026, 12, 31))
    desk.clock.move_to(NOVEMBER)
    return desk


def test_closing_freezes_lines_counts_hash_and_the_journal_head(october: Desk) -> None:
    closed = october.registers.close_month(ARRIVALS, "2026-10")
    assert closed.changes.inverse is None
    assert closed.numbers == 13
    row = queries.closure(october.db, ARRIVALS, "2026-10")
    assert row is not None
    assert (row.first, row.last) == (1, 13)
    assert row.counts == {"cancelled": 1, "issued": 1, "reserved": 10, "void": 1}
    assert row.closed_by == "Amira Benali"
    ((content,),) = october.rows("SELECT content FROM month_closure")
    assert hashlib.sha256(str(content).encode()).hexdigest() == row.sha256 == closed.sha256
    assert json.loads(str(content))["register"] == "ARR"
    seq, digest = row.chain_head.split(":")
    found = october.rows("SELECT hash FROM audit_entry WHERE device = ? AND seq = ?", DEVICE, int(seq))
    assert found == [(bytes.fromhex(digest),)]
    assert [line.number for line in row.lines[:3]] == ["A-2026-00001", "A-2026-00002", "A-2026-00003"]
    assert (row.lines[1].subject, row.lines[1].senders, row.lines[3].holder) == (
        "Deuxième lettre", "Mairie d’Angers", "Paul",
    )  # fmt: skip


def test_a_closed_month_takes_no_number(october: Desk) -> None:
    october.registers.close_month(ARRIVALS, "2026-10")
    with pytest.raises(UserError, match="10/2026 is closed"):
        october.letters.register(letter(registered_on=date(2026, 10, 31), received_on=date(2026, 10, 31)))
    october.clock.move_to(OCTOBER)
    with pytest.raises(UserError, match="10/2026 is closed"):
        october.registers.void_number(ARRIVALS, "x")
    october.clock.move_to(NOVEMBER)
    assert october.letters.register(letter()).number == "A-2026-00014"


@pytest.mark.parametrize(
    ("month", "words"),
    [("octobre", "like this"), ("2026-13", "like this"), ("2026-11", "not over"), ("2027-01", "not over")],
)
def test_a_month_that_cannot_be_closed_is_refused(october: Desk, month: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused:
        october.registers.close_month(ARRIVALS, month)
    assert refused.value.field == "month"


def test_months_close_once_and_in_order(october: Desk) -> None:
    october.letters.register(letter())
    october.clock.move_to(DECEMBER)
    with pytest.raises(UserError, match="Close 10/2026 first"):
        october.registers.close_month(ARRIVALS, "2026-11")
    october.registers.close_month(ARRIVALS, "2026-10")
    with pytest.raises(UserError, match="already closed"):
        october.registers.close_month(ARRIVALS, "2026-10")
    october.registers.close_month(ARRIVALS, "2026-11")
    months = queries.months(october.db, ARRIVALS, date(2026, 1, 1))
    assert [(m.month, m.first, m.last, m.unexplained, m.is_closed) for m in months] == [
        ("2026-11", 14, 14, 0, True),
        ("2026-10", 1, 13, 0, True),
    ]


def test_a_month_without_a_letter_closes_too(october: Desk) -> None:
    october.clock.move_to(DECEMBER)
    october.registers.close_month(ARRIVALS, "2026-10")
    assert october.registers.close_month(ARRIVALS, "2026-11").numbers == 0
    month, _before = queries.months(october.db, ARRIVALS, date(2026, 1, 1))
    assert (month.month, month.counts, month.is_closed) == ("2026-11", {}, True)


def test_a_number_taken_out_by_force_is_named(october: Desk) -> None:
    other = connect(october.folder / "aso.db", KEY)
    other.execute("DELETE FROM serial_number WHERE value IN (5, 6, 8)")
    other.close()
    assert queries.gaps(october.db, ARRIVALS, "2026") == [
        queries.Gap(5, 6, "2026-10"), queries.Gap(8, 8, "2026-10"),
    ]  # fmt: skip
    assert queries.months(october.db, ARRIVALS, date(2026, 1, 1))[0].unexplained == 3
    with pytest.raises(UserError, match="unexplained: 5–6, 8"):
        october.registers.close_month(ARRIVALS, "2026-10")


def test_a_later_edit_is_a_rectifying_line(october: Desk) -> None:
    october.registers.close_month(ARRIVALS, "2026-10")
    row = queries.closure(october.db, ARRIVALS, "2026-10")
    assert row is not None
    assert list(queries.corrections(october.db, ARRIVALS, row)) == []
    ((letter_id,),) = october.rows("SELECT letter_id FROM serial_number WHERE value = 2")
    october.letters.update(UUID(bytes=letter_id), {"subject": "Objet rectifié"})  # type: ignore[arg-type]
    ((frozen, present),) = queries.corrections(october.db, ARRIVALS, row)
    assert (frozen.subject, present.subject) == ("Deuxième lettre", "Objet rectifié")


def test_a_closure_is_never_altered(october: Desk) -> None:
    october.registers.close_month(ARRIVALS, "2026-10")
    other = connect(october.folder / "aso.db", KEY)
    for statement in ("UPDATE month_closure SET sha256 = ''", "DELETE FROM month_closure"):
        with pytest.raises(Exception, match="append-only"):
            other.execute(statement)
    other.close()


def test_a_month_before_the_first_number_has_nothing_to_close(october: Desk) -> None:
    with pytest.raises(UserError, match="No number had been given in 09/2026 yet") as refused:
        october.registers.close_month(ARRIVALS, "2026-09")
    assert refused.value.field == "month"
    assert october.table("month_closure") == []
