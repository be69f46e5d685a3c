"""The conflict desk: what stands against what, and how it is settled for everybody."""

from collections.abc import Callable

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.store.connection import transaction
from aso_desktop.sync.conflicts import Desk, OpenCell, Settlement, open_cells
from tests.sync.conftest import Peer, meet
from tests.sync.truth import check_against_truth, digest

Peers = Callable[[str], list[Peer]]


def settle(peer: Peer, cell: OpenCell, decided: Settlement) -> None:
    with transaction(peer.db):
        peer.db.execute("PRAGMA defer_foreign_keys = ON")
        desk = Desk(peer.db, peer.tables, peer.author, peer.clock.now())
        desk.settle((peer.tables.named(cell.table).number, cell.row), cell.cell, decided)


def opened(peer: Peer) -> list[OpenCell]:
    return open_cells(peer.db, peer.tables)


def quarrel(a: Peer, b: Peer) -> bytes:
    row = a.add("organisation", name="Mairie", phone="1")
    meet(a, b)
    a.edit("organisation", row, name="Mairie d’Angers")
    b.tick()
    b.edit("organisation", row, name="Ville d’Angers")
    meet(a, b)
    return row


def test_both_versions_are_listed_with_who_and_when(peers: Peers) -> None:
    a, b = peers("ab")
    row = quarrel(a, b)
    for peer in (a, b):
        (cell,) = opened(peer)
        assert (cell.table, cell.column, cell.row, cell.incomplete) == ("organisation", "name", row, False)
        assert [(v.value, v.agent, v.device) for v in cell.versions] == [
            ("Ville d’Angers", b.agent.bytes, b.device),
            ("Mairie d’Angers", a.agent.bytes, a.device),
        ]
        assert cell.versions[0].wall - cell.versions[1].wall == 1_000


@pytest.mark.parametrize("decided", ["keep", "write"])
def test_one_decision_settles_it_everywhere(peers: Peers, decided: str) -> None:
    a, b = peers("ab")
    row = quarrel(a, b)
    (cell,) = opened(a)
    settle(a, cell, Settlement(keep=cell.versions[1].dot) if decided == "keep" else Settlement(value="Angers"))
    meet(a, b)
    for peer in (a, b):
        assert opened(peer) == []
        assert peer.row("organisation", row, "name") == (("Mairie d’Angers",) if decided == "keep" else ("Angers",))


def test_an_ordinary_edit_does_not_close_a_conflict(peers: Peers) -> None:
    a, b = peers("ab")
    row = quarrel(a, b)
    b.edit("organisation", row, name="Angers")
    meet(a, b)
    assert [v.value for v in opened(a)[0].versions] == ["Angers", "Mairie d’Angers"]


def test_what_is_settled_already_is_not_settled_twice(peers: Peers) -> None:
    a, b = peers("ab")
    quarrel(a, b)
    (cell,) = opened(a)
    settle(a, cell, Settlement(value="Angers"))
    with pytest.raises(UserError, match="settled already"):
        settle(a, cell, Settlement(keep=cell.versions[0].dot))


def test_a_value_that_the_field_cannot_hold_is_refused(peers: Peers) -> None:
    a, b = peers("ab")
    quarrel(a, b)
    with pytest.raises(UserError, match="cannot hold"):
        settle(a, opened(a)[0], Settlement(value=b"bytes"))


@pytest.mark.parametrize("choice", [0, 1])
def test_an_edit_against_a_deletion_is_kept_or_confirmed(peers: Peers, choice: int) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie", phone="1")
    meet(a, b)
    a.delete("organisation", row)
    b.edit("organisation", row, phone="2")
    meet(a, b)
    (cell,) = opened(a)
    assert [(v.value, v.gone) for v in cell.versions] == [("2", False), (None, True)]
    settle(a, cell, Settlement(keep=cell.versions[choice].dot))
    meet(a, b)
    for peer in (a, b):
        assert opened(peer) == []
        assert peer.row("organisation", row, "name", "phone") == [("Mairie", "2"), None][choice]
        check_against_truth(peer, [*a.sent, *b.sent])


def test_two_deletions_agree(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    a.delete("organisation", row)
    b.delete("organisation", row)
    meet(a, b)
    assert opened(a) == opened(b) == []
    assert digest(a) == digest(b)


def test_equal_values_are_no_conflict(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    a.edit("organisation", row, name="Angers")
    b.edit("organisation", row, name="Angers")
    meet(a, b)
    assert opened(a) == []
    a.edit("organisation", row, name="Ville d’Angers")
    meet(a, b)
    assert opened(b) == []
    assert b.row("organisation", row, "name") == ("Ville d’Angers",)


def test_a_clock_of_the_next_century_harms_no_other_cell(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie", phone="1")
    meet(a, b)
    a.tick(73 * 365 * 24 * 3600)
    a.edit("organisation", row, name="Mairie de 2099")
    meet(a, b)
    b.edit("organisation", row, name="Mairie", phone="2")
    far, near = b.publish()[-2:]
    assert set(far.values) == {1}
    assert near.stamp < far.stamp
    a.tick(-73 * 365 * 24 * 3600)
    a.edit("organisation", row, phone="3")
    meet(a, b)
    assert a.row("organisation", row, "name") == ("Mairie",)
    assert len(opened(a)) == 1
