"""Who did what is chained; every way of touching the chain is named, and clocks never stop work."""

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.core.ids import uuid7
from aso_desktop.security.audit import CLOCK_SET_BACK, Head, canonical, head, heads, line_hash, record, write_entries
from aso_desktop.security.audit_check import BreakKind, export_lines, verify_chain, verify_history
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Author, CommitContext
from tests.security.conftest import AGENT, AUTHOR, NOW

DEVICE = AUTHOR.device


def commit(database: Connection, changes: list[CapturedChange], now: datetime = NOW, author: Author = AUTHOR) -> None:
    write_entries(CommitContext(database, changes, "register_letter", Text("", ""), author, now))


def letter(subject: str, row: UUID | None = None) -> CapturedChange:
    row = row or uuid7()
    return CapturedChange(
        "letter", row.bytes, "insert", {}, {"id": row.bytes, "subject": subject, "notes": None, "rank": 3}
    )


def fill(database: Connection, entries: int = 20) -> None:
    for n in range(entries):
        commit(database, [letter(f"Objet {n}")], NOW + timedelta(minutes=n))


def lines(database: Connection) -> list[dict[str, object]]:
    return [json.loads(line) for (line,) in database.execute("SELECT line FROM audit_entry ORDER BY device, seq")]


def rewrite(database: Connection, start: int = 1) -> None:
    """Recompute every hash from `start` on, as somebody who knows the format and holds the key would."""
    prev = None
    for seq, line in database.execute("SELECT seq, line FROM audit_entry ORDER BY seq").fetchall():
        entry = json.loads(line)
        if prev is not None and seq >= start:
            entry["prev"] = prev
        digest = line_hash(canonical(entry))
        database.execute("UPDATE audit_entry SET line = ?, hash = ? WHERE seq = ?", (canonical(entry), digest, seq))
        prev = digest.hex()


def test_each_row_of_a_write_has_an_entry_and_its_history(database: Connection) -> None:
    row = uuid7()
    update = CapturedChange("letter", row.bytes, "update", {"subject": "Avant"}, {"subject": "Après"})
    commit(database, [letter("Objet", row), update])
    first, second = lines(database)
    assert first.keys() == {"dev", "seq", "stamp", "agent", "epoch", "op", "obj", "fields_h", "prev", "seen"}
    assert (first["seq"], second["seq"], first["agent"], first["epoch"]) == (1, 2, str(AGENT), 0)
    assert (first["op"], first["obj"]) == ("register_letter", f"letter/{row}")
    assert second["prev"] == line_hash(canonical(first)).hex()
    kept = database.execute("SELECT op, before, after, agent_id, at FROM history ORDER BY entry").fetchall()
    assert kept == [
        ("insert", "{}", '{"rank":3,"subject":"Objet"}', AGENT.bytes, "2026-11-13T09:42:07.125Z"),
        ("update", '{"subject":"Avant"}', '{"subject":"Après"}', AGENT.bytes, "2026-11-13T09:42:07.125Z"),
    ]
    assert verify_chain(database).first_break is None
    assert verify_history(database) is None


def test_the_journal_holds_hashes_not_values(database: Connection) -> None:
    commit(database, [letter("serinette"), letter("serinette")])
    text = "".join(line for (line,) in database.execute("SELECT line FROM audit_entry"))
    assert "serinette" not in text
    assert len({entry["fields_h"] for entry in lines(database)}) == 2, "each record has its own salt"


def test_a_write_that_touched_nothing_leaves_no_entry(database: Connection) -> None:
    commit(database, [])
    assert head(database, DEVICE) is None
    assert verify_chain(database) == (0, (), None)


def test_readings_and_exports_are_journalled(database: Connection) -> None:
    row = uuid7()
    record(database, AUTHOR, NOW, "marked_letter_read", ("letter", row), mark="confidential_hr")
    record(database, Author(None, DEVICE), NOW, "register_exported", ("register", None), format="xlsx", letters=12)
    assert [(e["op"], e["obj"]) for e in lines(database)] == [
        ("marked_letter_read", f"letter/{row}"), ("register_exported", "register"),
    ]  # fmt: skip
    assert database.execute("SELECT op, after FROM history WHERE seq = 2").fetchone() == (
        "event", '{"format":"xlsx","letters":12}',
    )  # fmt: skip
    assert verify_history(database) is None


def test_every_kind_of_value_has_one_canonical_form() -> None:
    row = UUID("0190b3b0-0000-7000-8000-00000000000a")
    assert canonical({"b": 1, "a": None, "u": row.bytes, "x": b"\x01"}) == (
        '{"a":null,"b":1,"u":"0190b3b0-0000-7000-8000-00000000000a","x":"01"}'
    )
    assert canonical("e\u0301") == '"é"'
    assert canonical([1.5, True, (row,)]) == f'["1.5",true,["{row}"]]'


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_a_canonical_form_is_stable(value: object) -> None:
    once = canonical(value)
    assert canonical(json.loads(once)) == once


# --- the clock --------------------------------------------------------------------------------------------------


def test_a_clock_set_back_is_noted_once_keeps_both_times_and_stops_no_work(database: Connection) -> None:
    commit(database, [letter("avant")], NOW)
    for minutes in (-120, -119, -118):
        commit(database, [letter("pendant")], NOW + timedelta(minutes=minutes))
    commit(database, [letter("après")], NOW + timedelta(minutes=5))
    entries = lines(database)
    assert [e["op"] for e in entries].count(CLOCK_SET_BACK) == 1
    assert [e.get("wall") for e in entries] == [
        None, "2026-11-13T07:42:07.125Z", "2026-11-13T07:42:07.125Z", "2026-11-13T07:43:07.125Z",
        "2026-11-13T07:44:07.125Z", None,
    ]  # fmt: skip
    stamps = [int(str(e["stamp"])) for e in entries]
    assert stamps == sorted(set(stamps))
    note = database.execute("SELECT after FROM history WHERE operation = ?", (CLOCK_SET_BACK,)).fetchone()[0]
    assert json.loads(note) == {"last": "2026-11-13T09:42:07.125Z", "wall": "2026-11-13T07:42:07.125Z"}
    assert verify_chain(database).first_break is None
    assert verify_history(database) is None


def test_a_small_correction_of_the_clock_is_no_event(database: Connection) -> None:
    commit(database, [letter("a")], NOW)
    commit(database, [letter("b")], NOW - timedelta(seconds=30))
    assert all("wall" not in e for e in lines(database))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(offsets=st.lists(st.integers(-(10**9), 10**9), max_size=12))
def test_stamps_increase_whatever_the_clock_does(database: Connection, offsets: list[int]) -> None:
    database.execute("SAVEPOINT example")
    for offset in offsets:
        commit(database, [letter("x")], datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=offset))
    found = verify_chain(database).first_break
    database.execute("ROLLBACK TO example")
    assert found is None


# --- attacks, the chain alone -----------------------------------------------------------------------------------


def edit(database: Connection, seq: int) -> None:
    database.execute("UPDATE audit_entry SET line = replace(line, 'register_', 'cancel_') WHERE seq = ?", (seq,))


def edit_with_its_hash(database: Connection, seq: int) -> None:
    edit(database, seq)
    (line,) = database.execute("SELECT line FROM audit_entry WHERE seq = ?", (seq,)).fetchone()
    database.execute("UPDATE audit_entry SET hash = ? WHERE seq = ?", (line_hash(line), seq))


def delete(database: Connection, seq: int) -> None:
    database.execute("DELETE FROM audit_entry WHERE seq = ?", (seq,))


def delete_and_close_the_gap(database: Connection, seq: int) -> None:
    delete(database, seq)
    database.execute("UPDATE audit_entry SET seq = -seq WHERE seq > ?", (seq,))
    database.execute("UPDATE audit_entry SET seq = -seq - 1 WHERE seq < 0")


def reorder(database: Connection, seq: int) -> None:
    database.execute("UPDATE audit_entry SET seq = -1 WHERE seq = ?", (seq,))
    database.execute("UPDATE audit_entry SET seq = ? WHERE seq = ?", (seq, seq + 1))
    database.execute("UPDATE audit_entry SET seq = ? WHERE seq = -1", (seq + 1,))


@pytest.mark.parametrize("attack", [edit, edit_with_its_hash, delete, delete_and_close_the_gap, reorder])
def test_an_entry_edited_deleted_or_moved_is_always_seen_and_located(
    database: Connection, attack: Callable[[Connection, int], None]
) -> None:
    fill(database)
    draw = random.Random(4711)
    for _ in range(60):
        seq = draw.randint(1, 18)
        database.execute("SAVEPOINT attack")
        attack(database, seq)
        found = verify_chain(database).first_break
        database.execute("ROLLBACK TO attack")
        assert found is not None
        assert found.seq in (seq, seq + 1)
        assert found.device == DEVICE
        assert f"Entry {found.seq} of device {DEVICE}" in in_english(found.words)
    assert verify_chain(database).first_break is None


def recompute_after_edit(database: Connection, seq: int) -> None:
    edit(database, seq)
    rewrite(database)


def truncate(database: Connection, seq: int) -> None:
    database.execute("DELETE FROM audit_entry WHERE seq >= ?", (seq,))


@pytest.mark.parametrize(
    ("attack", "kind"), [(recompute_after_edit, BreakKind.REWRITTEN), (truncate, BreakKind.TRUNCATED)]
)
def test_rewriting_and_truncating_pass_the_chain_alone_but_neither_an_anchor_nor_the_history(
    database: Connection, attack: Callable[[Connection, int], None], kind: BreakKind
) -> None:
    fill(database)
    anchor = head(database, DEVICE)
    assert anchor is not None
    draw = random.Random(4711)
    for _ in range(60):
        database.execute("SAVEPOINT attack")
        attack(database, draw.randint(2, 20))
        alone, anchored = verify_chain(database).first_break, verify_chain(database, [anchor]).first_break
        history = verify_history(database)
        database.execute("ROLLBACK TO attack")
        assert alone is None
        assert anchored is not None
        assert anchored.kind == kind
        assert history is not None


def test_a_value_of_the_history_that_was_changed_or_removed_is_seen(database: Connection) -> None:
    fill(database)
    for statement in (
        "UPDATE history SET after = replace(after, 'Objet', 'Sujet') WHERE seq = 7",
        "UPDATE history SET operation = 'other' WHERE seq = 7",
        "UPDATE history SET row_id = randomblob(16) WHERE seq = 7",
        "DELETE FROM history WHERE seq = 7",
    ):
        database.execute("SAVEPOINT attack")
        database.execute(statement)
        found = verify_history(database)
        database.execute("ROLLBACK TO attack")
        assert found == (DEVICE, 7, BreakKind.HISTORY)
    database.execute("DELETE FROM history WHERE seq = 20")
    assert verify_history(database) == (DEVICE, 20, BreakKind.HISTORY)


def test_an_erased_salt_makes_an_entry_unlinkable_and_stays_valid(database: Connection) -> None:
    fill(database, 3)
    database.execute("UPDATE history SET salt = NULL, before = NULL, after = NULL WHERE seq = 2")
    assert verify_history(database) is None
    assert verify_chain(database).first_break is None


@pytest.mark.parametrize("line", ["", "null", "{}", "not json", '{"dev": "x"}', "[" * 5_000])
def test_a_line_that_is_no_entry_is_named(database: Connection, line: str) -> None:
    fill(database, 3)
    database.execute("UPDATE audit_entry SET line = ?, hash = ? WHERE seq = 2", (line, line_hash(line)))
    assert verify_chain(database).first_break == (DEVICE, 2, BreakKind.ALTERED)


def test_a_stamp_that_goes_back_is_named(database: Connection) -> None:
    fill(database, 5)
    entry = lines(database)[2]
    entry["stamp"] = 1
    database.execute("UPDATE audit_entry SET line = ? WHERE seq = 3", (canonical(entry),))
    rewrite(database)
    assert verify_chain(database).first_break == (DEVICE, 3, BreakKind.STAMP)


def test_nothing_is_written_after_an_unreadable_entry(database: Connection) -> None:
    fill(database, 2)
    database.execute("UPDATE audit_entry SET line = 'x' WHERE seq = 2")
    with pytest.raises(EnvironmentFailure, match="journal is damaged"):
        commit(database, [letter("x")])


# --- several devices --------------------------------------------------------------------------------------------


def test_a_new_identity_starts_a_chain_that_names_the_others_heads(database: Connection) -> None:
    fill(database, 4)
    successor = Author(AGENT, "e" * 32)
    commit(database, [letter("x"), letter("y")], author=successor)
    ended = head(database, DEVICE)
    assert ended is not None
    first, second = lines(database)[4:]
    assert first["seen"] == {DEVICE: [4, ended.hash]}
    assert second["seen"] == {}
    report = verify_chain(database)
    assert report.first_break is None
    assert report.heads == tuple(heads(database))
    assert report.entries == 6


def test_an_anchor_of_a_chain_that_is_gone_is_named(database: Connection) -> None:
    fill(database, 2)
    assert verify_chain(database, [Head("f" * 32, 9, "00")]).first_break == ("f" * 32, 9, BreakKind.TRUNCATED)


# --- reading it -------------------------------------------------------------------------------------------------


def test_an_export_can_be_verified_with_sha256_alone(database: Connection) -> None:
    fill(database, 3)
    for text in export_lines(database):
        exported = json.loads(text)
        assert line_hash(exported["line"]).hex() == exported["hash"]


def test_a_long_verification_says_where_it_stands_and_can_be_stopped(database: Connection) -> None:
    commit(database, [letter(str(n)) for n in range(2_500)])
    told: list[int] = []
    assert verify_chain(database, progress=told.append).entries == 2_500
    assert told == [1_000, 2_000]

    def stop(_count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        verify_history(database, stop)
