"""From the bytes of a file to an invoice: a task for a limited child process, which believes nothing.

`factur-x` only reads here: it gives one mapping for Cross Industry Invoice and UBL 2.1, keyed by the terms of
EN 16931-1. Its schema checks are left off: it answers nothing for a file that breaks them (akretion/factur-x#61).
"""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import msgspec

from aso_desktop.core.money import NotAnAmount, to_cents
from aso_desktop.core.text import clean_line
from aso_desktop.documents.invoices.invoice import Format, Invoice, Line, Party, Totals, VatGroup, signed
from aso_desktop.documents.limits import CELL_CHARACTERS

_PDF: Final = b"%PDF-"
_ROOTS: Final[Mapping[str, tuple[str, Format]]] = {
    "CrossIndustryInvoice": ("factur-x", "cii"),
    "Invoice": ("ubl-2.1-invoice", "ubl"),
    "CreditNote": ("ubl-2.1-creditnote", "ubl"),
}
_OLDER: Final = frozenset({"CrossIndustryDocument", "SCRDMCCBDACIOMessageStructure"})
"""ZUGFeRD 1.x and Order-X, which are no invoices of EN 16931."""
_USUAL_NAMES: Final = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml")
_MOST_LINES: Final = 10_000
_MOST_ATTACHED: Final = 50
_SHOWN: Final = 300
_TOTALS: Final = {
    "lines_cents": "BT-106",
    "allowances_cents": "BT-107",
    "charges_cents": "BT-108",
    "net_cents": "BT-109",
    "vat_cents": "BT-110",
    "gross_cents": "BT-112",
    "prepaid_cents": "BT-113",
    "rounding_cents": "BT-114",
    "due_cents": "BT-115",
}


class Refused(Exception):  # noqa: N818 - an answer about a file
    """A file that gives no invoice: the code of its sentence, the term and the line it is about."""

    def __init__(self, code: str, place: str = "", line: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.place = place
        self.line = line


def read(path: str = "", data: bytes = b"") -> dict[str, Any]:
    """Return `{"invoice": …}` or `{"refused": {code, place, line}}` (task for a limited child)."""
    logging.disable()  # the library's messages quote the file
    try:
        invoice = invoice_of(data or Path(path).read_bytes())
    except Refused as refusal:
        return {"refused": {"code": refusal.code, "place": refusal.place, "line": refusal.line}}
    return {"invoice": msgspec.to_builtins(invoice)}


def invoice_of(data: bytes) -> Invoice:
    """Return the invoice that a PDF holds or an XML is; raise `Refused` for anything else."""
    if not data.strip():
        raise Refused("zero_byte")
    if _PDF in data[:1024]:
        return _in_pdf(data)
    if data.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] != b"<":
        raise Refused("no_invoice")
    return _of_xml(data)


def _in_pdf(data: bytes) -> Invoice:
    notices = ("signed_invoice",) if b"/ByteRange" in data else ()
    refusal = Refused("no_attachment")
    for name, content in _attached(data):
        try:
            invoice = _of_xml(content)
        except Refused as error:
            if name in _USUAL_NAMES or refusal.code == "no_attachment":
                refusal = error if error.code != "no_invoice" else refusal
            continue
        held: Format = "facturx" if invoice.format == "cii" else invoice.format
        return msgspec.structs.replace(invoice, format=held, notices=(*invoice.notices, *notices))
    raise refusal


def _attached(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the XML files inside a PDF, those of a usual name first: the name is not to be relied upon."""
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    found: list[tuple[str, bytes]] = []
    try:
        for number, file in enumerate(PdfReader(BytesIO(data)).attachment_list):
            if number >= _MOST_ATTACHED:
                break
            if str(file.name).lower().endswith(".xml"):
                found.append((str(file.name).lower(), file.content))
    except FileNotDecryptedError:
        raise Refused("encrypted") from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        if not found:  # a catalogue damaged after the invoice still gives the invoice
            raise Refused("malformed_pdf") from None
    yield from sorted(found, key=lambda item: item[0] not in _USUAL_NAMES)


def _of_xml(data: bytes) -> Invoice:
    tree = _tree(data)
    root = str(tree.tag).rpartition("}")[2]
    if root in _OLDER:
        raise Refused("older_format")
    if root not in _ROOTS:
        raise Refused("no_invoice")
    flavor, held = _ROOTS[root]
    return _invoice(_terms(tree, flavor), held, is_credit_note=root == "CreditNote")


def _tree(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Refused("malformed_xml", line=error.lineno or 0) from None
    info: Any = tree.getroottree().docinfo
    if info.doctype:
        raise Refused("doctype")
    return tree


def _terms(tree: Any, flavor: str) -> dict[str, Any]:
    """Return what the invoice says by business term; a date that is none is looked for and named."""
    from facturx.parse_xml import parse_ubl_cii_xml

    try:
        terms: dict[str, Any] = parse_ubl_cii_xml(
            tree, flavor=flavor, level="extended", check_xsd=False, check_schematron=False, bytes_as="string"
        )
    except ValueError:
        line = _line_of_date(tree)
        raise Refused("bad_date" if line else "malformed", line=line) from None
    return terms


def _line_of_date(tree: Any) -> int:
    """Return the line of the first date that does not exist; 0 when all do."""
    for element in tree.iter():
        name = str(element.tag).rpartition("}")[2]
        text = (element.text or "").strip()
        if (name == "DateTimeString" or name.endswith("Date")) and text and not _is_day(text):
            return int(element.sourceline or 0)
    return 0


def _is_day(text: str) -> bool:
    figures = text.replace("-", "")
    with suppress(ValueError):
        date(int(figures[:4]), int(figures[4:6]), int(figures[6:8]))
        return len(figures) == 8  # noqa: PLR2004 - year, month and day
    return False


def _invoice(terms: Mapping[str, Any], held: Format, *, is_credit_note: bool) -> Invoice:
    if not _text(terms, "BT-1"):
        raise Refused("missing", "BT-1")
    lines = terms.get("BG-25") or []
    if len(lines) > _MOST_LINES:
        raise Refused("too_many_lines")
    preceding = terms.get("BG-3") or [{}]
    return signed(
        Invoice(
            format=held,
            profile=_profile(_text(terms, "BT-24")),
            number=_text(terms, "BT-1"),
            type_code=_text(terms, "BT-3") or ("381" if is_credit_note else "380"),
            issued_on=_day(terms, "BT-2"),
            due_on=_day(terms, "BT-9"),
            delivered_on=_day(terms, "BT-72"),
            currency=_text(terms, "BT-5").upper(),
            seller=_party(terms.get("BG-4")),
            buyer=_party(terms.get("BG-7")),
            ibans=_texts(terms, "BT-84"),
            service_code=_text(terms, "BT-10"),
            contract_reference=_text(terms, "BT-12"),
            order_reference=_text(terms, "BT-13"),
            preceding=_text(preceding[0], "BT-25"),
            totals=_totals(terms),
            allowances=tuple(_cents(item, "amount", "BT-92") or 0 for item in terms.get("BG-20") or []),
            charges=tuple(_cents(item, "amount", "BT-99") or 0 for item in terms.get("BG-21") or []),
            vat_groups=tuple(map(_vat_group, terms.get("BG-23") or [])),
            lines=tuple(map(_line, lines)),
        )
    )


def _totals(terms: Mapping[str, Any]) -> Totals:
    totals = {name: _cents(terms, term, term) for name, term in _TOTALS.items()}
    if totals["gross_cents"] is None:
        raise Refused("missing", "BT-112")
    return Totals(**totals)


def _line(terms: Mapping[str, Any]) -> Line:
    return Line(
        number=_text(terms, "BT-126"),
        name=_text(terms, "BT-153"),
        quantity=_text(terms, "BT-129"),
        price=_text(terms, "BT-146"),
        net_cents=_cents(terms, "BT-131", "BT-131") or 0,
        vat_rate=_text(terms, "BT-152"),
    )


def _vat_group(terms: Mapping[str, Any]) -> VatGroup:
    return VatGroup(
        category=_text(terms, "BT-118"),
        rate=_text(terms, "BT-119"),
        base_cents=_cents(terms, "BT-116", "BT-116") or 0,
        tax_cents=_cents(terms, "BT-117", "BT-117") or 0,
    )


def _party(terms: Any) -> Party:
    if not isinstance(terms, Mapping):
        return Party()
    legal = (_text(terms, "legal_identifier_schemeid"), _text(terms, "legal_identifier"))
    others = [(_line_of(scheme), _line_of(value)) for scheme, value in (terms.get("identifiers") or {}).items()]
    return Party(
        name=_text(terms, "name") or _text(terms, "biz_name"),
        identifiers=tuple(pair for pair in (legal, *others) if pair[1]),
        vat=_text(terms, "vat_identifier"),
        country=_text(terms, "country_code"),
    )


def _profile(urn: str) -> str:
    """Return the last word of a specification identifier: `minimum`, `basicwl`, `en16931` and so on."""
    if re.fullmatch(r"urn:cen\.eu:en16931:\d{4}", urn):
        return "en16931"
    return urn.rpartition(":")[2][:_SHOWN]


def _cents(terms: Mapping[str, Any], key: str, place: str) -> int | None:
    value = terms.get(key)
    if isinstance(value, list):  # stated twice: the first one, as a reader of the standard does
        value = value[0] if value else None
    if value is None:
        return None
    try:
        return to_cents(str(value))
    except NotAnAmount:
        raise Refused("bad_amount", place) from None


def _day(terms: Mapping[str, Any], key: str) -> date | None:
    value = terms.get(key)
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, date) else None


def _text(terms: Mapping[str, Any], key: str) -> str:
    return next(iter(_texts(terms, key)), "")


def _texts(terms: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = terms.get(key)
    values = value if isinstance(value, list) else [value]
    return tuple(_line_of(item) for item in values if isinstance(item, str) and item.strip())


def _line_of(value: Any) -> str:
    return clean_line(str(value or "")[:CELL_CHARACTERS])[:_SHOWN]
