"""The passphrase, the printed code, and the passphrase that must follow it."""

from typing_extensions import override

from aso_desktop.services.access import Offer, Opening, Screen, SlotService, propose_passphrase
from aso_desktop.services.access.escrow import read_escrow_key
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.page import WIDE, Page
from aso_desktop.ui.access.passphrase import PassphraseChoice, labelled
from aso_desktop.ui.access.places import PlaceInput
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import LineInput
from aso_desktop.ui.kit.widgets.password import PasswordInput


class UnlockPage(Page):
    """Types the passphrase; also when the keyring gave nothing, which is said first."""

    def __init__(self, context: GateContext, opening: Opening) -> None:
        failed = opening.screen == Screen.KEYRING_UNAVAILABLE
        super().__init__(context)
        self.entitle("ASO Desktop")
        if failed:
            self.box.addWidget(Words(self.tr("Keyring unavailable"), 15, bold=True))
            self.add_box("warningBox", "key-round", (*opening.notices, opening.sentence))
            self.box.addSpacing(theme().px(8))
        self.box.addWidget(Words(self.tr("Passphrase"), bold=True))
        self.passphrase = PasswordInput(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self.submit)
        self.passphrase.edited.connect(lambda: self.passphrase.show_error(""))
        self.box.addWidget(self.passphrase)
        self.unlock = Button(self.tr("Unlock"), kind="primary")
        self.unlock.clicked.connect(self.submit)
        self.box.addWidget(self.unlock)
        self.box.addSpacing(theme().px(8))
        self._add_other_ways(opening)
        self.start_with(self.passphrase)

    def submit(self) -> None:
        """Try the passphrase."""
        typed = self.passphrase.value()
        if not typed:
            self.passphrase.show_error(self.tr("Type your passphrase."))
        elif not self.working.is_running:
            self.run(lambda: self.context.access.unlock(typed), self.led.emit, self.tr("Opening the profile…"))

    @override
    def show_opening(self, opening: Opening) -> None:
        """Say beside the field that this was not the passphrase."""
        self.passphrase.show_error(spoken(opening.sentence))
        self.passphrase.line.selectAll()
        self.passphrase.line.setFocus()

    def _add_other_ways(self, opening: Opening) -> None:
        """Offer what a forgotten passphrase leaves."""
        if Offer.KEYRING in opening.offers and self.context.locked is None:
            self.add_link(self.tr("Try the system's keyring again"), lambda: self.asked.emit(Offer.KEYRING))
        if Offer.RECOVERY_CODE in opening.offers:
            self.add_link(self.tr("I forgot my passphrase"), lambda: self.asked.emit(Offer.RECOVERY_CODE))
            said = self.tr("The printed code opens the profile")
        else:
            self.add_link(self.tr("I forgot my passphrase"), lambda: self.asked.emit(Offer.RESTORE))
            said = self.tr("No code was printed: a backup of which you know the passphrase can be restored")
        self.box.addWidget(Words(said, 12, ink="text3", wrap=True))
        if Offer.ESCROW in opening.offers:
            self.add_link(self.tr("Recovery by IT…"), lambda: self.asked.emit(Offer.ESCROW))


class EscrowPage(Page):
    """Takes the organisation's key, which somebody from IT brings; it is read and forgotten."""

    def __init__(self, context: GateContext) -> None:
        super().__init__(context, 460)
        sentence = self.tr(
            "For IT: choose the file of the escrow key, and type the passphrase that protects it. The key is kept "
            "nowhere on this computer; its use is written in the journal."
        )
        self.entitle(self.tr("Recovery by IT"), sentence)
        self.key = PlaceInput(self.tr("File of the escrow key"), self.tr("Escrow key (*.pem);;All files (*)"))
        secret = self.tr("Passphrase of the escrow key")
        self.passphrase = PasswordInput(secret)
        self.passphrase.submitted.connect(self.submit)
        self._note = Words("", 12.5, ink="danger", wrap=True)
        for edited in (self.key.edited, self.passphrase.edited):
            edited.connect(lambda: self._note.say(""))
        self.open = Button(self.tr("Open with this key"), kind="primary")
        self.open.clicked.connect(self.submit)
        self.box.addWidget(labelled(self.tr("File of the escrow key"), self.key))
        self.box.addWidget(labelled(secret, self.passphrase))
        self.box.addWidget(self._note)
        self.box.addWidget(self.open)
        self.add_link(self.tr("Back to the passphrase"), self.left.emit)
        self.start_with(self.key)

    def submit(self) -> None:
        """Try the key."""
        path, typed, access = self.key.path(), self.passphrase.value(), self.context.access
        if path is None:
            self._note.say(self.tr("Choose the file of the escrow key."))
        elif not self.working.is_running:
            act = lambda: access.unlock_with_escrow(read_escrow_key(path, typed))  # noqa: E731 - handed to the thread
            self.run(act, self.led.emit, self.tr("Opening the profile…"))

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong with the key or its passphrase."""
        self._note.say(words)
        return field == "key"

    @override
    def show_opening(self, opening: Opening) -> None:
        """Say that this key opens nothing here."""
        self._note.say(spoken(opening.sentence))
        self.key.setFocus()


class CodePage(Page):
    """Types the printed code."""

    def __init__(self, context: GateContext) -> None:
        super().__init__(context, 460)
        sentence = self.tr("Type the code as it is printed: blanks, hyphens and capitals do not matter.")
        self.entitle(self.tr("Printed code"), sentence)
        self.code = LineInput()
        self.code.setAccessibleName(self.tr("Printed code"))
        self.code.returnPressed.connect(self.submit)
        self.code.edited.connect(lambda: self._say(""))
        self._note = Words("", 12.5, ink="danger", wrap=True)
        self.open = Button(self.tr("Open with this code"), kind="primary")
        self.open.clicked.connect(self.submit)
        self.box.addWidget(self.code)
        self.box.addWidget(self._note)
        self.box.addWidget(self.open)
        self.add_link(self.tr("Back to the passphrase"), self.left.emit)
        self.start_with(self.code)

    def submit(self) -> None:
        """Try the code."""
        typed = self.code.value()
        if not self.working.is_running:
            act = lambda: self.context.access.unlock_with_code(typed)  # noqa: E731 - handed to the thread
            self.run(act, self.led.emit, self.tr("Opening the profile…"))

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong with the code."""
        self._say(words)
        return field == "code"

    @override
    def show_opening(self, opening: Opening) -> None:
        """Say that this code opens nothing here."""
        self._say(spoken(opening.sentence))
        self.code.setFocus()

    def _say(self, words: str) -> None:
        self._note.say(words)
        self.code.setAccessibleDescription(words)
        self.code.setProperty("state", "error" if words else "")
        self.code.style().polish(self.code)


class NewPassphrasePage(Page):
    """Chooses the passphrase that must follow the printed code or the escrow key."""

    def __init__(self, context: GateContext, opening: Opening) -> None:
        super().__init__(context, WIDE)
        self.entitle(self.tr("Recovery"), spoken(opening.sentence))
        self.choice = PassphraseChoice(context.access.judge, propose_passphrase)
        self.keep = Button(self.tr("Keep this passphrase and open"), kind="primary")
        self.keep.clicked.connect(self.submit)
        self.choice.submitted.connect(self.submit)
        self.box.addWidget(self.choice)
        self.box.addWidget(row(None, self.keep))
        self.start_with(self.choice)

    def submit(self) -> None:
        """Keep the passphrase, then open."""
        if self.choice.check() and not self.working.is_running:
            new = self.choice.value()
            slots = SlotService(self.context.access)
            self.run(lambda: slots.choose_passphrase(new), self.led.emit, self.tr("Keeping the passphrase…"))

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Say beside the passphrase why it is refused."""
        return self.choice.show_error(field, words)
