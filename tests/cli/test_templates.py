"""The commands `templates` and `draft`: no profile is needed."""

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Shell
from tests.documents.templates.making import docx, lines, p


def test_a_template_is_checked_with_the_place_of_each_fault(shell: Shell, tmp_path: Path) -> None:
    template, fields = tmp_path / "m.docx", tmp_path / "champs.json"
    template.write_bytes(docx(p("Objet : {{ objte }}")))
    fields.write_text(json.dumps({"objet": "text"}), "utf-8")
    (found,) = shell.ask("templates", "check", template, "--fields", fields, code=1)
    assert (found["code"], found["correction"]) == ("unknown_field", "{{ objet }}")
    assert "paragraph 1" in found["place"]
    assert shell.ask("templates", "check", template) == []


def test_a_document_is_made_from_json(shell: Shell, tmp_path: Path) -> None:
    template, data, out = tmp_path / "m.docx", tmp_path / "d.json", tmp_path / "o.docx"
    template.write_bytes(docx(p("{{ objet }} : {{ montant | euros }}") + p("{{ manque }}")))
    data.write_text('{"objet": "R&D", "montant": 1234.56}', "utf-8")
    answer = shell.ask("draft", "render", template, "--data", data, "--out", out)
    assert answer["unfilled"] == ["manque"]
    assert lines(out.read_bytes()) == ["R&D : 1\u202f234,56\u00a0€", "⟦manque ?⟧"]
    data.write_text("{", "utf-8")
    assert "line 1" in shell.refused("draft", "render", template, "--data", data, "--out", out)["reason"]


def test_letters_are_made_from_a_table(shell: Shell, tmp_path: Path) -> None:
    template, rows, out = tmp_path / "m.docx", tmp_path / "r.csv", tmp_path / "out"
    template.write_bytes(docx(p("Cher {{ nom }}, à {{ ville }}")))
    rows.write_text("Nom;Ville\nAda;Paris\nZoé;\nAda;Paris\n", "utf-8")
    words = ("draft", "merge", template, "--rows", rows, "--out", out, "--name", "{{ nom }}", "--required", "ville")
    assert [row["state"] for row in shell.ask(*words, "--look", code=1)] == ["ready", "empty_required", "duplicate"]
    assert list(out.glob("*")) == []
    assert [row["state"] for row in shell.ask(*words, "--stop", code=1)] == ["ready", "empty_required", "duplicate"]
    assert list(out.glob("*")) == []
    done = shell.ask(*words, code=1)
    assert [row["file"] for row in done] == ["Ada.docx", None, None]
    assert lines((out / "Ada.docx").read_bytes()) == ["Cher Ada, à Paris"]


def test_a_column_fills_the_field_that_its_title_says_without_accents(shell: Shell, tmp_path: Path) -> None:
    template, rows, out = tmp_path / "m.docx", tmp_path / "r.csv", tmp_path / "out"
    template.write_bytes(docx(p("{{ civilite }} {{ nom }}")))
    rows.write_text("Civilité;Nom\nMme;Ada\n", "utf-8")
    shell.ask("draft", "merge", template, "--rows", rows, "--out", out, "--required", "civilité", "--stop")
    assert lines((out / "00001.docx").read_bytes()) == ["Mme Ada"]
    (tmp_path / "r.json").write_text('{"nom": "Ada"}', "utf-8")
    refused = shell.refused("draft", "merge", template, "--rows", tmp_path / "r.json", "--out", out)
    assert refused["field"] == "rows"
    assert "one object for each letter" in refused["reason"]


def test_the_mark_of_an_open_document_is_no_home_of_a_user(shell: Shell, tmp_path: Path) -> None:
    mark = tmp_path / "~$note.docx"
    mark.write_bytes(b"x")
    assert "only the mark" in shell.refused("templates", "check", mark)["reason"]
    assert "only the mark" in shell.refused("templates", "check", "~$note.docx")["reason"]


def test_a_document_comes_with_its_pdf(shell: Shell, tmp_path: Path) -> None:
    template, data, out = tmp_path / "m.docx", tmp_path / "d.json", tmp_path / "o.docx"
    template.write_bytes(docx(p("Objet : {{ objet }}")))
    data.write_text('{"objet": "R&D"}', "utf-8")
    answer = shell.ask("draft", "render", template, "--data", data, "-o", out, "--pdf")
    assert answer["engine"] == "libreoffice"
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF")


def test_letters_come_in_one_document_and_one_pdf_too(shell: Shell, tmp_path: Path) -> None:
    template, rows, out = tmp_path / "m.docx", tmp_path / "r.csv", tmp_path / "out"
    template.write_bytes(docx(p("Cher {{ nom }}")))
    rows.write_text("Nom\nAda\nAda\nAlan\n", "utf-8")
    out.mkdir()
    shell.ask("draft", "merge", template, "--rows", rows, "-o", out, "--joined", "--pdf", code=1)
    assert sorted(path.name for path in out.iterdir()) == [
        "00001.docx", "00003.docx", "publipostage.docx", "publipostage.pdf",
    ]  # fmt: skip
    assert lines((out / "publipostage.docx").read_bytes()) == ["Cher Ada", "Cher Alan"]


def test_a_template_comes_into_the_gallery_and_is_listed(shell: Shell, tmp_path: Path) -> None:
    template, faulty = tmp_path / "m.docx", tmp_path / "f.docx"
    template.write_bytes(docx(p("Objet : {{ objet }}")))
    faulty.write_bytes(docx(p("Objet : {{ obejt }}")))
    taken = shell.ask("templates", "import", template, "--name", "Lettre du cabinet", "--use")
    assert taken["faults"] == 0
    assert shell.ask("templates", "import", faulty, "--use", code=1)["faults"] == 1
    rows = shell.ask("templates", "list", "--kind", "letter")
    own = {("Lettre du cabinet", "validated"), ("f", "draft")}
    assert {(row["name"], row["state"]) for row in rows} == own | {
        ("Courrier-type", "validated"), ("Standard letter", "validated"),
    }  # fmt: skip
    assert shell.refused("templates", "import", template)["reason"].count("already in the gallery")


def test_a_merge_loads_neither_qt_nor_the_database_nor_other_rooms(tmp_path: Path) -> None:
    (tmp_path / "m.docx").write_bytes(docx(p("Cher {{ nom }}")))
    (tmp_path / "r.json").write_text('[{"nom": "Ada"}]', "utf-8")
    words = ["draft", "merge", "m.docx", "--rows", "r.json", "--out", "out", "--json"]
    code = f"import sys; from aso_desktop.__main__ import main; main({words}); print(*sys.modules, file=sys.stderr)"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    heavy = {"PySide6", "sqlalchemy", "sqlcipher3", "cryptography", "docx", "defusedxml", "aso_desktop.cli.letters"}
    assert heavy & set(done.stderr.split()) == set()
    assert lines((tmp_path / "out" / "00001.docx").read_bytes()) == ["Cher Ada"]
