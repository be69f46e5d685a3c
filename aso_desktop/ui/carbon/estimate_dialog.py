"""A new estimate: posts typed one under the other, their weight told at each key, frozen with their factors."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.listing.queries import CommitmentRow
from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.estimating import PostInput, total_grams, work_out
from aso_desktop.services.carbon.factors import Factor
from aso_desktop.ui.carbon.source import KINDS, decimals, label_of, unit_of, weight
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row, scrolled
from aso_desktop.ui.kit.widgets.completion import CompletionInput, Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice, LineInput

FIELDS: Final = (
    Field("subject", QT_TRANSLATE_NOOP("carbon", "Subject"), required=True),
    Field(
        "kind", QT_TRANSLATE_NOOP("carbon", "Kind"), Kind.CHOICE, width=16,
        choices=tuple(Choice(code, words) for code, words in KINDS.items()),
    ),
    Field("people", QT_TRANSLATE_NOOP("carbon", "People"), Kind.NUMBER, width=6, beside=True),
    Field("commitment", QT_TRANSLATE_NOOP("carbon", "Commitment"), Kind.COMPLETE, can_create=False),
)  # fmt: skip
FIRST_POSTS: Final = 3
_MOST: Final = 8
_NOTE: Final = QT_TRANSLATE_NOOP("carbon", "{value} kg for one {unit}")
_SUM: Final = QT_TRANSLATE_NOOP("carbon", "In all: {weight}")
_HEIGHT: Final = 190


class Begun(NamedTuple):
    """What an estimate begins with; `replaces_id` is the one that it recalculates."""

    subject: str = ""
    kind: str = "seminar"
    people: int | None = None
    commitment: Proposal | None = None
    posts: Sequence[tuple[str, str, str]] = ()
    """(code, quantity, label)."""
    replaces_id: UUID | None = None


class PostLine(QWidget):
    """One post: a factor by its name, a quantity or a product, and what it weighs."""

    edited = Signal()

    def __init__(self, factors: Mapping[str, Factor]) -> None:
        super().__init__()
        self._factors = factors
        self.factor = CompletionInput(self._offer, can_create=False)
        self.factor.setAccessibleName(self.tr("Emission factor"))
        self.factor.setPlaceholderText(self.tr("Train, meal, night…"))
        self.quantity = LineInput()
        self.quantity.setAccessibleName(self.tr("Quantity"))
        self.quantity.setPlaceholderText(self.tr("30 x 2 x 450"))
        self.weight = Words("", 12, ink="text2")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().px(6))
        for column, (widget, share) in enumerate(((self.factor, 5), (self.quantity, 3), (self.weight, 2))):
            grid.addWidget(widget, 0, column)
            grid.setColumnStretch(column, share)
        for field in (self.factor, self.quantity):
            field.edited.connect(self.edited)

    def fill(self, code: str, quantity: str) -> None:
        """Show a post."""
        if (factor := self._factors.get(code)) is not None:
            self.factor.set_value(_proposal(factor))
        self.quantity.set_value(quantity)

    def post(self) -> PostInput | None:
        """Return the post; None for an empty line. Refuse one without a factor."""
        chosen, quantity = self.factor.value(), self.quantity.text().strip()
        if chosen is None and not self.factor.text().strip() and not quantity:
            return None
        if chosen is None:
            raise UserError(QT_TRANSLATE_NOOP("carbon", "Choose an emission factor from the list."), field="code")
        return PostInput(chosen.key, quantity, chosen.text)

    def say_weight(self) -> int:
        """Say what the post weighs, in grams; nothing while it is not complete."""
        try:
            post = self.post()
            found = work_out([post], self._factors) if post is not None and post.quantity else []
        except UserError as error:
            self.weight.say("" if error.field == "code" else "?", "warning")
            return 0
        grams = total_grams(found)
        self.weight.say(weight(grams) if found else "", "text2")
        return grams

    def _offer(self, typed: str, give: Give) -> None:
        wanted = fold(typed)
        found = [factor for factor in self._factors.values() if wanted in fold(f"{label_of(factor)} {factor.code}")]
        found.sort(key=lambda factor: not fold(label_of(factor)).startswith(wanted))
        give([_proposal(factor) for factor in found[:_MOST]])


def _proposal(factor: Factor) -> Proposal:
    note = _NOTE.format(value=decimals(factor.value), unit=unit_of(factor.unit))
    return Proposal(factor.code, label_of(factor), spoken(note))


class EstimateDialog(FormDialog):
    """Keeps an estimate; what it says is frozen, so it is never changed: it is made again."""

    def __init__(
        self, context: PanelContext, factors: Mapping[str, Factor], begun: Begun, parent: QWidget | None
    ) -> None:
        super().__init__(context, FIELDS, parent)
        self._factors, self._begun = factors, begun
        self.posts: list[PostLine] = []
        self._sum = Words("", 15, bold=True)
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, theme().px(8), 0)
        self._lines.setSpacing(theme().px(6))
        self._lines.addStretch(1)
        self.more = Button(self.tr("Another post"), "plus")
        self.more.clicked.connect(self._on_more_clicked)
        area = scrolled(self._holder)
        area.setMinimumHeight(theme().px(_HEIGHT))
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(3, area, 1)
            box.insertWidget(4, row(self.more, None, self._sum))
        self.setMinimumWidth(theme().px(600))
        self.form.set_completer("commitment", self._complete)
        self.form.set_values(
            {"subject": begun.subject, "kind": begun.kind, "people": begun.people, "commitment": begun.commitment}
        )
        for code, quantity, _label in begun.posts:
            self.add_post().fill(code, quantity)
        while len(self.posts) < FIRST_POSTS:
            self.add_post()
        self._on_edited()

    def show_up(self) -> None:
        """Show the question."""
        title = self.tr("Recalculate the estimate") if self._begun.replaces_id else self.tr("New carbon estimate")
        sentence = self.tr("A quantity may be a product: 30 people, both ways, 450 km is 30 x 2 x 450.")
        self.ask(title, sentence, self.tr("Estimate and keep"), self._keep)

    def add_post(self) -> PostLine:
        """Add a line for one more post."""
        line = PostLine(self._factors)
        line.edited.connect(self._on_edited)
        self._lines.insertWidget(self._lines.count() - 1, line)
        self.posts.append(line)
        return line

    @override
    def save(self) -> None:
        """Say what is wrong with a post above the form."""
        try:
            super().save()
        except UserError as error:
            self.show_error(error.field or "", spoken(error.text))

    @override
    def wanted(self) -> Mapping[str, Any]:
        """Return what is estimated."""
        values = dict(self.form.values())
        chosen = values["commitment"]
        values["commitment_id"] = chosen.key if chosen else None
        values["posts"] = tuple(post for line in self.posts if (post := line.post()) is not None)
        return values

    def _keep(self, values: Mapping[str, Any]) -> Any:
        from aso_desktop.services.carbon.commands import EstimateInput

        names = ("subject", "posts", "kind", "people", "commitment_id")
        given = EstimateInput(**{name: values[name] for name in names}, replaces_id=self._begun.replaces_id)
        return self.context.services.carbon.estimate(given).changes

    def _on_more_clicked(self) -> None:
        self.add_post().factor.setFocus()

    def _on_edited(self) -> None:
        grams = sum(line.say_weight() for line in self.posts)
        self._sum.say(spoken(_SUM.format(weight=weight(grams))) if grams else "")
        if self.posts and (self.posts[-1].factor.text() or self.posts[-1].quantity.text()):
            self.add_post()

    def _complete(self, typed: str, give: Give) -> None:
        def read(db: Any) -> Sequence[CommitmentRow]:
            places = listing.commitment_places(db, UUID(int=0), typed, is_open=True)[:_MOST]
            return listing.commitment_rows(db, places) if places else []

        def show(rows: Sequence[CommitmentRow]) -> None:
            give([commitment_proposal(row) for row in rows])

        self.context.runner.read(self, "commitments", read, show)


def commitment_proposal(found: CommitmentRow) -> Proposal:
    """Return a commitment as it is proposed."""
    return Proposal(found.id, found.number or found.subject, f"{found.subject} · {money(found.net_cents)}")


def read_begun(db: Any, begun: Begun, commitment_id: UUID | None) -> tuple[Mapping[str, Factor], Begun]:
    """Return the factors in force, and what an estimate begins with, its commitment by name."""
    found = listing.commitment(db, commitment_id) if commitment_id else None
    if found is not None:
        begun = begun._replace(subject=begun.subject or found.subject, commitment=commitment_proposal(found))
    return queries.factors(db), begun
