"""The words of a day: its groups and what Enter does."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

GROUPS: Final[dict[str, Text]] = {
    "late": QT_TRANSLATE_NOOP("day", "Late"),
    "today": QT_TRANSLATE_NOOP("day", "Due today"),
    "visa": QT_TRANSLATE_NOOP("day", "Waiting for my visa"),
    "soon": QT_TRANSLATE_NOOP("day", "Next 3 working days"),
    "drafts": QT_TRANSLATE_NOOP("day", "My drafts"),
    "conflicts": QT_TRANSLATE_NOOP("day", "Conflicts to settle"),
    "budget": QT_TRANSLATE_NOOP("day", "Budget alerts"),
}
ACTIONS: Final[dict[str, Text]] = {
    "endorse": QT_TRANSLATE_NOOP("day", "Endorse"),
    "chase": QT_TRANSLATE_NOOP("day", "Chase"),
    "reply": QT_TRANSLATE_NOOP("day", "Reply"),
    "resume": QT_TRANSLATE_NOOP("day", "Resume"),
    "finish": QT_TRANSLATE_NOOP("day", "Finish"),
    "call_back": QT_TRANSLATE_NOOP("day", "Call back"),
    "decide": QT_TRANSLATE_NOOP("day", "Decide"),
    "settle": QT_TRANSLATE_NOOP("day", "Settle"),
    "choose": QT_TRANSLATE_NOOP("day", "Choose"),
    "examine": QT_TRANSLATE_NOOP("day", "Examine"),
}
