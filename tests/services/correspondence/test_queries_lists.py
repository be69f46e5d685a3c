"""Lists: each view in each order is what a plain reading of the letters gives, slice after slice."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.contacts import Organisation
from aso_desktop.models.correspondence import Enclosure, Letter, LetterLink, LetterParty
from aso_desktop.models.registers import SerialNumber
from aso_desktop.services.correspondence.listing.queries import (
    LetterRow,
    Slice,
    count,
    count_found,
    find,
    find_all,
    find_inside,
    first_page,
    place_of,
    places,
    rows,
)
from aso_desktop.services.correspondence.listing.roads import Choice, road
from aso_desktop.services.correspondence.views import SHIPPED, SHIPPED_VIEWS, SORTS, Listing, Sort, View
from aso_desktop.services.search.derived import STATE_ORDER
from aso_desktop.store.connection import Connection, connect
from aso_desktop.store.unit_of_work import Work
from tests.services.conftest import AGENT, ARRIVALS, DEPARTURES, KEY, NOW, UNIT, make_unit_of_work

TODAY = date(2026, 11, 13)
LETTERS = 170
TOWN = shipped_id("organisation", "town")
STATES = {
    "incoming": ("registered", "assigned", "in_progress", "in_visa", "answered", "closed", "cancelled"),
    "outgoing": ("in_visa", "to_sign", "signed", "sent", "undelivered", "draft"),
}


@pytest.fixture(scope="module")
def filled(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a register with letters of every kind; nobody writes in it."""
    path = Path(shutil.copy(seeded, tmp_path_factory.mktemp("lists") / "aso.db"))
    engine, unit_of_work = make_unit_of_work(path, FixedClock(NOW))
    with unit_of_work("fill", Text("test", "fill")) as work:
        work.add(Organisation(id=TOWN, name="Mairie"))
        made = [_letter(work, turn) for turn in range(LETTERS)]
        for turn in range(0, LETTERS - 1, 6):
            work.add(LetterLink(source_id=made[turn + 1].id, target_id=made[turn].id, kind="answers"))
    engine.dispose()
    return path


def _letter(work: Work, turn: int) -> Letter:
    direction = "incoming" if turn % 3 else "outgoing"
    states = STATES[direction]
    day = TODAY - timedelta(days=turn % 40)
    letter = work.add(
        Letter(
            direction=direction,
            register_id=ARRIVALS if direction == "incoming" else DEPARTURES,
            subject=f"{('Éclairage', 'lavoir', 'Œuvre', 'chauffage')[turn % 4]} {turn % 11}",
            state=states[turn // 3 % len(states)],
            received_on=day if direction == "incoming" else None,
            registered_on=day,
            sent_on=None if direction == "incoming" else day,
            due_on=TODAY + timedelta(days=turn % 30 - 12) if turn % 9 else None,
            priority=("normal", "urgent")[turn % 2],
            mark="confidential_hr" if turn % 13 == 0 else "none",
            sending_mode="email" if turn % 4 == 0 else "simple",
            is_request=turn % 2 == 0,
            lead_id=AGENT if turn % 5 else None,
            unit_id=UNIT if turn % 2 else None,
            instructions=("", "for_opinion", "see_me,for_information")[turn % 3],
            read_at=NOW if turn % 4 else None,
            batch="import-1" if turn % 17 == 0 else "",
        )
    )
    if letter.state != "draft":
        printed = f"{'A' if turn % 3 else 'D'}-2026-{turn:05d}"
        register = letter.register_id
        work.add(SerialNumber(register_id=register, period="2026", value=turn, printed=printed, letter_id=letter.id))
    role, writer = ("sender" if turn % 3 else "recipient"), ("Mairie", "Rectorat", "évêché")[turn % 3 - 1]
    town = TOWN if writer == "Mairie" else None
    work.add(LetterParty(letter_id=letter.id, role=role, printed=writer, organisation_id=town))
    if turn % 2:
        work.add(Enclosure(letter_id=letter.id, name="a.pdf", original_name="a.pdf", sha256=f"{turn:064d}"))
    return letter


@pytest.fixture
def db(filled: Path) -> Iterator[Connection]:
    with closing(connect(filled, KEY, "reader")) as database:
        yield database


@dataclass(frozen=True)
class Plain:
    """A letter as a plain reading of the tables gives it."""

    values: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.values[name]


def everything(db: Connection) -> list[Plain]:
    """Return every letter, with the columns of the table."""
    cursor = db.execute("SELECT letter.*, hex(lead_id) AS lead FROM letter")
    names = [column[0] for column in cursor.description]
    return [Plain(dict(zip(names, row, strict=True))) for row in cursor.fetchall()]


def whole(db: Connection, listing: Listing, size: int = 7) -> list[int]:
    """Return a listing by slices."""
    found: list[int] = []
    part = Slice(places(db, listing, None, size).places[:0], None)
    after = None
    while True:
        part = places(db, listing, after, size)
        found.extend(part.places)
        after = part.after
        if after is None:
            return found


KEYS: dict[str, Callable[[Plain], Any]] = {
    "added": lambda x: x.local_id,
    "number": lambda x: x.number_sort,
    "correspondents": lambda x: x.correspondents_key,
    "subject": lambda x: x.subject_key,
    "day": lambda x: x.day,
    "due": lambda x: x.due_on or "9999-12-31",
    "state": lambda x: STATE_ORDER.index(x.state),
}
OPEN = {"registered", "assigned", "in_progress", "in_visa", "to_sign", "signed", "waiting_third_party"}


def late(x: Plain) -> bool:
    return x.state in OPEN and x.due_on is not None and x.due_on < TODAY.isoformat()


def answered(db: Connection) -> set[bytes]:
    return {row[0] for row in db.execute("SELECT target_id FROM letter_link WHERE kind = 'answers'")}


FILTERS: list[tuple[View, Callable[[Plain], bool]]] = [
    (View(), lambda _: True),
    (View(directions=("incoming",)), lambda x: x.direction == "incoming"),
    (View(open_only=True), lambda x: x.state in OPEN),
    (View(open_only=True, due="late"), late),
    (View(due="today"), lambda x: x.state in OPEN and x.due_on == "2026-11-13"),
    (View(due="week"), lambda x: x.state in OPEN and "2026-11-09" <= (x.due_on or "") <= "2026-11-15"),
    (View(states=("closed",)), lambda x: x.state == "closed"),
    (View(states=("closed", "draft", "registered")), lambda x: x.state in ("closed", "draft", "registered")),
    (View(states=("answered", "draft")), lambda x: x.state in ("answered", "draft")),
    (View(register_ids=(ARRIVALS,)), lambda x: x.register_id == ARRIVALS.bytes),
    (View(register_ids=(ARRIVALS, DEPARTURES), unit_id=UNIT), lambda x: x.unit_id == UNIT.bytes),
    (View(type_ids=(shipped_id("letter_type", "request"),)), lambda _: False),
    (View(lead_id=AGENT), lambda x: x.lead_id == AGENT.bytes),
    (View(lead_id=AGENT, open_only=True), lambda x: x.lead_id == AGENT.bytes and x.state in OPEN),
    (View(unassigned=True, unread=True), lambda x: x.lead_id is None and x.read_at is None),
    (View(party_id=TOWN), lambda x: x.correspondents == "Mairie"),
    (View(marks=("confidential_hr",)), lambda x: x.mark == "confidential_hr"),
    (View(modes=("email",), priorities=("normal",)), lambda x: (x.sending_mode, x.priority) == ("email", "normal")),
    (View(day_from=date(2026, 11, 1)), lambda x: x.day >= "2026-11-01"),
    (View(day_to=date(2026, 10, 20)), lambda x: x.day <= "2026-10-20"),
    (View(has_enclosures=True), lambda x: x.enclosures > 0),
    (View(has_enclosures=False), lambda x: x.enclosures == 0),
    (View(instruction="for_information"), lambda x: "for_information" in x.instructions),
    (View(batch="import-1"), lambda x: x.batch == "import-1"),
]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("order", SORTS)
def test_every_filter_in_every_order_is_what_the_table_says(db: Connection, order: str, descending: bool) -> None:  # noqa: FBT001
    letters = everything(db)
    for view, keeps in FILTERS:
        listing = Listing(view, Sort(order, descending), TODAY)
        wanted = sorted(
            (x for x in letters if keeps(x)), key=lambda x: (KEYS[order](x), x.local_id), reverse=descending
        )
        expected = [x.local_id for x in wanted]
        assert whole(db, listing) == expected, view
        assert [row.place for row in first_page(db, listing, 20)] == expected[:20], view
        assert count(db, listing) == len(expected), view


@pytest.mark.parametrize("order", SORTS)
def test_a_long_list_follows_its_index_to_the_same_letters(db: Connection, order: str) -> None:
    """Among a million letters no filter is small: the road must not change what is shown."""
    for view, _ in FILTERS:
        listing = Listing(view, Sort(order), TODAY)
        way = road(listing, lambda _: False)
        assert way.is_walk
        order_by = f"{way.key} DESC, letter.local_id DESC"
        found = db.execute(
            f"SELECT letter.local_id FROM {way.source} WHERE {way.where or 1} ORDER BY {order_by}", way.values
        )
        assert [row[0] for row in found.fetchall()] == whole(db, listing, 1_000), view


def test_requests_that_no_letter_answers(db: Connection) -> None:
    done = answered(db)
    listing = Listing(SHIPPED["unanswered"].view, Sort(), TODAY)
    wanted = [
        x.local_id
        for x in everything(db)
        if x.direction == "incoming" and x.state in OPEN and x.is_request and x.id not in done
    ]
    assert sorted(whole(db, listing)) == sorted(wanted)
    assert wanted


@pytest.mark.parametrize("code", [shipped.code for shipped in SHIPPED_VIEWS])
def test_the_counter_the_first_page_and_the_list_of_a_shipped_view_agree(db: Connection, code: str) -> None:
    shipped = SHIPPED[code]
    listing = Listing(shipped.view, shipped.sort, TODAY)
    listed = whole(db, listing)
    assert count(db, listing) == len(listed) > 0
    assert [row.place for row in first_page(db, listing, 500)] == listed


def test_a_row_carries_what_a_line_shows(db: Connection) -> None:
    place = place_of(db, next(row.id for row in first_page(db, Listing(View(), Sort(), TODAY)) if row.number))
    assert place is not None
    (row,) = rows(db, [place])
    assert isinstance(row, LetterRow)
    assert row.register in ("ARR", "DEP")
    assert (row.lead, row.lead_initials) in (("Amira Benali", "AB"), ("", ""))
    assert place_of(db, shipped_id("letter", "none")) is None


def test_rows_come_in_the_order_asked_without_those_that_are_gone(db: Connection) -> None:
    listed = whole(db, Listing(View(), Sort("subject"), TODAY))
    asked = [listed[9], 5, listed[2], listed[30]]
    assert [row.place for row in rows(db, asked)] == [listed[9], listed[2], listed[30]]
    assert rows(db, []) == []


def test_a_search_stays_within_the_filters(db: Connection) -> None:
    def found(view: View) -> set[int]:
        return set(find_all(db, Listing(view.with_text("lavoir"), Sort(), TODAY)))

    everywhere = found(View())
    of_open = {x.local_id for x in everything(db) if x.state in OPEN}
    arrivals = {x.local_id for x in everything(db) if x.direction == "incoming"}
    assert found(View(open_only=True)) == everywhere & of_open != set()
    assert found(View(directions=("incoming",))) == everywhere & arrivals != set()
    of_agent = {x.local_id for x in everything(db) if x.lead_id == AGENT.bytes}
    assert found(View(lead_id=AGENT)) == everywhere & of_agent != set()
    listing = Listing(View(open_only=True, text="lavoir"), Sort(), TODAY)
    page = find(db, listing, 5)
    assert [row.place for row in page.rows] == find_all(db, listing).tolist()[:5]
    assert page.words == ("lavoir",)
    assert count_found(db, listing) == (len(everywhere & of_open), True)
    inside = Listing(View(open_only=True, text="avoi"), Sort(), TODAY)
    assert {row.place for row in find_inside(db, inside, 500).rows} == everywhere & of_open


def test_a_filter_that_leaves_many_letters_is_not_gathered() -> None:
    asked: list[Choice] = []

    def is_small(choice: Choice) -> bool:
        asked.append(choice)
        return False

    way = road(Listing(View(states=("closed",), day_from=TODAY), Sort("subject"), TODAY), is_small)
    assert [choice.through for choice in asked] == ["letter_state", "letter_day"]
    assert way.is_walk
    assert way.source == "letter INDEXED BY letter_subject"


def test_an_order_without_an_index_is_refused() -> None:
    with pytest.raises(ValueError, match="notes"):
        Sort("notes")
