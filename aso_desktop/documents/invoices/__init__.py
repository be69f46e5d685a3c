"""Electronic invoices (Factur-X, Cross Industry Invoice, UBL 2.1), read in a limited child process.

    with LimitedChild() as child:
        invoice = read(Path("facture.pdf"), child)

The program reads invoices; it is no dematerialisation platform and sends none.
"""

import re
from pathlib import Path
from typing import Any, Final

import msgspec

from aso_desktop.core.child import Cancel, ChildFailed, LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.documents.invoices.invoice import EURO, Invoice, Kind, Line, Party, Totals, VatGroup, signed
from aso_desktop.documents.invoices.sentences import notice, refusal
from aso_desktop.documents.limits import TEXT_BYTES

__all__ = ["EURO", "Invoice", "Kind", "Line", "Party", "Totals", "VatGroup", "notice", "read", "signed"]

_TASK: Final = "aso_desktop.documents.invoices.parsing:read"
_PLACE: Final = re.compile(r"B[TG]-\d{1,3}")
_SECONDS: Final = 20


class _Refusal(msgspec.Struct):
    code: str
    place: str = ""
    line: int = 0


def read(source: Path | bytes, child: LimitedChild, *, cancel: Cancel | None = None) -> Invoice:
    """Return the invoice of a file; raise `UserError` with the reason and the place when it gives none.

    Raises `Cancelled`, and OSError when the file itself is out of reach.
    """
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > TEXT_BYTES:
        raise UserError(refusal("too_large"), field="file")
    where: dict[str, Any] = {"data": source} if isinstance(source, bytes) else {"path": str(source.absolute())}
    try:
        answer = child.run(_TASK, where, seconds=_SECONDS, cancel=cancel)
        if "refused" in answer:
            raise _refused(msgspec.convert(answer["refused"], _Refusal))
        return msgspec.convert(answer.get("invoice"), Invoice)
    except ChildFailed as failure:
        code = failure.reason if failure.reason in ("late", "memory") else "malformed"
        raise UserError(refusal(code), field="file") from failure
    except msgspec.ValidationError as error:
        raise UserError(refusal("malformed"), field="file") from error


def _refused(found: _Refusal) -> UserError:
    """Return the refusal in our words: of a child, only the code, the term and the line are believed."""
    place = found.place if _PLACE.fullmatch(found.place) else ""
    return UserError(refusal(found.code, place, max(0, found.line)), field="file")
