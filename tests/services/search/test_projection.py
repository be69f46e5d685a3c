"""What is derived follows every write at once, and equals what a rebuild makes."""

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation
from aso_desktop.models.correspondence import Enclosure, Letter, LetterParty
from aso_desktop.models.letter_flow import OPEN_STATES as MODEL_OPEN_STATES
from aso_desktop.models.letter_flow import State
from aso_desktop.services.search.derived import OPEN_STATES, PUT_AWAY_STATES, SETTLED_STATES, STATE_ORDER
from aso_desktop.services.search.projection import rebuild, reindex
from aso_desktop.services.search.queries import find
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.unit_of_work import Work
from tests.services.conftest import KEY, Desk
from tests.services.search.conftest import add_letter

WORDS = Text("test", "write")
DERIVED = (
    "SELECT number, number_key, number_sort, correspondents, correspondents_key, subject_key, enclosures, is_open, "
    "day, due_key, state_sort FROM letter WHERE id = ?"
)


def register(desk: Desk, turn: int = 7, subject: str = "Demande d’équipement", notes: str = "") -> UUID:
    """Register a letter from the town hall."""
    with desk.unit_of_work("register", WORDS) as work:
        return add_letter(work, turn, subject, "Mairie de Saint-Étienne", notes).id


def change(desk: Desk, act: Callable[[Work], Any]) -> Changes:
    """Run one transaction."""
    with desk.unit_of_work("change", WORDS) as work:
        act(work)
    return work.changes()


def test_the_states_are_those_of_the_model() -> None:
    assert set(STATE_ORDER) == {str(state) for state in State}
    assert len(STATE_ORDER) == len(set(STATE_ORDER))
    assert {str(state) for state in MODEL_OPEN_STATES} == OPEN_STATES
    assert set(STATE_ORDER) == OPEN_STATES | SETTLED_STATES | PUT_AWAY_STATES


def test_a_new_letter_can_be_listed_sorted_and_found_at_once(desk: Desk) -> None:
    letter = register(desk)
    assert desk.rows(DERIVED, letter.bytes) == [
        (
            "A-2026-00007",
            "a20267",
            "arr\x1f2026\x1f000000007",
            "Mairie de Saint-Étienne",
            "mairie de saint-etienne",
            "demande d'equipement",
            1,
            1,
            "2026-11-01",
            "2026-11-08",
            STATE_ORDER.index("registered"),
        )
    ]
    assert len(find(desk.db, "equipement").places) == 1


def test_what_is_derived_is_neither_journalled_nor_undone(desk: Desk) -> None:
    letter = register(desk)
    names = "SELECT DISTINCT line FROM audit_entry"
    assert not [line for (line,) in desk.rows(names) if "subject_key" in str(line)]

    def close(work: Work) -> None:
        work.get(Letter, letter).state = "closed"

    changes = change(desk, close)
    assert desk.rows("SELECT is_open FROM letter WHERE id = ?", letter.bytes) == [(None,)]
    assert changes.inverse is not None
    changes.inverse()
    assert desk.rows("SELECT is_open FROM letter WHERE id = ?", letter.bytes) == [(1,)]


def test_a_changed_subject_is_found_by_its_new_words_only(desk: Desk) -> None:
    letter = register(desk)

    def rewrite(work: Work) -> None:
        work.get(Letter, letter).subject = "Recours gracieux"

    changes = change(desk, rewrite)
    assert not find(desk.db, "equipement").places
    assert len(find(desk.db, "recours").places) == 1
    assert changes.inverse is not None
    changes.inverse()
    assert not find(desk.db, "recours").places


def test_a_deleted_draft_is_found_no_more_and_comes_back_with_undo(desk: Desk) -> None:
    with desk.unit_of_work("draft", WORDS) as work:
        draft = work.add(Letter(direction="outgoing", subject="Brouillon de réponse", state="draft")).id

    def delete(work: Work) -> None:
        work.session.delete(work.get(Letter, draft))

    changes = change(desk, delete)
    assert not find(desk.db, "brouillon").places
    assert changes.inverse is not None
    changes.inverse()
    assert len(find(desk.db, "brouillon").places) == 1


def test_a_party_moved_to_another_letter_leaves_the_first(desk: Desk) -> None:
    first, second = register(desk, 7), register(desk, 8, "Autre objet")

    def move(work: Work) -> None:
        party = work.session.query(LetterParty).filter(LetterParty.letter_id == first).one()
        party.letter_id = second

    change(desk, move)
    both = desk.rows("SELECT correspondents FROM letter ORDER BY local_id")
    assert both == [("",), ("Mairie de Saint-Étienne ; Mairie de Saint-Étienne",)]
    assert len(find(desk.db, "etienne").places) == 1


def test_a_removed_enclosure_is_neither_counted_nor_searched(desk: Desk) -> None:
    letter = register(desk)
    assert len(find(desk.db, "scan7").places) == 1

    def remove(work: Work) -> None:
        work.session.query(Enclosure).filter(Enclosure.letter_id == letter).one().removed_at = work.now

    change(desk, remove)
    assert not find(desk.db, "scan7").places
    assert desk.rows("SELECT enclosures FROM letter WHERE id = ?", letter.bytes) == [(0,)]


def test_the_text_of_an_enclosure_is_found_once_it_was_read(desk: Desk) -> None:
    letter = register(desk)
    with desk.unit_of_work("read", WORDS) as work:
        work.connection.execute("INSERT INTO enclosure_text VALUES (?, 'Mémoire en défense', 'read')", (f"{7:064d}",))
        reindex(work.connection, [letter, UUID(int=1)])
    assert len(find(desk.db, "mémoire").places) == 1


def test_a_change_that_nothing_is_derived_from_touches_nothing(desk: Desk) -> None:
    letter = register(desk)
    derived = desk.rows(DERIVED, letter.bytes)

    def read(work: Work) -> None:
        work.get(Letter, letter).read_at = work.now

    change(desk, read)
    assert desk.rows(DERIVED, letter.bytes) == derived
    assert len(find(desk.db, "equipement").places) == 1


def test_a_beginning_with_very_many_words_is_left_to_the_index(desk: Desk) -> None:
    many = " ".join(f"dossier{a}{b}" for a in "abcdefghij" for b in "abcdefgh")
    register(desk, 7, many)
    register(desk, 8, "Dossier unique")
    assert len(find(desk.db, "dossier").places) == 2
    assert len(find(desk.db, "dossierab").places) == 1


def test_counters_follow_the_states(desk: Desk) -> None:
    letter = register(desk)
    register(desk, 8)

    def cancel(work: Work) -> None:
        work.get(Letter, letter).state = "cancelled"

    change(desk, cancel)
    counts = "SELECT direction, state, letters FROM letter_count WHERE letters > 0 ORDER BY 1, 2"
    assert desk.rows(counts) == [("incoming", "cancelled", 1), ("incoming", "closed", 1)]


def test_a_rebuild_says_where_it_stands(desk: Desk) -> None:
    for turn in range(1, 4):
        register(desk, turn)
    steps: list[tuple[int, int, str]] = []
    with closing(connect(desk.folder / "aso.db", KEY)) as database, transaction(database):
        rebuild(database, lambda done, total, what: steps.append((done, total, what)))
    assert steps == [(3, 3, "letters")]


@pytest.mark.parametrize("seed", range(3))
def test_a_day_of_random_work_equals_a_rebuild(desk: Desk, seed: int) -> None:
    _Day(desk, random.Random(seed)).work(40)
    assert_like_a_rebuild(desk)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(["letter", "subject", "party", "state", "merge", "undo", "delete"]), max_size=8))
def test_any_order_of_acts_equals_a_rebuild(desk: Desk, acts: list[str]) -> None:
    day = _Day(desk, random.Random(len(acts)))
    for act in acts:
        day.do(act)
    assert_like_a_rebuild(desk)


def assert_like_a_rebuild(desk: Desk) -> None:
    """Compare what writes left with what a rebuild makes of the same letters."""
    with closing(connect(desk.folder / "aso.db", KEY)) as database:
        kept = derived_state(database)
        with transaction(database):
            rebuild(database)
        made = derived_state(database)
    for part in kept:
        if part.endswith("_word"):  # words of former texts stay: they complete to nothing
            assert kept[part] >= made[part], part
        else:
            assert kept[part] == made[part], part


def derived_state(database: Connection) -> dict[str, Any]:
    """Return everything derived, in a form that does not depend on the order of writes."""
    state: dict[str, Any] = {
        "letter": database.execute(
            DERIVED.replace("SELECT", "SELECT id,").partition("WHERE")[0] + "ORDER BY id"
        ).fetchall(),
        "letter_count": database.execute("SELECT * FROM letter_count WHERE letters > 0").fetchall(),
        "directory": set(
            database.execute("SELECT kind, row_id, printed, uses, last_used_on, inactive, ends_on FROM directory")
        ),
    }
    for table in ("search_head", "search_body", "search_inside", "search_directory"):
        database.execute(f"CREATE VIRTUAL TABLE temp.{table}_terms USING fts5vocab(main, {table}, instance)")
        state[table] = set(database.execute(f"SELECT term, doc FROM {table}_terms").fetchall())
        database.execute(f"DROP TABLE temp.{table}_terms")
    owners = dict(database.execute("SELECT entry, row_id FROM directory").fetchall())
    state["search_directory"] = {(term, owners[entry]) for term, entry in state["search_directory"]}
    for table in ("search_head_word", "search_body_word"):
        state[table] = set(database.execute(f"SELECT word FROM {table}").fetchall())
    return state


@dataclass
class _Day:
    """Random writes of every kind that something is derived from."""

    desk: Desk
    chance: random.Random
    turn: int = 0
    letters: list[UUID] = field(default_factory=list)
    bodies: list[UUID] = field(default_factory=list)
    done: list[Changes] = field(default_factory=list)

    def work(self, times: int) -> None:
        """Do so many things."""
        for _ in range(times):
            self.do(self.chance.choice(("letter", "letter", "subject", "party", "state", "merge", "undo", "delete")))

    def do(self, act: str) -> None:
        """Do one thing, where there is something to do it to."""
        if act == "undo":
            self._undo()
        elif act == "letter" or self.letters:
            self.done.append(change(self.desk, getattr(self, f"_{act}")))

    def _undo(self) -> None:
        """Take the last act back, unless something was written over it."""
        if not self.done:
            return
        inverse = self.done.pop().inverse
        try:
            if inverse is not None:
                inverse()
        except UserError:
            return
        present = {UUID(bytes=i) for (i,) in self.desk.rows("SELECT id FROM letter")}  # type: ignore[arg-type]
        self.letters = [letter for letter in self.letters if letter in present]
        held = {UUID(bytes=i) for (i,) in self.desk.rows("SELECT id FROM organisation")}  # type: ignore[arg-type]
        self.bodies = [body for body in self.bodies if body in held]

    def _letter(self, work: Work) -> None:
        self.turn += 1
        letter = add_letter(work, self.turn, f"Demande de {self.chance.choice(('chauffage', 'subvention'))}", "Mairie")
        body = work.add(Organisation(name=f"Commune {self.turn}", aliases="Ville"))
        who = work.add(Contact(family_name=f"Nom {self.turn}"))
        work.add(HeldPosition(contact_id=who.id, organisation_id=body.id, title="maire", to_on=date(2027, 1, 1)))
        work.add(LetterParty(letter_id=letter.id, role="copy", organisation_id=body.id, contact_id=who.id, printed="C"))
        self.letters.append(letter.id)
        self.bodies.append(body.id)

    def _subject(self, work: Work) -> None:
        work.get(Letter, self.chance.choice(self.letters)).subject = self.chance.choice(
            ("Œuvre d’art", "Lavoir public")
        )

    def _party(self, work: Work) -> None:
        letter = self.chance.choice(self.letters)
        for party in work.session.query(LetterParty).filter(LetterParty.letter_id == letter).limit(1):
            party.organisation_id = self.chance.choice(self.bodies)
            party.printed = f"Commune {self.chance.randrange(9)}"

    def _state(self, work: Work) -> None:
        work.get(Letter, self.chance.choice(self.letters)).state = self.chance.choice(STATE_ORDER)

    def _merge(self, work: Work) -> None:
        kept, other = self.chance.choice(self.bodies), self.chance.choice(self.bodies)
        work.get(Organisation, other).duplicate_of_id = kept if kept != other else None

    def _delete(self, work: Work) -> None:
        for party in work.session.query(LetterParty).filter(LetterParty.letter_id == self.chance.choice(self.letters)):
            work.session.delete(party)
