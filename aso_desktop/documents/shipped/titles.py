"""What the shipped templates are called, in French and in English: data, like what they hold. Loads nothing."""

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("fr", "en")
TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "minutes": ("Compte rendu", "Minutes"),
    "report": ("Procès-verbal", "Official record"),
    "decisions": ("Relevé de décisions", "Record of decisions"),
    "invitation": ("Convocation", "Invitation to a meeting"),
    "attendance_sheet": ("Feuille de présence", "Attendance sheet"),
    "service_note": ("Note de service", "Service memorandum"),
    "summary_note": ("Note de synthèse", "Summary note"),
    "section_note": ("Note au section officer", "Note to the section officer"),
    "visa_sheet": ("Fiche de visa", "Approval sheet"),
    "letter": ("Courrier-type", "Standard letter"),
    "receipt": ("Accusé de réception", "Acknowledgement of receipt"),
    "slip": ("Bordereau d’envoi", "Dispatch slip"),
    "reminder": ("Relance", "Reminder"),
}


def title_of(kind: str, language: str) -> str:
    """Return the name of a shipped template in its own language."""
    return TITLES[kind][LANGUAGES.index(language)]


def file_name(kind: str, language: str) -> str:
    """Return the name of the file of a shipped template."""
    return f"{kind}.{language}.docx"
