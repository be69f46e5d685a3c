"""Templates come into the gallery, are corrected, get versions, go into use, and are found fast."""

import io
import time
import zipfile
from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.documents.templates.fields import read_specs
from aso_desktop.documents.templates.template import compile_template
from aso_desktop.models.drafts import Template
from aso_desktop.services.templates import queries
from aso_desktop.services.templates.commands import GalleryService, TemplateInput
from aso_desktop.services.templates.dictionary import dictionary
from aso_desktop.services.templates.insertable import insertables
from aso_desktop.services.templates.workshop import Workshop
from tests.documents.templates.making import docx, p
from tests.services.conftest import UNIT, Desk


def write(folder: Path, name: str, body: str) -> Path:
    path = folder / name
    path.write_bytes(docx(body))
    return path


def test_the_shipped_templates_come_once_in_both_languages_and_are_in_use(desk: Desk, gallery: GalleryService) -> None:
    assert gallery.seed() is not None
    rows = queries.templates(desk.db)
    assert len(rows) == 26
    assert {row.language for row in rows} == {"fr", "en"}
    assert all(row.state == "validated" and row.shipped and not row.faults for row in rows)
    assert gallery.seed() is None


def test_a_template_with_a_misspelt_field_stays_a_draft_until_a_copy_corrects_it(
    desk: Desk, gallery: GalleryService, tmp_path: Path
) -> None:
    path = write(tmp_path, "mien.docx", p("{{ obejt }}") + p("{{ numero }} et {{ code interne }}"))
    before = path.read_bytes()
    look = gallery.look(path)
    assert {f.code for f in look.findings if f.severity == "error"} == {"unknown_field", "space_in_name"}
    first = gallery.accept(path, TemplateInput("Lettre du bureau", unit_id=UNIT)).subject
    assert first
    with pytest.raises(UserError, match="2 faults"):
        gallery.move_to(first, "validated")
    second = gallery.correct(first).subject
    assert second
    row = queries.template(desk.db, second)
    assert row is not None
    assert (row.version, row.faults, row.replaces_id, row.state) == (2, 0, first, "draft")
    gallery.move_to(second, "validated")
    assert {field.path for field in queries.fields(desk.db, second)} == {"objet", "numero", "code_interne"}
    assert path.read_bytes() == before


def test_a_new_version_in_use_retires_the_one_before(desk: Desk, gallery: GalleryService, tmp_path: Path) -> None:
    first = gallery.accept(write(tmp_path, "a.docx", p("{{ objet }}")), TemplateInput("Lettre")).subject
    assert first
    gallery.move_to(first, "validated")
    values = TemplateInput("Lettre")
    second = gallery.accept(write(tmp_path, "b.docx", p("Objet : {{ objet }}")), values, replaces=first).subject
    assert second
    gallery.move_to(second, "validated")
    assert [(r.version, r.state) for r in queries.templates(desk.db)] == [(2, "validated"), (1, "retired")]
    assert [r.id for r in queries.usable(desk.db)] == [second]


def test_a_template_of_one_unit_is_not_offered_to_another(desk: Desk, gallery: GalleryService, tmp_path: Path) -> None:
    values = TemplateInput("Note du cabinet", "memo", unit_id=UNIT, audience="unit")
    made = gallery.accept(write(tmp_path, "c.docx", p("{{ objet }}")), values).subject
    assert made
    gallery.move_to(made, "validated")
    assert [r.id for r in queries.usable(desk.db, unit_id=UNIT)] == [made]
    assert queries.usable(desk.db, unit_id=None) == []


def test_the_same_file_is_not_taken_twice(gallery: GalleryService, tmp_path: Path) -> None:
    path = write(tmp_path, "a.docx", p("{{ objet }}"))
    gallery.accept(path, TemplateInput("Une"))
    with pytest.raises(UserError, match="already in the gallery, as “Une”"):
        gallery.accept(path, TemplateInput("Deux"))


def bad(name: str, content: bytes, folder: Path) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def with_member(name: str, content: bytes) -> bytes:
    made = io.BytesIO(docx(p("{{ objet }}")))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("vieux.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "save it as .docx|password"),
        ("texte.docx", b"bonjour", "not a Word document"),
        ("coupe.docx", docx(p("{{ objet }}"))[:-200], "not a Word document|damaged"),
        ("macro.docx", with_member("word/vbaProject.bin", b"x"), "macros"),
        ("piege.docx", with_member("../ailleurs.txt", b"x"), "unsafe name"),
        ("bombe.docx", with_member("word/media/bombe.xml", bytes(260 * 1024 * 1024)), "trap|too long"),
    ],
)
def test_a_file_that_cannot_be_a_template_is_refused_by_name_and_nothing_stays(
    desk: Desk, gallery: GalleryService, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        gallery.accept(bad(name, content, tmp_path), TemplateInput("Piège"))
    assert queries.templates(desk.db) == []


def test_an_entity_of_a_hostile_part_is_not_read(gallery: GalleryService, tmp_path: Path) -> None:
    whole = docx(p("{{ objet }}"))
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "word/document.xml":
                data = data.replace(
                    b"<w:document", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document', 1
                )
            new.writestr(member, data)
    with pytest.raises(UserError, match="trap"):
        gallery.look(bad("xxe.docx", made.getvalue(), tmp_path))


def test_a_compiled_template_is_kept_encrypted_and_found_again_without_the_process(
    desk: Desk, workshop: Workshop
) -> None:
    data = docx(p("{{ objet }} secret-du-cabinet"))
    first = workshop.template(data, "a" * 64, "letter")
    workshop.close()
    again = Workshop(workshop._cache, lambda: pytest.fail("no process is needed"))
    assert again.template(data, "a" * 64, "letter").compiled == first.compiled
    for path in (desk.folder / "compiled").rglob("*"):
        assert not path.is_file() or b"secret-du-cabinet" not in path.read_bytes()


def test_two_hundred_templates_are_listed_within_300_ms(desk: Desk, gallery: GalleryService) -> None:
    gallery.seed()
    shipped = len(queries.templates(desk.db))
    with desk.unit_of_work("many", Text("test", "many")) as work:
        for number in range(200):
            work.add(Template(name=f"Modèle {number}", kind="letter", state="validated"))
    start = time.perf_counter()
    rows = queries.templates(desk.db)
    assert len(rows) == shipped + 200
    assert time.perf_counter() - start < 0.3


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", ["minutes", "receipt", "service_note"])
def test_every_field_that_may_be_inserted_is_a_sound_tag(kind: str, language: str) -> None:
    found = insertables(kind, language)
    alone = [p(line) for field in found if not field.in_loop for line in field.tag.split("\n")]
    known = read_specs(dictionary(kind))
    assert [in_english(f.text()) for f in compile_template(docx("".join(alone)), known).check()] == []
    (objects,) = [f.tag for f in insertables("letter", language) if in_english(f.label) == "Subject"]
    assert objects == "{{ objet }}"
