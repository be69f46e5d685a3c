"""The demonstration written in a real profile: as sound as real work, and telling its own story."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.people import Agent
from aso_desktop.models.registers import Register
from aso_desktop.security.audit_check import verify_chain, verify_history
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.calendar import queries as calendar
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import HouseRules, LetterInput, PartyInput
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.demo.cast import write_cast
from aso_desktop.services.demo.commands import DemoService, Seals
from aso_desktop.services.demo.desk import Desk as PaperDesk
from aso_desktop.services.demo.people import Directory
from aso_desktop.services.demo.phrases import Dice
from aso_desktop.services.demo.planned import ARRIVALS, Correspondent, PlannedLetter
from aso_desktop.services.demo.writing import DayWriter, Series
from aso_desktop.services.registers import continuity
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.search import queries as search
from aso_desktop.services.search.projection import rebuild
from aso_desktop.services.settings import queries as settings
from tests.services.conftest import AGENT, DEPARTURES, ENCLOSURE_KEY, NOW, Desk, chain_head, make_unit_of_work
from tests.services.conftest import ARRIVALS as ARR

LETTERS = 120
SIGNING_KEY = Ed25519PrivateKey.generate()
WORDS = Text("test", "fill")
OWN = {
    "letter": ("number", "number_key", "number_sort"),
    "serial_number": ("value", "printed"),
    "letter_party": (),
}
"""What differs between two letters written one after the other, beside their identities."""


def service(desk: Desk) -> DemoService:
    """Return the demonstration of a profile."""
    seals = Seals(chain_head, lambda _db: SIGNING_KEY)
    return DemoService(desk.unit_of_work, desk.clock, lambda: desk.rules, desk.store, seals)


@pytest.fixture(scope="module")
def story(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a profile that holds a small demonstration; copy it, never open it."""
    folder = tmp_path_factory.mktemp("story")
    shutil.copy(seeded, folder / "aso.db")
    with closing(opened(folder)) as made:
        service(made).fill(LETTERS)
    return folder


@pytest.fixture
def filled(story: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return this test's own demonstration."""
    with closing(opened(Path(shutil.copytree(story, tmp_path / "filled")))) as made:
        yield made


def opened(folder: Path) -> Desk:
    """Return a profile as the application wires it."""
    clock = FixedClock(NOW)
    engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
    store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
    registers = RegisterService(unit_of_work, clock, chain_head)
    letters = CorrespondenceService(unit_of_work, clock, HouseRules, store)
    return Desk(folder, engine, clock, unit_of_work, registers, letters, store)


def test_a_filled_profile_is_as_sound_as_real_work(filled: Desk) -> None:
    assert verify_chain(filled.db).first_break is None
    assert verify_history(filled.db) is None
    assert list(continuity.faults(filled.db)) == []
    assert filled.rows("SELECT count(*) FROM sync_change") == [(0,)]
    assert filled.rows("PRAGMA foreign_key_check") == []
    assert all(filled.store.is_present(str(blob)) for (blob,) in filled.rows("SELECT blob FROM enclosure"))


def test_numbers_follow_the_order_of_time_without_a_gap(filled: Desk) -> None:
    for row in registers.registers(filled.db):
        for period in registers.periods(filled.db, row.id):
            assert registers.gaps(filled.db, row.id, period) == []
    crossed = """
        SELECT count(*) FROM serial_number AS a JOIN serial_number AS b
        ON b.register_id = a.register_id AND b.period = a.period AND b.value = a.value + 1
        WHERE b.issued_at < a.issued_at AND a.state <> 'reserved' AND b.state <> 'reserved'
    """
    assert filled.rows(crossed) == [(0,)]


def test_it_holds_what_a_demonstration_must(filled: Desk) -> None:
    assert settings.is_demonstration(filled.db)
    assert filled.rows("SELECT count(*) FROM organisation") == [(120,)]
    assert filled.rows("SELECT count(*) FROM contact") == [(400,)]
    assert filled.rows("SELECT count(DISTINCT register_id) FROM letter") == [(4,)]
    assert filled.rows("SELECT count(DISTINCT unit_id) FROM letter") == [(2,)]
    states = {state for (state,) in filled.rows("SELECT DISTINCT state FROM serial_number")}
    assert states == {"issued", "cancelled", "void", "reserved"}
    unexplained = "SELECT count(*) FROM serial_number WHERE state IN ('cancelled', 'void') AND reason = ''"
    assert filled.rows(unexplained) == [(0,)]
    assert filled.rows("SELECT count(*) FROM letter WHERE is_open = 1 AND due_on < '2026-11-13'") != [(0,)]
    assert filled.rows("SELECT count(*) FROM letter WHERE is_open = 1 AND due_on = '2026-11-13'") != [(0,)]


def test_every_complete_month_is_closed_but_the_last(filled: Desk) -> None:
    months = [month for (month,) in filled.rows("SELECT DISTINCT month FROM month_closure ORDER BY month")]
    assert months[-1] == "2026-09"
    row = next(r for r in registers.registers(filled.db) if r.id == ARR)
    assert registers.oldest_open_month(filled.db, row.id, "2026-11") == "2026-10"
    assert filled.registers.close_month(row.id, "2026-10").numbers


def test_the_search_is_what_a_rebuild_would_make(filled: Desk) -> None:
    columns = "number, number_key, correspondents, subject_key, enclosures, is_open, due_key"
    before = filled.rows(f"SELECT {columns} FROM letter ORDER BY local_id")
    words = filled.rows("SELECT word FROM search_head_word ORDER BY word")
    with filled.unit_of_work("rebuild", WORDS, undoable=False) as work:
        rebuild(work.connection)
    assert filled.rows(f"SELECT {columns} FROM letter ORDER BY local_id") == before
    assert filled.rows("SELECT word FROM search_head_word ORDER BY word") == words
    assert search.find(filled.db, "notice explicative").places or search.find(filled.db, "madame, monsieur").places


def test_history_tells_the_story_and_the_journal_tells_the_filling(filled: Desk) -> None:
    (first,) = filled.rows(
        "SELECT l.created_at, h.at, h.agent_id, l.created_by FROM letter AS l JOIN history AS h ON h.row_id = l.id "
        "AND h.op = 'insert' ORDER BY l.local_id LIMIT 1"
    )
    assert str(first[0]) < "2026"
    assert first[1] == first[0]
    assert first[2] == first[3]
    lines = [
        json.loads(str(line)) for (line,) in filled.rows("SELECT line FROM audit_entry WHERE line LIKE '%letter/%'")
    ]
    assert {line["agent"] for line in lines} == {str(AGENT)}
    stamps = {line["stamp"] >> 16 for line in lines}
    assert min(stamps) >= int(NOW.timestamp() * 1000)
    assert not any("wall" in line for line in lines)


def test_only_an_empty_profile_is_filled(desk: Desk) -> None:
    desk.letters.register(LetterInput("incoming", "Un vrai courrier"))
    before = desk.rows("SELECT count(*) FROM audit_entry")
    with pytest.raises(UserError, match="empty"):
        service(desk).fill(LETTERS)
    assert desk.rows("SELECT count(*) FROM audit_entry") == before
    assert not settings.is_demonstration(desk.db)


@pytest.mark.parametrize("count", [0, -1, 100_001])
def test_the_number_of_letters_has_bounds(desk: Desk, count: int) -> None:
    with pytest.raises(UserError, match="from 1 to") as refusal:
        service(desk).fill(count)
    assert refusal.value.field == "letters"


def test_progress_is_told_and_a_stop_leaves_a_sound_profile(desk: Desk) -> None:
    told: list[tuple[int, int, str]] = []

    def stop_half_way(done: int, total: int, what: str) -> None:
        told.append((done, total, what))
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        service(desk).fill(LETTERS, stop_half_way)
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert desk.rows("SELECT count(*) FROM letter") == [(told[-1][0],)]
    assert verify_chain(desk.db).first_break is None
    assert list(continuity.faults(desk.db)) == []
    assert settings.is_demonstration(desk.db)


def test_a_handful_of_letters_is_enough(desk: Desk) -> None:
    assert service(desk).fill(1).letters == 5
    assert list(continuity.faults(desk.db)) == []


def _planned() -> PlannedLetter:
    return PlannedLetter(
        key=1,
        at=NOW,
        registered_on=NOW.date(),
        officer=0,
        register=ARRIVALS,
        direction="incoming",
        subject="Demande de subvention, lavoir",
        type_code="request",
        summary="Résumé",
        notes="Note",
        sending_mode="email",
        medium="electronic",
        document_date=NOW.date(),
        received_on=NOW.date(),
        sender_reference="DGS/2026/1",
        priority="urgent",
        mark="internal",
        is_request=True,
        instructions=("for_opinion", "file"),
        senders=(Correspondent(words="Mairie d’Aubercy"),),
        recipients=(Correspondent(unit=1),),
    )


def test_a_letter_is_written_as_the_service_writes_it(desk: Desk) -> None:
    directory = Directory(Dice(1), "Amira Benali")
    with desk.unit_of_work("demo", WORDS) as work:
        cast = write_cast(work, directory, work.get(Agent, AGENT))
        series = {ARRIVALS: Series(work.get(Register, ARR), "CAB")}
        writer = DayWriter(cast, series, desk.rules, PaperDesk(cast, desk.store), NOW.date())
        writer.begin(work, ())
        writer.letter(work, _planned())
    planned = _planned()
    desk.letters.register(
        LetterInput(
            direction="incoming", subject=planned.subject, type_code="request", summary="Résumé", notes="Note",
            sending_mode="email", medium="electronic", document_date=NOW.date(), sender_reference="DGS/2026/1",
            priority="urgent", mark="internal", instructions=("for_opinion", "file"), enclosure_count=0,
            senders=(PartyInput("Mairie d’Aubercy"),), recipients=(PartyInput("Cabinet"),),
        )
    )  # fmt: skip
    for kind, own in OWN.items():
        _same(desk, kind, {"id", "local_id", "letter_id", "created_at", *own})


def _same(desk: Desk, table: str, besides: set[str]) -> None:
    """Compare the rows of two letters, cell by cell."""
    columns = [str(name) for (_, name, *_) in desk.rows(f"PRAGMA table_info({table})") if name not in besides]
    rows = desk.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY local_id")
    half = len(rows) // 2
    assert half
    assert rows[:half] == rows[half:], table


def test_departures_leave_from_the_register_of_the_section(filled: Desk) -> None:
    assert filled.rows("SELECT DISTINCT register_id FROM letter WHERE direction = 'outgoing'") == [(DEPARTURES.bytes,)]


def test_the_days_of_the_demonstration_are_full(story: Path) -> None:
    """Clocks of several kinds, duties called, a room taken twice today, reminders sent, somebody to call back."""
    with closing(opened(story)) as made:
        rules = made.rules
        today = made.clock.today()
        running = deadlines.running(made.db, rules.calendar, today)
        legal = [row for row in running if row.nature == "legal"]
        assert len(legal) >= 2
        assert {row.nature for row in running} >= {"legal", "internal", "contractual", "milestone", "review"}
        assert len(deadlines.duties(made.db)) == 3
        week = calendar.View(today - timedelta(days=7), today + timedelta(days=14), today, rules.calendar)
        events = calendar.events(made.db, week)
        assert {event.kind for event in events} >= {"agenda", "milestone", "deadline"}
        assert sum(bool(event.clashes) for event in events) == 2
        assert any(not call.done for call in reminders.calls(made.db))
        assert all("Merci de me dire où cela en est." in sent.text for sent in reminders.newest(made.db))
