"""The shipped emission factors: `resources/factors/carbon.json`, each with its source, version, date and licence."""

import json
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from aso_desktop.core.resources import resource_folder

FAMILIES: Final = ("transport", "lodging", "food", "energy", "communication", "supplies", "other")
"""What the posts of a seminar are grouped by."""
UNCERTAINTIES: Final = ("low", "medium", "high")


class Factor(NamedTuple):
    """Kilograms of CO₂ equivalent for one unit; `value` is exact."""

    code: str
    label_fr: str
    label_en: str
    unit: str
    value: Decimal
    scope: str
    source: str
    version: str
    dated: date | None
    licence: str
    uncertainty: str
    family: str

    def label(self, language: str) -> str:
        """Return its name in French or English."""
        return self.label_en if language == "en" and self.label_en else self.label_fr


@cache
def shipped() -> dict[str, Factor]:
    """Return the shipped factors by code."""
    text = (resource_folder("factors") / "carbon.json").read_text(encoding="utf-8")
    found = (
        Factor(**{**row, "value": Decimal(row["value"]), "dated": date.fromisoformat(row["dated"])})
        for row in json.loads(text)["factors"]
    )
    return {factor.code: factor for factor in found}
