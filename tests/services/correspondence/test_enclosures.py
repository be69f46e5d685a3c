"""Enclosures: versions, freezing at signature, removal with a reason, marks that only go up."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.store.connection import connect
from tests.services.conftest import KEY, Desk
from tests.services.correspondence.conftest import arrival, check_way_back, departure

Paper = Callable[..., Path]


def test_the_signed_document_is_frozen_until_the_letter_comes_back(desk: Desk, paper: Paper) -> None:
    given = EnclosureInput(paper("courrier.pdf"))
    letter = desk.letters.register(departure(enclosures=(given,))).letter_id
    enclosure = UUID(bytes=desk.rows("SELECT id FROM enclosure")[0][0])  # type: ignore[arg-type]
    check_way_back(desk, lambda: desk.letters.move_to([letter], "signed"))
    ((frozen, digest),) = desk.rows("SELECT frozen_sha256, e.sha256 FROM letter, enclosure AS e")
    assert frozen == digest
    other = EnclosureInput(paper("corrigé.pdf", b"%PDF-1.4 other"))
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: desk.letters.replace_enclosure(enclosure, other),
        lambda: desk.letters.remove_enclosure(enclosure, "x"),
    )
    for act in acts:
        with pytest.raises(UserError, match="signed or sent"):
            act()
    desk.letters.move_to([letter], "to_sign")
    check_way_back(desk, lambda: desk.letters.replace_enclosure(enclosure, other))
    desk.letters.move_to([letter], "signed")
    desk.letters.move_to([letter], "sent")
    assert desk.rows("SELECT name, version, removed_at IS NULL, frozen_at IS NULL FROM enclosure ORDER BY version") == [
        ("courrier.pdf", 1, 0, 1),
        ("corrigé.pdf", 2, 1, 0),
    ]


def test_enclosures_come_and_go_with_a_reason(desk: Desk, paper: Paper) -> None:
    letter = desk.letters.register(arrival(enclosures=(EnclosureInput(paper("a.pdf")),))).letter_id
    changes = check_way_back(
        desk, lambda: desk.letters.add_enclosure(letter, EnclosureInput(paper("b.pdf", b"%PDF b")))
    )
    assert desk.rows("SELECT role, rank FROM enclosure ORDER BY rank") == [("main", 1), ("annex", 2)]
    assert changes.subject is not None
    added = changes.subject
    with pytest.raises(UserError, match="Give the reason"):
        desk.letters.remove_enclosure(added, "")
    check_way_back(desk, lambda: desk.letters.remove_enclosure(added, "mauvaise lettre"))
    assert desk.rows("SELECT enclosures FROM letter") == [(1,)]
    with pytest.raises(UserError, match="removed or replaced already"):
        desk.letters.replace_enclosure(added, EnclosureInput(paper("c.pdf")))


def test_a_document_changed_behind_the_signature_does_not_leave(desk: Desk, paper: Paper) -> None:
    letter = desk.letters.register(departure(enclosures=(EnclosureInput(paper("a.pdf")),))).letter_id
    desk.letters.move_to([letter], "signed")
    behind = connect(desk.folder / "aso.db", KEY)
    behind.execute("UPDATE enclosure SET sha256 = 'other'")
    behind.close()
    with pytest.raises(UserError, match="is not the document that was signed"):
        desk.letters.move_to([letter], "sent")


def test_the_enclosures_of_a_cancelled_letter_stay_as_they_were(desk: Desk, paper: Paper) -> None:
    letter = desk.letters.register(arrival(enclosures=(EnclosureInput(paper("a.pdf"), role="annex"),))).letter_id
    added = desk.letters.add_enclosure(letter, EnclosureInput(paper("b.pdf"))).subject
    assert added is not None
    assert desk.rows("SELECT role FROM enclosure ORDER BY rank") == [("annex",), ("main",)]
    desk.letters.cancel(letter, "erreur")
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: desk.letters.add_enclosure(letter, EnclosureInput(paper("c.pdf"))),
        lambda: desk.letters.replace_enclosure(added, EnclosureInput(paper("d.pdf"))),
        lambda: desk.letters.remove_enclosure(added, "x"),
    )
    for act in acts:
        with pytest.raises(UserError, match="cancelled"):
            act()


def test_anyone_raises_the_mark_and_lowering_takes_a_reason(desk: Desk, paper: Paper) -> None:
    letter = desk.letters.register(arrival(enclosures=(EnclosureInput(paper("a.pdf")),))).letter_id
    desk.letters.update(letter, {"mark": "confidential_hr"})
    assert desk.rows("SELECT mark FROM enclosure") == [("confidential_hr",)]
    with pytest.raises(UserError, match="Give the reason"):
        desk.letters.update(letter, {"mark": "internal"})
    desk.letters.update(letter, {"mark": "internal"}, reason="donnée publique")
    assert desk.rows("SELECT mark, mark_reason FROM letter") == [("internal", "donnée publique")]
    assert desk.rows("SELECT mark FROM enclosure") == [("confidential_hr",)]
