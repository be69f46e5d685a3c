"""A save stays instant among a million letters: none of its statements walks a large table."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.values import ContactInput
from aso_desktop.services.correspondence.values import EnclosureInput, LinkInput, PartyInput
from tests.services.conftest import AGENT, ARRIVALS, Desk
from tests.services.correspondence.conftest import arrival, departure

LARGE = {"letter", "letter_party", "letter_link", "serial_number", "enclosure", "history", "audit_entry"}


@pytest.fixture
def statements(desk: Desk) -> set[str]:
    """Gather what the writer asks of the file."""
    seen: set[str] = set()

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.add(statement)

    event.listen(desk.engine, "before_cursor_execute", note)
    return seen


def walks(desk: Desk, statements: set[str]) -> list[tuple[str, str]]:
    """Return the statements that read a large table from end to end, with the step that does."""
    found = []
    for sql in statements:
        if sql.startswith(("SELECT", "UPDATE", "DELETE")):
            values = [None] * sql.count("?")
            steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
            found += [(sql, s) for s in steps if s.startswith("SCAN") and s.split()[1] in LARGE]
    return found


def test_registering_answering_and_changing_walk_no_large_table(
    desk: Desk, statements: set[str], tmp_path: Path
) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text("Une pièce")
    contact = ContactService(desk.unit_of_work).add(ContactInput("Roux")).subject
    full = arrival(
        senders=(PartyInput(contact_id=contact),), sender_reference="R/1", message_id="<a@b>", type_code="request",
        enclosures=(EnclosureInput(paper),), lead_id=AGENT,
    )  # fmt: skip
    first = desk.letters.register(full).letter_id
    block = desk.registers.reserve(ARRIVALS, 10, "Paul", date(2026, 12, 31)).block_id
    desk.letters.register(arrival(block_id=block))
    reply = desk.letters.register(departure(links=(LinkInput(first),))).letter_id
    acts: tuple[Callable[[], Any], ...] = (
        lambda: desk.letters.update(first, {"subject": "Autre objet", "senders": (PartyInput("Mairie"),)}),
        lambda: desk.letters.move_to([first], "in_progress"),
        lambda: desk.letters.move_to([reply], "sent"),
        lambda: desk.letters.mark_read([first, reply]),
        lambda: desk.letters.reply_to(first),
        lambda: desk.letters.import_files([paper]),
        desk.letters.extract_pending,
        lambda: desk.letters.cancel(reply, "erreur"),
        lambda: desk.registers.void_number(ARRIVALS, "tampon gâché"),
        lambda: desk.registers.give_back(block),
    )
    for act in acts:
        act()
    assert len(statements) > 30
    assert walks(desk, statements) == []


def test_taking_an_import_back_walks_no_large_table(desk: Desk, statements: set[str], tmp_path: Path) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text("Une pièce")
    desk.letters.import_files([paper])
    ((batch,),) = desk.rows("SELECT batch FROM letter")
    desk.letters.roll_back_import(str(batch), "essai")
    assert walks(desk, statements) == []
