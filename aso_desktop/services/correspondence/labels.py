"""The words of the codes that letters hold; they stand in `services.labels`, for every room."""

from aso_desktop.services.labels import (
    DIRECTIONS,
    ENCLOSURE_ROLES,
    FIELDS,
    INSTRUCTIONS,
    LINKS,
    MARKS,
    MEDIA,
    NUMBER_STATES,
    PARTY_ROLES,
    PRIORITIES,
    SENDING_MODES,
    STATES,
)

__all__ = [
    "DIRECTIONS",
    "ENCLOSURE_ROLES",
    "FIELDS",
    "INSTRUCTIONS",
    "LINKS",
    "MARKS",
    "MEDIA",
    "NUMBER_STATES",
    "PARTY_ROLES",
    "PRIORITIES",
    "SENDING_MODES",
    "STATES",
]
