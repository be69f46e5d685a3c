"""The last gate before a document is final (domain 13): looked at in the file, which Word may have changed."""

import re
from collections.abc import Sequence
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.documents.templates.reading import DocumentText
from aso_desktop.services.drafts import labels, queries
from aso_desktop.services.meetings import queries as meetings
from aso_desktop.services.meetings.content import content_of

_PROVISIONAL: Final = re.compile(r"\bP-[0-9A-Za-z]+-\d+\b")
_QUORUM: Final = re.compile(r"quorum", re.IGNORECASE)
_DECIDING: Final = frozenset({"minutes", "report", "decisions"})
_SEVERAL: Final = QT_TRANSLATE_NOOP("drafts", "{first} Other causes: {others}.")


def causes(db: Any, draft: queries.DraftRow, version: queries.VersionRow, text: DocumentText) -> list[Text]:
    """Return every cause that keeps a document from being final; nothing when it may be."""
    found = [labels.EMPTY.format(name=name) for name in text.unfilled]
    if text.changes:
        found.append(labels.CHANGES.format(count=text.changes))
    if text.comments:
        found.append(labels.COMMENTS.format(count=text.comments))
    whole = "\n".join(line.text for line in text.lines)
    if _PROVISIONAL.search(whole) or _has_unnumbered(db, draft):
        found.append(labels.UNNUMBERED)
    if _needs_quorum(db, draft) and not _QUORUM.search(whole):
        found.append(labels.NO_QUORUM)
    waiting = [r for r in queries.reviews(db, draft.id) if r.state == "asked" and r.version_id == version.id]
    return [*found, *(labels.OPEN_REVIEW.format(name=r.reviewer) for r in waiting)]


def sentence(found: Sequence[Text]) -> Text:
    """Return the first cause, and how many more there are."""
    return found[0] if len(found) == 1 else _SEVERAL.format(first=found[0], others=len(found) - 1)


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
