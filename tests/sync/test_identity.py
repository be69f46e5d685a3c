"""A file that was never shared is taken up whole; an old copy goes on under a new name; odd deliveries harm nothing."""

from collections.abc import Callable

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.store.connection import transaction
from aso_desktop.store.unit_of_work import CommitContext
from aso_desktop.sync.incarnation import Rebirth, reincarnate
from aso_desktop.sync.merge import Gap
from aso_desktop.sync.snapshot import bury
from aso_desktop.sync.stamping import begin_stamping, stamp
from aso_desktop.sync.walk import walk
from tests.sync.conftest import Peer, meet
from tests.sync.truth import check_sound, digest

Peers = Callable[[str], list[Peer]]


def test_a_file_that_was_never_shared_is_taken_up_in_small_steps(peers: Peers) -> None:
    a, b = peers("ab")
    a.db.execute("DELETE FROM sync_state")
    rows = [a.add("organisation", name=f"Mairie {n}") for n in range(7)]
    a.edit("organisation", rows[0], name="Ville")
    a.delete("organisation", rows[1])
    assert a.rows("SELECT count(*) FROM sync_pending") == [(0,)]
    with transaction(a.db):
        begin_stamping(a.db)
        reached = walk(a.db, a.tables, a.author, a.clock.now(), limit=4)
        assert reached is not None
        assert a.rows("SELECT count(*) FROM sync_row") == [(4,)]
    a.edit("organisation", rows[6], name="edited before the walk came by")
    with transaction(a.db):
        assert walk(a.db, a.tables, a.author, a.clock.now(), reached, 4) is None
        assert walk(a.db, a.tables, a.author, a.clock.now()) is None  # begun again, as after a crash
    meet(a, b)
    assert len(a.sent) == 6
    assert digest(a) == digest(b)


def test_an_old_copy_goes_on_under_a_new_id_and_loses_nothing(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie", phone="1")
    meet(a, b)
    sent = a.sent[-1].n
    a.edit("organisation", row, name="Ville")
    a.add("organisation", name="Préfecture")
    b.edit("organisation", row, phone="2")
    rebirth = Rebirth(a.device, b"n" * 16, sent)
    with transaction(a.db):
        reincarnate(a.db, rebirth)
    published = list(a.sent)
    a.device, a.sent = rebirth.new, []
    a.publish()
    assert [(c.device, c.n) for c in a.sent] == [(rebirth.new, 1), (rebirth.new, 2)]
    b.receive(published)
    meet(a, b)
    assert b.row("organisation", row, "name", "phone") == ("Ville", "2")
    assert digest(a) == digest(b)
    check_sound(a)


def test_what_an_old_copy_deleted_is_remembered_as_its_own_everywhere(peers: Peers) -> None:
    """A row made and deleted since, one that was only deleted, and one that was edited first: none of it was sent."""
    a, b = peers("ab")
    shared, edited = a.add("organisation", name="Mairie"), a.add("organisation", name="Ville")
    meet(a, b)
    sent = a.sent[-1].n
    a.delete("organisation", a.add("organisation", name="Jamais partie"))
    a.delete("organisation", shared)
    a.edit("organisation", edited, name="Métropole")
    a.delete("organisation", edited)
    rebirth = Rebirth(a.device, b"n" * 16, sent)
    with transaction(a.db):
        reincarnate(a.db, rebirth)
    published = list(a.sent)
    a.device, a.sent = rebirth.new, []
    b.receive(published)
    meet(a, b)
    assert digest(a) == digest(b)
    assert {device for *_, last in digest(a)["clocks"] for _, (_, device, _) in last} == {rebirth.old, rebirth.new}


def test_a_gap_is_named_and_nothing_is_applied(peers: Peers) -> None:
    a, b = peers("ab")
    for n in range(3):
        a.add("organisation", name=str(n))
    a.publish()
    with pytest.raises(Gap) as found:
        b.receive([a.sent[0], a.sent[2]])
    assert (found.value.device, found.value.n) == (a.device, 2)
    assert b.rows("SELECT count(*) FROM organisation") == [(0,)]


def test_a_month_once_closed_does_not_change_whatever_comes(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("month_closure", month="2026-11")
    meet(a, b)
    with pytest.raises(Exception, match="append-only"):
        b.edit("month_closure", row, month="2026-12")
    assert b.row("month_closure", row, "month") == ("2026-11",)


def test_the_deleted_are_forgotten_once_every_device_has_it(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    a.delete("organisation", row)
    meet(a, b)
    everywhere = {a.device: 2, b.device: 0}
    assert bury(a.db, a.tables, {a.device: 1}) == 0
    for peer in (a, b):
        assert bury(peer.db, peer.tables, everywhere) == 1
        assert peer.rows("SELECT * FROM sync_tombstone") == peer.rows("SELECT * FROM sync_row") == []
    meet(a, b)
    assert digest(a) == digest(b)


def test_a_device_that_comes_back_after_long_learns_what_was_buried(peers: Peers) -> None:
    a, b = peers("ab")
    row, other = a.add("organisation", name="Mairie"), a.add("organisation", name="Ville")
    meet(a, b)
    a.delete("organisation", row)
    a.publish()
    bury(a.db, a.tables, {a.device: 3})
    b.edit("organisation", other, phone="1")
    b.absorb(a)
    assert b.row("organisation", row, "id") is None
    assert b.row("organisation", other, "phone") == ("1",)
    meet(a, b)
    assert digest(a) == digest(b)


def test_nothing_is_stamped_for_an_empty_transaction(peers: Peers) -> None:
    (a,) = peers("a")
    stamp(CommitContext(a.db, [], "look", Text("test", "look"), a.author, a.clock.now()), a.tables)
    assert a.rows("SELECT count(*) FROM sync_pending") == [(0,)]
