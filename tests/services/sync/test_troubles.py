"""What may go wrong around a shared space, beyond what `tests/cli/test_sync_troubles.py` shows of it."""

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from typing_extensions import override

from aso_desktop.core.i18n import Text
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.overview import Status, members, status
from aso_desktop.services.sync.problems import WayOut, problems
from aso_desktop.services.sync.rounds import OldCopyFound, RoundService
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.reach import REACH_WORDS, Reach
from aso_desktop.sync.hub.store import Entry, Slow
from tests.services.sync.conftest import Hire, Officer, join, log_of, settle

Pair = tuple[Officer, Officer]
WORDS = Text("test", "change")
QUIET = {Reach.NEVER, Reach.REACHED}


def rounds_through(officer: Officer, open_hub: Callable[[str, str], OpenStore]) -> RoundService:
    """Return exchanges over another line to the share."""
    door = HubDoor(officer.unit_of_work, open_hub)
    return RoundService(door, officer.merging, officer.path.with_name("sync.lock"))


def stood(officer: Officer) -> Status:
    found = status(officer.reader)
    assert found is not None
    return found


def test_every_state_of_a_share_has_a_title_a_sentence_and_a_way_out(pair: Pair) -> None:
    one, _ = pair
    team, now = members(one.reader), stood(one)
    for reach in Reach:
        words = REACH_WORDS[reach]
        told = [p for p in problems(now._replace(reach=reach.value, reach_words=words), team, 0) if p.words == words]
        assert bool(told) == (reach not in QUIET), reach
        assert all(problem.way_out is not WayOut.NOTHING for problem in told)
        assert reach in {Reach.NEVER, Reach.REACHED} or words.source.count(".") + words.source.count(":") >= 1


def test_a_share_that_does_not_answer_in_time(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("En attente")
    card = share / names.HUB
    kept = card.rename(share.with_name("hub-kept"))
    os.mkfifo(card)
    slow = rounds_through(one, lambda url, secret: HubLink(url, secret, seconds=0.2))
    with pytest.raises(Slow, match="does not answer in time"):
        slow.once()
    assert stood(one).reach == Reach.SLOW
    assert queries.waiting(one.reader).changes > 0
    card.unlink()
    kept.rename(card)
    settle(one, other)
    assert stood(one).reach == Reach.REACHED
    assert other.subjects() == ["En attente"]


def test_one_disagreement_is_one_conflict(pair: Pair) -> None:
    """What follows from other fields, as the fingerprint that finds doubles, is nobody's conflict."""
    one, other = pair
    letter = one.write("Avis")
    settle(one, other)
    for officer, subject in ((one, "Avis du conseil"), (other, "Avis de la section")):
        officer.letters.update(letter, {"subject": subject})
    settle(one, other)
    assert [cell.column for cell in one.conflicts.open(one.reader)] == ["subject"]
    assert queries.letter_conflicts(one.reader, letter) == 1


class Late(FolderStore):
    """Lists what stood there a moment ago: the colleague announces more between the listing and the reading."""

    def __init__(self, root: Path, meanwhile: Callable[[], None]) -> None:
        super().__init__(root)
        self._meanwhile: Callable[[], None] | None = meanwhile

    @override
    def list(self, prefix: str, after: str = "") -> list[Entry]:
        found = super().list(prefix, after)
        if prefix == names.HEADS and self._meanwhile is not None:
            meanwhile, self._meanwhile = self._meanwhile, None
            meanwhile()
        return found


def test_a_marker_that_its_author_replaces_meanwhile_is_no_trouble(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Premier")
    one.rounds.once()

    def writes_more() -> None:
        one.write("Second")
        one.rounds.once()

    report = rounds_through(other, lambda _url, _secret: cast("OpenStore", Late(share, writes_more))).once()
    assert report.troubles == []
    assert other.subjects() == ["Premier", "Second"]


def test_a_colleague_who_read_another_log_of_this_device_is_believed(pair: Pair, share: Path) -> None:
    """His marker names the hash of the last lot that he read: where this file has another one, it is an old copy."""
    one, other = pair
    other.write("Vrai")
    settle(other, one)
    one.write("Accusé de réception")
    one.rounds.once()
    with other.unit_of_work("test", WORDS) as work:
        work.connection.execute("UPDATE sync_outbox SET hash = zeroblob(32)")
    with pytest.raises(OldCopyFound):
        other.rounds.once()
    assert log_of(share, other)


def derived(officer: Officer) -> list[tuple[object, ...]]:
    """Return what lists show of letters, and whether the search tables hold them."""
    found: list[tuple[object, ...]] = officer.reader.execute(
        "SELECT subject, subject_key, number, correspondents, day, state_sort, "
        "EXISTS (SELECT 1 FROM search_inside WHERE rowid = letter.local_id) FROM letter ORDER BY subject"
    ).fetchall()
    return found


def write_then_die(late: Officer) -> threading.Thread:
    """Have a letter come to be written while the first part of a snapshot is taken, and the program die behind it."""
    writing = threading.Thread(target=lambda: late.write("Pendant ce temps"))

    def write() -> None:
        writing.start()
        while not late.unit_of_work.is_awaited:
            threading.Event().wait(0.001)

    with late.unit_of_work("test", WORDS) as work:
        work.connection.create_function("write", 0, write)
        for name, event, does in (("writes", "INSERT", "write()"), ("dies", "UPDATE", "raise(ABORT, 'dies')")):
            work.connection.execute(
                f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.sync_state WHEN NEW.name = 'arriving' "
                f"BEGIN SELECT {does}; END"
            )
    return writing


def test_a_snapshot_that_was_cut_off_goes_on_where_it_stopped(
    pair: Pair, hire: Hire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter is written meanwhile, then the program dies: the letter stands, and nothing is in conflict."""
    monkeypatch.setattr("aso_desktop.sync.snapshot.parts.__defaults__", (9,))
    one, other = pair
    letters = [one.write(f"Lettre {n}") for n in range(8)]
    settle(one, other)
    done = one.compaction.compact()
    assert done.parts > 3
    one.edit(letters[0], "Lettre 0, relue")
    settle(one, other)
    late = hire("Chloé Duval")
    join(late, one)
    one.hub.approve()
    writing = write_then_die(late)
    with pytest.raises(Exception, match="dies"):
        late.rounds.once()
    assert late.reader.execute("SELECT 1 FROM sync_state WHERE name = 'arriving'").fetchone()
    late.engine.dispose()
    writing.join()
    report = late.rounds.once()
    assert (report.snapshots, report.troubles) == (1, [])
    settle(late, one, other)
    assert late.subjects() == one.subjects() == other.subjects()
    assert "Lettre 0, relue" in late.subjects()
    assert derived(late) == derived(one)
    assert [officer.conflicts.open(officer.reader) for officer in (late, one, other)] == [[], [], []]
