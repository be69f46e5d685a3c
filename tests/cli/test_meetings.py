"""Meetings from the command line: made, listed, minuted, exported; a text summarised."""

from pathlib import Path

import pytest

from tests.cli.conftest import Shell

ADD = ("meetings", "add", "--title", "Comité des marchés", "--starts", "2026-11-13T14:00", "--ends", "2026-11-13 15:00")


def test_a_meeting_is_made_listed_and_its_minutes_exported(shell: Shell, tmp_path: Path) -> None:
    made = shell.ask(*ADD, "--item", "Ouverture", "--item", "Avenant n° 1", "--person", "Claire Aubert")
    assert made["reference"] == "R-20261113-1"
    (row,) = shell.ask("meetings", "list")
    assert (row["items"], row["people"], row["state"]) == (2, 1, "draft")
    assert row["starts_at"] == "2026-11-13T13:00:00.000Z"
    assert "R-20261113-1" in shell("meetings", "list").out
    minutes = shell.ask("minutes", "new", "R-20261113-1", "--kind", "decisions")
    assert minutes["kind"] == "decisions"
    out = tmp_path / "releve.pdf"
    done = shell.ask("minutes", "export", made["id"], "--out", out)
    assert done["engine"] == "simple"
    assert out.read_bytes().startswith(b"%PDF")
    assert shell.ask("meetings", "list", "--view", "past") == []


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ((*ADD[:4], "--starts", "demain", "--ends", "2026-11-13T15:00"), "starts"),
        ((*ADD[:4], "--starts", "2026-11-13T14:00", "--ends", "2026-11-13T13:00"), "ends_at"),
        ((*ADD[:4], "--starts", "2026-03-29T02:30", "--ends", "2026-03-29T05:00"), "starts_at"),
        (("minutes", "export", "R-1", "--out", "a.pdf"), "meeting"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_argument(shell: Shell, words: tuple[str, ...], field: str) -> None:
    assert shell.refused(*words)["field"] == field


def test_a_text_is_summarised_in_whole_sentences(shell: Shell, tmp_path: Path) -> None:
    text = tmp_path / "note.txt"
    text.write_text("Le comité décide de reporter l’avenant. " + "Une phrase est là pour rien du tout. " * 20, "utf-8")
    made = shell.ask("summary", text, "--limit", "60")
    assert made["summary"] == "Le comité décide de reporter l’avenant."
    assert made["length"] == len(made["summary"])
    assert made["is_proposal"] is True
    assert shell("summary", text, "--limit", "60").out.strip() == made["summary"]
    assert shell.refused("summary", text, "--limit", "5")["field"] == "limit"
    assert shell.refused("summary", tmp_path)["field"] == "file"
    text.write_bytes(b"PK\x03\x04\0\0")
    assert shell.refused("summary", text)["field"] == "file"


def test_a_word_document_is_summarised_and_a_broken_one_is_refused(shell: Shell, tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("Le comité décide de reporter l’avenant. " + "Une phrase est là pour rien du tout. " * 20)
    path = tmp_path / "note.docx"
    document.save(str(path))
    assert shell.ask("summary", path, "--limit", "60")["summary"] == "Le comité décide de reporter l’avenant."
    path.write_bytes(b"PK\x03\x04 broken")
    assert shell.refused("summary", path)["field"] == "file"


def test_minutes_are_written_in_a_template_of_the_gallery_and_as_pdf(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # neither Word nor LibreOffice
    shell.ask(*ADD)
    shell.ask("minutes", "new", "R-20261113-1")
    out = tmp_path / "cr.docx"
    done = shell.ask("minutes", "export", "R-20261113-1", "--template", "Compte rendu", "--out", out, "--pdf")
    assert done["engine"] == "simple"
    assert out.read_bytes().startswith(b"PK")
    assert Path(done["pdf"]).read_bytes().startswith(b"%PDF-")
    refused = shell.refused("minutes", "export", "R-20261113-1", "--template", "Inconnu", "--out", out)
    assert refused["field"] == "template"
    pdf = shell.refused("minutes", "export", "R-20261113-1", "--template", "Compte rendu", "--out", tmp_path / "a.pdf")
    assert pdf["field"] == "out"
