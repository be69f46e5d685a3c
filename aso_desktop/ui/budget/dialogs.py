"""Questions about the ledger: an amount, its day, who allows it, why; and how their values become entries."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.services.budget.values import Booked, Derogation, Late, amount
from aso_desktop.ui.budget.entry_fields import LATE, complete_lines
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.inputs import Choice

_AMOUNT: Final = Field("amount", QT_TRANSLATE_NOOP("budget", "Amount"), width=16, required=True, repeats=False)
_DAY: Final = Field("happened_on", QT_TRANSLATE_NOOP("budget", "Day"), Kind.DATE, width=12, lean=Lean.PAST)
_DOCUMENT: Final = Field("document", QT_TRANSLATE_NOOP("budget", "Document"), width=24)
_LABEL: Final = Field("label", QT_TRANSLATE_NOOP("budget", "Label"))
_AUTHORITY: Final = Field("authority", QT_TRANSLATE_NOOP("budget", "Allowed by (derogation)"))
_REASON: Final = Field("reason", QT_TRANSLATE_NOOP("budget", "Reason"), Kind.TEXT, lines=2)
_BOTH: Final = (
    Field("ae", QT_TRANSLATE_NOOP("budget", "AE"), width=16),
    Field("cp", QT_TRANSLATE_NOOP("budget", "CP"), width=16, beside=True),
)
_KIND: Final = Field(
    "kind", QT_TRANSLATE_NOOP("budget", "Enters the year as"), Kind.CHOICE, width=24, choices=LATE
)  # fmt: skip

STEP: Final = (_AMOUNT, _DAY, _DOCUMENT, _AUTHORITY, _REASON)
PLAIN_STEP: Final = (_AMOUNT, _DAY, _DOCUMENT)
WITHDRAWAL: Final = (
    _AMOUNT,
    _DAY,
    Field(
        "exception",
        QT_TRANSLATE_NOOP("budget", "Gives AE back although of an earlier year"),
        Kind.CHOICE,
        width=34,
        choices=(
            Choice("", QT_TRANSLATE_NOOP("budget", "No (article 160)")),
            *(Choice(code, words) for code, words in labels.EXCEPTIONS.items()),
        ),
    ),
    _REASON,
)
DEROGATION: Final = (
    _AMOUNT,
    Field("authority", QT_TRANSLATE_NOOP("budget", "Allowed by"), required=True),
    Field("reason", QT_TRANSLATE_NOOP("budget", "Reason"), Kind.TEXT, lines=2, required=True),
)
REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("budget", "Reason"), Kind.TEXT, lines=2, required=True),)
CREDIT: Final = (
    Field(
        "nature",
        QT_TRANSLATE_NOOP("budget", "Nature"),
        Kind.CHOICE,
        width=24,
        choices=tuple(
            Choice(nature, labels.NATURES[nature])
            for nature in (
                Nature.OPENING, Nature.ALLOTMENT, Nature.EARMARKED_FUNDS, Nature.CARRY_FORWARD, Nature.CANCELLATION,
                Nature.FREEZE, Nature.UNFREEZE,
            )
        ),
    ),
    *_BOTH,
    _DAY,
    _DOCUMENT,
    _LABEL,
)  # fmt: skip
MOVE: Final = (
    Field("aim", QT_TRANSLATE_NOOP("budget", "To the line"), Kind.COMPLETE, required=True, can_create=False),
    *_BOTH,
    _DAY,
    _DOCUMENT,
    _LABEL,
)
COVER: Final = (
    Field("source", QT_TRANSLATE_NOOP("budget", "From the line"), Kind.COMPLETE, required=True, can_create=False),
    _AMOUNT,
    _LABEL,
)
YEAR: Final = (
    Field("year", QT_TRANSLATE_NOOP("budget", "Year"), Kind.NUMBER, width=8, required=True),
    Field(
        "profile",
        QT_TRANSLATE_NOOP("budget", "Vocabulary"),
        Kind.CHOICE,
        width=34,
        choices=tuple(Choice(code, words) for code, words in labels.PROFILES.items()),
    ),
    Field("like", QT_TRANSLATE_NOOP("budget", "Tree and lines of"), Kind.CHOICE, width=14),
)
LINE: Final = (
    Field("code", QT_TRANSLATE_NOOP("budget", "Code"), width=16, required=True),
    Field("label", QT_TRANSLATE_NOOP("budget", "Label"), required=True),
    Field("node_id", QT_TRANSLATE_NOOP("budget", "Place in the tree"), Kind.CHOICE, width=34),
    Field("title", QT_TRANSLATE_NOOP("budget", "Title (1 to 7)"), Kind.NUMBER, width=4),
    Field("account", QT_TRANSLATE_NOOP("budget", "Account"), width=12, beside=True),
    Field(
        "rule",
        QT_TRANSLATE_NOOP("budget", "Above the credit"),
        Kind.CHOICE,
        width=24,
        choices=tuple(Choice(code, words) for code, words in labels.RULES.items()),
    ),
    Field("warn_percent", QT_TRANSLATE_NOOP("budget", "Warn from (%)"), Kind.NUMBER, width=5, beside=True),
    Field("forecast", QT_TRANSLATE_NOOP("budget", "Own forecast of the year"), width=16),
    Field("inactive", QT_TRANSLATE_NOOP("budget", "No longer used"), Kind.CHECK),
)
NODE: Final = (
    Field("code", QT_TRANSLATE_NOOP("budget", "Code"), width=16, required=True),
    Field("label", QT_TRANSLATE_NOOP("budget", "Label"), required=True),
    Field(
        "kind",
        QT_TRANSLATE_NOOP("budget", "Level"),
        Kind.CHOICE,
        width=24,
        choices=(
            Choice("programme", QT_TRANSLATE_NOOP("budget", "Programme")),
            Choice("action", QT_TRANSLATE_NOOP("budget", "Action")),
            Choice("bop", QT_TRANSLATE_NOOP("budget", "BOP")),
            Choice("uo", QT_TRANSLATE_NOOP("budget", "UO")),
            Choice("chapter", QT_TRANSLATE_NOOP("budget", "Chapter")),
            Choice("group", QT_TRANSLATE_NOOP("budget", "Group")),
        ),
    ),
    Field("parent_id", QT_TRANSLATE_NOOP("budget", "Below"), Kind.CHOICE, width=34),
    Field("ministry", QT_TRANSLATE_NOOP("budget", "Ministry"), width=24),
)
QUOTA: Final = (
    Field("agent", QT_TRANSLATE_NOOP("budget", "Colleague"), Kind.CHOICE, width=28),
    _AMOUNT,
)

MONEY: Final = frozenset({"amount", "ae", "cp", "forecast"})
"""Fields that hold an amount."""
MAY_BE_EMPTY: Final = frozenset({"ae", "cp", "forecast"})

WIDE: Final = 680
"""Reference width of a form with two fields abreast, or with a long name beside a choice."""

Book = Callable[[Mapping[str, Any]], Booked]


class BookDialog(FormDialog):
    """A question whose answer is an entry of the ledger; a refusal shows who may allow it."""

    def __init__(
        self, context: PanelContext, fields: Sequence[Field], parent: QWidget, year: YearRow | None = None
    ) -> None:
        """`year` that is no longer open asks how the entry comes in late."""
        self._is_late = year is not None and year.state != "open"
        names = {field.name for field in fields}
        late = (_KIND, *(() if "reason" in names else (_REASON,))) if self._is_late else ()
        super().__init__(context, (*fields, *late), parent)
        self.setMinimumWidth(theme().px(WIDE))
        self._year = year
        self._book: Book | None = None
        self._then: Callable[[Booked], object] | None = None
        self._may_derogate = "authority" in names and not next(f for f in fields if f.name == "authority").required
        if self._may_derogate:
            self._show_derogation(shown=False)
        for name in ("aim", "source"):
            if name in names:
                self.form.set_completer(name, complete_lines(context, self, lambda: year.id if year else None))

    def ask_entry(self, words: tuple[str, str, str], book: Book, then: Callable[[Booked], object]) -> None:
        """Show the question (title, sentence, action); `book` runs on the writer thread."""
        self._book, self._then = book, then
        self.ask(*words, lambda _values: book(_values).changes)

    @override
    def show_error(self, field: str, words: str) -> bool:
        if self._may_derogate and field in ("amount", "authority"):
            self._show_derogation(shown=True)
        return super().show_error(field, words)

    @override
    def save(self) -> None:
        """Read the amounts, then hand the values to the ledger."""
        if self._book is None or not self.may_save():
            return
        try:
            values, book = self.wanted(), self._book
        except UserError as error:
            self.show_error(error.field or "amount", spoken(error.text))
            return
        self.context.runner.write(self, lambda: book(values), self._on_booked)

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the values, amounts in centimes, lines by identity, and how the entry comes in."""
        values = with_money(self.form.values())
        for name in ("aim", "source"):
            if name in values and values[name] is None:
                raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a line of credit from the list."), field=name)
        is_late = self._is_late
        values["late"] = Late(values.get("kind") or LATE[0].value, values["reason"]) if is_late else Late()
        if self._may_derogate:
            values["derogation"] = Derogation(values["authority"], values["reason"]) if values["authority"] else None
        return values

    def _show_derogation(self, *, shown: bool) -> None:
        self.form.show_row("authority", shown=shown)
        self.form.show_row("reason", shown=shown or self._is_late)

    def _on_booked(self, booked: Booked) -> None:
        if self._then is not None:
            self._then(booked)
        self.accept()


class MoneyDialog(FormDialog):
    """A question with amounts whose answer is a change that can be undone."""

    def __init__(self, context: PanelContext, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(context, fields, parent)
        self.setMinimumWidth(theme().px(WIDE))

    @override
    def save(self) -> None:
        """Say what is wrong with an amount beside it."""
        try:
            super().save()
        except UserError as error:
            self.show_error(error.field or "", spoken(error.text))

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the values, amounts in centimes."""
        return with_money(self.form.values())


def with_money(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values whose amounts are centimes; None for one left empty that may be."""
    found = dict(values)
    for name in MONEY & set(values):
        is_empty = not values[name]
        found[name] = None if is_empty and name in MAY_BE_EMPTY else amount(values[name], name)
    return found


def line_values(line: LineRow | None, forecast: str) -> dict[str, Any]:
    """Return what the form of a line shows."""
    if line is None:
        return {"title": 3, "rule": "block", "warn_percent": 90}
    shown = ("code", "label", "node_id", "title", "account", "rule", "warn_percent", "inactive")
    return {name: getattr(line, name) for name in shown} | {"forecast": forecast}
