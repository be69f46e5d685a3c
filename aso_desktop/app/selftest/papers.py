"""Documents: Word templates, PDF, pictures, invoices, and the words of a text."""

from io import BytesIO
from typing import Final

from aso_desktop.app.selftest.office import sheet
from aso_desktop.app.selftest.stage import Stage, expect
from aso_desktop.core.child import LimitedChild
from aso_desktop.core.resources import resource_folder

_INVOICE_CENTS: Final = 30_000
_IDENTIFIERS: Final = (
    ("siret", "73282932000074"), ("vat", "FR44732829320"), ("vat", "BE0428759497"), ("vat", "DE136695976"),
    ("iban", "FR7630006000011234567890189"), ("iban", "DE89370400440532013000"), ("bic", "BNPAFRPP"),
)  # fmt: skip
"""Numbers of the examples of their standards, one for each road through the library."""


def word_templates(stage: Stage) -> str:
    """Check every shipped template, and fill one of our own, with its PDF by our own pages."""
    import json

    from docx import Document

    shipped = sorted(resource_folder("templates").glob("*.docx"))
    for template in shipped:
        code, said = stage.run("templates", "check", template)
        errors = [finding for finding in json.loads(said) if finding["severity"] == "error"]
        expect(that=code == 0 and not errors, otherwise=f"{template.name}: exit code {code}, {errors[:1]}")
    template, data, out = stage.file("modele.docx"), stage.file("champs.json"), stage.file("lettre.docx")
    document = Document()
    document.add_paragraph("Objet : {{ objet }}")
    document.add_paragraph("{% if urgent %}Urgent{% endif %}")
    document.save(str(template))
    data.write_text(json.dumps({"objet": "Toiture", "urgent": True}), "utf-8")
    made = stage.ask("draft", "render", template, "--data", data, "--out", out)
    text = "\n".join(paragraph.text for paragraph in Document(str(out)).paragraphs)
    expect(that="Objet : Toiture" in text and "Urgent" in text, otherwise=f"the document says {text!r}")
    expect(that=not made["unfilled"], otherwise=f"unfilled: {made['unfilled']}")
    return f"{len(shipped)} shipped templates without a fault, one filled"


def pdf(stage: Stage) -> str:
    """Print a month of a register, open a PDF, find words on it and draw its page."""
    from aso_desktop.documents.pages import PdfPages

    month = f"{stage.clock.today():%Y-%m}"
    stage.ask("registers", "report", "ARR", "--month", month, "--out", stage.file("month"))
    (printed,) = stage.file("month").rglob("*.pdf")
    with PdfPages(printed) as pages:
        hits = pages.find("Montreval")
        drawn = pages.render(0, 1.0)
        count = pages.count
    expect(that=len(hits) > 0, otherwise="the printed register does not name the sender")
    expect(that=len(set(drawn.pixels)) > 2, otherwise="the page is blank")  # noqa: PLR2004 - more than two colours
    return f"{count} pages printed, words found on them, drawn at {drawn.width} × {drawn.height}"


def pictures(stage: Stage) -> str:
    """Decode a picture as the preview does."""
    from PIL import Image, features

    from aso_desktop.documents.pictures import PicturePages

    path = stage.file("photo.jpg")
    Image.new("RGB", (64, 48), (29, 91, 121)).save(path)
    with LimitedChild() as child:
        pages = PicturePages(path, child)
        drawn = pages.render(0, 1.0)
        pages.close()
    expect(that=(drawn.width, drawn.height) == (64, 48), otherwise=f"drawn at {drawn.width} × {drawn.height}")
    versions = {name: features.version(name) for name in ("jpg", "zlib", "freetype2")}
    return ", ".join(f"{name} {version}" for name, version in versions.items() if version)


def invoices(stage: Stage) -> str:
    """Read an invoice as XML and inside a PDF, to the cent."""
    from pypdf import PdfReader, PdfWriter

    from aso_desktop.documents import invoices as reader
    from aso_desktop.services.invoices.identifiers import check

    xml = (resource_folder("selftest") / "facture.xml").read_bytes()
    held = BytesIO()
    writer = PdfWriter(clone_from=PdfReader(BytesIO(sheet(stage, "pdf"))))
    writer.add_attachment("factur-x.xml", xml)
    writer.write(held)
    with LimitedChild() as child:
        plain, within = reader.read(xml, child), reader.read(held.getvalue(), child)
    totals = {plain.totals.gross_cents, within.totals.gross_cents}
    expect(that=totals == {_INVOICE_CENTS}, otherwise=f"totals in cents: {totals}")
    unsound = [value for kind, value in _IDENTIFIERS if not check(kind, value).is_valid]
    expect(that=not unsound, otherwise=f"identifiers of suppliers that are not known to be sound: {unsound}")
    return f"{plain.format} and {within.format}, {_INVOICE_CENTS / 100:.2f} EUR"


def spelling(stage: Stage) -> str:
    """Look words up in the French dictionary."""
    del stage
    with LimitedChild() as child:
        task, text = "aso_desktop.documents.language.spelling:check", "Le courier est enregistré ajourd’hui."
        wrong = child.run(task, {"text": text}, seconds=60)["wrong"]
    expect(that="ajourd’hui" in wrong and "enregistré" not in wrong, otherwise=f"wrong words: {wrong}")
    return ", ".join(f"{word} → {better}" for word, better in wrong.items())
