"""The cards of the conflict desk: one for each value that stands, one to write another."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.sync.cases import LIFE_KIND, NUMBER, REFERENCE, Case, Namesake, Side
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.record_codes import NONE, Codes, codes_of
from aso_desktop.ui.kit.record_words import CLAIMS
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Avatar, KeyCap, Rule, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.completion import Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice, RadioInput
from aso_desktop.ui.sync.words import joined, life_words, marked, plain_words, when_words

VALUE: Final = "value"
_LABEL: Final = QT_TRANSLATE_NOOP("sync", "Value")
_YES: Final = QT_TRANSLATE_NOOP("sync", "Yes")
_NO: Final = QT_TRANSLATE_NOOP("sync", "No")
_LONG: Final = 60
_CENTS: Final = 100


class Card(QFrame):
    """A choice of the desk."""

    chosen = Signal()

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.radio = RadioInput(title, bold=True)
        self.radio.toggled.connect(self._on_toggled)
        self.head = row(self.radio, None, KeyCap(key))
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(*(theme().px(side) for side in (14, 10, 14, 10)))
        self.box.setSpacing(theme().px(8))
        self.box.addWidget(self.head)
        self._on_toggled(on=False)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.setProperty("kind", "cardOn" if on else "card")
        self.style().polish(self)
        if on:
            self.chosen.emit()


class SideCard(Card):
    """One value, with who wrote it, when and where; what the other one does not say is marked."""

    def __init__(self, case: Case, place: int) -> None:
        super().__init__("", str(place + 1))
        self.radio.setText(self.tr("Keep this value"))
        side, other = case.sides[place], case.sides[1 if place == 0 else 0]
        if place == 0:
            self.head.box.insertWidget(2, Chip(self.tr("Shown"), "info"))
        self.words = side_words(case, side)
        body = QLabel()
        body.setTextFormat(Qt.TextFormat.RichText)
        body.setWordWrap(True)
        body.setFont(theme().font(14))
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.setText(marked(self.words, side_words(case, other)))
        body.setAccessibleName(self.words)
        self.radio.setAccessibleName(self.tr("Keep: {value}").format(value=self.words))
        self.box.addWidget(body)
        self.box.addStretch(1)
        self.box.addWidget(Rule())
        where = self.tr("{device}, this device").format(device=side.device) if side.is_here else side.device
        told = Words(joined((when_words(side.wall), where)), 12, ink="text2", wrap=True)
        names = column(Words(side.agent or self.tr("Unknown agent"), bold=True), told, gap=0)
        foot = row(Avatar(side.initials), names, gap=9)
        foot.box.setStretch(1, 1)
        self.box.addWidget(foot)


class OtherCard(Card):
    """A value that nobody wrote yet, in a field of the right kind."""

    def __init__(self, context: PanelContext, case: Case) -> None:
        super().__init__("", "E")
        self.radio.setText(self.tr("Write another value"))
        self._context = context
        self._case = case
        self.form = Form((_field(case),), context.clock)
        self.form.edited.connect(lambda _name: self.radio.setChecked(True))
        if case.kind == REFERENCE:
            self.form.set_completer(VALUE, self._complete)
        self.box.addWidget(self.form)
        self._begin()

    def text(self) -> str:
        """Return what was written, as the service reads it; refuses what is not a value of the field."""
        value = self.form.values()[VALUE]
        if isinstance(value, Proposal):
            return str(value.key)
        if self._case.kind == REFERENCE:
            raise UserError(QT_TRANSLATE_NOOP("sync", "Choose one of the proposals."), field=VALUE)
        if self._case.column.endswith("_cents"):
            return _cents(str(value or ""))
        return value.isoformat() if isinstance(value, date) else str("" if value is None else value)

    def start(self) -> None:
        """Write in the field."""
        self.radio.setChecked(True)
        self.form.focus_first()

    def _begin(self) -> None:
        """Begin with the value that is shown, where it can be written."""
        side = self._case.sides[0]
        if self._case.kind == REFERENCE or side.value is None:
            return
        value: Any = side.value
        if _is_date(self._case):
            value = date.fromisoformat(str(value))
        elif self._case.column.endswith("_cents"):
            value = f"{int(value) / _CENTS:.2f}"
        self.form.set_values({VALUE: value})

    def _complete(self, typed: str, give: Callable[[list[Proposal]], None]) -> None:
        services, parent = self._context.services, self._case.parent

        def show(found: list[Namesake]) -> None:
            give([Proposal(one.id, one.name) for one in found])

        self._context.runner.read(
            self, "complete", lambda db: services.conflict_desk.rows_named(db, parent, typed), show
        )


def side_words(case: Case, side: Side) -> str:
    """Return a side in words."""
    if case.kind == LIFE_KIND or side.gone:
        return life_words(gone=side.gone)
    return plain_words(case.table, case.column, side.value, side.name)


def _field(case: Case) -> Field:
    """Return the field that a value of this kind is written in."""
    if case.column in CLAIMS:
        return Field(VALUE, _LABEL, Kind.CHOICE, choices=(Choice(1, _YES), Choice(0, _NO)), width=12, repeats=False)
    if codes := _codes(case):
        choices = tuple(Choice(code, text) for code, text in codes.items())
        return Field(VALUE, _LABEL, Kind.CHOICE, choices=choices, width=30, repeats=False)
    if case.kind == REFERENCE:
        return Field(VALUE, _LABEL, Kind.COMPLETE, can_create=False, repeats=False)
    if _is_date(case):
        return Field(VALUE, _LABEL, Kind.DATE, width=14, repeats=False)
    if case.kind == NUMBER and not case.column.endswith("_cents"):
        return Field(VALUE, _LABEL, Kind.NUMBER, width=14, repeats=False)
    is_long = any(len(str(side.value)) > _LONG or "\n" in str(side.value) for side in case.sides)
    return Field(VALUE, _LABEL, Kind.TEXT if is_long else Kind.LINE, lines=4, repeats=False)


def _codes(case: Case) -> Codes:
    """Return the codes of a field with their words, where every side has some."""
    known = codes_of(case.table, case.column)
    return known if all(side.value in known or side.value in (None, "") for side in case.sides) else NONE


def _is_date(case: Case) -> bool:
    def day(value: object) -> bool:
        try:
            return isinstance(value, str) and len(value) == len("2026-11-13") and bool(date.fromisoformat(value))
        except ValueError:
            return False

    return any(day(side.value) for side in case.sides) and all(
        side.value in (None, "") or day(side.value) for side in case.sides
    )


def _cents(typed: str) -> str:
    """Return an amount in euros as cents."""
    plain = "".join(typed.split()).replace("€", "").replace(",", ".")
    try:
        return str(int(Decimal(plain) * _CENTS)) if plain else ""
    except InvalidOperation as error:
        text: Text = QT_TRANSLATE_NOOP("sync", "Write an amount, for example 1250,50.")
        raise UserError(text, field=VALUE) from error
