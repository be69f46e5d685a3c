"""The first step: how one begins, and who works here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.access.places import PlaceInput
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
    """Four ways to begin; those that make a profile ask for whom.

    `laid_down` says that IT named the shared space: whoever joins then has nothing to give.
    """

    start_changed = Signal()
    submitted = Signal()

    def __init__(self, wishes: Wishes, clock: Clock, *, laid_down: bool = False) -> None:
        super().__init__()
        self._wishes = wishes
        self._laid_down = laid_down
        cards = self._cards()
        self.options = Options(self.tr("How do you begin?"), cards)
        self.options.setFocusProxy(cards[wishes.start].radio)
        self.form = Form(FIELDS, clock)
        self.form.submitted.connect(self.submitted)
        self.form.set_values(wishes.person)
        title = Words(self.tr("Who works here?"), 13.5, bold=True)
        self._card = column(title, self.form, margins=(16, 12, 16, 12), kind="card")
        self.file = PlaceInput(self.tr("Enrolment file"), self.tr("Enrolment file (*.aso-hub)"))
        self._file_note = Words("", 12.5, ink="danger", wrap=True)
        self._file_card = column(
            Words(self.tr("Enrolment file (.aso-hub)"), bold=True),
            self.file,
            self._file_note,
            margins=(16, 12, 16, 12),
            gap=6,
            kind="card",
        )
        if wishes.enrolment is not None:
            self.file.set_path(wishes.enrolment)
        self._file_note.hide()
        self.file.edited.connect(self._file_note.hide)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        box.addWidget(self.options)
        box.addWidget(self._file_card)
        box.addWidget(self._card)
        self.options.chosen.connect(self._on_chosen)
        self.options.choose(wishes.start)

    def check(self) -> bool:
        """Say what is missing; True when one may go on."""
        if self._wishes.start == Start.JOIN and not self._laid_down and self.file.path() is None:
            self._file_note.say(self.tr("Choose the file that a responsible gave you."))
            self._file_note.show()
            self.file.setFocus()
            return False
        return self._wishes.start == Start.RESTORE or self.form.check()

    def propose_name(self, name: str) -> None:
        """Write the name of the session's user, unless somebody is named already."""
        if name and not any(self.form.values().values()):
            self.form.set_values({"agent": name})

    def keep(self) -> None:
        """Remember the answers."""
        self._wishes.person = {name: str(value or "") for name, value in self.form.values().items()}
        self._wishes.enrolment = None if self._laid_down else self.file.path()

    def _cards(self) -> list[OptionCard]:
        return [
            OptionCard(
                self.tr("Start with an empty profile"),
                self.tr("Your registers, your letters: nothing is in it yet."),
            ),
            OptionCard(
                self.tr("Join a shared space"),
                self.tr("Your IT laid it down; a responsible of the section approves this device.")
                if self._laid_down
                else self.tr("Colleagues use one already, and gave you a file that ends in .aso-hub."),
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
        self._file_card.setVisible(self._wishes.start == Start.JOIN and not self._laid_down)
        if self._wishes.start == Start.DEMONSTRATION:
            if not any(self.form.values().values()):
                self.form.set_values(EXAMPLE)
        elif (
            self._wishes.start in (Start.EMPTY, Start.JOIN)
            and {k: v for k, v in self.form.values().items() if v} == EXAMPLE
        ):
            self.form.clear()
        self.start_changed.emit()
