"""Questions of the room of reminders: a rule, the words of a reminder, a call; and what to do with what was written."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.services.reminders import queries
from aso_desktop.services.reminders.labels import CHANNELS, DIRECTIONS, SUBJECTS
from aso_desktop.services.reminders.queries import RuleRow
from aso_desktop.services.reminders.values import CallInput, RuleInput
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_NAMED: Final = Text("reminders", "{name}")
_NOBODY: Final = QT_TRANSLATE_NOOP("reminders", "Nobody by name")
_CHASED: Final = ("letter", "circuit", "deadline", "task")
_NEVER_MORE: Final = 99

RULE: Final = (
    Field("label", QT_TRANSLATE_NOOP("reminders", "Name"), required=True),
    Field("subject", QT_TRANSLATE_NOOP("reminders", "Chases"), Kind.CHOICE, width=22,
          choices=tuple(Choice(code, SUBJECTS[code]) for code in _CHASED)),
    Field("after_days", QT_TRANSLATE_NOOP("reminders", "Working days late"), Kind.NUMBER, width=6),
    Field("interval_days", QT_TRANSLATE_NOOP("reminders", "Working days between two"), Kind.NUMBER, width=6),
    Field("most", QT_TRANSLATE_NOOP("reminders", "Reminders at most"), Kind.NUMBER, width=6),
    Field("channel", QT_TRANSLATE_NOOP("reminders", "Way"), Kind.CHOICE, width=22,
          choices=tuple(Choice(code, words) for code, words in CHANNELS.items())),
    Field("at_opening", QT_TRANSLATE_NOOP("reminders", "By itself, when the program opens"), Kind.CHECK),
    Field("wording", QT_TRANSLATE_NOOP("reminders", "Wording"), Kind.TEXT, lines=3,
          hint=QT_TRANSLATE_NOOP("reminders", "Filled between braces: title, number, due, days, step, name")),
)  # fmt: skip
TEXT: Final = (Field("text", QT_TRANSLATE_NOOP("reminders", "Text"), Kind.TEXT, lines=7, required=True),)
CALL: Final = (
    Field("subject", QT_TRANSLATE_NOOP("reminders", "Subject"), required=True),
    Field("direction", QT_TRANSLATE_NOOP("reminders", "Call"), Kind.CHOICE, width=16,
          choices=tuple(Choice(code, words) for code, words in DIRECTIONS.items())),
    Field("caller", QT_TRANSLATE_NOOP("reminders", "Who")),
    Field("phone", QT_TRANSLATE_NOOP("reminders", "Telephone"), width=20),
    Field("notes", QT_TRANSLATE_NOOP("reminders", "What was said"), Kind.TEXT, lines=3),
    Field("call_back_on", QT_TRANSLATE_NOOP("reminders", "Call back on"), Kind.DATE, width=12, lean=Lean.FUTURE),
    Field("for_agent_id", QT_TRANSLATE_NOOP("reminders", "Who calls back"), Kind.CHOICE, width=28),
)  # fmt: skip


def people_choices(people: Sequence[AgentRow]) -> tuple[Choice, ...]:
    """Return the agents who are here, and nobody."""
    named = (Choice(one.id, _NAMED.format(name=one.name)) for one in people if one.active)
    return (Choice(None, _NOBODY), *named)


def call_input(values: Mapping[str, Any]) -> CallInput:
    """Return the call that a form describes."""
    day: date | None = values["call_back_on"]
    return CallInput(
        values["subject"], values["caller"] or "", values["phone"] or "", values["direction"],
        notes=values["notes"] or "", call_back_on=day, for_agent_id=values["for_agent_id"],
    )  # fmt: skip


def rule_input(values: Mapping[str, Any]) -> RuleInput:
    """Return the rule that a form describes."""
    return RuleInput(
        values["label"], values["subject"], values["after_days"] or 0, values["interval_days"] or 0,
        _NEVER_MORE if values["most"] is None else values["most"], channel=values["channel"],
        at_opening=values["at_opening"], wording=values["wording"] or "",
    )  # fmt: skip


class RulesDialog(QDialog):
    """The rules of the service; those that are shipped hold while it keeps none of its own."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rules of reminders"))
        self.context = context
        self._rules: Sequence[RuleRow] = ()
        self.lines = RowsList(self.tr("Rules"))
        self.new = Button(self.tr("New rule…"), "plus", "primary")
        self.edit = Button(self.tr("Change…"), "pencil")
        self.rest = Button(self.tr("Let it rest"), "pause")
        leave = Button(self.tr("Close"))
        self.new.clicked.connect(lambda: self.ask(None))
        self.edit.clicked.connect(lambda: self.ask(self._current()))
        self.rest.clicked.connect(self._rest)
        self.lines.itemActivated.connect(lambda _item: self.ask(self._current()))
        leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("Rules of reminders"), 17, bold=True))
        sentence = self.tr("The shipped rules hold until the service keeps one of its own. Nothing is sent by itself "
                           "unless a rule says so.")  # fmt: skip
        box.addWidget(Words(sentence, ink="text2", wrap=True))
        box.addWidget(self.lines, 1)
        box.addWidget(row(self.edit, self.rest, None, leave, self.new))
        self.resize(theme().px(660), theme().px(420))
        context.undo.changed.connect(self._on_changes)
        self.read()

    def read(self) -> None:
        """Read the rules again."""
        self.context.runner.read(self, "rules", queries.rule_rows, self._on_rules)

    def ask(self, rule: RuleRow | None) -> None:
        """Ask for a rule, or for other values of one; a shipped one is taken as a beginning."""
        services = self.context.services
        dialog = FormDialog(self.context, RULE, self)
        start = {"subject": "letter", "after_days": 1, "interval_days": 5, "most": 3, "channel": "email"}
        kept = {name: getattr(rule, name) for name in RuleRow._fields if name not in ("id", "state")} if rule else start
        dialog.form.set_values(kept if rule is None or rule.id else {**kept, "label": spoken(SUBJECTS[rule.subject])})
        key = rule.id if rule else None

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = services.reminders.keep_rule(rule_input(values), key)
            return changes

        sentence = self.tr("A reminder is never sent again for what is answered, suspended or settled.")
        dialog.ask(self.tr("Rule of reminders"), sentence, self.tr("Save"), save)

    def _rest(self) -> None:
        rule, services = self._current(), self.context.services
        if rule is not None and rule.id is not None:
            key: UUID = rule.id
            self.context.undo.perform(self, lambda: services.reminders.rest_rule(key))

    def _current(self) -> RuleRow | None:
        key = self.lines.key()
        return self._rules[key] if key is not None and key < len(self._rules) else None

    def _on_changes(self, changes: Changes) -> None:
        if "reminder_rule" in changes.tables:
            self.read()

    def _on_rules(self, rules: Sequence[RuleRow]) -> None:
        self._rules = rules
        self.lines.fill([self._line(place, rule) for place, rule in enumerate(rules)])
        self.rest.setEnabled(any(rule.id for rule in rules))
        self.lines.setFocus()

    def _line(self, place: int, rule: RuleRow) -> RowLine:
        words = [
            self.tr("after %Ln working day(s)", "", rule.after_days),
            self.tr("then every %Ln working day(s)", "", rule.interval_days),
            self.tr("%Ln time(s) at most", "", rule.most),
            spoken(CHANNELS[rule.channel]),
        ]
        words += [self.tr("by itself at opening")] if rule.at_opening else []
        title = rule.label or self.tr("{what} (shipped)").format(what=spoken(SUBJECTS[rule.subject]))
        return RowLine(title, " · ".join(words), "", "bell", key=place)


class SentDialog(QDialog):
    """What was written, one message after another: copied, or handed to the mail program."""

    def __init__(self, digests: Sequence[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reminders written"))
        self._digests = digests
        self.people = RowsList(self.tr("To whom"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the reminder"))
        self.copy = Button(self.tr("Copy the text"), "copy")
        self.mail = Button(self.tr("Open in the mail program"), "mail")
        leave = Button(self.tr("Close"), kind="primary")
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("%Ln reminder(s) written and logged", "", len(digests)), 17, bold=True, wrap=True))
        box.addWidget(Words(self.tr("They are logged: send the text by mail, or read it on the telephone."),
                            ink="text2", wrap=True))  # fmt: skip
        box.addWidget(self.people, 1)
        box.addWidget(self.text, 2)
        box.addWidget(row(self.copy, self.mail, None, leave))
        self.people.currentRowChanged.connect(self._show)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        self.mail.clicked.connect(self._open_mail)
        leave.clicked.connect(self.accept)
        self.people.fill([
            RowLine(one.recipient or self.tr("Nobody by name"), one.address, "", "mail", key=place)
            for place, one in enumerate(digests)
        ])  # fmt: skip
        self._show(self.people.currentRow())
        self.resize(theme().px(560), theme().px(460))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._digests):
            one = self._digests[place]
            self.text.setPlainText(one.text)
            self.mail.setEnabled(bool(one.address))

    def _open_mail(self) -> None:
        one = self._digests[self.people.currentRow()]
        QDesktopServices.openUrl(
            QUrl(f"mailto:{quote(one.address)}?subject={quote(one.heading)}&body={quote(one.text)}")
        )
