"""What authors get wrong, and what they are told: where, in words, and what to write instead."""

from typing import Any

import pytest

from aso_desktop.core.i18n import in_english
from aso_desktop.documents.templates.compatibility import missing_fonts
from aso_desktop.documents.templates.findings import Finding, TemplateFaulty
from aso_desktop.documents.templates.package import read_package
from aso_desktop.documents.templates.template import compile_template
from tests.documents.templates.making import control, docx, p, r, table

FIELDS: dict[str, Any] = {
    "nom": "text",
    "date_limite": "date",
    "reserve": "yes_no",
    "actions": [{"quoi": "text", "qui": "text"}],
    "agent": {"prénom": "text"},
}


def found(body: str, fields: dict[str, Any] | None = FIELDS) -> list[Finding]:
    return [f for f in compile_template(docx(body), fields).check() if f.severity == "error"]


NINE = {
    "unknown field": (p("{{ nmo }}"), "unknown_field", "{{ nom }}"),
    "unknown sub-field": (p("{% pour a dans actions %}{{ a.quio }}{% fin %}"), "unknown_sub_field", "{{ a.quoi }}"),
    "brace missing": (p("Nom {{ nom } fin"), "not_closed", "{{ nom }}"),
    "block without end": (p("{% pour a dans actions %}") + p("{{ a.quoi }}"), "block_open", ""),
    "end without beginning": (p("x") + p("{% fin %}"), "end_alone", ""),
    "space in a name": (p("{{ date limite }}"), "space_in_name", "{{ date_limite }}"),
    "hyphen in a name": (p("{{ date-limite }}"), "hyphen_in_name", "{{ date_limite }}"),
    "block across the border of a table": (
        p("{% pour a dans actions %}") + table(("{{ a.quoi }}", "{% fin %}")), "misplaced", "",
    ),
    "misspelt keyword": (p("{% fro a in actions %}{{ a.quoi }}{% fin %}"), "unknown_keyword", "{% for a in actions %}"),
}  # fmt: skip


@pytest.mark.parametrize("case", NINE)
def test_the_nine_faults_are_located_and_corrected(case: str) -> None:
    body, code, correction = NINE[case]
    (finding,) = found(body)
    assert finding.code == code
    assert finding.correction == correction
    assert finding.place.part == "body"
    assert finding.place.paragraph or finding.place.table
    assert finding.place.sentence
    assert in_english(finding.text())


def test_both_ends_of_a_misplaced_block_are_shown() -> None:
    (finding,) = found(NINE["block across the border of a table"][0])
    assert finding.other is not None
    assert (finding.place.paragraph, finding.other.table, finding.other.row, finding.other.cell) == (1, 1, 1, 2)
    assert "table 1, row 1, cell 2" in in_english(finding.text())


def test_the_place_is_said_as_one_says_it() -> None:
    body = (
        p("Titre", '<w:r><w:br w:type="page"/></w:r>')
        + p("x")
        + table(("a", "b"))
        + table(("c",), ("d",), ("{{ nmo }}",))
    )
    (finding,) = found(body)
    assert in_english(finding.place.words()) == "body, table 2, row 3, cell 1"
    cover = table(("c",), ("d",), ("{{ nmo }}",)) + p("x", '<w:r><w:br w:type="page"/></w:r>') + p("suite")
    (finding,) = found(cover)
    assert in_english(finding.place.words()) == "cover page, table 1, row 3, cell 1"


def test_headers_and_accents() -> None:
    template = compile_template(docx(p("x"), {"header1.xml": p("{{ Agent.prenom }}")}), FIELDS)
    (finding,) = template.check()
    assert (finding.code, finding.place.part) == ("unknown_field", "header")
    assert finding.correction == "{{ agent.prenom }}"


def test_all_faults_are_said_at_once() -> None:
    body = p("{{ nmo }}") + p("{{ date limite }}") + p("{% pour a dans actions %}")
    assert [f.code for f in found(body)] == ["space_in_name", "block_open", "unknown_field"]


def test_a_template_with_faults_makes_no_document() -> None:
    template = compile_template(docx(p("{% si nom %}") + p("x")))
    with pytest.raises(TemplateFaulty) as refused:
        template.render({"nom": "x"})
    assert refused.value.findings[0].code == "block_open"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("{{ cycler.__init__.__globals__ }}", "__init__"),
        ("{{ range(1000000000) }}", "range(…)"),
        ("{{ 'a'*10**9 }}", "*"),
        ("{{ a['b'] }}", "["),
        ("{{ o.delete_everything() }}", "o.delete_everything(…)"),
        ("{% set x = 1 %}", "set"),
        ("{% import 'os' %}", "import"),
        ("{{ a + b }}", "+"),
        ("{{ lipsum ~ x }}", "~"),
    ],
)
def test_what_would_be_code_is_refused_by_name(tag: str, name: str) -> None:
    split = p(r(tag[:4]), '<w:proofErr w:type="spellStart"/>', r(tag[4:]))
    (finding,) = [f for f in found(split, None) if f.code == "forbidden"]
    assert finding.values["name"] == name


def test_conditions_across_text_boxes_cannot_pair() -> None:
    box = "<w:r><w:pict><v:textbox><w:txbxContent>" + p("{% fin %}") + "</w:txbxContent></v:textbox></w:pict></w:r>"
    (finding,) = found(p("{% si nom %}") + p("x", box))
    assert finding.code == "misplaced"
    assert finding.other is not None
    assert finding.other.part == "text_box"


def test_a_middle_stands_at_the_level_of_its_block() -> None:
    assert found(p("{% si nom %}") + p("a {% sinon %} b") + p("{% fin %}"))[0].code == "middle_misplaced"
    assert not found(p("{% si nom %}") + p("a") + p("{% sinon %}") + p("b") + p("{% fin %}"))


def test_word_fields_and_their_dangers() -> None:
    def field(instruction: str) -> str:
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f"<w:r><w:instrText>{instruction[:5]}</w:instrText></w:r><w:r><w:instrText>{instruction[5:]}</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            + r("«x»", "<w:b/>")
            + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    assert found(p(field("DDEAUTO c:\\\\cmd")))[0].code == "forbidden"
    template = compile_template(docx(p("Cher ", field(' MERGEFIELD "Date limite" \\* MERGEFORMAT '))), FIELDS)
    assert not template.check()
    assert [use.path for use in template.uses] == ["date_limite"]
    other = compile_template(docx(p(field(" MERGEFIELD inconnu "))), FIELDS)
    assert [f.code for f in other.check()] == ["other_field"]


def test_the_author_is_told_of_what_a_machine_lacks_or_loses() -> None:
    changed = p('<w:ins w:id="1" w:author="x">' + r("ajout", '<w:rFonts w:ascii="Marianne"/>') + "</w:ins>")
    source = docx(changed + control("aso:nom", p(r("x"))), {"comments.xml": '<w:comment w:id="0"/>'})
    codes = {finding.code for finding in compile_template(source).check()}
    assert codes == {"tracked_changes", "comments", "lost_in_libreoffice"}
    (font,) = missing_fonts(read_package(source), {"Arial"})
    assert in_english(font.text()) == "file: The typeface “Marianne” is not installed here."
    assert missing_fonts(read_package(source), {"marianne"}) == []
