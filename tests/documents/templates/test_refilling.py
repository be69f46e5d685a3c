"""A document is edited in Word, then its data change: only what no hand has touched is filled again."""

import io
import zipfile
from typing import Any

from docx import Document

from aso_desktop.documents.templates.refilling import controls, refill
from aso_desktop.documents.templates.template import compile_template
from tests.documents.templates.making import control, docx, lines, p, part, r, zipped

ROW = control("aso:pour:actions:a", p("- ", control("aso:a.quoi", r("x")), " par ", control("aso:a.qui", r("x"))))
TEMPLATE = compile_template(docx(p("Objet : ", control("aso:objet", r("x"))) + p(control("aso:lieu", r("x"))) + ROW))
DATA: dict[str, Any] = {
    "objet": "Budget",
    "lieu": "Paris",
    "actions": [{"id": 1, "quoi": "Relire", "qui": "Zoé"}, {"id": 2, "quoi": "Signer", "qui": "Léo"}],
}
BEFORE = TEMPLATE.fill(DATA)


def edited(document: bytes, old: str, new: str) -> bytes:
    """Return a document as somebody left it in Word."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert old in members["word/document.xml"].decode()
    members["word/document.xml"] = members["word/document.xml"].decode().replace(old, new).encode()
    return zipped(members)


def test_controls_give_what_was_written() -> None:
    assert controls(BEFORE.data) == list(BEFORE.filled)


def test_what_changed_is_filled_again_and_a_hand_is_respected() -> None:
    document = edited(edited(BEFORE.data, "Paris", "Lyon"), "Objet : ", "Objet précis : ")
    done = refill(document, BEFORE.filled, TEMPLATE.fill({**DATA, "objet": "Budget 2027\nsuite"}))
    assert lines(done.data)[:2] == ["Objet précis : Budget 2027\nsuite", "Lyon"]
    assert done.conflicts == ()


def test_both_changed_is_shown_side_by_side() -> None:
    document = edited(BEFORE.data, "Paris", "Lyon")
    done = refill(document, BEFORE.filled, TEMPLATE.fill({**DATA, "lieu": "Nice"}))
    (conflict,) = done.conflicts
    assert conflict == ("edited", "lieu", (), "Paris", "Lyon", "Nice")
    assert lines(done.data)[1] == "Lyon"
    again = refill(done.data, done.filled, TEMPLATE.fill({**DATA, "lieu": "Nice"}))
    assert again.conflicts == done.conflicts


def test_rows_come_go_and_move_by_the_key_of_their_record() -> None:
    rows = [{"id": 2, "quoi": "Signer vite", "qui": "Léo"}, {"id": 3, "quoi": "Envoyer", "qui": "Ada"}]
    done = refill(BEFORE.data, BEFORE.filled, TEMPLATE.fill({**DATA, "actions": rows}))
    assert lines(done.data)[2:] == ["- Signer vite par Léo", "- Envoyer par Ada"]
    assert done.conflicts == ()
    assert {f.keys for f in done.filled} == {(), ("2",), ("3",)}


def test_a_row_that_a_hand_changed_does_not_vanish() -> None:
    document = edited(BEFORE.data, "Relire", "Relire deux fois")
    done = refill(document, BEFORE.filled, TEMPLATE.fill({**DATA, "actions": DATA["actions"][1:]}))
    assert [c.reason for c in done.conflicts] == ["vanished"]
    assert "- Relire deux fois par Zoé" in lines(done.data)


def test_what_was_deleted_is_said_and_not_put_back() -> None:
    start = part(BEFORE.data).index("<w:p>", part(BEFORE.data).index("Budget"))
    end = part(BEFORE.data).index("</w:p>", start) + len("</w:p>")
    document = edited(BEFORE.data, part(BEFORE.data)[start:end], "")
    done = refill(document, BEFORE.filled, TEMPLATE.fill({**DATA, "lieu": "Nice"}))
    assert [(c.reason, c.path) for c in done.conflicts] == [("deleted", "lieu")]
    assert "Nice" not in part(done.data)


def test_controls_lost_on_the_way_leave_the_document_alone() -> None:
    plain = Document()
    plain.add_paragraph("Objet : Budget")
    out = io.BytesIO()
    plain.save(out)
    done = refill(out.getvalue(), BEFORE.filled, TEMPLATE.fill({**DATA, "objet": "x"}))
    assert [c.reason for c in done.conflicts] == ["lost"]
    assert done.data == out.getvalue()
