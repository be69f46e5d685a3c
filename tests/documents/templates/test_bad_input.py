"""What may be wrong with a file, with what fills it, with the place where it goes: a sentence, nothing half-made."""

from pathlib import Path
from typing import Any

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.documents.templates.findings import TemplateFaulty, TemplateRefused
from aso_desktop.documents.templates.merging import write_letters
from aso_desktop.documents.templates.template import compile_template
from aso_desktop.documents.templates.values import Image
from aso_desktop.services.templates import files
from tests.documents.templates.making import RELATION, docx, lines, p, part, table, zipped
from tests.documents.templates.rules import faults
from tests.documents.templates.test_security import members

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def related(source: bytes, *relations: str, more: dict[str, bytes] | None = None) -> bytes:
    """Return a document whose body has relations."""
    inner = "".join(f"<Relationship {one}/>" for one in relations)
    whole = f'<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'.encode()
    return zipped({**members(source), "word/_rels/document.xml.rels": whole, **(more or {})})


def test_a_linked_object_is_said_and_only_its_picture_stays() -> None:
    link = f'Id="r5" Type="{RELATION}/oleObject" Target="file:///C:/secret.xlsx" TargetMode="External"'
    shown = f'Id="r6" Type="{RELATION}/image" Target="media/x.png"'
    ole = (
        "<w:r><w:object><v:shape id='s'><v:imagedata r:id='r6'/></v:shape><o:OLEObject "
        "xmlns:o='urn:schemas-microsoft-com:office:office' Type='Link' ProgID='Excel.Sheet.12' r:id='r5'/>"
        "</w:object></w:r>"
    )
    source = related(docx(p("{{ nom }}", ole)), link, shown, more={"word/media/x.png": b"x"})
    template = compile_template(source)
    assert [in_english(f.text()) for f in template.check() if f.code == "external_link"] == [
        "file: The template refers to something elsewhere (“file:///C:/secret.xlsx”); it is never fetched."
    ]
    document = template.render({"nom": "Ada"})
    assert "secret" not in "".join(part(document, n) for n in members(document) if n.endswith((".xml", ".rels")))
    assert "OLEObject" not in part(document)
    assert '<v:imagedata r:id="r6"' in part(document)
    assert [fault for fault in faults(document) if "relation" in fault] == []


def test_a_part_that_is_named_and_not_there_is_refused_by_name() -> None:
    source = related(docx(p("x")), f'Id="r1" Type="{RELATION}/header" Target="header9.xml"')
    with pytest.raises(TemplateRefused) as refused:
        compile_template(source)
    assert "“word/header9.xml”" in in_english(refused.value.text)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
XXE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
LOOPS = "".join(p(f"{{% pour a{n} dans l %}}") for n in range(3)) + p("{{ a0 }}") + p("{% fin %}") * 3
SENTENCES: list[tuple[bytes, str]] = [
    (OLE, "This document is protected by a password: remove the password in Word, then save it as .docx."),
    (docx(p("x"), more={"word/vbaProject.bin": b"x"}), "This document holds macros (vbaProject.bin), which are never "),
    (docx(p("x"), more={"word/media/a.bin": bytes(30_000_000)}), "This document unpacks to far more than its size "),
    (zipped({**members(docx(p("x"))), "word/document.xml": XXE}), "A part of this document declares a document type "),
    (zipped({**members(docx(p("x"))), "word/document.xml": b"<x"}), "A part of this document is broken (“word/docum"),
    (docx(p("Cher {{ nom }")), "body, paragraph 1: The tag is not closed. "),
    (docx(p("x") + p("{% pour a dans l %}")), "body, paragraph 2: The block “{% pour a dans l %}” is opened and "),
    (docx(p("{{ nom.__class__ }}")), "body, paragraph 1: “__class__” is not allowed in a template: "),
    (docx(p("x") + LOOPS), "body, paragraph 5: The loops of this template turn more than 200,000 times. Make several "),
]


@pytest.mark.parametrize(("source", "sentence"), SENTENCES)
def test_what_is_wrong_is_said_with_its_place_and_what_to_do(source: bytes, sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        compile_template(source).render({"nom": "Ada", "l": list(range(1000))})
    assert in_english(refused.value.text).startswith(sentence)


WRONG: list[tuple[str, Any, str, str]] = [
    ("{{ x | date_longue }}", "pas une date", "date", "text"),
    ("{{ x | date_longue }}", 12, "date", "number"),
    ("{{ x | euros }}", "douze", "number", "text"),
    ("{{ x | euros }}", ["12"], "number", "list"),
    ("{{ x | heure }}", "25:99", "time", "text"),
    ("{{ x | oui_non }}", "oui", "yes_no", "text"),
    ("{{ x | liste }}", "a, b", "list", "text"),
    ("{% pour a dans x %}{{ a }}{% fin %}", {"a": 1}, "list", "record"),
    ("{% si x < 3 %}oui{% fin %}", "2", "text", "number"),
]


@pytest.mark.parametrize(("source", "value", "wanted", "found"), WRONG)
def test_a_value_of_the_wrong_kind_is_said_with_its_place(source: str, value: Any, wanted: str, found: str) -> None:
    with pytest.raises(TemplateFaulty) as refused:
        compile_template(docx(table(("avant", p(source))))).render({"x": value})
    (finding,) = refused.value.findings
    assert (finding.code, finding.values["wanted"], finding.values["kind"]) == ("wrong_value", wanted, found)
    assert in_english(finding.text()).startswith("body, table 1, row 1, cell 2: ")


def test_a_picture_of_fifty_megabytes(tmp_path: Path) -> None:
    huge = b"\x89PNG\r\n\x1a\n" + bytes(51 * 1024 * 1024)
    rendered = compile_template(docx(p("{{ logo | image }}"))).fill({"logo": Image(huge)})
    assert lines(rendered.data) == ["⟦logo ?⟧"]
    assert [in_english(f.text()) for f in rendered.findings] == [
        "body, paragraph 1: The picture for “{{ logo | image }}” cannot be read. Save it as "
        "PNG or JPEG, at most 50 MB. In: “{{ logo | image }}”"
    ]
    (tmp_path / "logo.png").write_bytes(huge)
    (tmp_path / "m.docx").write_bytes(docx(p("{{ logo | image }}")))
    (tmp_path / "d.json").write_text('{"logo": {"$image": "logo.png"}}', "utf-8")
    with pytest.raises(UserError, match="50 MB"):
        files.render(tmp_path / "m.docx", tmp_path / "d.json", tmp_path / "o.docx", "fr")
    assert not (tmp_path / "o.docx").exists()


def test_a_template_that_is_open_in_word(tmp_path: Path) -> None:
    (tmp_path / "modèle.docx").write_bytes(docx(p("{{ nom }}")))
    lock = tmp_path / "~$dèle.docx"
    lock.write_bytes(b"\x05Marie" + bytes(156))
    assert files.check(tmp_path / "modèle.docx") == []
    with pytest.raises(UserError, match="Word keeps beside a document that is open"):
        files.check(lock)


def test_a_document_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    template, out = compile_template(docx(p("Cher {{ nom }}"))), tmp_path / "out"
    taken = out / "pris.docx"
    taken.mkdir(parents=True)  # a name that cannot be replaced, as a document that Word holds open
    (taken / "x").touch()
    with pytest.raises(EnvironmentFailure) as refused:
        template.render_to(taken, {"nom": "Ada"})
    assert "“pris.docx” cannot be written: close it if it is open elsewhere" in in_english(refused.value.text)
    assert list(out.iterdir()) == [taken]
    with pytest.raises(EnvironmentFailure):
        list(write_letters(template, [{"nom": "Ada"}], tmp_path / "absent"))
    assert list(tmp_path.iterdir()) == [out]
    with pytest.raises(TemplateFaulty):
        compile_template(docx(p("{{ x | euros }}"))).render_to(out / "n.docx", {"x": "douze"})
    assert list(out.iterdir()) == [taken]
