"""Invoices made by the tests: data by business term, UBL and CII files, and PDFs that carry them."""

import copy
from io import BytesIO
from typing import Any

from facturx import generate_from_binary
from facturx.generate_xml import generate_xml
from reportlab.pdfgen.canvas import Canvas

BASE: dict[str, Any] = {
    "BT-1": "FA-2026/0417",
    "BT-2": "2026-10-12",
    "BT-3": "380",
    "BT-5": "EUR",
    "BT-9": "2026-11-11",
    "BT-10": "SERVICE-CAB",
    "BT-12": "MARCHE-2025-07",
    "BT-13": "2100000042",
    "BT-23": "S1",
    "BT-24": "urn:cen.eu:en16931:2017",
    "BT-81": "30",
    "BT-84": "FR7630006000011234567890189",
    "BT-106": "250.00",
    "BT-109": "250.00",
    "BT-110": "50.00",
    "BT-112": "300.00",
    "BT-115": "300.00",
    "BG-4": {
        "name": "Papeterie du Rhône",
        "legal_identifier": "732829320",
        "legal_identifier_schemeid": "0002",
        "vat_identifier": "FR44732829320",
        "country_code": "FR",
        "einvoicing_addr": "732829320",
        "einvoicing_addr_schemeid": "0225",
    },
    "BG-7": {
        "name": "Ministère",
        "legal_identifier": "110000072",
        "legal_identifier_schemeid": "0002",
        "country_code": "FR",
        "einvoicing_addr": "110000072",
        "einvoicing_addr_schemeid": "0225",
    },
    "BG-23": [{"BT-116": "250.00", "BT-117": "50.00", "BT-118": "S", "BT-119": "20.00"}],
    "BG-25": [
        {
            "BT-126": "1",
            "BT-129": "100",
            "BT-130": "C62",
            "BT-131": "200.00",
            "BT-146": "2.00",
            "BT-151": "S",
            "BT-152": "20.00",
            "BT-153": "Ramettes A4",
        },
        {
            "BT-126": "2",
            "BT-129": "1",
            "BT-130": "C62",
            "BT-131": "50.00",
            "BT-146": "50.00",
            "BT-151": "S",
            "BT-152": "20.00",
            "BT-153": "Livraison",
        },
    ],
}


def terms(**changes: Any) -> dict[str, Any]:
    """Return the data of an invoice; `BT_1="…"` changes a term, None takes it away."""
    data = copy.deepcopy(BASE)
    for name, value in changes.items():
        term = name.replace("_", "-")
        if value is None:
            data.pop(term)
        else:
            data[term] = value
    return data


def cii(**changes: Any) -> bytes:
    """Return a Cross Industry Invoice."""
    return _xml("factur-x", changes)


def ubl(**changes: Any) -> bytes:
    """Return a UBL 2.1 invoice or credit note."""
    return _xml("ubl-2.1", changes)


def _xml(flavor: str, changes: dict[str, Any]) -> bytes:
    data = generate_xml(terms(**changes), flavor=flavor, check_xsd=False, check_schematron=False)
    made: bytes = data[0] if isinstance(data, tuple) else data
    return made


def pdf(words: str = "Facture", *, password: str = "") -> bytes:
    """Return a PDF without anything inside."""
    from reportlab.lib.pdfencrypt import StandardEncryption

    buffer = BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption(password) if password else None)
    canvas.drawString(72, 760, words)
    canvas.save()
    return buffer.getvalue()


def facturx(**changes: Any) -> bytes:
    """Return a Factur-X PDF."""
    made: bytes = generate_from_binary(pdf(), cii(**changes), check_xsd=False, lang="fr-FR")
    return made


def with_attachment(name: str, content: bytes) -> bytes:
    """Return a PDF that carries one file under a name of our choice."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf())))
    writer.add_attachment(name, content)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
