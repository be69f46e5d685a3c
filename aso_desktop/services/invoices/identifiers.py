"""Identifiers of suppliers and their accounts: what a key says about them. One that fails is flagged, never refused.

SIREN and SIRET: Luhn; establishments of La Poste (SIREN 356000000) have a sum of figures that is a multiple of five.
French VAT: (12 + 3 × (SIREN mod 97)) mod 97. IBAN: ISO 13616, mod 97. RIB: 97 − (89 b + 15 g + 3 c) mod 97.
"""

import importlib
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from aso_desktop.core.text import fold

MODULES: Final[Mapping[str, str]] = {
    "siren": "stdnum.fr.siren",
    "siret": "stdnum.fr.siret",
    "vat": "stdnum.eu.vat",
    "iban": "stdnum.iban",
    "bic": "stdnum.bic",
    "ma.ice": "stdnum.ma.ice",
    "sn.ninea": "stdnum.sn.ninea",
    "tn.mf": "stdnum.tn.mf",
    "dz.nif": "stdnum.dz.nif",
}
"""Kinds of identifiers and what checks them; the last four are those of other francophone administrations."""

_SIREN: Final = 9
_SIRET: Final = 14
_RIB: Final = 23
_BLANKS: Final = re.compile(r"[\s\u00a0\u202f.\-/]+")
_RIB_LETTERS: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
"""Letters of an account number as figures (CFONB)."""


class Checked(NamedTuple):
    """An identifier without its blanks, and whether its key fits."""

    value: str
    is_valid: bool


def check(kind: str, value: str) -> Checked:
    """Return an identifier as it is kept and whether it is valid; `kind` is one of `MODULES` or `rib`."""
    bare = _BLANKS.sub("", value).upper()
    if kind == "rib":
        return Checked(bare, _rib_fits(bare))
    module: Any = importlib.import_module(MODULES[kind])
    return Checked(bare, bool(module.is_valid(bare)))


def may_be_vat(value: str) -> bool:
    """Say whether a VAT number passes its check; those of countries outside the European Union have none here."""
    from stdnum.eu.vat import MEMBER_STATES

    bare = _BLANKS.sub("", value).upper()
    return bare[:2].lower() not in {*MEMBER_STATES, "el"} or check("vat", bare).is_valid


def siren_of(values: Iterable[str]) -> str:
    """Return the first valid SIREN among legal identifiers and VAT numbers, whatever scheme they were filed under.

    Files sometimes carry a SIRET under the scheme of the SIREN (0002): the length tells.
    """
    for value in values:
        bare = _BLANKS.sub("", value).upper()
        if bare.startswith("FR") and len(bare) == _SIREN + 4:
            bare = bare[4:]
        if len(bare) == _SIRET and bare.isdecimal():
            bare = bare[:_SIREN]
        if len(bare) == _SIREN and bare.isdecimal() and check("siren", bare).is_valid:
            return bare
    return ""


def siret_of(values: Iterable[str]) -> str:
    """Return the first valid SIRET among legal identifiers."""
    bare = (_BLANKS.sub("", value) for value in values)
    return next((v for v in bare if len(v) == _SIRET and v.isdecimal() and check("siret", v).is_valid), "")


def invoice_key(number: str) -> str:
    """Return an invoice number as duplicates are told by it: without signs, case, accents or leading zeros."""
    return "".join(c for c in fold(number) if c.isalnum()).lstrip("0")


def _rib_fits(bare: str) -> bool:
    figures = bare.translate(_RIB_LETTERS)
    if len(figures) != _RIB or not figures.isdecimal():
        return False
    bank, desk, account, key = int(figures[:5]), int(figures[5:10]), int(figures[10:21]), int(figures[21:])
    return key == 97 - (89 * bank + 15 * desk + 3 * account) % 97
