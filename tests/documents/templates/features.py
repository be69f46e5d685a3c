"""One template for each thing that templates can do, as word processors store it, with the data that fill it."""

import io
import random
from decimal import Decimal
from typing import Any, NamedTuple

from docx import Document
from PIL import Image as Pictures

from aso_desktop.documents.templates.values import Image, Rich, RichParagraph, RichRun, SubDocument
from tests.documents.templates.making import control, docx, p, r, table


class Feature(NamedTuple):
    """A template and what fills it."""

    template: bytes
    data: dict[str, Any]


BULLETS = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
ACTIONS = [
    {"id": 11, "quoi": "Relire « R&D »", "qui": "Zoé", "quand": "2026-04-01"},
    {"id": 12, "quoi": "Signer <vite>", "qui": "Léo", "quand": "2026-05-12"},
]


def as_word(text: str, seed: int = 0) -> str:
    """Return a paragraph as Word stores it after many corrections: cut anywhere, with the marks of its spell-check."""
    chance = random.Random(seed)
    runs: list[str] = []
    rest = text
    while rest:
        size = chance.randint(1, 5)
        piece, rest = rest[:size], rest[size:]
        run = r(piece, chance.choice(["", '<w:lang w:val="fr-FR"/>', "<w:noProof/>"]))
        runs.append(run.replace("<w:r>", f'<w:r w:rsidR="00{chance.randrange(16**6):06X}">'))
        runs.append(chance.choice(_BETWEEN))
    return f'<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">{"".join(runs)}</w:p>'


_BETWEEN = (
    *("", "", ""),
    '<w:proofErr w:type="spellStart"/>',
    '<w:proofErr w:type="spellEnd"/>',
    "<w:r><w:lastRenderedPageBreak/></w:r>",
)


def merge_field(instruction: str, shown: str) -> str:
    """Return a field cut in three by Word."""
    cut = [instruction[: len(instruction) // 3], instruction[len(instruction) // 3 : -3], instruction[-3:]]
    parts = "".join(f'<w:r><w:instrText xml:space="preserve">{one}</w:instrText></w:r>' for one in cut)
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )  # fmt: skip
    return f"{begin}{parts}{middle}{r(shown, '<w:b/><w:noProof/>')}{end}"


def picture(kind: str = "PNG", size: tuple[int, int] = (200, 100)) -> bytes:
    out = io.BytesIO()
    Pictures.new("RGB", size, 90).save(out, kind)
    return out.getvalue()


def text() -> Feature:
    """Fields, filters, conditions and quotes of the French, cut by Word."""
    lines = (
        "Objet : {{\u00a0objet\u00a0}}, le {{ jour | date_longue }}",
        "{% si montant > 1000 et reserve %}Montant : {{ montant | euros }}{% sinon %}Sans objet{% fin %}",
        "{% si nature == «\u00a0avis\u00a0» %}Avis{% sinon si nature == “note” %}Note{% fin %}",
        "{{ agents | liste(‘nom’) }} : {{ rang | ordinal }} {{ compte }} {{ compte | pluriel(“point”) }}",
        '{{ objet | majuscules }} {{ vide | défaut("–") }}',
        "{% si absent %}rien ne reste de cette ligne{% fin %}",
    )
    data = {
        "objet": "Crédits & « marges » <2026>", "jour": "2026-04-01", "montant": Decimal("1234.5"), "reserve": True,
        "nature": "note", "agents": [{"nom": "Ada"}, {"nom": "Zoé"}], "rang": 1, "compte": 2, "vide": "",
    }  # fmt: skip
    return Feature(docx("".join(as_word(line, number) for number, line in enumerate(lines))), data)


def tables() -> Feature:
    """Loops over rows, in a nested table, over paragraphs, and an empty one that leaves no trace."""
    nested = table(("{% pour b dans p.actions %}{{ b.quoi }}", "{{ b.qui }}{% fin %}"))
    body = (
        table(("Quoi", "Qui"), ("{% pour a dans actions %}{{ boucle.rang }}. {{ a.quoi }}", "{{ a.qui }}{% fin %}"))
        + p("{% pour p dans points %}")
        + p("{{ p.titre }}")
        + table(("Détail", nested + p("")))
        + p("{% fin %}")
        + p("avant")
        + table(("{% pour a dans vide %}{{ a.x }}", "{% fin %}"))
        + p("après")
    )
    points = [{"titre": "Un", "actions": ACTIONS}, {"titre": "Deux", "actions": []}]
    return Feature(docx(body), {"actions": ACTIONS, "points": points, "vide": []})


def controls() -> Feature:
    """Content controls: a field, a date, a repeated section, a condition."""
    day = '<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="fr-FR"/></w:date>'
    held = "<w:showingPlcHdr/>"
    body = (
        p("Objet : ", control("aso:objet", r("Cliquez", '<w:rStyle w:val="PlaceholderText"/>'), held))
        + p("Le ", control("aso:jour", r("01/01/2020"), day).replace('w:id w:val="7"', 'w:id w:val="8"'))
        + control(
            "aso:pour:actions:a", p("- ", control("aso:a.quoi", r("x")).replace('w:id w:val="7"', 'w:id w:val="9"'))
        ).replace('w:id w:val="7"', 'w:id w:val="10"')
        + control("aso:si:absent", p("jamais")).replace('w:id w:val="7"', 'w:id w:val="11"')
    )
    return Feature(docx(body), {"objet": "Budget", "jour": "2026-04-01", "actions": ACTIONS, "absent": False})


def fields() -> Feature:
    """Merge fields of both kinds, cut over runs."""
    simple = f'<w:fldSimple w:instr=" MERGEFIELD nom \\* MERGEFORMAT ">{r("«nom»")}</w:fldSimple>'
    body = p("Cher ", simple) + p(merge_field(' MERGEFIELD "Date limite" \\* Upper ', "«Date limite»"))
    return Feature(docx(body), {"nom": "Ada & fils", "date_limite": "1er mai"})


def parts() -> Feature:
    """Headers, footers, notes and a numbered list that begins again at each turn."""
    note = f'<w:footnote w:id="1">{p("Note de {{ n", "om }}")}</w:footnote>'
    body = (
        p("{{ nom }}", '<w:r><w:footnoteReference w:id="1"/></w:r>')
        + p("{% pour x dans points %}")
        + p("{{ x.titre }}")
        + p("{% pour a dans x.actions %}")
        + p("{{ a.quoi }}", properties=BULLETS)
        + p("{% fin %}")
        + p("{% fin %}")
    )
    names = {
        "header1.xml": p("Dossier {{ nom }}"),
        "footer1.xml": p("{% si absent %}x{% fin %}"),
        "footnotes.xml": note,
        "numbering.xml": NUMBERING,
    }
    points = [{"titre": "Un", "actions": ACTIONS}, {"titre": "Deux", "actions": ACTIONS[:1]}]
    return Feature(docx(body, names), {"nom": "Ada", "points": points})


def rich() -> Feature:
    """A formatted text with lists and a link, lines as paragraphs, a picture, what is missing."""
    body = (
        p(r("{{ note | riche }}", "<w:i/>"), properties='<w:jc w:val="both"/>')
        + p("{{ adresse | paragraphes }}")
        + p("{{ logo | image('4 cm') }}")
        + p("{{ manque }}")
    )
    note = Rich((
        RichParagraph((RichRun("Vu "), RichRun("R&D", bold=True), RichRun("2", vertical="superscript"))),
        RichParagraph((RichRun("un", link="https://example.org/?a=1&b=2"),), "bullet"),
        RichParagraph((RichRun("premier", underline=True),), "decimal"),
        RichParagraph((RichRun("second"),), "decimal", 1),
    ))  # fmt: skip
    data = {"note": note, "adresse": "12 rue\n75007 Paris", "logo": Image(picture(size=(800, 200)), "Sceau <R>")}
    return Feature(docx(body), data)


def annex() -> Feature:
    """Another document inserted, and properties filled; made by python-docx."""
    inner, host = Document(), Document()
    inner.add_heading("Annexe", 1)
    inner.add_paragraph("point", style="List Bullet")
    host.core_properties.title = "{% si urgent %}Urgent : {% fin %}{{ objet }}"
    for line in ("avant {{ objet }}", "{{ annexe }}", "après"):
        host.add_paragraph(line)
    files = [io.BytesIO(), io.BytesIO()]
    inner.save(files[0])
    host.save(files[1])
    data = {"objet": "R&D", "urgent": True, "annexe": SubDocument(files[0].getvalue())}
    return Feature(files[1].getvalue(), data)


FEATURES = {f.__name__: f for f in (text, tables, controls, fields, parts, rich, annex)}
