"""The audit room: the list, the history of a letter, verification and export, all over real writes."""

import hashlib
import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.errors import Cancelled
from aso_desktop.core.i18n import in_english
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.audit import (
    OPERATIONS,
    CellChange,
    JournalFilter,
    clock_notices,
    device_ends,
    journal,
    letter_history,
    object_history,
    operation_words,
)
from aso_desktop.services.audit.commands import AuditService
from aso_desktop.services.audit.queries import count, entries, operations, planned, rows
from aso_desktop.services.budget.entries import STEPS
from tests.services.conftest import AGENT, DEVICE, ENCLOSURE_KEY, KEY, Desk
from tests.services.correspondence.conftest import arrival

SOURCE = Path(__file__).parents[3] / "aso_desktop"


@pytest.fixture
def audit(desk: Desk) -> AuditService:
    return AuditService(desk.folder / "aso.db", OpenKeys(KEY, ENCLOSURE_KEY), desk.unit_of_work)


def test_registering_a_letter_is_told_with_who_when_and_its_number(desk: Desk) -> None:
    made = desk.letters.register(arrival())
    newest = journal(desk.db, JournalFilter(table="letter"))[0]
    assert (newest.operation, newest.op, newest.agent_id, newest.agent) == (
        "register_letter", "insert", AGENT, "Amira Benali",
    )  # fmt: skip
    assert (newest.row_id, newest.number, newest.device) == (made.letter_id, "A-2026-00001", DEVICE)
    assert newest.at == "2026-11-13T09:42:07.125Z"
    assert CellChange("subject", None, "Demande de subvention pour la salle de lecture") in newest.changes
    assert not {"origin_device", "created_at"} & {c.field for c in newest.changes}
    assert in_english(operation_words(newest.operation)) == "Registered a letter"


def test_the_history_of_a_letter_holds_each_value_before_and_after_and_its_parts(desk: Desk) -> None:
    made = desk.letters.register(arrival())
    desk.letters.register(arrival(subject="Tout autre chose"))
    desk.clock.move_to(desk.clock.now() + timedelta(hours=1))
    desk.letters.cancel(made.letter_id, "Enregistrée deux fois")
    told = letter_history(desk.db, made.letter_id)
    assert {r.table for r in told} == {"letter", "letter_party", "serial_number"}
    (cancelled,) = [r for r in told if r.table == "letter" and r.op == "update"]
    assert cancelled.operation == "cancel_letter"
    assert set(cancelled.changes) == {
        CellChange("state", "registered", "cancelled"),
        CellChange("state_reason", "", "Enregistrée deux fois"),
    }
    assert [r.at for r in told] == sorted(r.at for r in told)
    assert {r.row_id for r in object_history(desk.db, [made.letter_id])} == {made.letter_id}


def test_the_list_is_paged_and_filtered(desk: Desk) -> None:
    for day in range(1, 6):
        desk.clock.move_to(datetime(2026, 11, day, 8, tzinfo=UTC))
        desk.letters.register(
            arrival(subject=f"Objet du jour {day}", received_on=date(2026, 11, 1), document_date=None)
        )
    letters = JournalFilter(operation="register_letter", table="letter")
    first = journal(desk.db, letters, limit=2)
    second = journal(desk.db, letters, before=first[-1].entry, limit=2)
    assert [r.number for r in (*first, *second)] == [f"A-2026-0000{n}" for n in (5, 4, 3, 2)]
    between = letters._replace(from_on=date(2026, 11, 2), to_on=date(2026, 11, 3))
    assert [r.number for r in journal(desk.db, between)] == ["A-2026-00003", "A-2026-00002"]
    assert journal(desk.db, letters._replace(agent_id=AGENT, row_id=first[0].row_id)) == [first[0]]
    assert journal(desk.db, JournalFilter(operation="nothing")) == []
    assert len(journal(desk.db, limit=3)) == 3


def test_a_clock_set_back_is_listed(desk: Desk) -> None:
    desk.letters.register(arrival())
    desk.clock.move_to(desk.clock.now() - timedelta(days=2))
    desk.letters.register(arrival(subject="Horloge reculée", received_on=date(2026, 11, 10), document_date=None))
    ((at, last),) = clock_notices(desk.db)
    assert (at[:19], last[:19]) == ("2026-11-11T09:42:07", "2026-11-13T09:42:07")


def test_the_real_journal_verifies_and_a_touched_one_is_named(desk: Desk, audit: AuditService) -> None:
    made = desk.letters.register(arrival())
    desk.letters.cancel(made.letter_id, "Enregistrée deux fois")
    report = audit.verify()
    assert report.is_sound
    assert report.entries == device_ends(desk.db)[0].seq
    assert [(e.device, e.hash) for e in device_ends(desk.db)] == [(h.device, h.hash) for h in report.heads]
    with desk.unit_of_work("test", operation_words("test")) as work:
        work.connection.execute("UPDATE history SET after = replace(after, 'deux', 'trois') WHERE after LIKE '%deux%'")
    broken = audit.verify()
    assert not broken.is_sound
    assert broken.fault is not None
    assert "does not hold the values that were written" in in_english(broken.fault)


def test_reading_and_exporting_the_journal_are_journalled(desk: Desk, audit: AuditService, tmp_path: Path) -> None:
    desk.letters.register(arrival())
    audit.note_reading()
    target = tmp_path / "journal.jsonl"
    count = audit.export(target)
    lines = target.read_text("utf-8").splitlines()
    assert len(lines) == count == audit.verify().entries - 1
    for line in lines:
        exported = json.loads(line)
        digest = hashlib.sha256(b"aso-audit-entry v1\0" + exported["line"].encode()).hexdigest()
        assert digest == exported["hash"]
    newest, previous = journal(desk.db, limit=2)
    assert (newest.operation, newest.changes) == ("export_journal", (CellChange("entries", None, count),))
    assert previous.operation == "read_journal"


def test_an_export_that_is_stopped_leaves_no_file_and_no_entry(desk: Desk, audit: AuditService, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    desk.letters.register(arrival())
    with pytest.raises(Cancelled):
        audit.export(tmp_path / "journal.jsonl", stop)
    assert list(tmp_path.glob("*journal*")) == []
    assert journal(desk.db, JournalFilter(operation="export_journal")) == []


def test_every_operation_that_the_program_writes_has_words() -> None:
    pattern = re.compile(r'(?:with self\._unit_of_work|with unit_of_work|session\.note|self\._note)\(\s*"([a-z_]+)"')
    written = {name for p in (SOURCE / "services").rglob("*.py") for name in pattern.findall(p.read_text("utf-8"))}
    assert {"register_letter", "travel_mode_entered"} <= written
    written |= {f"circuit_{result}" for result in Result} | {f"enter_{nature}" for nature in STEPS}
    assert written - OPERATIONS.keys() == set()
    assert in_english(operation_words("from_the_future")) == "Did “from_the_future”"


@pytest.mark.parametrize("name", ["journal", "journal_page", "object_history", "letter_parts", "rows"])
def test_what_stands_behind_a_list_uses_an_index(desk: Desk, name: str) -> None:
    sql, values = planned()[name]
    plan = "\n".join(str(row[3]) for row in desk.db.execute(f"EXPLAIN QUERY PLAN {sql}", values))
    scans = [line for line in plan.splitlines() if line.startswith("SCAN")]
    assert scans == (["SCAN h"] if name == "journal" else []), plan


def test_the_list_knows_its_entries_before_it_reads_them(desk: Desk) -> None:
    for n in range(3):
        desk.letters.register(arrival(subject=f"Objet numéro {n}"))
    letters = JournalFilter(operation="register_letter", table="letter")
    found = entries(desk.db, letters)
    assert len(found) == count(desk.db, letters) == 3
    assert found == sorted(found, reverse=True)
    assert {r.number for r in rows(desk.db, found[:2])} == {"A-2026-00003", "A-2026-00002"}
    assert "register_letter" in operations(desk.db)
    assert count(desk.db) == len(entries(desk.db)) > 3
