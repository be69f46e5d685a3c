"""Files that are not templates, or are traps: refused by name, nothing run, nothing fetched, nothing carried on."""

import io
import zipfile

import pytest
from typing_extensions import override

from aso_desktop.documents.templates.findings import TemplateFaulty, TemplateRefused
from aso_desktop.documents.templates.template import compile_template
from tests.documents.templates.making import docx, p, part, r, table, zipped


def refused(source: bytes) -> str:
    with pytest.raises(TemplateRefused) as error:
        compile_template(source)
    return error.value.code


def members(source: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_is_not_a_document() -> None:
    assert refused(b"") == "not_a_document"
    assert refused(b"Bonjour") == "not_a_document"
    assert refused(zipped({"a.txt": b"x"})) == "not_a_document"
    assert refused(b"{\\rtf1 x}") == "old_format"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert refused(ole) == "old_format"
    assert refused(ole + "EncryptedPackage".encode("utf-16-le")) == "encrypted"
    assert refused(docx(p("x"))[:-40]) == "malformed"


def test_macros_are_listed_and_never_run() -> None:
    source = docx(p("x"), main_type="document.macroEnabled.main+xml").replace(b"x", b"x")
    assert refused(source) == "macros"
    assert refused(docx(p("x"), more={"word/vbaProject.bin": b"not a project"})) == "macros"


def test_unsafe_and_double_names() -> None:
    assert refused(docx(p("x"), more={"../evil.xml": b"x"})) == "unsafe_name"
    assert refused(docx(p("x"), more={"/abs.xml": b"x"})) == "unsafe_name"
    out = io.BytesIO(docx(p("x")))
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("word/document.xml", b"<x/>")
    assert refused(out.getvalue()) == "malformed"


def test_a_bomb() -> None:
    assert refused(docx(p("x"), more={"word/media/a.bin": bytes(30_000_000)})) == "zip_bomb"


@pytest.mark.parametrize("name", ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"])
def test_document_types_and_broken_parts(name: str) -> None:
    whole = members(docx(p("x")))
    trap = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    assert refused(zipped({**whole, name: trap})) == "doctype"
    assert refused(zipped({**whole, name: b"<broken"})) == "broken_part"


def test_a_part_that_is_missing() -> None:
    whole = members(docx(p("x"), {"header1.xml": p("x")}))
    whole.pop("word/document.xml")
    assert refused(zipped(whole)) == "not_a_document"


def test_what_points_elsewhere_is_said_and_left_out() -> None:
    whole = members(docx(p("{{ nom }}")))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    whole["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{kind}/attachedTemplate" Target="http://evil/x.dotm" TargetMode="External"/>'
        f'<Relationship Id="r2" Type="{kind}/hyperlink" Target="https://example.org/" TargetMode="External"/>'
        "</Relationships>"
    ).encode()
    template = compile_template(zipped(whole))
    assert [f.code for f in template.check()] == ["external_link"]
    document = template.render({"nom": "x"})
    assert "evil" not in part(document, "word/_rels/document.xml.rels")
    assert "https://example.org/" in part(document, "word/_rels/document.xml.rels")


def test_loops_are_bounded() -> None:
    body = "".join(p(f"{{% pour a{n} dans l %}}") for n in range(3)) + p("{{ a0 }}") + p("{% fin %}") * 3
    template = compile_template(docx(body))
    with pytest.raises(TemplateFaulty) as error:
        template.render({"l": list(range(1000))})
    assert error.value.findings[0].code == "turns"


def test_size_is_bounded() -> None:
    template = compile_template(docx(table(("{% pour a dans l %}{{ t }}", "{% fin %}"))))
    with pytest.raises(TemplateFaulty) as error:
        template.render({"l": list(range(200)), "t": "x" * 1_000_000})
    assert error.value.findings[0].code == "bytes"


class Thing:
    """An object with behaviour."""

    name = "x"

    @override
    def __str__(self) -> str:
        raise AssertionError("it was asked")


def test_objects_with_behaviour_are_not_asked() -> None:
    template = compile_template(docx(p("{{ a.name }}")))
    assert [f.code for f in template.fill({"a": Thing()}).findings] == ["missing_value"]
    with pytest.raises(TemplateFaulty) as error:
        compile_template(docx(p("x {{ a }}"))).render({"a": Thing()})
    assert error.value.findings[0].code == "not_plain"


def test_floats_have_lost_their_cents() -> None:
    with pytest.raises(TemplateFaulty) as error:
        compile_template(docx(p("{{ m | euros }}"))).render({"m": 0.1})
    assert error.value.findings[0].values == {"wanted": "number", "kind": "float"}


def test_a_template_of_word_becomes_a_document() -> None:
    document = compile_template(docx(p(r("{{ nom }}")), main_type="template.main+xml")).render({"nom": "x"})
    assert "document.main+xml" in part(document, "[Content_Types].xml")
    assert "template.main+xml" not in part(document, "[Content_Types].xml")
