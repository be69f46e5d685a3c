"""The first step: how one begins, and who works here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.access.wishes import Start, Wishes
from aso_desktop.ui.kit.forms import Field, Form
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, column
from aso_desktop.ui.kit.widgets.steps import OptionCard, Options

FIELDS = (
    Field("agent", QT_TRANSLATE_NOOP("access", "First name and name"), required=True),
    Field("unit_code", QT_TRANSLATE_NOOP("access", "Code of the unit"), required=True, width=12),
    Field("unit_label", QT_TRANSLATE_NOOP("access", "Name of the unit")),
    Field("email", QT_TRANSLATE_NOOP("access", "E-mail")),
)
EXAMPLE = {"agent": "Camille Martin", "unit_code": "DAF", "unit_label": "Direction des affaires financières"}
"""Who works in a demonstration, unless somebody else is named."""


class PersonStep(QWidget):
    """Three ways to begin; those that make a profile ask for whom."""

    start_changed = Signal()
    submitted = Signal()

    def __init__(self, wishes: Wishes, clock: Clock) -> None:
        super().__init__()
        self._wishes = wishes
        cards = self._cards()
        self.options = Options(self.tr("How do you begin?"), cards)
        self.options.setFocusProxy(cards[wishes.start].radio)
        self.form = Form(FIELDS, clock)
        self.form.submitted.connect(self.submitted)
        self.form.set_values(wishes.person)
        title = Words(self.tr("Who works here?"), 13.5, bold=True)
        self._card = column(title, self.form, margins=(16, 12, 16, 12), kind="card")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        box.addWidget(self.options)
        box.addWidget(self._card)
        self.options.chosen.connect(self._on_chosen)
        self.options.choose(wishes.start)

    def check(self) -> bool:
        """Say what is missing; True when one may go on."""
        return self._wishes.start == Start.RESTORE or self.form.check()

    def keep(self) -> None:
        """Remember the answers."""
        self._wishes.person = {name: str(value or "") for name, value in self.form.values().items()}

    def _cards(self) -> list[OptionCard]:
        return [
            OptionCard(
                self.tr("Start with an empty profile"),
                self.tr("Your registers, your letters: nothing is in it yet."),
            ),
            OptionCard(
                self.tr("Try with demonstration data"),
                self.tr("An invented section with fifteen months of mail, to try everything without risk."),
            ),
            OptionCard(
                self.tr("Restore a backup"),
                self.tr("From a file ending in .aso-sauvegarde, with its passphrase or its printed code."),
            ),
        ]

    def _on_chosen(self, place: int) -> None:
        self._wishes.start = Start(place)
        self._card.setVisible(self._wishes.start != Start.RESTORE)
        if self._wishes.start == Start.DEMONSTRATION and not any(self.form.values().values()):
            self.form.set_values(EXAMPLE)
        elif self._wishes.start == Start.EMPTY and {k: v for k, v in self.form.values().items() if v} == EXAMPLE:
            self.form.clear()
        self.start_changed.emit()
