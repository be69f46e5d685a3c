"""Verification looks at everything, names what is wrong, and changes nothing."""

import pytest

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, in_english
from aso_desktop.services.backup import Kind, VerifyService
from tests.services.backup.conftest import Office
from tests.services.backup.test_backup import flip


def words(office: Office) -> list[tuple[Kind, str]]:
    return [(f.kind, in_english(f.words)) for f in office.verifying().verify().findings]


def test_a_sound_profile_has_no_finding_and_is_not_changed(office: Office) -> None:
    office.backup().make()
    before = office.post.snapshot()
    report = office.verifying().verify()
    assert report.is_sound
    assert (report.entries, report.enclosures, report.heads[0].seq) == (3, 3, 3)
    after = {n: h for n, h in office.post.snapshot().items() if not n.endswith(("-shm", "-wal"))}
    assert after == before


def test_a_flipped_bit_in_the_database_is_found(office: Office) -> None:
    flip(office.profile / "aso.db", 4096 * 5 + 30)
    found = words(office)
    assert {k for k, _ in found} == {Kind.DATABASE}
    assert "HMAC verification failed for page 6" in found[0][1]


@pytest.mark.parametrize("pages", [1, 5, 20])
def test_a_database_that_was_cut_is_found(office: Office, pages: int) -> None:
    path = office.profile / "aso.db"
    path.write_bytes(path.read_bytes()[: -4096 * pages])
    assert {k for k, _ in words(office)} == {Kind.DATABASE}


def test_missing_and_damaged_enclosures_are_named_by_their_letter(office: Office) -> None:
    missing, damaged = office.enclose(b"un", "un.pdf"), office.enclose(b"deux", "deux.pdf")
    office.enclosures.path(missing).unlink()
    flip(office.enclosures.path(damaged), 50)
    with office.database() as database:
        database.execute("INSERT INTO letter(id, number) VALUES (?, 'A-2026-00012')", (b"l" * 16,))
        database.execute("UPDATE enclosure SET letter_id = ? WHERE name = 'un.pdf'", (b"l" * 16,))
    assert sorted(words(office)) == [
        (Kind.ENCLOSURE_DAMAGED, "The file of “deux.pdf” (–) is damaged: restore it from a backup."),
        (Kind.ENCLOSURE_MISSING, "The file of “un.pdf” (A-2026-00012) is missing: restore it from a backup."),
    ]


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE audit_entry SET line = replace(line, 'added', 'moved') WHERE seq = 2", "not the one that was written"),
        ("DELETE FROM audit_entry WHERE seq = 2", "is missing"),
        ("UPDATE history SET after = '{\"x\":1}' WHERE seq = 2", "does not hold the values"),
    ],
)
def test_a_journal_that_was_touched_is_found(office: Office, statement: str, part: str) -> None:
    with office.database() as database:
        database.execute(statement)
    ((kind, sentence),) = words(office)
    assert kind == Kind.JOURNAL
    assert part in sentence


def test_a_journal_cut_together_with_its_history_is_found_by_the_head_a_backup_kept(office: Office) -> None:
    def cut() -> None:
        with office.database() as database:
            database.execute("DELETE FROM audit_entry WHERE seq = 3")
            database.execute("DELETE FROM history WHERE seq = 3")

    office.backup().make()
    cut()
    ((kind, sentence),) = words(office)
    assert kind == Kind.JOURNAL
    assert "which a backup has seen" in sentence


def test_a_reference_that_leads_nowhere_is_found(office: Office) -> None:
    with office.database() as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("UPDATE enclosure SET letter_id = ? WHERE name = 'lettre-0.pdf'", (b"?" * 16,))
    ((kind, sentence),) = words(office)
    assert kind == Kind.REFERENCE
    assert "“enclosure” refers to a row of “letter”" in sentence


def test_numbers_are_checked_by_who_knows_them(office: Office) -> None:
    gap = QT_TRANSLATE_NOOP("test", "Number 12 is unexplained.")
    service = VerifyService(office.profile, office.keys, lambda _db: [gap])
    assert [(f.kind, f.words) for f in service.verify().findings] == [(Kind.NUMBER, gap)]


@pytest.mark.parametrize("stage", ["database", "enclosures"])
def test_verification_says_where_it_stands_and_can_be_stopped(office: Office, stage: str) -> None:
    with office.database() as database:
        database.execute("BEGIN")
        database.executemany("INSERT INTO setting VALUES (?, ?)", ((f"n{n}", "x" * 300) for n in range(20_000)))
        database.execute("COMMIT")
    told: list[tuple[int, int, str]] = []

    def stop(done: int, total: int, what: str) -> None:
        told.append((done, total, what))
        if what == stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.verifying().verify(stop)
    assert told[-1][2] == stage
    office.verifying().verify(lambda done, total, what: told.append((done, total, what)))
    assert (2, 3, "enclosures") in told


def test_a_database_that_is_not_there_is_the_machines_affair(office: Office) -> None:
    (office.profile / "aso.db").unlink()
    with pytest.raises(EnvironmentFailure, match="cannot be opened"):
        office.verifying().verify()
