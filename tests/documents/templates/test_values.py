"""What goes into documents: dates, amounts, pictures, formatted texts, annexes; and what is missing."""

import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image as Pictures

from aso_desktop.documents.templates.evaluation import Scope, evaluator
from aso_desktop.documents.templates.expressions import Refusal, parse_expression
from aso_desktop.documents.templates.filters import Locale, WrongValue
from aso_desktop.documents.templates.findings import TemplateFaulty
from aso_desktop.documents.templates.template import Template, compile_template
from aso_desktop.documents.templates.values import Image, Rich, RichParagraph, RichRun, SubDocument
from tests.documents.templates.making import control, docx, lines, p, part, r, table

DAY = date(2026, 4, 1)
WRITTEN: list[tuple[str, Any, str, str]] = [
    ("date_longue", DAY, "1er avril 2026", "1 April 2026"),
    ("date_longue", "2026-04-02", "2 avril 2026", "2 April 2026"),
    ("date_courte", DAY, "01/04/2026", "01/04/2026"),
    ("jour_date", DAY, "mercredi 1er avril 2026", "Wednesday 1 April 2026"),
    ("heure", datetime(2026, 4, 1, 14, 30), "14\u00a0h\u00a030", "14:30"),  # noqa: DTZ001 - a time on a wall
    ("heure", "09:00", "9\u00a0h", "09:00"),
    ("euros", Decimal("1234.565"), "1\u202f234,57\u00a0€", "€1,234.57"),
    ("euros", Decimal("-0.005"), "-0,01\u00a0€", "-€0.01"),
    ("nombre", 1234567, "1\u202f234\u202f567", "1,234,567"),
    ("ordinal", 1, "1er", "1st"),
    ("ordinal", 22, "22e", "22nd"),
    ("ordinal", 112, "112e", "112th"),
    ("majuscules", "état", "ÉTAT", "ÉTAT"),
    ("capitale", "état civil", "État civil", "État civil"),
    ("liste", ["a", "b", "c"], "a, b et c", "a, b and c"),
    ("oui_non", True, "oui", "yes"),
    ('défaut("sans")', "", "sans", "sans"),
    ('pluriel("action")', 0, "action", "actions"),
    ('pluriel("cheval", "chevaux")', 2, "chevaux", "chevaux"),
    ("compte", [1, 2], "2", "2"),
]


@pytest.mark.parametrize(("rule", "value", "french", "english"), WRITTEN)
def test_filters_speak_both_languages(rule: str, value: Any, french: str, english: str) -> None:
    template = compile_template(docx(p(f"{{{{ x | {rule} }}}}")))
    assert lines(template.render({"x": value}, "fr")) == [french]
    assert lines(template.render({"x": value}, "en")) == [english]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a == 2 et non b", True),
        ("a != 2 or (b and faux)", False),
        ("a in l", True),
        ("a non dans l", False),
        ("a % 2 == 0", True),
        ("a > -1", True),
        ('t == "x" or t == rien', True),
        ("inconnu", False),
        ("inconnu == 3", False),
    ],
)
def test_conditions(source: str, expected: bool) -> None:  # noqa: FBT001 - what is expected
    scope = Scope({"a": 2, "b": False, "l": [1, 2], "t": "x"}, "fr", lambda _name: None)
    assert bool(evaluator(parse_expression(source))(scope)) is expected


def picture(kind: str = "PNG", size: tuple[int, int] = (200, 100), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Pictures.new(mode, size, 90).save(out, kind)
    return out.getvalue()


def test_a_picture_by_tag_is_fitted_and_shared() -> None:
    template = compile_template(docx(p("{{ logo | image('4 cm') }}") + p("{{ logo | image }}")))
    document = template.render({"logo": Image(picture(size=(4000, 1000)), alt="Sceau <R>")})
    opened = Document(io.BytesIO(document))
    first, second = opened.inline_shapes
    assert (first.width.cm, round(first.width / first.height, 2)) == (4.0, 4.0)
    assert second.width <= template.compiled.page_width
    assert 'descr="Sceau &lt;R&gt;"' in part(document)
    assert len([rel for rel in opened.part.rels.values() if "image" in rel.reltype]) == 1


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("GIF", "P"), ("TIFF", "RGB"), ("BMP", "RGB")])
def test_any_usual_picture_becomes_one_that_word_shows(kind: str, mode: str) -> None:
    template = compile_template(docx(p("{{ logo }}")))
    document = Document(io.BytesIO(template.render({"logo": Image(picture(kind, mode=mode))})))
    assert len(document.inline_shapes) == 1


def test_a_picture_that_cannot_be_read_leaves_a_mark_and_a_word() -> None:
    rendered = compile_template(docx(p("{{ logo | image }}"))).fill({"logo": Image(b"<svg/>")})
    assert lines(rendered.data) == ["⟦logo ?⟧"]
    assert [f.code for f in rendered.findings] == ["bad_image"]


def test_a_model_picture_is_replaced_in_its_frame(tmp_path: Path) -> None:
    model = Document()
    (tmp_path / "m.png").write_bytes(picture())
    model.add_picture(str(tmp_path / "m.png"), width=1_800_000, height=1_800_000)
    shape = model.inline_shapes[0]
    shape._inline.docPr.set("descr", "{{ logo }}")
    out = io.BytesIO()
    model.save(out)
    document = compile_template(out.getvalue()).render({"logo": Image(picture(size=(300, 100)), "Logo")})
    (shown,) = Document(io.BytesIO(document)).inline_shapes
    assert (shown.width, shown.height) == (1_800_000, 600_000)
    assert "asoPicture1.png" in part(document, "word/_rels/document.xml.rels")


RICH = Rich((
    RichParagraph((RichRun("Vu "), RichRun("R&D", bold=True), RichRun("2", vertical="superscript"))),
    RichParagraph((RichRun("un", link="https://example.org/"),), "bullet"),
    RichParagraph((RichRun("deux", italic=True),), "bullet"),
    RichParagraph((RichRun("premier"),), "decimal"),
))  # fmt: skip


def test_formatted_text_keeps_the_formatting_of_its_tag() -> None:
    body = p(r("{{ texte | riche }}", '<w:i/><w:color w:val="FF0000"/>'), properties='<w:jc w:val="both"/>')
    document = compile_template(docx(body)).render({"texte": RICH})
    assert lines(document) == ["Vu R&D2", "un", "deux", "premier"]
    text = part(document)
    assert '<w:rPr><w:b/><w:i/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">R&amp;D' in text
    assert text.count('<w:jc w:val="both"/>') == 4
    assert text.count('<w:numId w:val="1"/>') == 2
    assert 'Target="https://example.org/" TargetMode="External"' in part(document, "word/_rels/document.xml.rels")
    Document(io.BytesIO(document))


def test_formatted_text_of_several_paragraphs_stands_alone() -> None:
    with pytest.raises(TemplateFaulty) as error:
        compile_template(docx(p("Note : {{ texte | riche }}"))).render({"texte": RICH})
    assert error.value.findings[0].code == "rich_not_alone"
    one = Rich((RichParagraph((RichRun("vu"),)),))
    assert lines(compile_template(docx(p("Note : {{ texte | riche }}"))).render({"texte": one})) == ["Note : vu"]


def test_lines_as_paragraphs() -> None:
    template = compile_template(docx(p("{{ adresse | paragraphes }}") + p("{{ adresse }}")))
    assert lines(template.render({"adresse": "a\nb"})) == ["a", "b", "a\nb"]


def test_an_annex_is_inserted_with_its_styles() -> None:
    annex, host = Document(), Document()
    annex.add_heading("Annexe", 1)
    annex.add_paragraph("point", style="List Bullet")
    host.add_paragraph("avant")
    host.add_paragraph("{{ annexe }}")
    host.add_paragraph("après")
    files = [io.BytesIO(), io.BytesIO()]
    annex.save(files[0])
    host.save(files[1])
    document = compile_template(files[1].getvalue()).render({"annexe": SubDocument(files[0].getvalue())})
    found = [(q.text, q.style.name if q.style else "") for q in Document(io.BytesIO(document)).paragraphs]
    assert [text for text, _ in found] == ["avant", "Annexe", "point", "après"]
    assert found[1][1] == "Heading 1"


def test_what_is_missing_shows_and_is_collected() -> None:
    fields = {"objet": "text", "note": "text"}
    template = compile_template(docx(p(r("{{ objet }}", "<w:b/>")) + p("{{ note }}{{ inconnu }}")), fields)
    rendered = template.fill({"objet": "x", "note": ""})
    assert lines(rendered.data) == ["x", "⟦inconnu ?⟧"]
    assert '<w:highlight w:val="yellow"/>' in part(rendered.data)
    assert [f.values["name"] for f in rendered.unfilled] == ["inconnu"]


def test_what_controls_were_filled_with_is_kept_for_regeneration() -> None:
    rows = control("aso:pour:actions", p(control("aso:ligne.quoi", r("x"))))
    template = compile_template(docx(p(control("aso:objet", r("x"))) + rows))
    rendered = template.fill({"objet": "Budget", "actions": [{"id": 7, "quoi": "Relire"}]})
    assert [(f.path, f.keys, f.text) for f in rendered.filled] == [
        ("objet", (), "Budget"),
        ("ligne.quoi", ("7",), "Relire"),
    ]
    assert 'w:val="aso:pour:actions#7"' in part(rendered.data)


def test_properties_are_filled() -> None:
    model = Document()
    model.core_properties.title = "{% si a %}Note{% sinon %}Lettre{% fin %} {{ objet }}"
    model.core_properties.subject = "{{ objet }}"
    out = io.BytesIO()
    model.save(out)
    document = Document(io.BytesIO(compile_template(out.getvalue()).render({"a": False, "objet": "R&D"})))
    assert (document.core_properties.title, document.core_properties.subject) == ("Lettre R&D", "R&D")


def test_a_compiled_template_is_plain_data_that_comes_back() -> None:
    template = compile_template(
        docx(table(("{% pour a dans l %}{{ a | euros }}", "{% fin %}")), {"header1.xml": p("{{ n }}")})
    )
    again = Template.from_bytes(template.to_bytes())
    assert again is not None
    data = {"l": [1, 2], "n": "x"}
    assert again.render(data) == template.render(data)
    assert Template.from_bytes(b"other") is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_text_arrives_and_the_document_opens(text: str) -> None:
    document = FIELD.render({"x": text, "logo": text})
    etree.fromstring(part(document).encode())
    kept = "".join(
        c
        for c in text
        if c in "\t\n\r" or (ord(c) >= 0x20 and c not in "\ufffe\uffff" and not 0xD800 <= ord(c) < 0xE000)
    )
    expected = kept.replace("\r\n", "\n").replace("\r", "\n")
    assert lines(document)[0] == f"[{expected}]"


FIELD = compile_template(docx(p("[{{ x | défaut('') }}]")), {"x": "text"})


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab.|()[]{}\"'<>=!%+-*, 1etounon\u00a0«»", max_size=40), st.sampled_from(["fr", "en"]))
def test_no_expression_does_more_than_give_a_value_or_be_refused(source: str, locale: Locale) -> None:
    scope = Scope({"a": 1, "b": "x", "e": [1]}, locale, lambda _name: None)
    try:
        evaluator(parse_expression(source))(scope)
    except (Refusal, WrongValue):
        return


def test_deep_brackets_are_refused() -> None:
    with pytest.raises(Refusal):
        parse_expression("(" * 5_000 + "a" + ")" * 5_000)
