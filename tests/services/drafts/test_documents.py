"""The life of a document: drawn from a letter, changed in Word, drawn again, read over, made final, enclosed."""

import io
import os
import select
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal
from uuid import UUID

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.documents.pages import PdfPages
from aso_desktop.documents.pdf.engines import Engine
from aso_desktop.documents.pdf.outside import convert, write
from aso_desktop.services.drafts import queries
from aso_desktop.services.drafts.commands import DraftInput
from aso_desktop.services.people.commands import AgentInput, add_agent
from tests.services.drafts.conftest import LETTER, Office

CORPS = "Les travaux commencent le 4 janvier & durent six semaines.\nLe parking reste ouvert."


def edited(data: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """Return a document as somebody changed it in Word."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            content = source.read(member)
            if member.filename == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode(), 1)
            target.writestr(member.filename, content)
    return made.getvalue()


def begin(office: Office, letter: UUID, **typed: object) -> UUID:
    return office.documents.start(DraftInput(LETTER, source=("letter", letter), typed=typed)).draft_id


def text(office: Office, draft: UUID) -> str:
    blob = queries.versions(office.desk.db, draft)[0].blob
    found = office.gallery.workshop.read(office.documents.document(blob))
    return "\n".join(line.text for line in found.lines)


def test_a_departure_gets_its_letter_with_the_fields_of_the_register(office: Office, departure: UUID) -> None:
    written = office.documents.start(DraftInput(LETTER, source=("letter", departure)))
    assert written.unfilled == ("corps",)
    said = text(office, written.draft_id)
    assert "Voyages Horizon SAS" in said
    assert "Objet : Bornes de recharge : calendrier" in said
    assert "⟦corps ?⟧" in said
    row = queries.draft(office.desk.db, written.draft_id)
    assert row is not None
    assert (row.title, row.letter_id, row.unfilled) == ("Bornes de recharge : calendrier", departure, 1)


def test_what_was_changed_in_word_stays_when_the_data_change_and_a_conflict_is_shown(
    office: Office, departure: UUID, tmp_path: Path
) -> None:
    draft = begin(office, departure, corps=CORPS)
    first = queries.versions(office.desk.db, draft)[0]
    file = tmp_path / "lettre.docx"
    file.write_bytes(edited(office.documents.document(first.blob), "durent six semaines", "durent huit semaines"))
    assert office.documents.take_file(draft, file) is not None
    assert office.documents.take_file(draft, file) is None
    office.desk.letters.update(departure, {"subject": "Bornes : nouveau calendrier"})
    again = office.documents.redraw(draft, {"corps": CORPS})
    assert again.conflicts == ()
    said = text(office, draft)
    assert "Bornes : nouveau calendrier" in said
    assert "durent huit semaines" in said
    other = office.documents.redraw(draft, {"corps": "Tout autre chose."})
    assert [(c.reason, c.path) for c in other.conflicts] == [("edited", "corps")]
    assert "durent huit semaines" in text(office, draft)
    office.documents.redraw(draft, {"corps": "Tout autre chose."}, other.conflicts)
    assert "Tout autre chose." in text(office, draft)
    assert [v.n for v in queries.versions(office.desk.db, draft)] == [5, 4, 3, 2, 1]


def test_two_versions_are_compared_by_paragraph_then_by_word(office: Office, departure: UUID) -> None:
    draft = begin(office, departure, corps="Les travaux durent six semaines.")
    office.documents.redraw(draft, {"corps": "Les travaux durent huit semaines."})
    new, old = queries.versions(office.desk.db, draft)
    changed = [c for c in office.documents.compare(old.blob, new.blob) if c.kind != "same"]
    assert [[(piece.text, piece.kind) for piece in c.pieces if piece.kind != "same"] for c in changed] == [
        [("six", "removed"), ("huit", "added")]
    ]


def test_an_earlier_version_comes_back_as_a_new_one(office: Office, departure: UUID) -> None:
    draft = begin(office, departure, corps="Un.")
    office.documents.redraw(draft, {"corps": "Deux."})
    office.documents.restore(draft, queries.versions(office.desk.db, draft)[1].id)
    assert "Un." in text(office, draft)
    last = queries.versions(office.desk.db, draft)[0]
    assert (last.n, last.origin) == (3, "restored")


def test_the_gate_says_every_cause_then_freezes_the_version_and_the_letter_gets_it(
    office: Office, departure: UUID
) -> None:
    draft = begin(office, departure)
    reader = second_reader(office)
    office.documents.ask_review(draft, reader)
    causes = [str(c.source) for c in office.documents.missing(draft)]
    assert causes == [
        "The field “{name}” is not filled.",
        "{name} was asked to read this over and has not answered.",
    ]
    (review,) = queries.reviews(office.desk.db, draft)
    with pytest.raises(UserError, match="what should be changed"):
        office.documents.answer_review(review.id, "remarks")
    office.documents.answer_review(review.id, "remarks", "Le corps manque.")
    office.documents.redraw(draft, {"corps": CORPS, "ministere": "Ministère"})
    office.documents.ask_review(draft, reader)
    office.documents.answer_review(queries.reviews(office.desk.db, draft)[0].id, "accepted")
    office.documents.move_to(draft, "endorsed")
    office.documents.move_to(draft, "final")
    row, last = queries.draft(office.desk.db, draft), queries.versions(office.desk.db, draft)[0]
    assert row is not None
    assert (row.state, row.final_sha256) == ("final", last.sha256)
    for act in (
        lambda: office.documents.redraw(draft, {"corps": "x"}),
        lambda: office.documents.restore(draft, last.id),
        lambda: office.documents.move_to(draft, "corrected", "Encore"),
    ):
        with pytest.raises(UserError, match="not changed any more"):
            act()
    office.prints.enclose(office.desk.letters, draft)
    assert office.desk.rows("SELECT name, source FROM enclosure") == [
        ("Bornes de recharge _ calendrier.docx", "template")
    ]


def second_reader(office: Office) -> UUID:
    from aso_desktop.core.i18n import Text

    with office.desk.unit_of_work("agent", Text("test", "agent")) as work:
        return add_agent(work, AgentInput("Sylvie Lefèvre")).id


@pytest.mark.parametrize(
    ("old", "new", "cause"),
    [
        ("<w:t>Le parking", '<w:ins w:id="9" w:author="P"><w:r><w:t>!</w:t></w:r></w:ins><w:t>Le parking', "Tracked"),
        ("Le parking reste ouvert.", "Voir P-a1b2-3.", "official number"),
        ("Le parking reste ouvert.", "⟦date ?⟧", "not filled"),
    ],
)
def test_the_gate_looks_at_the_file_that_word_changed(
    office: Office, departure: UUID, tmp_path: Path, old: str, new: str, cause: str
) -> None:
    draft = begin(office, departure, corps=CORPS)
    data = office.documents.document(queries.versions(office.desk.db, draft)[0].blob)
    file = tmp_path / "lettre.docx"
    file.write_bytes(edited(data, old.replace("<w:t>", '<w:t xml:space="preserve">'), new))
    office.documents.take_file(draft, file)
    assert any(cause in c.source for c in office.documents.missing(draft))


def test_a_pdf_comes_from_libreoffice_or_plainly_from_us(office: Office, departure: UUID, tmp_path: Path) -> None:
    draft = begin(office, departure, corps=CORPS)
    data = office.documents.document(queries.versions(office.desk.db, draft)[0].blob)
    for engine in office.prints.engines():
        target = tmp_path / f"{engine.name}.pdf"
        office.prints.write_pdf(data, "Lettre", target, engine, lambda _context, source: source)
        pages = PdfPages(target.read_bytes())
        assert pages.find("Voyages Horizon SAS")
        assert pages.find("durent six semaines")
        pages.close()
        assert in_english(engine.losses)
    assert [e.name for e in office.prints.engines()] == ["libreoffice", "simple"]


HANGING: Final = {
    "libreoffice": ("soffice", "sleep 60 & echo $! > {seen}; echo half > 1.pdf; wait"),
    "word": ("powershell.exe", "setsid sleep 60 & echo $! > started; cp started {seen}; echo half > 1.pdf; wait"),
}
"""A converter that never returns: LibreOffice with what it starts; Word, which Windows starts apart and notes."""


def has_ended(process: int) -> bool:
    """Wait for the end of a process that is not ours."""
    with suppress(ProcessLookupError):
        handle = os.pidfd_open(process)
        try:
            return bool(select.select([handle], [], [], 10)[0])
        finally:
            os.close(handle)
    return True


@pytest.mark.parametrize("name", HANGING)
def test_a_program_that_hangs_is_ended_with_a_sentence_and_leaves_what_was_there(
    name: Literal["word", "libreoffice"], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, target, scratch = tmp_path / "seen", tmp_path / "lettre.pdf", tmp_path / "scratch"
    target.write_bytes(b"before")
    scratch.mkdir()
    called, script = HANGING[name]
    program = tmp_path / called
    program.write_text(f"#!/bin/sh\n{script.format(seen=seen)}\n", encoding="ascii")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    with pytest.raises(EnvironmentFailure) as late:
        write(Engine(name, str(program)), b"x", target, seconds=1)
    said = {"libreoffice": "LibreOffice", "word": "Word"}[name]
    sentence = f"{said} did not answer within 1 seconds and was ended: try again, or take the simple PDF."
    assert in_english(late.value.text) == sentence
    assert target.read_bytes() == b"before"
    assert list(scratch.iterdir()) == []
    assert has_ended(int(seen.read_text("ascii")))


def test_a_program_that_is_not_there_is_said() -> None:
    with pytest.raises(EnvironmentFailure, match="could not convert"):
        convert(Engine("libreoffice", "absent"), [b"x"], seconds=1)


def test_a_locked_folder_refuses_the_pdf_in_words_and_leaves_no_half_file(
    office: Office, departure: UUID, tmp_path: Path
) -> None:
    draft = begin(office, departure, corps=CORPS)
    blob = queries.versions(office.desk.db, draft)[0].blob
    target = tmp_path / "out" / "pris.docx"
    target.mkdir(parents=True)
    with pytest.raises(EnvironmentFailure):
        office.documents.export(blob, target)
    assert list(target.parent.iterdir()) == [target]
