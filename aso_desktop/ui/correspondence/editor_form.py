"""The fields of a letter at work: what they propose, what they say beside themselves, what they ask about."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.entering.queries import Offer, TypeRow
from aso_desktop.services.correspondence.values import PRIORITY_DAYS
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.services.search.directory.queries import DirectoryRow, directory
from aso_desktop.ui.correspondence.dialogs import as_choice
from aso_desktop.ui.correspondence.editor_fields import DATES, FIELDS, PARTIES, SECOND
from aso_desktop.ui.correspondence.editor_values import Entry
from aso_desktop.ui.kit.forms import Form
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import CompletionInput, Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import ChoiceInput, DateInput

PROPOSED: Final = 6
TITLES: Final = ("m.", "mme", "mr", "mrs", "ms", "dr", "me", "maître", "monsieur", "madame")
"""How the name of a person begins."""
ALWAYS_SEVERAL: Final = 1


class EditorForm(QWidget):
    """The form of one letter, with completion, dates in words and the target date."""

    edited = Signal(str)

    def __init__(self, context: PanelContext, direction: str) -> None:
        super().__init__()
        self._context = context
        self._offer = Offer((), (), (), None)
        self._own_target = False
        self.direction = direction
        self.form = Form(FIELDS[direction], context.clock)
        self.names: Final = tuple(field.name for field in FIELDS[direction])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.form)
        for name in ("register_id", "mark_reason", *SECOND.values()):
            self._show_row(name, shown=False)
        self._name_choices()
        self._connect()

    # --- values ------------------------------------------------------------------------------------------------

    def held(self) -> dict[str, Any]:
        """Return what the fields hold; words that stand for nobody known are kept as words."""
        values = self.form.values()
        for name in self.names:
            if isinstance(widget := self.form.field(name), CompletionInput) and values[name] is None:
                values[name] = widget.text().strip() or None
        return values

    def put(self, values: Mapping[str, Any]) -> None:
        """Write values; a second correspondent brings its row."""
        self.form.set_values(values)
        for second in SECOND.values():
            if values.get(second):
                self._show_row(second, shown=True)
        if "due_on" in values and values["due_on"] is not None:
            self._own_target = True
        self.say_all()

    def begin_with(self, values: Mapping[str, Any]) -> None:
        """Empty the form for a new letter and write what it begins with."""
        self._own_target = False
        self.form.clear()
        for second in SECOND.values():
            self._show_row(second, shown=False)
        self.put(values)

    def lead(self, agent_id: UUID | None) -> Proposal | None:
        """Return the line of an agent."""
        return next((_agent(agent) for agent in self._offer.agents if agent.id == agent_id), None)

    @property
    def agent_name(self) -> str:
        """Who works here: the usual drafter."""
        return self._offer.agent.name if self._offer.agent else ""

    # --- what is offered ---------------------------------------------------------------------------------------

    def take_offer(self, offer: Offer, *, is_new: bool) -> None:
        """Fill the choices; the register is asked for only where there are several."""
        self._offer = offer
        language = self._context.language.code
        types = tuple(as_choice(row.code, _type_words(row, language)) for row in offer.types)
        self.form.field("type_code").set_choices(types)
        registers = [row for row in offer.registers if row.direction == self.direction]
        choices = tuple(as_choice(row.id, f"{row.label} · {row.unit}" if row.unit else row.label) for row in registers)
        self.form.field("register_id").set_choices(choices)
        self._show_row("register_id", shown=is_new and len(registers) > ALWAYS_SEVERAL)

    def register_words(self) -> str:
        """Return the register that gives the number."""
        return str(self.form.field("register_id").currentText())

    # --- words beside the fields -------------------------------------------------------------------------------

    def say_all(self) -> None:
        """Say the weekdays and the target anew."""
        for name in DATES:
            if name in self.names:
                field: DateInput = self.form.field(name)
                self.form.say_beside(name, field.in_words())
        self._propose_target()

    def question(self) -> tuple[str, str, tuple[str, Callable[[], object]] | None] | None:
        """Return the date that looks wrong, in words, with a correction; None when all is well."""
        values, today = self.form.values(), self._context.clock.today()
        for name in ("received_on", "sent_on", "document_date"):
            day: date | None = values.get(name)
            if day is not None and day > today:
                return name, *self._future(name, day, today)
        limit = values.get("received_on") or values.get("sent_on")
        day = values.get("document_date")
        if day is None or limit is None or day <= limit:
            return None
        return "document_date", *self._after(day, limit)

    # --- inside ------------------------------------------------------------------------------------------------

    def _future(self, name: str, day: date, today: date) -> tuple[str, tuple[str, Callable[[], object]]]:
        right = nearest_before(day, today)
        words = self.tr("In the future. Did you mean {day}?").format(day=_in_figures(right))
        return words, (self.tr("Correct"), lambda: self._correct(name, right))

    def _after(self, day: date, limit: date) -> tuple[str, tuple[str, Callable[[], object]]]:
        right = nearest_before(day, limit)
        arrived = self.tr("After the arrival. Did you mean {day}?")
        left = self.tr("After the departure. Did you mean {day}?")
        words = (arrived if self.direction == "incoming" else left).format(day=_in_figures(right))
        return words, (self.tr("Correct"), lambda: self._correct("document_date", right))

    def _correct(self, name: str, day: date) -> None:
        self.form.clear_errors()
        self.form.set_values({name: day})
        self.form.focus_field(name)
        self._on_edited(name)

    def _name_choices(self) -> None:
        for name in ("medium", "sending_mode"):
            self.form.field(name).setAccessibleName(spoken(labels.FIELDS[name]))

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.picker_asked.connect(self._on_picker_asked)
        for name in self.names:
            widget = self.form.field(name)
            if isinstance(widget, CompletionInput):
                self.form.set_completer(name, self._ask_agents if name == "lead_id" else self._asker(name))
                widget.chosen.connect(lambda taken, field=widget: self._on_chosen(field, taken))
            if name in SECOND:
                self._add_second(widget, SECOND[name])
        if "due_on" in self.names:
            self.form.field("due_on").words.connect(lambda _words: self._say_target())

    def _add_second(self, field: QLineEdit, second: str) -> None:
        action = QAction(icon("plus", "text2"), self.tr("Add a second correspondent"), field)
        action.triggered.connect(lambda _on=False: self.add_second(second))
        field.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def add_second(self, second: str) -> None:
        """Show the row of a second correspondent and go there."""
        self._show_row(second, shown=True)
        self.form.focus_field(second)

    def _show_row(self, name: str, *, shown: bool) -> None:
        if name in self.names:
            self.form.show_row(name, shown=shown)

    def _on_edited(self, name: str) -> None:
        if name == "due_on":
            self._own_target = bool(self.form.field("due_on").text().strip())
        if name in ("type_code", "priority", "received_on", "due_on"):
            self._propose_target()
        self.edited.emit(name)

    # --- the target date ---------------------------------------------------------------------------------------

    def _propose_target(self) -> None:
        """Write the target date that priority and type make, unless the user gave one."""
        if "due_on" not in self.names:
            return
        received = self.form.field("received_on").value()
        if not self._own_target and received is not None:
            calendar = self._context.preferences.values.calendar
            self.form.set_values({"due_on": calendar.add_working_days(received, self._target_days())})
        self._say_target()

    @property
    def own_target(self) -> bool:
        """Whether the user gave the target date."""
        return self._own_target

    def _target_days(self) -> int:
        priority = self.form.field("priority").value() or "normal"
        chosen = self.form.field("type_code").value()
        of_type = next((row.target_days for row in self._offer.types if row.code == chosen), None)
        usual = PRIORITY_DAYS[priority]
        if of_type is None:
            return usual
        return of_type if priority == "normal" else min(of_type, usual)

    def _say_target(self) -> None:
        field: DateInput = self.form.field("due_on")
        day = field.value()
        if day is None:
            self.form.say_beside("due_on", "")
            return
        today = self._context.clock.today()
        count = self._context.preferences.values.calendar.working_days_between(today, day)
        if count > 0:
            words = self.tr("{weekday}, in %Ln working day(s)", "", count)
        elif day == today:
            words = self.tr("{weekday}, today")
        else:
            words = self.tr("{weekday}, past")
        self.form.say_beside("due_on", words.format(weekday=QLocale().dayName(day.isoweekday())))

    # --- completion --------------------------------------------------------------------------------------------

    def _asker(self, name: str) -> Callable[[str, Give], None]:
        return lambda typed, give: self._ask_directory(name, typed, give)

    def _ask_directory(self, name: str, typed: str, give: Give) -> None:
        today = self._context.clock.today().isoformat()

        def show(rows: Sequence[DirectoryRow]) -> None:
            give([*map(self._proposal, rows), *self._new_entries(typed)])

        self._context.runner.read(self, f"complete {name}", lambda db: directory(db, typed, today, PROPOSED), show)

    def _ask_agents(self, typed: str, give: Give) -> None:
        wanted = typed.casefold().split()
        give(
            [
                _agent(row)
                for row in self._offer.agents
                if all(w in f"{row.name} {row.initials}".casefold() for w in wanted)
            ]
        )

    def _proposal(self, row: DirectoryRow) -> Proposal:
        note = self.tr("%Ln letter(s)", "", row.uses)
        if row.is_inactive:
            note = self.tr("no longer active")
        elif row.last_used_on:
            last = date.fromisoformat(row.last_used_on)
            note = self.tr("{count} · last on {day}").format(count=note, day=f"{last:%d/%m}")
        return Proposal(Entry(row.kind, row.id), row.printed, note)  # type: ignore[arg-type]

    def _new_entries(self, typed: str) -> list[Proposal]:
        """Return the lines that make a new entry on saving: the likelier kind first."""
        if not typed:
            return []
        body, one = self.tr("Create the organisation “{name}”"), self.tr("Create the person “{name}”")
        organisation = Proposal(Entry("organisation", None, typed), body.format(name=typed), creates=True)
        person = Proposal(Entry("contact", None, typed), one.format(name=typed), creates=True)
        is_person = typed.casefold().startswith(tuple(f"{title} " for title in TITLES))
        return [person, organisation] if is_person else [organisation, person]

    def _on_chosen(self, field: CompletionInput, taken: Proposal) -> None:
        """Show the name alone where a new entry is to be made."""
        if taken.creates:
            field.set_value(Proposal(Entry(taken.key.kind, None), taken.key.typed))

    def _on_picker_asked(self, name: str) -> None:
        widget = self.form.field(name) if name else None
        if isinstance(widget, CompletionInput):
            ask = self._ask_agents if name == "lead_id" else self._asker(name)
            ask(widget.text().strip(), widget.offer)
        elif isinstance(widget, ChoiceInput):
            widget.showPopup()


def known_parties(held: Mapping[str, Any], direction: str) -> Sequence[Any]:
    """Return what the fields of the correspondents that matter hold."""
    role = "senders" if direction == "incoming" else "recipients"
    return [held.get(place) for place in PARTIES[role] if held.get(place)]


def nearest_before(day: date, limit: date) -> date:
    """Return what was likely meant by a day that comes too late: a wrong ten, month or year."""
    likely = (_with_day(day, day.day % 10), _earlier_month(day), _year_before(day))
    return max((d for d in likely if d is not None and d <= limit), default=limit)


def _with_day(day: date, number: int) -> date | None:
    return day.replace(day=number) if number else None


def _earlier_month(day: date) -> date | None:
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=day.day) if day.day <= last.day else None


def _year_before(day: date) -> date | None:
    return None if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


def _in_figures(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _agent(agent: AgentRow) -> Proposal:
    return Proposal(agent.id, agent.name, agent.unit.code if agent.unit else "")


def _type_words(row: TypeRow, language: str) -> str:
    return row.label_en if language == "en" else row.label_fr


def printed(held: Any) -> str:
    """Return the words of a correspondent's field."""
    return held.text if isinstance(held, Proposal) else str(held or "")
