"""What two or three officers see after having worked apart."""

from collections.abc import Callable

from tests.sync.conftest import Peer, meet

Peers = Callable[[str], list[Peer]]


def test_two_fields_of_one_row_edited_apart_both_stand(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie d’Angers")
    meet(a, b)
    a.edit("organisation", row, phone="02 41 05 40 00")
    b.edit("organisation", row, email="contact@angers.example")
    meet(a, b)
    for peer in (a, b):
        assert peer.row("organisation", row, "name", "phone", "email") == (
            "Mairie d’Angers",
            "02 41 05 40 00",
            "contact@angers.example",
        )
        assert peer.rows("SELECT * FROM sync_head") == []


def test_one_field_edited_apart_shows_the_newer_value_and_keeps_the_other(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    a.edit("organisation", row, name="Mairie d’Angers")
    b.tick()
    b.edit("organisation", row, name="Ville d’Angers")
    meet(a, b)
    for peer in (a, b):
        assert peer.row("organisation", row, "name") == ("Ville d’Angers",)
        assert len(peer.rows("SELECT * FROM sync_head")) == 1


def test_a_deletion_travels(peers: Peers) -> None:
    a, b = peers("ab")
    row = a.add("organisation", name="Mairie")
    meet(a, b)
    b.delete("organisation", row)
    meet(a, b)
    assert a.row("organisation", row, "name") is None
    assert a.rows("SELECT count(*) FROM sync_tombstone") == [(1,)]


def test_a_row_deleted_here_and_edited_there_lives_and_shows_the_conflict(peers: Peers) -> None:
    a, b, c = peers("abc")
    row = a.add("organisation", name="Mairie", phone="1")
    meet(a, b, c)
    a.delete("organisation", row)
    b.edit("organisation", row, phone="2")
    meet(a, b, c)
    for peer in (a, b, c):
        assert peer.row("organisation", row, "name", "phone") == ("Mairie", "2")
        assert len(peer.rows("SELECT * FROM sync_head WHERE gone")) == 1


def test_a_child_waits_on_a_stub_until_its_parent_comes(peers: Peers) -> None:
    a, b, c = peers("abc")
    letter = a.add("letter", subject="Sécurité")
    b.receive(a.publish())
    b.add("letter_party", letter_id=letter, printed="Préfecture")
    c.receive(b.publish())
    assert c.row("letter", letter, "subject") == ("",)
    assert c.rows("SELECT kind FROM sync_held") == [("stub",)]
    c.receive(a.sent)
    assert c.row("letter", letter, "subject") == ("Sécurité",)
    assert c.rows("SELECT kind FROM sync_held") == []
