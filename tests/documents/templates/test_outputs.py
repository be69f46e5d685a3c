"""What templates make, looked at whole: the same as it was (golden), by the rules of Word, and in LibreOffice.

`ASO_WRITE_GOLDEN=1` writes the golden files anew: read what changed before you keep it.
"""

import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pypdfium2 import PdfDocument

from aso_desktop.documents.pdf.engines import find_engines
from aso_desktop.documents.pdf.outside import convert
from aso_desktop.documents.templates.joining import write_joined
from aso_desktop.documents.templates.press import Press
from aso_desktop.documents.templates.template import Template, compile_template
from bench.template_files import Braces, letter, letter_row, minute, minute_record
from tests.documents.templates.features import FEATURES, as_word
from tests.documents.templates.making import docx, lines, p, zipped
from tests.documents.templates.rules import added, faults, masked
from tests.documents.templates.test_authoring import DATA, IN_PARAGRAPHS, IN_TABLES

GOLDEN = Path(__file__).parent / "golden"
SECONDS = 120


def members(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def written(document: bytes, template: bytes) -> str:
    """Return every part that is not as it was in the template, one element a line."""
    before = members(template)
    text = []
    for name, content in sorted(members(document).items()):
        if content != before.get(name) and name.endswith((".xml", ".rels")):
            tree = etree.fromstring(content, etree.XMLParser(remove_blank_text=True))
            text.append(f"=== {name}\n{masked(etree.tostring(tree, encoding='unicode', pretty_print=True))}")
    return "\n".join(text)


@pytest.mark.parametrize("name", FEATURES)
def test_each_feature_writes_what_it_wrote_by_the_rules_of_word(name: str) -> None:
    feature = FEATURES[name]()
    document = compile_template(feature.template).render(feature.data)
    assert added(document, feature.template) == []
    golden, text = GOLDEN / f"{name}.xml", written(document, feature.template)
    if os.environ.get("ASO_WRITE_GOLDEN"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_the_features_themselves_are_documents_of_word() -> None:
    assert [(name, fault) for name, make in FEATURES.items() for fault in faults(make().template)] == []


def test_what_authors_write_becomes_a_document_of_word() -> None:
    for name, body in {**{n: b for n, (b, _) in IN_PARAGRAPHS.items()}, **IN_TABLES}.items():
        source = docx(body)
        assert added(compile_template(source).render(DATA), source) == [], name


@pytest.mark.parametrize(
    "source",
    [
        "Cher {{ nom }} !",
        "{% si oui %}{{ montant | euros }}{% sinon %}non{% fin %}",
        "{% pour a dans actions %}{{ a.quoi }}, {% fin %}fin",
        "« {{ ok }} » : {{ texte }}",
    ],
)
def test_wherever_word_cuts_a_paragraph_it_says_the_same(source: str) -> None:
    whole = lines(compile_template(docx(p(source))).render(DATA))
    for seed in range(12):
        assert lines(compile_template(docx(as_word(source, seed))).render(DATA)) == whole


# --- many copies ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*FEATURES, "letter", "minute"])
def test_a_press_makes_the_same_document_as_one_alone(name: str) -> None:
    bench = {"letter": (letter, letter_row(7)), "minute": (minute, minute_record())}
    source, data = FEATURES[name]() if name in FEATURES else (bench[name][0](Braces()), bench[name][1])
    template = compile_template(source)
    alone, press = template.fill(data), Press(template)
    copy = press.fill(data)
    assert members(copy.data) == members(alone.data)
    assert (copy.findings, copy.filled) == (alone.findings, alone.filled)
    assert press.fill(data).data == copy.data
    assert len(copy.data) < 1.1 * len(alone.data) + 4_000


LONG = compile_template(
    docx(p("[{{ x | défaut('') }}]" + "mot " * 40 + "{{ y }}") + p("{% pour a dans l %}{{ a }} et {% fin %}"))
)
COPIES = Press(LONG)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.integers(0, 20_000), st.integers(0, 3_000))
def test_a_press_takes_values_of_any_length(text: str, length: int, turns: int) -> None:
    data = {"x": text, "y": "é" * length, "l": ["tour"] * turns}
    assert members(COPIES.fill(data).data) == members(LONG.fill(data).data)


# --- other programs ---------------------------------------------------------------------------------------------


def as_libreoffice_stores(sources: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return documents as LibreOffice writes them after having read them."""
    program = shutil.which("soffice")
    assert program
    for name, data in sources.items():
        (folder / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out")]
    files = [str(folder / f"{name}.docx") for name in sources]
    subprocess.run([program, profile, *kind, *files], check=True, capture_output=True, timeout=SECONDS)
    return {name: (folder / "out" / f"{name}.docx").read_bytes() for name in sources}


def test_libreoffice_stores_templates_and_prints_everything(tmp_path: Path) -> None:
    kept = {name: make() for name, make in FEATURES.items() if name not in ("controls", "annex")}
    stored = as_libreoffice_stores({name: feature.template for name, feature in kept.items()}, tmp_path)
    documents = {name: compile_template(make().template).render(make().data) for name, make in FEATURES.items()}
    for name, source in stored.items():
        template = compile_template(source)
        assert not [f for f in template.check() if f.severity == "error"], (name, template.check())
        document = template.render(kept[name].data)
        documents[f"{name} stored by LibreOffice"] = document
        assert said(document) == said(documents[name]), name
        assert added(document, source) == [], name
    joined = tmp_path / "joined.docx"
    assert all(row.is_ready for row in write_joined(letter(Braces()), map(letter_row, range(3)), joined))
    documents["joined"] = joined.read_bytes()
    documents["letter"] = Press(compile_template(letter(Braces()))).fill(letter_row(1)).data
    documents["minute"] = compile_template(minute(Braces())).render(minute_record())
    ours = {name: document for name, document in documents.items() if "LibreOffice" not in name}
    assert [(name, fault) for name, document in ours.items() for fault in faults(document)] == []
    pages = dict(zip(documents, printed(list(documents.values())), strict=True))
    assert "⟦manque ?⟧" in pages["rich"][0]
    assert "Durand & fils n° 1" in pages["letter"][0]
    assert "Crédits & « marges » <2026>" in pages["text"][0]
    assert len(pages["minute"]) >= 4
    assert all("".join(found).strip() for found in pages.values())
    numbers = [page.partition("Dossier ")[2][:10] for page in pages["joined"]]
    assert numbers == sorted(numbers)
    assert sorted(set(numbers)) == ["2026-00000", "2026-00001", "2026-00002"]


def said(document: bytes) -> list[str]:
    """Return what a document says, lines without words left out: LibreOffice stores its own."""
    return [" ".join(line.split()) for line in lines(document) if line.strip()]


def printed(documents: list[bytes]) -> list[list[str]]:
    """Return the text of each page that LibreOffice prints."""
    found = []
    for data in convert(find_engines()[0], documents):
        with PdfDocument(data) as pages:
            found.append([pages[n].get_textpage().get_text_bounded() for n in range(len(pages))])
    return found


def test_a_template_that_came_back_from_a_cache_presses_the_same() -> None:
    template = compile_template(FEATURES["parts"]().template)
    again = Template.from_bytes(template.to_bytes())
    assert again is not None
    data = FEATURES["parts"]().data
    assert Press(again).fill(data).data == Press(template).fill(data).data
    assert zipped(members(Press(again).fill(data).data))


BROKEN = {
    "tc does not end with a paragraph": "<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>",
    "tbl is empty": "<w:tbl><w:tblPr/></w:tbl>",
    "t stands in p": "<w:p><w:t>x</w:t></w:p>",
    "a text loses its spaces": "<w:p><w:r><w:t>x </w:t></w:r></w:p>",
    "a field never ends": '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
    "pPr is out of order: jc pStyle": '<w:p><w:pPr><w:jc w:val="left"/><w:pStyle w:val="x"/></w:pPr></w:p>',
    "relation rId7 is not there": '<w:p><w:hyperlink r:id="rId7"/></w:p>',
    "the footnote 3 is not there": '<w:p><w:r><w:footnoteReference w:id="3"/></w:r></w:p>',
    "the numbering 4 is not there": p("x", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>'),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_the_rules_find_what_breaks_them(fault: str) -> None:
    assert [found.partition(": ")[2] for found in faults(docx(BROKEN[fault]))] == [fault]
