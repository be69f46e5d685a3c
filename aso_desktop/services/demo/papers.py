"""The documents of the demonstration: letters on paper (PDF), drafts (.docx) and mail (.eml), each readable."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from functools import cache
from typing import Any, Final
from xml.sax.saxutils import escape

from aso_desktop.core.resources import resource_folder

_MARGIN: Final = 62
_FONT: Final = "Inter"
_CLOSING: Final = "Je vous prie d’agréer l’expression de ma considération distinguée."


@dataclass(frozen=True)
class Sheet:
    """What a document says, and between whom."""

    heading: str
    address: str
    place_and_date: str
    to: str
    reference: str
    subject: str
    paragraphs: Sequence[str]
    signature: str
    email: str
    written_at: datetime


SHARED_SHEETS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "notice-explicative": (
        "Notice explicative",
        (
            "Cette notice accompagne les demandes adressées à la section. Elle précise les pièces à joindre.",
            "Toute demande est enregistrée le jour de son arrivée et reçoit un numéro, à rappeler ensuite.",
            "Les pièces manquantes sont demandées en une seule fois ; leur production fait reprendre l’instruction.",
        ),
    ),
    "formulaire-de-demande": (
        "Formulaire de demande",
        (
            "Demandeur : nom, adresse, courriel et téléphone d’un correspondant.",
            "Objet de la demande, calendrier prévu et plan de financement en recettes et en dépenses.",
            "Pièces à joindre : délibération, devis, relevé d’identité bancaire, attestation sur l’honneur.",
        ),
    ),
    "conditions-generales": (
        "Conditions générales",
        (
            "Les factures portent le numéro de l’engagement et sont payées à trente jours.",
            "Les livraisons ont lieu les jours ouvrés, de 8 h 30 à 12 h et de 14 h à 17 h.",
            "Tout différend est d’abord porté à la connaissance du bureau du courrier.",
        ),
    ),
}
"""Documents that many letters carry, byte for byte the same."""


def make(kind: str, sheet: Sheet) -> bytes:
    """Return a document of a kind: pdf, docx or eml."""
    return _MAKERS[kind](sheet)


def make_shared(key: str) -> bytes:
    """Return one of the shared documents."""
    title, paragraphs = SHARED_SHEETS[key]
    return _pdf([_line(title, "title"), *(_line(p) for p in paragraphs)])


def make_invoice(supplier: str, number: str, day: date, money: Sequence[str], order: str) -> bytes:
    """Return an invoice on paper: without tax, tax, total; `order` is the commitment that it quotes."""
    net, tax, total = money
    head = [_line(supplier, "title"), _line("12 quai des Docks, 21000 Dijon", "small")]
    facts = [_line(f"Facture {number}", "bold"), _line(f"Reçue le {day:%d/%m/%Y}")]
    if order:
        facts.append(_line(f"Numéro d’engagement : {order}"))
    sums = [_line(f"Total hors taxes : {net}", "right"), _line(f"TVA à 20 % : {tax}", "right")]
    return _pdf([*head, *facts, *sums, _line(f"Total TTC : {total}", "right"), _line("Paiement à trente jours.")])


def _letter_pdf(sheet: Sheet) -> bytes:
    head = [_line(sheet.heading, "title"), _line(sheet.address, "small"), _line(sheet.place_and_date, "right")]
    reference = [_line(f"Réf. : {sheet.reference}", "small")] if sheet.reference else []
    subject = [_line(sheet.to), *reference, _line(f"Objet : {sheet.subject}", "bold")]
    body = [_line("Madame, Monsieur,"), *(_line(p) for p in sheet.paragraphs), _line(_CLOSING)]
    return _pdf([*head, *subject, *body, _line(sheet.signature, "right")])


def _pdf(story: list[Any]) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate

    _styles()
    held = io.BytesIO()
    document = SimpleDocTemplate(
        held, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
        title="", author="", invariant=1,
    )  # fmt: skip
    document.build(story)
    return held.getvalue()


def _line(text: str, style: str = "body") -> Any:
    from reportlab.platypus import Paragraph

    return Paragraph(escape(text), _styles()[style])


@cache
def _styles() -> Mapping[str, Any]:
    """Register the fonts once and return the styles of a letter."""
    from reportlab.lib.enums import TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in ((_FONT, "Inter-Regular"), (f"{_FONT}-Bold", "Inter-Bold")):
        registerFont(TTFont(name, str(resource_folder("fonts") / f"{file}.ttf")))
    body = ParagraphStyle("body", fontName=_FONT, fontSize=10, leading=15, spaceAfter=9)
    return {
        "body": body,
        "bold": ParagraphStyle("bold", body, fontName=f"{_FONT}-Bold", spaceBefore=16, spaceAfter=16),
        "title": ParagraphStyle("title", body, fontName=f"{_FONT}-Bold", fontSize=13, leading=18, spaceAfter=2),
        "small": ParagraphStyle("small", body, fontSize=8.5, leading=12),
        "right": ParagraphStyle("right", body, alignment=TA_RIGHT, spaceBefore=14, spaceAfter=14),
    }


def _docx(sheet: Sheet) -> bytes:
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = Document()
    document.core_properties.author = sheet.heading
    document.core_properties.created = sheet.written_at.astimezone(UTC).replace(tzinfo=None)
    document.add_heading(sheet.heading, level=2)
    document.add_paragraph(sheet.place_and_date).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph(sheet.to)
    document.add_paragraph().add_run(f"Objet : {sheet.subject}").bold = True
    for text in ("Madame, Monsieur,", *sheet.paragraphs, _CLOSING):
        document.add_paragraph(text)
    document.add_paragraph(sheet.signature).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _eml(sheet: Sheet) -> bytes:
    user, _, domain = sheet.email.partition("@")
    message = EmailMessage()
    message["From"] = Address(sheet.heading, user, domain)
    message["To"] = Address("Bureau du courrier", "courrier", "section.example.org")
    message["Date"] = sheet.written_at
    message["Subject"] = sheet.subject
    message["Message-ID"] = f"<{sheet.written_at:%Y%m%d%H%M%S%f}@{domain}>"
    message.set_content("\n\n".join(("Bonjour,", *sheet.paragraphs, "Cordialement,", sheet.signature)))
    return bytes(message)


_MAKERS: Final[Mapping[str, Callable[[Sheet], bytes]]] = {"pdf": _letter_pdf, "docx": _docx, "eml": _eml}
