"""The morning and the closing briefing of one person: one page of real figures."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.services.day import queries
from aso_desktop.services.day.labels import GROUPS
from aso_desktop.services.day.queries import Item, View

MOST_LINES: Final = 8
"""Lines of a part, so that the whole stays one page; what is left is counted."""


class Part(NamedTuple):
    """A part of the page: its title and its lines."""

    title: str
    lines: tuple[str, ...]


class Briefing(NamedTuple):
    """The page: a title, who it is for, its parts. All text is in the reader's language."""

    title: str
    subtitle: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Return the page as plain text."""
        lines = [self.title, self.subtitle]
        for part in self.parts:
            lines += ["", part.title, *(f"- {line}" for line in part.lines)]
        return "\n".join(lines) + "\n"


_TITLES: Final = {
    "morning": QT_TRANSLATE_NOOP("day", "Morning briefing of {day}"),
    "closing": QT_TRANSLATE_NOOP("day", "Closing briefing of {day}"),
}
_FIGURES: Final = QT_TRANSLATE_NOOP("day", "What was done")
_DONE: Final = {
    "received": QT_TRANSLATE_NOOP("day", "Letters received: {count}"),
    "sent": QT_TRANSLATE_NOOP("day", "Letters sent: {count}"),
    "tasks_done": QT_TRANSLATE_NOOP("day", "Tasks done: {count}"),
    "acts": QT_TRANSLATE_NOOP("day", "Visas, opinions and signatures given or refused: {count}"),
    "reminders": QT_TRANSLATE_NOOP("day", "Reminders sent: {count}"),
    "dossiers_closed": QT_TRANSLATE_NOOP("day", "Dossiers closed: {count}"),
    "unblocked": QT_TRANSLATE_NOOP("day", "Dossiers unblocked: {count}"),
    "blocked": QT_TRANSLATE_NOOP("day", "Dossiers blocked now: {count}"),
}
_NOTHING: Final = QT_TRANSLATE_NOOP("day", "Nothing is late and nothing waits.")
_LATE: Final = QT_TRANSLATE_NOOP("day", "{what} (days late: {days})")
_DUE: Final = QT_TRANSLATE_NOOP("day", "{what} (due on {day})")
_MORE: Final = QT_TRANSLATE_NOOP("day", "and {count} more")


def briefing(db: Any, kind: str, view: View, items: Sequence[Item], name: str, translate: Translate) -> Briefing:
    """Return the page of a `morning` or `closing` briefing; the closing one tells first what was done."""
    parts = [_figures(db, view.today, translate)] if kind == "closing" else []
    parts += [part for group in queries.GROUPS if (part := _part(group, items, translate)).lines]
    if not items:
        parts.append(Part(say(GROUPS["today"], translate), (say(_NOTHING, translate),)))
    title = say(_TITLES[kind].format(day=f"{view.today:%d/%m/%Y}"), translate)
    return Briefing(title, name, tuple(parts))


def _figures(db: Any, on: date, translate: Translate) -> Part:
    found = queries.figures(db, on)._asdict()
    lines = tuple(say(words.format(count=found[name]), translate) for name, words in _DONE.items())
    return Part(say(_FIGURES, translate), lines)


def _part(group: str, items: Sequence[Item], translate: Translate) -> Part:
    mine = [item for item in items if item.group == group]
    lines = [_line(item, translate) for item in mine[:MOST_LINES]]
    if len(mine) > MOST_LINES:
        lines.append(say(_MORE.format(count=len(mine) - MOST_LINES), translate))
    return Part(f"{say(GROUPS[group], translate)} ({len(mine)})", tuple(lines))


def _line(item: Item, translate: Translate) -> str:
    what = " ".join(filter(None, (item.number, item.title)))
    if item.late_days:
        return say(_LATE.format(what=what, days=item.late_days), translate)
    return say(_DUE.format(what=what, day=f"{item.due_on:%d/%m/%Y}"), translate) if item.due_on else what
