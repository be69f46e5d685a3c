"""The named screens on which nothing opens: each says what happened and what can be done."""

from pathlib import Path

from aso_desktop.services.access import Offer, Opening, Screen, SlotService
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.page import WIDE, Page
from aso_desktop.ui.access.places import PlaceInput
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.password import PasswordInput

ICONS = {
    Screen.KEY_FILE_LOST: "key-round",
    Screen.DATABASE_MISSING: "file-x",
    Screen.DATABASE_DAMAGED: "shield-alert",
    Screen.NEWER_SCHEMA: "refresh-cw",
}


class StopPage(Page):
    """A screen that names what happened, with its offers as buttons."""

    def __init__(self, context: GateContext, opening: Opening) -> None:
        super().__init__(context, WIDE)
        self.box.addWidget(row(IconLabel(ICONS.get(opening.screen, "triangle-alert"), "warning", 28), None))
        self.entitle(self._titles().get(opening.screen, self.tr("ASO Desktop cannot open")), spoken(opening.sentence))
        for notice in opening.notices:
            self.box.addWidget(Words(spoken(notice), ink="text2", wrap=True))
        self.buttons = {offer: self._button(offer, primary=not place) for place, offer in enumerate(opening.offers)}
        self.box.addWidget(row(*self.buttons.values(), None))
        if self.buttons:
            self.start_with(next(iter(self.buttons.values())))

    def _titles(self) -> dict[Screen, str]:
        return {
            Screen.KEY_FILE_LOST: self.tr("Key file lost"),
            Screen.DATABASE_MISSING: self.tr("Database not found"),
            Screen.DATABASE_DAMAGED: self.tr("Database damaged"),
            Screen.NEWER_SCHEMA: self.tr("Later version"),
            Screen.STARTUP_REFUSED: self.tr("ASO Desktop cannot start here"),
        }

    def _button(self, offer: Offer, *, primary: bool) -> Button:
        words = {
            Offer.RESTORE: self.tr("Restore a backup…"),
            Offer.LOCATE: self.tr("Show where it is…"),
            Offer.KEY_FILE_FROM_BACKUP: self.tr("Take it from a backup…"),
            Offer.TRY_AGAIN: self.tr("Try again"),
            Offer.QUIT: self.tr("Quit"),
        }
        button = Button(words[offer], kind="primary" if primary else "")
        button.clicked.connect(lambda _checked=False: self.asked.emit(offer))
        return button


class LocatePage(Page):
    """Brings a database that lies elsewhere; the key must be proven first."""

    def __init__(self, context: GateContext, opening: Opening) -> None:
        super().__init__(context, WIDE)
        self._keys = opening.keys
        self.entitle(
            self.tr("Where is the database?"),
            self.tr("The file is called aso.db. It is copied here once it is proven sound; the original stays."),
        )
        self.place = PlaceInput(self.tr("Database"), self.tr("Database (*.db)"))
        self.passphrase = PasswordInput(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self.submit)
        bring = Button(self.tr("Bring it here"), kind="primary")
        bring.clicked.connect(self.submit)
        self.box.addWidget(Words(self.tr("Database"), bold=True))
        self.box.addWidget(self.place)
        if self._keys is None:
            self.box.addWidget(Words(self.tr("Passphrase"), bold=True))
            self.box.addWidget(self.passphrase)
        self.box.addSpacing(theme().px(8))
        back = Button(self.tr("Back"))
        back.clicked.connect(self.left)
        self.box.addWidget(row(back, None, bring))
        self.start_with(self.place)

    def submit(self) -> None:
        """Prove the key, then bring the file."""
        source, typed = self.place.path(), self.passphrase.value()
        if source is None:
            self.working.say_trouble(self.tr("Choose the file first."))
        elif not self.working.is_running:
            self.run(lambda: self._bring(source, typed), self._on_brought, self.tr("Proving and copying the database…"))

    def _bring(self, source: Path, typed: str) -> Opening:
        access = self.context.access
        if self._keys is None:
            found = access.unlock(typed)
            if found.keys is None:
                return found
            self._keys = found.keys
        return access.locate(source, self._keys)

    def _on_brought(self, opening: Opening) -> None:
        if opening.screen == Screen.WRONG_PASSPHRASE:
            self.passphrase.show_error(spoken(opening.sentence))
            self.passphrase.setFocus()
        else:
            self.led.emit(opening)


class KeyringRepairPage(Page):
    """Offers, once the profile is open, to make its keyring slot anew."""

    def __init__(self, context: GateContext, opening: Opening) -> None:
        super().__init__(context, WIDE)
        self._opening = opening
        self.entitle(
            self.tr("Repair the keyring?"),
            self.tr("The profile is open. The system's keyring did not give its key: it can be kept there anew."),
        )
        repair = Button(self.tr("Keep the key in the keyring again"), kind="primary")
        later = Button(self.tr("Not now"))
        repair.clicked.connect(self._on_repair_clicked)
        later.clicked.connect(lambda _checked=False: self._go_on())
        self.box.addWidget(row(repair, later, None))
        self.start_with(repair)

    def _on_repair_clicked(self) -> None:
        slots = SlotService(self.context.access)
        self.run(slots.add_keyring, lambda _done: self._go_on(), self.tr("Asking the keyring…"))

    def _go_on(self) -> None:
        offers = tuple(offer for offer in self._opening.offers if offer != Offer.REPAIR_KEYRING)
        self.led.emit(self._opening._replace(offers=offers))
