"""Questions about an invoice or a supplier whose answers need more than their plain values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget.values import Derogation, Late, amount
from aso_desktop.services.invoices.values import Flag, InvoiceInput, SupplierInput
from aso_desktop.ui.invoices import fields
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, row
from aso_desktop.ui.kit.widgets.completion import Proposal

Write = Callable[[Mapping[str, Any]], Any]


class AnswerDialog(FormDialog):
    """A question whose answer is read first: what cannot be read is said beside its field."""

    def ask_for(self, words: tuple[str, str, str], write: Write, then: Callable[[Any], object]) -> None:
        """Show the question (title, sentence, action); `write` runs on the writer thread, `then` with its answer."""
        self._write, self._then = write, then
        self.ask(*words, _never)

    @override
    def save(self) -> None:
        """Read the form, then write."""
        if not self.may_save():
            return
        try:
            values, write = self.wanted(), self._write
        except UserError as error:
            self.show_error(error.field or "", spoken(error.text))
            return
        self.context.runner.write(self, lambda: write(values), self._finish)

    def _finish(self, answer: Any) -> None:
        self._then(answer)
        self.accept()


def _never(_values: Mapping[str, Any]) -> Changes:
    raise AssertionError


class StepDialog(AnswerDialog):
    """The day of a step; who allows it and how it enters a closed year are asked when the ledger wants to know."""

    HIDDEN = ("line", "kind", "authority", "reason")

    def __init__(self, context: PanelContext, parent: QWidget, *, asks_line: bool = False) -> None:
        super().__init__(context, fields.STEP, parent)
        self.form.set_values({"on": context.clock.today(), "kind": "ordinary"})
        self.form.set_completer("line", fields.complete_lines(context, self))
        self._asks_line = asks_line
        for name in self.HIDDEN:
            self.form.show_row(name, shown=name == "line" and asks_line)

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Show the fields that the refusal speaks of: a closed year, a credit that is exceeded."""
        wanted = {"amount": ("authority", "reason"), "kind": ("kind", "reason"), "reason": ("reason",)}.get(field, ())
        for name in wanted:
            self.form.show_row(name, shown=True)
        return super().show_error("authority" if field == "amount" else field, words)

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the step: its day, its line, its derogation, how it enters the year."""
        values = self.form.values()
        if self._asks_line and values["line"] is None:
            raise UserError(QT_TRANSLATE_NOOP("invoices", "Choose a line of credit from the list."), field="line")
        authority, reason = values["authority"], values["reason"]
        late = values["kind"] or "ordinary"
        return {
            "on": values["on"],
            "line": values["line"].key if values["line"] else None,
            "derogation": Derogation(authority, reason) if authority else None,
            "late": Late(late, reason) if late != "ordinary" else Late(),
        }


class MatchDialog(AnswerDialog):
    """Which commitments an invoice goes to, and how much to each."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, fields.MATCH, parent)
        self.setMinimumWidth(theme().px(WIDE))
        for place, _amount in fields.PARTS:
            self.form.set_completer(place, fields.complete_commitments(context, self))

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong with the parts beside the first amount."""
        return super().show_error("amount_1" if field == "amount" else field, words)

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the parts: (commitment, centimes)."""
        values, parts = self.form.values(), []
        for place, cents in fields.PARTS:
            chosen = values[place]
            if chosen is None and not self.form.field(place).text().strip():
                continue
            if chosen is None:
                raise UserError(QT_TRANSLATE_NOOP("invoices", "Choose a commitment from the list."), field=place)
            parts.append((chosen.key, amount(values[cents], cents)))
        return {"parts": parts}


WIDE: Final = 680
"""Reference width of a form with two fields abreast, and the words of a day at its right."""


class TypedDialog(AnswerDialog):
    """An invoice that came on paper, with the scan that goes with it."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, fields.TYPED, parent)
        self.setMinimumWidth(theme().px(WIDE))
        self.file: Path | None = None
        self._name = ElidedWords("", ink="text2")
        join = Button(self.tr("Join the scan…"), "paperclip")
        join.clicked.connect(self._ask_file)
        today = context.clock.today()
        self.form.set_completer("supplier", fields.complete_suppliers(context, self))
        self.form.field("supplier").create_asked.connect(lambda _typed: self.form.focus_field("gross"))
        self.form.set_values({"kind": "invoice", "received_on": today, "received_how": "receipt", "currency": "EUR"})
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(3, row(join, self._name))

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the invoice; a supplier that was not chosen is taken by its name."""
        values = dict(self.form.values())
        chosen = values.pop("supplier")
        typed = self.form.field("supplier").text().strip()
        gross, net = values.pop("gross"), values.pop("net")
        given = InvoiceInput(
            **values,
            gross_cents=amount(gross, "gross"),
            net_cents=amount(net, "net") if net else None,
            supplier_id=chosen.key if isinstance(chosen, Proposal) else None,
            supplier_name="" if isinstance(chosen, Proposal) else typed,
            file=self.file,
        )
        return {"invoice": given}

    def _ask_file(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Scan of the invoice"), "", self.tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All (*)")
        )
        if chosen:
            self.file = Path(chosen)
            self._name.say(self.file.name)


class SupplierDialog(AnswerDialog):
    """A supplier; an identifier whose key does not fit is pointed out while it is typed, and never refused."""

    def __init__(self, context: PanelContext, parent: QWidget, known: SupplierInput | None) -> None:
        super().__init__(context, fields.SUPPLIER, parent)
        self.setMinimumWidth(theme().px(WIDE))
        self._known = known or SupplierInput("")
        shown = {name: value for name, value in asdict(self._known).items() if name != "organisation_id"}
        shown |= {name: "\n".join(shown[name]) for name in fields.MANY_LINES}
        self.form.set_values(shown)
        self.form.edited.connect(lambda _name: self._check())
        self._check()

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return the supplier."""
        return {"supplier": self.supplier()}

    def supplier(self) -> SupplierInput:
        """Return what the form holds."""
        values = dict(self.form.values())
        values |= {name: tuple(filter(None, values[name].splitlines())) for name in fields.MANY_LINES}
        return SupplierInput(**values, organisation_id=self._known.organisation_id)

    def _check(self) -> None:
        given = self.supplier()

        def work() -> Sequence[Flag]:
            from aso_desktop.services.invoices.suppliers import flags

            return flags(given)

        self.context.runner.work(self, work, self._show_flags, kind="flags")

    def _show_flags(self, found: Sequence[Flag]) -> None:
        told = {flag.field: spoken(flag.text) for flag in found}
        for name in ("siren", "siret", "vat", "ibans", "identifier"):
            self.form.say_beside(name, told.get(name, ""), "warning")
