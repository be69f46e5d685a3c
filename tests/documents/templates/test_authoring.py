"""The thirty-two ways in which authors write templates, each as Word or LibreOffice stores it."""

from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from aso_desktop.documents.templates.template import compile_template
from tests.documents.templates.making import SPACES, control, docx, lines, p, part, r, rows, table

DATA: dict[str, Any] = {
    "nom": "Ada", "numéro": "12", "ok": "ok", "oui": True, "non_": False, "vide": [], "montant": Decimal("1234.56"),
    "actions": [{"quoi": "Relire", "qui": "Zoé"}, {"quoi": "Signer", "qui": "Léo"}],
    "points": [
        {"titre": "Un", "actions": [{"quoi": "a"}, {"quoi": "b"}]}, {"titre": "Deux", "actions": [{"quoi": "c"}]},
    ],
    "texte": "R&D <b>\nsuite", "sale": "a\x07b", "piege": "{{ nom }}",
}  # fmt: skip


def made(body: str, parts: dict[str, str] | None = None) -> bytes:
    template = compile_template(docx(body, parts or {}))
    assert not [f for f in template.check() if f.severity == "error"], template.check()
    return template.render(DATA, "fr")


def text_box(inner: str) -> str:
    """Return a drawing with a text box, in its modern form and in the one for old programs."""
    box = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:extent cx='9' cy='9'/>"
        "<wp:docPr id='1' name='x'/><a:graphic><a:graphicData uri='x'><wps:wsp><wps:txbx>"
        f"{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


SPLIT_TAG = p(
    r("Nom : {{ n"),
    '<w:proofErr w:type="spellStart"/>',
    r("om", "<w:b/>"),
    '<w:proofErr w:type="spellEnd"/>',
    r(" }} fin"),
)
SPLIT_BRACES = p(r("Nom : {"), r("{ nom }", "<w:i/>"), r("} fin"))
BOOKMARK = p(r("Nom : {{ no"), '<w:bookmarkStart w:id="1" w:name="b"/>', r("m }} fin"), '<w:bookmarkEnd w:id="1"/>')

IN_PARAGRAPHS = {
    "split by the spell-check": (SPLIT_TAG, ["Nom : Ada fin"]),
    "split inside its braces": (SPLIT_BRACES, ["Nom : Ada fin"]),
    "split by a bookmark": (BOOKMARK, ["Nom : Ada fin"]),
    "French quotes": (p("{% si ok == «\u00a0ok\u00a0» %}oui{% fin %}"), ["oui"]),
    "curly quotes": (p("{% si ok == “ok” et ok == ‘ok’ %}oui{% fin %}"), ["oui"]),
    "a no-break space in a tag": (p("{{\u00a0nom\u00a0}}"), ["Ada"]),
    "a narrow no-break space in a tag": (p("{{\u202fnom\u202f}}"), ["Ada"]),
    "an accented name": (p("{{ numéro }}/{{ nume\u0301ro }}"), ["12/12"]),
    "a loop over paragraphs": (
        p("{% pour a dans actions %}") + p("- {{ a.quoi }}") + p("{% fin %}"),
        ["- Relire", "- Signer"],
    ),
    "a loop over paragraphs with a prefix": (
        p("{%p for a in actions %}") + p("- {{ a.quoi }}") + p("{%p endfor %}"),
        ["- Relire", "- Signer"],
    ),
    "a false condition": (p("avant") + p("{% si non_ %}rien{% fin %}") + p("après"), ["avant", "après"]),
    "a false condition over paragraphs": (
        p("avant") + p("{% si non_ %}") + p("rien") + p("{% fin %}") + p("après"),
        ["avant", "après"],
    ),
    "a percent sign in a prefixed tag": (p("{%p si ok == '100 %}' %}x{%p sinon %}y{%p fin %}"), ["y"]),
    "a hyperlink": (p('<w:hyperlink r:id="rId9">' + r("voir {{ n") + r("om }}") + "</w:hyperlink>"), ["voir Ada"]),
    "an inserted revision": (
        p(r("Nom : {{ no"), '<w:ins w:id="3" w:author="x">' + r("m }}") + "</w:ins>"),
        ["Nom : Ada"],
    ),
    "a deletion across a tag": (
        p(r("{{ no"), '<w:del w:id="4" w:author="x"><w:r><w:delText>xyz</w:delText></w:r></w:del>', r("m }}")),
        ["Ada"],
    ),
    "ampersand and less-than, and a new line": (p("{{ texte }}"), ["R&D <b>\nsuite"]),
    "a control character": (p("{{ sale }}"), ["ab"]),
    "braces in a value": (p("{{ piege }}"), ["{{ nom }}"]),
    "an ampersand in the template": (p("R&D < {{ nom }}"), ["R&D < Ada"]),
    "literal braces": (p("100% {ok} {# } {{ nom }} {{ “{{” }}"), ["100% {ok} {# } Ada {{"]),
}


@pytest.mark.parametrize("case", IN_PARAGRAPHS)
def test_in_a_paragraph(case: str) -> None:
    body, expected = IN_PARAGRAPHS[case]
    assert lines(made(body)) == expected


HEAD = ("Quoi", "Qui")
DONE = [["Quoi", "Qui"], ["Relire", "Zoé"], ["Signer", "Léo"]]
IN_TABLES = {
    "from the first cell to the last": table(HEAD, ("{% pour a dans actions %}{{ a.quoi }}", "{{ a.qui }}{% fin %}")),
    "with a prefix in one row": table(HEAD, ("{%tr for a in actions %}{{ a.quoi }}", "{{ a.qui }}{%tr endfor %}")),
    "on rows of their own": table(
        HEAD, ("{% pour a dans actions %}", ""), ("{{ a.quoi }}", "{{ a.qui }}"), ("{% fin %}", "")
    ),
    "tags in paragraphs of their own": table(
        HEAD, (p("{% pour a dans actions %}") + p("{{ a.quoi }}"), p("{{ a.qui }}") + p("{% fin %}"))
    ),
}


@pytest.mark.parametrize("case", IN_TABLES)
def test_rows(case: str) -> None:
    found = [[text.removesuffix("|") for text in row] for row in rows(made(IN_TABLES[case]))]
    assert found == DONE


def test_a_loop_in_a_nested_table() -> None:
    inner = table(("{% pour a dans actions %}{{ a.quoi }}", "{{ a.qui }}{% fin %}"))
    document = made(table(("Hors", inner + p(""))))
    assert rows(document, 1) == DONE[1:]


def test_an_inner_loop_whose_ends_share_the_last_cell() -> None:
    document = made(
        table(
            ("{% pour x dans points %}{{ x.titre }}", ""),
            ("{% pour a dans x.actions %}{{ a.quoi }}", ".{% fin %}{% fin %}"),
        )
    )
    assert rows(document) == [["Un", ""], ["a", "."], ["b", "."], ["Deux", ""], ["c", "."]]


def test_an_empty_loop_leaves_a_cell_its_paragraph() -> None:
    document = made(table((p("{% pour a dans vide %}") + p("{{ a }}") + p("{% fin %}"), "x")))
    assert rows(document) == [["", "x"]]


def test_an_empty_table_goes_whole() -> None:
    document = made(p("avant") + table(("{% pour a dans vide %}{{ a.x }}", "{% fin %}")) + p("après"))
    assert lines(document) == ["avant", "après"]
    assert "<w:tbl" not in part(document)


def test_a_header_a_footer_and_a_footnote() -> None:
    note = f'<w:footnote w:id="1">{p("Note de {{ n", "om }}")}</w:footnote>'
    document = made(
        p("{{ nom }}"),
        {"header1.xml": p("En-tête {{ nom }}"), "footer1.xml": p("{% si non_ %}x{% fin %}"), "footnotes.xml": note},
    )
    assert lines(document, "word/header1.xml") == ["En-tête Ada"]
    assert lines(document, "word/footer1.xml") == [""]
    assert lines(document, "word/footnotes.xml") == ["Note de Ada"]


@pytest.mark.parametrize("inner", [p("Boîte {{ nom }}"), p("Boîte {{ n", "om }}")])
def test_a_text_box_exists_twice_and_counts_once(inner: str) -> None:
    template = compile_template(docx(p("avant ", text_box(inner))))
    assert part(template.render(DATA)).count("Boîte ") == 2
    assert lines(template.render(DATA)).count("Boîte Ada") == 2
    assert [use.path for use in template.uses] == ["nom"]


def test_a_control() -> None:
    held = "<w:showingPlcHdr/><w:dataBinding w:xpath='/x'/>"
    run = r("Cliquez ici", '<w:rStyle w:val="PlaceholderText"/>')
    document = made(
        p("Nom : ", control("aso:nom", run, held))
        + control("aso:pour:actions:a", p("- ", control("aso:a.quoi", r("x"))))
    )
    assert lines(document) == ["Nom : Ada", "- Relire", "- Signer"]
    assert "showingPlcHdr" not in part(document)
    assert "dataBinding" not in part(document)
    assert part(document).count('w:val="aso:pour:actions:a"') == 2


def test_a_numbered_list() -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    simple = p("{% pour a dans actions %}") + p("{{ a.quoi }}", properties=numbered) + p("{% fin %}")
    document = made(simple, {"numbering.xml": numbering})
    assert part(document).count('<w:numId w:val="1"/>') == 2
    nested = (
        p("{% pour x dans points %}")
        + p("{{ x.titre }}")
        + p("{% pour a dans x.actions %}")
        + p("{{ a.quoi }}", properties=numbered)
        + p("{% fin %}")
        + p("{% fin %}")
    )
    document = made(nested, {"numbering.xml": numbering})
    assert lines(document) == ["Un", "a", "b", "Deux", "c"]
    assert part(document).count('<w:numId w:val="2"/>') == 2
    assert part(document).count('<w:numId w:val="3"/>') == 1
    assert '<w:num w:numId="3"><w:abstractNumId w:val="0"/>' in part(document, "word/numbering.xml")
    etree.fromstring(part(document, "word/numbering.xml").encode())


def test_formatting_is_that_of_the_first_run() -> None:
    document = made(p(r("{{ n", "<w:b/>"), r("om }}", "<w:i/>"), r(" fin", "<w:i/>")))
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ada' in part(document)


def test_nothing_else_is_touched() -> None:
    source = docx(p("{{ nom }}") + p("  deux  espaces  "), more={"custom/blob.bin": b"\0\1\2" * 100})
    document = compile_template(source).render(DATA)
    assert SPACES.split()[0] in part(document)
    assert "  deux  espaces  " in part(document)
    assert compile_template(source).render(DATA) == document
