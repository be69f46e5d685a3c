"""What the house says of itself in every document, as it was chosen in the preferences."""

from collections.abc import Mapping
from typing import Any, Final

from aso_desktop.core.settings import Preferences
from aso_desktop.documents.templates.values import Image

_NAMES: Final[Mapping[str, str]] = {
    "ministere": "ministry",
    "direction": "directorate",
    "lieu_redaction": "letter_place",
    "service_adresse": "service_address",
    "service_courriel": "service_email",
    "service_telephone": "service_phone",
    "tribunal": "court",
}
"""Field of the templates → preference."""


def house_of(preferences: Preferences) -> dict[str, Any]:
    """Return the fields that the letterhead fills; what was not chosen is left out."""
    found: dict[str, Any] = {field: getattr(preferences, name) for field, name in _NAMES.items()}
    if preferences.logo:
        found["logo"] = Image(preferences.logo, preferences.ministry)
    signatory = {"nom": preferences.signatory, "qualite": preferences.signatory_title}
    found["signataire"] = {name: value for name, value in signatory.items() if value}
    return {name: value for name, value in found.items() if value}
