"""Older and newer versions of the program work together, and nothing is lost between them."""

from collections.abc import Callable
from dataclasses import replace

from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import transaction
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.held import held
from aso_desktop.sync.merge import place_unknown
from aso_desktop.sync.records import UPDATE, Change
from aso_desktop.sync.tables import Tables
from tests.sync.conftest import NOW, Peer, meet
from tests.sync.truth import check_sound, digest

Peers = Callable[[str], list[Peer]]
NUMBER = 10
"""The table of organisations."""


def make_older(peer: Peer) -> None:
    """Have a device run a version that knows neither the phone of an organisation nor any contact."""
    declared = [
        replace(t, cells={c: n for c, n in t.cells.items() if (t.name, c) != ("organisation", "phone")})
        for t in captured_tables()
        if t.name not in {"contact", "held_position", "letter_party"}
    ]
    peer.capture, peer.tables = Capture(declared), Tables(declared, peer.db)


def upgrade(peer: Peer) -> None:
    """Have it run the present version."""
    peer.capture, peer.tables = Capture(captured_tables()), Tables(captured_tables(), peer.db)
    with transaction(peer.db):
        peer.db.execute("PRAGMA defer_foreign_keys = ON")
        place_unknown(peer.db, peer.tables)


def test_an_upgraded_device_is_as_if_it_had_always_been_new(peers: Peers) -> None:
    new, old, witness = peers("abc")
    make_older(old)
    row = new.add("organisation", name="Mairie", phone="1")
    person = new.add("contact", family_name="Martin")
    meet(new, old, witness)
    old.edit("organisation", row, name="Mairie d’Angers")
    new.edit("organisation", row, phone="2")
    new.edit("contact", person, given_name="Claire")
    meet(new, old, witness)
    assert old.row("organisation", row, "name", "phone") == ("Mairie d’Angers", "")
    assert old.row("contact", person, "id") is None
    upgrade(old)
    assert old.row("organisation", row, "name", "phone") == ("Mairie d’Angers", "2")
    assert old.row("contact", person, "family_name", "given_name") == ("Martin", "Claire")
    assert digest(old) == digest(new) == digest(witness)
    check_sound(old)


def test_an_older_device_deletes_what_it_does_not_wholly_know(peers: Peers) -> None:
    new, old = peers("ab")
    make_older(old)
    row = new.add("organisation", name="Mairie", phone="1")
    meet(new, old)
    old.delete("organisation", row)
    meet(new, old)
    assert new.row("organisation", row, "id") is None
    new.add("organisation", row, name="Mairie", phone="1")
    meet(new, old)
    upgrade(old)
    assert old.row("organisation", row, "phone") == ("1",)
    assert digest(old) == digest(new)


def test_what_the_schema_refuses_is_held_and_blocks_nothing(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    wall = int(NOW.timestamp() * 1000)
    bad = [
        Change(NUMBER, UPDATE, row, b"z" * 16, 1, wall << 16, wall, values={1: 7}),
        Change(NUMBER, UPDATE, row, b"z" * 16, 2, wall << 16, wall, values={8: "Angers", 11: None}),
    ]
    b.receive(bad)
    assert b.row("organisation", row, "name", "address") == ("Mairie", "")
    assert [h.kind for h in held(b.db)] == ["refused"]
    a.edit("organisation", row, email="contact@angers.example")
    meet(a, b)
    assert b.row("organisation", row, "email") == ("contact@angers.example",)
    check_sound(b)
