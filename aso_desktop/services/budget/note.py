"""The working note about an alert: its figures in sentences, the movements behind it in a table, parts to fill in."""

from datetime import date
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, is_french, say
from aso_desktop.core.money import in_euros
from aso_desktop.documents.note import Note
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.handover import AlertFigures, note_lines
from aso_desktop.services.budget.listing.queries import View, rows_of

_MOVEMENTS: Final = QT_TRANSLATE_NOOP("budget", "Movements that explain it")
_PARTS: Final = (
    QT_TRANSLATE_NOOP("budget", "Analysis"),
    QT_TRANSLATE_NOOP("budget", "Proposal"),
)
_COLUMNS: Final = ("day", "label", "supplier", "amount")
_AMOUNT: Final = 3


def note_of(db: Any, told: AlertFigures, translate: Translate) -> Note:
    """Return the note of an alert."""
    title, lines = note_lines(told, translate)
    found = rows_of(db, View(ids=told.drift.movements)) if told.drift and told.drift.movements else []
    rows = [
        (
            date.fromisoformat(row.happened_on).strftime("%d/%m/%Y") if row.happened_on else "",
            row.label, row.supplier, in_euros(row.amount_cents, french=is_french(translate)),
        )
        for row in found
    ]  # fmt: skip
    return Note(
        title, lines, say(_MOVEMENTS, translate), [say(labels.COLUMNS[name], translate) for name in _COLUMNS], rows,
        frozenset({_AMOUNT}), [say(part, translate) for part in _PARTS],
    )  # fmt: skip


def note_fields(note: Note) -> dict[str, str]:
    """Return the note as the fields of a template for summary notes: the essential, the context, the analysis."""
    rows = [" · ".join(filter(None, map(str, row))) for row in note.rows]
    return {
        "objet": note.title,
        "essentiel": note.sentences[1] if len(note.sentences) > 1 else note.title,
        "contexte": "\n".join(note.sentences),
        "analyse": "\n".join([note.table_title, *rows]) if rows else "",
    }
