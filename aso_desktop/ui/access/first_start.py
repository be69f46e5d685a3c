"""The first start, in three steps: how and who, the passphrase, the registers. Then the profile is made.

What IT laid down is not asked: registers that it locked, the language, the shared space to join.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.settings import RegisterCode
from aso_desktop.services.access import Offer, Opening, propose_passphrase
from aso_desktop.services.people.session import session_name
from aso_desktop.ui.access.code_sheet import RecoveryChoice
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.passphrase import PassphraseChoice, labelled
from aso_desktop.ui.access.person_step import PersonStep
from aso_desktop.ui.access.registers_step import RegistersStep
from aso_desktop.ui.access.wishes import Start, Wishes
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, column
from aso_desktop.ui.kit.widgets.inputs import CheckInput, ChoiceInput
from aso_desktop.ui.kit.widgets.steps import Steps
from aso_desktop.ui.kit.widgets.working import Effort, Working

PERSON, PROTECTION, REGISTERS = range(3)


class ProtectionStep(QWidget):
    """The second step: passphrase, printed code, keyring."""

    def __init__(self, context: GateContext, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        session = context.access.session
        self.choice = PassphraseChoice(lambda typed: context.access.judge(typed, wishes.about), propose_passphrase)
        self.choice.set_value(wishes.passphrase, wishes.again)
        self.code = RecoveryChoice(session.prepare_code, lambda: _drop_code(context), context.clock)
        if session.prepared_code is not None:
            self.code.show_code(session.prepared_code.code)
        self.keyring = CheckInput(self.tr("Open without asking on this session, with the system's keyring"))
        self.keyring.set_value(wishes.keyring)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        box.addWidget(column(self.choice, margins=(16, 12, 16, 12), kind="card"))
        box.addWidget(column(self.code, margins=(16, 12, 16, 12), kind="card"))
        said = Words(
            self.tr("The passphrase still opens the profile elsewhere, and after each lock."),
            12,
            ink="text3",
            wrap=True,
        )
        self._keyring_card = column(self.keyring, said, margins=(16, 12, 16, 12), gap=2, kind="card")
        self._keyring_card.hide()
        box.addWidget(self._keyring_card)
        context.runner.work(self, lambda: context.access.keyring.is_offered, self._keyring_card.setVisible)

    def check(self) -> bool:
        """Say what is missing; True when one may go on."""
        return self.choice.check() and self.code.check()

    def keep(self) -> None:
        """Remember the answers."""
        self._wishes.passphrase, self._wishes.again = self.choice.value(), self.choice.again.value()
        self._wishes.keyring = self.keyring.value()


def is_laid_down(context: GateContext) -> bool:
    """Whether IT named the shared space, and what proves that it is the right one."""
    policies = context.preferences.policies
    return bool(policies.hub_url.value and policies.hub_root_fingerprint.value)


def _drop_code(context: GateContext) -> None:
    context.access.session.prepared_code = None


class FirstStart(QWidget):
    """The three steps and the making of the profile."""

    led = Signal(object)
    """The `Opening` of the profile that was made."""
    asked = Signal(str)
    """`Offer.RESTORE`: one begins with a backup."""

    def __init__(self, context: GateContext, wishes: Wishes) -> None:
        super().__init__()
        self.context = context
        self.wishes = wishes
        self.steps = Steps("ASO Desktop", self.tr("First start"))
        self.person = PersonStep(wishes, context.clock, laid_down=is_laid_down(context))
        self.protection = ProtectionStep(context, wishes)
        self.registers = RegistersStep(context, locked=context.preferences.policies.register_codes.locked)
        self.start_view = ChoiceInput(context.start_views)
        self.start_view.set_value(wishes.start_view)
        self.start_view.setAccessibleName(self.tr("At start, show"))
        self.working = Working(context.runner, self.steps, self._show_error)
        self._add_steps()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.steps, 1)
        box.addWidget(column(self.working, margins=(24, 0, 24, 0)))
        self.steps.next_asked.connect(self._on_next_asked)
        self.steps.back_asked.connect(self._on_back_asked)
        self.person.start_changed.connect(self._say_notes)
        self.person.submitted.connect(lambda: self._on_next_asked(PERSON))
        context.runner.work(self, session_name, self.person.propose_name)
        self._say_notes()
        self._go_to(wishes.step)

    def _add_steps(self) -> None:
        self.steps.add_step(
            self.tr("Profile"),
            self.tr("How do you begin?"),
            self.tr("A profile holds your registers and letters, in one encrypted file of this computer."),
            self.person,
        )
        self.steps.add_step(
            self.tr("Passphrase"),
            self.tr("Protect your data"),
            self.tr("The passphrase opens ASO Desktop on this computer. Nobody can find it again for you."),
            self.protection,
        )
        self.steps.add_step(
            self.tr("Registers"),
            self.tr("Your registers"),
            self.tr("Names and numbers can be changed later, until a first number is given."),
            self._registers_page(),
        )
        self.steps.add_foot("lock", self.tr("Data encrypted on this computer"))
        self.steps.add_foot("wifi-off", self.tr("No connection to the Internet"))

    def _registers_page(self) -> QWidget:
        page = column(self.registers, gap=16)
        if self.context.start_views:
            page.box.addWidget(labelled(self.tr("At start, show"), self.start_view))
        return page

    def keep(self) -> None:
        """Remember every answer: the language is about to change."""
        self.person.keep()
        self.protection.keep()
        if self.registers.lines:
            self.wishes.registers = self.registers.value()
        self.wishes.start_view = self.start_view.value() or ""
        self.wishes.step = self.steps.current()

    def _say_notes(self) -> None:
        starts = {
            Start.EMPTY: self.tr("empty"),
            Start.JOIN: self.tr("in a team"),
            Start.DEMONSTRATION: self.tr("demonstration"),
            Start.RESTORE: self.tr("from a backup"),
        }
        self.steps.set_note(PERSON, starts[self.wishes.start])
        self.steps.set_note(PROTECTION, self.tr("and printed code"))
        self.steps.set_note(REGISTERS, self._registers_note())

    def _registers_note(self) -> str:
        if self.wishes.start == Start.JOIN:
            return self.tr("those of the team")
        return self.tr("laid down by your IT") if self._asks_no_registers else self.tr("names and numbers")

    @property
    def _asks_no_registers(self) -> bool:
        """Whether the registers are answered already: by IT, or by the team that one joins."""
        return self.wishes.start == Start.JOIN or self.context.preferences.policies.register_codes.locked

    def _go_to(self, step: int) -> None:
        last = PROTECTION if self._asks_no_registers else REGISTERS
        words = {last: self.tr("Open ASO Desktop")}
        self.steps.go_to(step, words.get(step, self.tr("Continue")))
        places: dict[int, QWidget] = {PERSON: self.person.options, PROTECTION: self.protection.choice}
        places.get(step, self.registers).setFocus(Qt.FocusReason.OtherFocusReason)
        if step == REGISTERS:
            self._show_registers()

    def _on_back_asked(self, step: int) -> None:
        self._go_to(step - 1)

    def _on_next_asked(self, step: int) -> None:
        checks: dict[int, Callable[[], bool]] = {
            PERSON: self.person.check,
            PROTECTION: self.protection.check,
            REGISTERS: self.registers.is_possible,
        }
        if self.working.is_running or not checks[step]():
            return
        self.keep()
        if step == PERSON and self.wishes.start == Start.RESTORE:
            self.asked.emit(Offer.RESTORE)
        elif step == REGISTERS or (step == PROTECTION and self._asks_no_registers):
            self._make()
        else:
            self._go_to(step + 1)

    def _show_registers(self) -> None:
        """Show those that IT laid down, or the shipped three; loading them takes a moment, away from the window."""
        laid_down: tuple[RegisterCode, ...] = self.context.preferences.policies.register_codes.value
        known = self.wishes.registers or laid_down

        def shipped() -> tuple[RegisterCode, ...]:
            from aso_desktop.services.registers.seeds import SHIPPED

            return SHIPPED

        def show(registers: tuple[RegisterCode, ...]) -> None:
            person = self.wishes.person
            self.registers.show_registers(registers, person["unit_code"], person["agent"])

        if known:
            show(known)
        else:
            self.context.runner.work(self, shipped, show, kind="registers")

    def _make(self) -> None:
        """Make the profile: the key file, then the database with its first rows."""
        context, wishes = self.context, self.wishes
        build = context.builder(wishes.founding)

        def make() -> Opening:
            return context.access.create(wishes.passphrase, build, about=wishes.about, keyring=wishes.keyring)

        self.working.run(make, self._on_made, Effort(self.tr("Making the profile…")))

    def _on_made(self, opening: Opening) -> None:
        if self.wishes.start_view:
            self.context.preferences.choose("start_view", self.wishes.start_view)
        self.wishes.passphrase = self.wishes.again = ""
        self.led.emit(opening)

    def _show_error(self, field: str, words: str) -> bool:
        """Go back to the step that holds a refused field."""
        if field == "passphrase":
            self._go_to(PROTECTION)
            return self.protection.choice.show_error(field, words)
        form_field = {"name": "agent", "code": "unit_code"}.get(field, field)
        if form_field in self.wishes.person:
            self._go_to(PERSON)
            return self.person.form.show_error(form_field, words)
        return False
