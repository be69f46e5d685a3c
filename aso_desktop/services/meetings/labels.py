"""The words of the codes that meetings hold, marked for translation."""

from collections.abc import Mapping
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

STATES: Final[Mapping[str, Text]] = {
    "draft": QT_TRANSLATE_NOOP("meetings", "Draft"),
    "convened": QT_TRANSLATE_NOOP("meetings", "Convened"),
    "in_session": QT_TRANSLATE_NOOP("meetings", "In session"),
    "in_review": QT_TRANSLATE_NOOP("meetings", "To be read over"),
    "approved": QT_TRANSLATE_NOOP("meetings", "Approved"),
    "sent": QT_TRANSLATE_NOOP("meetings", "Sent"),
    "cancelled": QT_TRANSLATE_NOOP("meetings", "Cancelled"),
}
KINDS: Final[Mapping[str, Text]] = {
    "meeting": QT_TRANSLATE_NOOP("meetings", "Meeting"),
    "committee": QT_TRANSLATE_NOOP("meetings", "Committee"),
    "body": QT_TRANSLATE_NOOP("meetings", "Formal body"),
    "stand_up": QT_TRANSLATE_NOOP("meetings", "Short point"),
}
PURPOSES: Final[Mapping[str, Text]] = {
    "information": QT_TRANSLATE_NOOP("meetings", "For information"),
    "discussion": QT_TRANSLATE_NOOP("meetings", "For discussion"),
    "decision": QT_TRANSLATE_NOOP("meetings", "For decision"),
}
ITEM_STATES: Final[Mapping[str, Text]] = {
    "proposed": QT_TRANSLATE_NOOP("meetings", "Proposed"),
    "accepted": QT_TRANSLATE_NOOP("meetings", "Accepted"),
    "declined": QT_TRANSLATE_NOOP("meetings", "Declined"),
    "postponed": QT_TRANSLATE_NOOP("meetings", "Postponed"),
}
ROLES: Final[Mapping[str, Text]] = {
    "chair": QT_TRANSLATE_NOOP("meetings", "Chair"),
    "secretary": QT_TRANSLATE_NOOP("meetings", "Secretary"),
    "member": QT_TRANSLATE_NOOP("meetings", "Member"),
    "guest": QT_TRANSLATE_NOOP("meetings", "Guest"),
    "expert": QT_TRANSLATE_NOOP("meetings", "Expert"),
}
PRESENCES: Final[Mapping[str, Text]] = {
    "present": QT_TRANSLATE_NOOP("meetings", "present"),
    "remote": QT_TRANSLATE_NOOP("meetings", "present, by video"),
    "represented": QT_TRANSLATE_NOOP("meetings", "represented"),
    "excused": QT_TRANSLATE_NOOP("meetings", "excused"),
    "absent": QT_TRANSLATE_NOOP("meetings", "absent"),
    "": QT_TRANSLATE_NOOP("meetings", "not noted"),
}
ANSWERS: Final[Mapping[str, Text]] = {
    "accepted": QT_TRANSLATE_NOOP("meetings", "comes"),
    "declined": QT_TRANSLATE_NOOP("meetings", "does not come"),
    "tentative": QT_TRANSLATE_NOOP("meetings", "may come"),
    "delegated": QT_TRANSLATE_NOOP("meetings", "sends somebody"),
    "needs-action": QT_TRANSLATE_NOOP("meetings", "has not answered"),
    "": QT_TRANSLATE_NOOP("meetings", "has not answered"),
}
MINUTES_KINDS: Final[Mapping[str, Text]] = {
    "minutes": QT_TRANSLATE_NOOP("meetings", "Minutes"),
    "report": QT_TRANSLATE_NOOP("meetings", "Formal report"),
    "decisions": QT_TRANSLATE_NOOP("meetings", "Record of decisions"),
}
MINUTES_STATES: Final[Mapping[str, Text]] = {
    "draft": QT_TRANSLATE_NOOP("meetings", "Draft"),
    "in_review": QT_TRANSLATE_NOOP("meetings", "To be read over"),
    "approved": QT_TRANSLATE_NOOP("meetings", "Approved"),
    "sent": QT_TRANSLATE_NOOP("meetings", "Sent"),
    "replaced": QT_TRANSLATE_NOOP("meetings", "Replaced by a corrected version"),
}
CADENCES: Final[Mapping[str, Text]] = {
    "none": QT_TRANSLATE_NOOP("meetings", "As needed"),
    "weekly": QT_TRANSLATE_NOOP("meetings", "Every week"),
    "fortnightly": QT_TRANSLATE_NOOP("meetings", "Every two weeks"),
    "monthly": QT_TRANSLATE_NOOP("meetings", "Every month"),
    "quarterly": QT_TRANSLATE_NOOP("meetings", "Every quarter"),
    "yearly": QT_TRANSLATE_NOOP("meetings", "Every year"),
}
TASK_STATES: Final[Mapping[str, Text]] = {
    "todo": QT_TRANSLATE_NOOP("tasks", "To do"),
    "doing": QT_TRANSLATE_NOOP("tasks", "Under way"),
    "waiting": QT_TRANSLATE_NOOP("tasks", "Waiting"),
    "done": QT_TRANSLATE_NOOP("tasks", "Done"),
    "dropped": QT_TRANSLATE_NOOP("tasks", "Dropped"),
}
VOTES: Final = QT_TRANSLATE_NOOP("meetings", "{votes_for} for · {votes_against} against · {abstentions} abstaining")
OFF_QUORUM: Final = QT_TRANSLATE_NOOP("meetings", "without a quorum: {present} present, {needed} needed")
CALL_STATES: Final[Mapping[str, Text]] = {
    "asked": QT_TRANSLATE_NOOP("meetings", "Asked"),
    "answered": QT_TRANSLATE_NOOP("meetings", "Answered"),
    "closed": QT_TRANSLATE_NOOP("meetings", "Closed"),
}
DECISION: Final = QT_TRANSLATE_NOOP("meetings", "Decision")
ACTION: Final = QT_TRANSLATE_NOOP("meetings", "Action")
RECOVERED: Final = QT_TRANSLATE_NOOP(
    "meetings", "What was being typed in a meeting when the program ended is back: “{words}”."
)
_SHOWN: Final = 80


def recovered(words: str) -> Text:
    """Return what is said of a note that came back."""
    plain = " ".join(words.split())
    return RECOVERED.format(words=plain if len(plain) <= _SHOWN else plain[:_SHOWN] + "…")


def vote_words(decision: Mapping[str, Any]) -> list[Text]:
    """Return what a decision's vote and quorum say; nothing where there was neither."""
    said: list[Text] = []
    if decision["votes_for"] is not None:
        said.append(VOTES.format(**{n: decision[n] for n in ("votes_for", "votes_against", "abstentions")}))
    if decision["off_quorum"]:
        said.append(OFF_QUORUM.format(present=decision["quorum_present"], needed=decision["quorum_needed"]))
    return said


CHANNELS: Final[Mapping[str, Text]] = {
    "email": QT_TRANSLATE_NOOP("meetings", "by e-mail"),
    "paper": QT_TRANSLATE_NOOP("meetings", "by post"),
    "hand_delivered": QT_TRANSLATE_NOOP("meetings", "by hand"),
    "intranet": QT_TRANSLATE_NOOP("meetings", "on the intranet"),
}
"""How minutes leave."""
