"""The last gate before a document is final (domain 13): looked at in the file, which Word may have changed."""

import re
from collections.abc import Sequence
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.documents.templates.reading import DocumentText
from aso_desktop.services.drafts import labels, queries, sources
from aso_desktop.services.meetings import queries as meetings
from aso_desktop.services.meetings.content import content_of

_PROVISIONAL: Final = re.compile(r"\bP-[0-9A-Za-z]+-\d+\b")
_QUORUM: Final = re.compile(r"quorum", re.IGNORECASE)
_NUMBERS: Final = frozenset({"numero", "reference"})
_DECIDING: Final = frozenset({"minutes", "report", "decisions"})
_SEVERAL: Final = QT_TRANSLATE_NOOP("drafts", "{first} Other causes: {others}.")


def causes(
    db: Any, draft: queries.DraftRow, version: queries.VersionRow, text: DocumentText, *, is_numbered: bool = False
) -> list[Text]:
    """Return every cause that keeps a document from being final; nothing when it may be.

    `is_numbered`: what the number will fill is not counted.
    """
    empty = [name for name in text.unfilled if not (is_numbered and name in _NUMBERS)]
    found = [labels.EMPTY.format(name=name) for name in empty]
    if text.changes:
        found.append(labels.CHANGES.format(count=text.changes))
    if text.comments:
        found.append(labels.COMMENTS.format(count=text.comments))
    whole = "\n".join(line.text for line in text.lines)
    found += _number_causes(db, draft, whole, is_numbered=is_numbered)
    if _needs_quorum(db, draft) and not _QUORUM.search(whole):
        found.append(labels.NO_QUORUM)
    waiting = [r for r in queries.reviews(db, draft.id) if r.state == "asked" and r.version_id == version.id]
    return [*found, *(labels.OPEN_REVIEW.format(name=r.reviewer) for r in waiting)]


def sentence(found: Sequence[Text]) -> Text:
    """Return the first cause, and how many more there are."""
    return found[0] if len(found) == 1 else _SEVERAL.format(first=found[0], others=len(found) - 1)


def _number_causes(db: Any, draft: queries.DraftRow, whole: str, *, is_numbered: bool) -> list[Text]:
    """Say what the numbers still want: of decisions in minutes, of the departure in a letter."""
    if draft.source_table == sources.MEETING:
        unnumbered = _PROVISIONAL.search(whole) or _has_unnumbered(db, draft)
        return [labels.UNNUMBERED] if unnumbered else []
    own = queries.own_letter(db, draft.letter_id)
    if draft.kind in queries.LEAVING and own is None and not is_numbered:
        return [labels.NOT_REGISTERED]
    return [labels.NUMBER_WAITS] if _PROVISIONAL.search(whole) else []


def _has_unnumbered(db: Any, draft: queries.DraftRow) -> bool:
    if draft.source_table != "meeting" or draft.source_id is None or draft.kind not in _DECIDING:
        return False
    content = content_of(db, draft.source_id)
    numbers = [d["number"] for item in content["items"] for d in item["decisions"]]
    return any(not number or number.startswith("P-") for number in numbers)


def _needs_quorum(db: Any, draft: queries.DraftRow) -> bool:
    """Say whether a record of a meeting whose series has a quorum must say it: votes were taken."""
    if draft.source_table != "meeting" or draft.source_id is None or draft.kind != "report":
        return False
    meeting = meetings.detail(db, draft.source_id)
    return meeting is not None and bool(meeting.quorum_rule)
