"""Questions of the room: a meeting, a series, a room, an item, a person, a reason."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.meetings import labels
from aso_desktop.services.meetings.aids import SUMMARY_LIMIT, length
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.services.meetings.queries import MeetingDetail, RoomRow, SeriesRow
from aso_desktop.services.meetings.sitting.queries import ItemRow, PersonRow
from aso_desktop.services.meetings.values import (
    NO_MARK,
    ItemInput,
    MeetingInput,
    PersonInput,
    QuorumInput,
    Saved,
    SeriesInput,
)
from aso_desktop.services.search.directory import queries as directory
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice

SHOWN: Final = 8
ZONE: Final = "Europe/Paris"
_HOUR: Final = re.compile(r"(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?", re.IGNORECASE)
_NONE: Final = QT_TRANSLATE_NOOP("meetings", "None")
_NAMED: Final = Text("meetings", "{name}")


def _coded(words: Mapping[str, Text]) -> tuple[Choice, ...]:
    return tuple(Choice(code, text) for code, text in words.items())


MEETING: Final = (
    Field("title", QT_TRANSLATE_NOOP("meetings", "Title"), required=True),
    Field("series_id", QT_TRANSLATE_NOOP("meetings", "Series"), Kind.CHOICE, width=28),
    Field("kind", QT_TRANSLATE_NOOP("meetings", "Kind"), Kind.CHOICE, width=18, choices=_coded(labels.KINDS)),
    Field("day", QT_TRANSLATE_NOOP("meetings", "Day"), Kind.DATE, width=12, lean=Lean.FUTURE, required=True),
    Field("starts_at", QT_TRANSLATE_NOOP("meetings", "From"), width=7, required=True),
    Field("ends_at", QT_TRANSLATE_NOOP("meetings", "to"), width=7, required=True, beside=True),
    Field("room_id", QT_TRANSLATE_NOOP("meetings", "Room"), Kind.CHOICE, width=28),
    Field("video_link", QT_TRANSLATE_NOOP("meetings", "Video link")),
)
SERIES: Final = (
    Field("name", QT_TRANSLATE_NOOP("meetings", "Name"), required=True),
    Field("cadence", QT_TRANSLATE_NOOP("meetings", "Held"), Kind.CHOICE, width=18, choices=_coded(labels.CADENCES)),
    Field(
        "threshold",
        QT_TRANSLATE_NOOP("meetings", "Quorum"),
        Kind.CHOICE,
        width=28,
        choices=(
            Choice("", QT_TRANSLATE_NOOP("meetings", "None is laid down")),
            Choice("more_than_half", QT_TRANSLATE_NOOP("meetings", "More than half of the members")),
            Choice("half", QT_TRANSLATE_NOOP("meetings", "At least half of the members")),
            Choice("fixed", QT_TRANSLATE_NOOP("meetings", "A fixed number")),
        ),
    ),
    Field("fixed", QT_TRANSLATE_NOOP("meetings", "How many"), Kind.NUMBER, width=6),
    Field("max_proxies", QT_TRANSLATE_NOOP("meetings", "Proxies held at most"), Kind.NUMBER, width=6),
    Field("proxies_count", QT_TRANSLATE_NOOP("meetings", "Proxies count in the quorum"), Kind.CHECK),
    Field("agenda", QT_TRANSLATE_NOOP("meetings", "Usual agenda, a line each"), Kind.TEXT, lines=4),
)
ROOM: Final = (
    Field("name", QT_TRANSLATE_NOOP("meetings", "Name"), required=True),
    Field("site", QT_TRANSLATE_NOOP("meetings", "Site")),
    Field("capacity", QT_TRANSLATE_NOOP("meetings", "Seats"), Kind.NUMBER, width=6),
    Field("equipment", QT_TRANSLATE_NOOP("meetings", "Equipment")),
)
ITEM: Final = (
    Field("title", QT_TRANSLATE_NOOP("meetings", "Title"), required=True),
    Field("purpose", QT_TRANSLATE_NOOP("meetings", "Purpose"), Kind.CHOICE, width=18, choices=_coded(labels.PURPOSES)),
    Field("planned_min", QT_TRANSLATE_NOOP("meetings", "Minutes"), Kind.NUMBER, width=6),
    Field("presenter", QT_TRANSLATE_NOOP("meetings", "Presented by")),
    Field("confidential", QT_TRANSLATE_NOOP("meetings", "Confidential"), Kind.CHECK),
    Field("internal", QT_TRANSLATE_NOOP("meetings", "Internal: not on the printed agenda"), Kind.CHECK),
)
PERSON: Final = (
    Field("printed", QT_TRANSLATE_NOOP("meetings", "Name"), Kind.COMPLETE, can_create=False),
    Field("role", QT_TRANSLATE_NOOP("meetings", "Role"), Kind.CHOICE, width=18, choices=_coded(labels.ROLES)),
    Field("email", QT_TRANSLATE_NOOP("meetings", "E-mail")),
    Field("voting", QT_TRANSLATE_NOOP("meetings", "Votes"), Kind.CHECK),
)
PARTICIPANT: Final = (
    Field("title", QT_TRANSLATE_NOOP("meetings", "Position")),
    Field("role", QT_TRANSLATE_NOOP("meetings", "Role"), Kind.CHOICE, width=18, choices=_coded(labels.ROLES)),
    Field("email", QT_TRANSLATE_NOOP("meetings", "E-mail")),
    Field("voting", QT_TRANSLATE_NOOP("meetings", "Votes"), Kind.CHECK),
)
SENT: Final = (
    Field("recipients", QT_TRANSLATE_NOOP("meetings", "To (several: parted by ;)"), Kind.TEXT, required=True, lines=3),
    Field("channel", QT_TRANSLATE_NOOP("meetings", "How"), Kind.CHOICE, width=28, choices=_coded(labels.CHANNELS)),
)
REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("meetings", "Reason"), Kind.TEXT, required=True, lines=2),)
SUMMARY: Final = (Field("summary_280", QT_TRANSLATE_NOOP("meetings", "Summary"), Kind.TEXT, lines=5),)


class MeetingDialog(FormDialog):
    """Makes a meeting or changes one."""

    def __init__(
        self,
        context: PanelContext,
        series: Sequence[SeriesRow],
        rooms: Sequence[RoomRow],
        meeting: MeetingDetail | None,
        parent: QWidget,
    ) -> None:
        super().__init__(context, MEETING, parent)
        self._meeting = meeting
        self.saved: Saved | None = None
        none = Choice(None, _NONE)
        self.form.field("series_id").set_choices((none, *(Choice(s.id, _NAMED.format(name=s.name)) for s in series)))
        self.form.field("room_id").set_choices((none, *(Choice(r.id, _NAMED.format(name=r.name)) for r in rooms)))
        self.form.set_values(_values_of(meeting))

    def show_up(self) -> None:
        """Ask."""
        title = self.tr("Change the meeting") if self._meeting else self.tr("New meeting")
        sentence = self.tr("A series brings its agenda, its people and its open actions.")
        self.ask(title, "" if self._meeting else sentence, self.tr("Save"), self._save_meeting)

    def _save_meeting(self, values: Mapping[str, Any]) -> Changes:
        wanted, services = meeting_input(values), self.context.services
        saved: Saved = (
            services.meetings.edit(self._meeting.id, wanted) if self._meeting else services.meetings.create(wanted)
        )
        self.saved = saved
        return saved.changes


class PersonDialog(FormDialog):
    """Invites somebody: the directory proposes, any name is taken."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, PERSON, parent)
        self.form.set_completer("printed", self._propose)
        self.form.set_values({"role": "member", "voting": True})

    def person(self, values: Mapping[str, Any]) -> PersonInput:
        """Return what the form holds."""
        chosen: Proposal | None = values["printed"]
        kind, contact = chosen.key if chosen else ("", None)
        return PersonInput(
            printed=chosen.text if chosen else self.form.field("printed").text(),
            contact_id=contact if kind == "contact" else None,
            email=values["email"],
            role=values["role"],
            voting=values["voting"],
        )

    def _propose(self, typed: str, give: Give) -> None:
        today = self.context.clock.today().isoformat()
        self.context.runner.read(
            self,
            "people",
            lambda db: directory.directory(db, typed, today, SHOWN),
            lambda rows: give([Proposal((r.kind, r.id), r.printed, "") for r in rows if r.kind == "contact"]),
        )


def meeting_input(values: Mapping[str, Any]) -> MeetingInput:
    """Return what the form of a meeting holds."""
    day: date = values["day"]
    starts = datetime.combine(day, hour(values["starts_at"], "starts_at"))
    ends = datetime.combine(day, hour(values["ends_at"], "ends_at"))
    names = ("title", "series_id", "kind", "room_id", "video_link")
    return MeetingInput(starts_at=starts, ends_at=ends, **{name: values[name] for name in names})


def hour(typed: str, field: str) -> time:
    """Return an hour typed as 14:00, 14h30 or 14."""
    match = _HOUR.fullmatch(typed.strip())
    try:
        if match is not None:
            return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        match = None
    text = QT_TRANSLATE_NOOP("meetings", "“{typed}” is no hour: write it as 14:00.")
    raise UserError(text.format(typed=typed[:20]), field=field)


def proposal_fields(units: Sequence[Any]) -> tuple[Field, ...]:
    """Return the questions about an item that a unit proposes."""
    choices = (Choice(None, _NONE), *(Choice(unit.id, _NAMED.format(name=unit.label or unit.code)) for unit in units))
    unit = Field("unit_id", QT_TRANSLATE_NOOP("meetings", "Unit"), Kind.CHOICE, width=30, choices=choices)
    notes = Field("notes", QT_TRANSLATE_NOOP("meetings", "What it is about"), Kind.TEXT, lines=3)
    return (ITEM[0], unit, *ITEM[1:], notes)


def participant_input(person: PersonRow, values: Mapping[str, Any]) -> PersonInput:
    """Return a participant as the form has it now; who it is stays."""
    return PersonInput(
        person.printed, person.contact_id, person.agent_id, **{f.name: values[f.name] for f in PARTICIPANT}
    )


def item_input(values: Mapping[str, Any]) -> ItemInput:
    """Return what the form of an item holds."""
    return ItemInput(**values)


def item_values(item: ItemRow | None) -> dict[str, Any]:
    """Return what the form of an item starts with."""
    if item is None:
        return {"purpose": "information"}
    names = ("title", "purpose", "planned_min", "presenter", "confidential", "internal")
    return {name: getattr(item, name) for name in names}


def quorum_input(values: Mapping[str, Any]) -> QuorumInput | None:
    """Return the rule that the form of a series holds."""
    if not values["threshold"]:
        return None
    most = values["max_proxies"]
    return QuorumInput(
        values["threshold"], values["fixed"] or 0, values["proxies_count"], max_proxies=1 if most is None else most
    )


def series_input(values: Mapping[str, Any], before: SeriesRow | None = None) -> SeriesInput:
    """Return the series that its form holds; what the form does not show stays, items keep what was said of them."""
    known = {item["title"]: item for item in json.loads(before.default_agenda)} if before else {}
    lines = [line.strip() for line in values["agenda"].splitlines() if line.strip()]
    agenda = tuple(ItemInput(**known.get(line, {"title": line})) for line in lines)
    return SeriesInput(
        values["name"], values["cadence"], before.unit_id if before else None, before.mark if before else NO_MARK,
        quorum_input(values), agenda, values.get("active", True),
    )  # fmt: skip


class SummaryDialog(FormDialog):
    """A summary, its signs counted while one types."""

    def __init__(self, context: PanelContext, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(context, fields, parent)
        self.form.edited.connect(self.count)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()

    def count(self, _name: str = "") -> None:
        """Say how many signs there are, no-break spaces included, as the intranet counts them."""
        signs = length(str(self.form.values()["summary_280"]))
        words = self.tr("{signs} signs of {most}").format(signs=signs, most=SUMMARY_LIMIT)
        self.form.say_beside("summary_280", words)


def _values_of(meeting: MeetingDetail | None) -> dict[str, Any]:
    if meeting is None:
        return {"kind": "meeting", "starts_at": "10:00", "ends_at": "11:00"}
    starts, ends = (local_hour(at, meeting.time_zone) for at in (meeting.starts_at, meeting.ends_at))
    names = ("title", "series_id", "kind", "room_id", "video_link")
    hours = {"day": starts.date(), "starts_at": f"{starts:%H:%M}", "ends_at": f"{ends:%H:%M}"}
    return {**{name: getattr(meeting, name) for name in names}, **hours}
