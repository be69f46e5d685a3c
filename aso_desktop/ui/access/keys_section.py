"""The ways into the profile, in the preferences: passphrase, keyring and travel mode, printed code."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.services.access import RecoveryCode, SlotStates
from aso_desktop.ui.access.dialogs import ChangePassphraseDialog, PrintCodeDialog, ProveDialog
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.working import Effort, Working


class Way(QWidget):
    """One way in: its name, its state, what can be done about it."""

    def __init__(self, title: str, *acts: Button) -> None:
        super().__init__()
        self._state = Words("", 12, ink="text3", wrap=True)
        words = column(Words(title, bold=True), self._state, gap=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme().px(10))
        line = row(words, *acts)
        line.box.setStretch(0, 1)
        box.addWidget(line)

    def say(self, words: str) -> None:
        """Say how the way stands."""
        self._state.say(words)


class KeysSection(QWidget):
    """What opens this profile; every change asks for the passphrase that remains."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.context = context
        self.change = Button(self.tr("Change…"))
        self.keyring_on, self.keyring_off = Button(self.tr("Use it")), Button(self.tr("Travel mode…"))
        self.print_code, self.remove_code = Button(self.tr("Make a new one…")), Button(self.tr("Remove…"))
        self._ways = {
            "passphrase": Way(self.tr("Passphrase"), self.change),
            "keyring": Way(self.tr("System's keyring"), self.keyring_on, self.keyring_off),
            "recovery": Way(self.tr("Printed code"), self.print_code, self.remove_code),
            "escrow": Way(self.tr("Key of the organisation")),
        }
        self._content = column(Words(self.tr("Ways into the profile"), 15, bold=True), *self._ways.values(), gap=6)
        self.working = Working(context.runner, self._content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme().px(8), 0, 0)
        box.addWidget(self._content)
        box.addWidget(self.working)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Ask again which ways exist."""
        services = self.context.services
        self.context.runner.work(self, lambda: services.slots.states(), self.show_states)  # noqa: PLW0108 - late

    def show_states(self, states: SlotStates) -> None:
        """Show which ways exist."""
        self._ways["passphrase"].say(self.tr("Opens the profile here, and its backups everywhere."))
        if states.keyring:
            keyring = self.tr(
                "In use: ASO Desktop opens without asking when it starts. Switch it off while travelling."
            )
        elif states.keyring_offered:
            keyring = self.tr("Not in use: the passphrase is asked at each start.")
        else:
            keyring = self.tr("This computer offers no keyring that may be used.")
        self._ways["keyring"].say(keyring)
        printed = self.tr("A code is printed: it opens the profile if the passphrase is forgotten.")
        none = self.tr("None: a forgotten passphrase cannot be found again by anybody.")
        self._ways["recovery"].say(printed if states.recovery else none)
        self._ways["escrow"].say(self._escrow_words(states))
        self.keyring_on.setVisible(states.keyring_offered and not states.keyring)
        self.keyring_off.setVisible(states.keyring)
        self.remove_code.setVisible(states.recovery)
        self.print_code.say(self.tr("Make a new one…") if states.recovery else self.tr("Make one…"))

    def _escrow_words(self, states: SlotStates) -> str:
        """Say who else can open the profile, by the fingerprint that IT gives."""
        if states.announced:
            words = self.tr("Laid down by your IT, used from the next opening on. Fingerprint: {fingerprint}")
            return words.format(fingerprint=states.announced)
        if states.escrow:
            words = self.tr("Laid down by your IT, which can open this profile with it. Fingerprint: {fingerprint}")
            return words.format(fingerprint=states.escrow)
        return self.tr("None: your IT cannot open this profile.")

    def _connect(self) -> None:
        self.change.clicked.connect(self._on_change_clicked)
        self.keyring_on.clicked.connect(self._on_keyring_on_clicked)
        self.keyring_off.clicked.connect(self._on_keyring_off_clicked)
        self.print_code.clicked.connect(self._on_print_clicked)
        self.remove_code.clicked.connect(self._on_remove_clicked)

    def _on_change_clicked(self) -> None:
        services = self.context.services
        self._show(ChangePassphraseDialog(self.context, services.slots.judge, self))

    def _on_keyring_on_clicked(self) -> None:
        services = self.context.services
        effort = Effort(self.tr("Asking the keyring…"), writes=True)
        self.working.run(lambda: services.slots.leave_travel(), lambda _done: self.refresh(), effort)  # noqa: PLW0108

    def _on_keyring_off_clicked(self) -> None:
        services = self.context.services
        dialog = ProveDialog(self.context, lambda typed: services.slots.enter_travel(typed), self)  # noqa: PLW0108
        dialog.explain(
            self.tr("Travel mode"),
            self.tr(
                "The keyring no longer opens the profile; the passphrase and the printed code still do. "
                "Your passphrase is proven first, so that you are not locked out."
            ),
            self.tr("Switch the keyring off"),
        )
        self._show(dialog)

    def _on_print_clicked(self) -> None:
        services = self.context.services
        prepare: Callable[[], RecoveryCode] = lambda: services.slots.prepare_code()  # noqa: E731, PLW0108 - late
        self.working.run(
            prepare, lambda code: self._show(PrintCodeDialog(self.context, code, self)), Effort(writes=True)
        )

    def _on_remove_clicked(self) -> None:
        services = self.context.services
        dialog = ProveDialog(self.context, lambda typed: services.slots.remove_code(typed), self)  # noqa: PLW0108
        dialog.explain(
            self.tr("Remove the printed code"),
            self.tr("The sheet opens nothing any more. Your passphrase is proven first: it is what remains."),
            self.tr("Remove the code"),
        )
        self._show(dialog)

    def _show(self, dialog: ChangePassphraseDialog | ProveDialog | PrintCodeDialog) -> None:
        dialog.done_well.connect(self.refresh)
        dialog.open()
