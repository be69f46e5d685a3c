"""What stands before the profile: it finds out what the folder holds and leads to the screen that fits."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.build_facts import shown_version
from aso_desktop.services.access import Offer, Opening, Screen
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.first_start import FirstStart, is_laid_down
from aso_desktop.ui.access.opening_page import OpeningPage
from aso_desktop.ui.access.page import Page
from aso_desktop.ui.access.restoring import KeyFilePage, RestorePage
from aso_desktop.ui.access.stops import KeyringRepairPage, LocatePage, StopPage
from aso_desktop.ui.access.unlock import CodePage, EscrowPage, NewPassphrasePage, UnlockPage
from aso_desktop.ui.access.wishes import Start, Wishes
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words

SIZE = (1100, 720)
LEAST = (420, 320)
_STAYS: Mapping[Screen, type[Page]] = {
    Screen.WRONG_PASSPHRASE: UnlockPage,
    Screen.WRONG_CODE: CodePage,
    Screen.WRONG_ESCROW: EscrowPage,
}
"""Answers that are said on the page that asked."""


class Gate(QWidget):
    """One window, one page at a time, until the profile is open."""

    opened = Signal(object)
    """The `Opening` of a profile whose first rows may be read."""
    closed = Signal()
    """The user leaves without opening."""

    def __init__(self, context: GateContext) -> None:
        super().__init__()
        self.context = context
        joins = context.enrolment is not None or is_laid_down(context)
        self._wishes = Wishes(Start.JOIN if joins else Start.EMPTY, context.enrolment)
        self._opening: Opening | None = None
        self._make: Callable[[], QWidget] = self._opening_page
        self.page: QWidget = QWidget()
        self.setWindowTitle("ASO Desktop")
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._foot: QWidget = self._make_foot()
        self._box.addWidget(self.page, 1)
        self._box.addWidget(self._foot)
        self.setMinimumSize(theme().px(LEAST[0]), theme().px(LEAST[1]))
        self.resize(theme().px(SIZE[0]), theme().px(SIZE[1]))
        context.language.changed.connect(self._on_language_changed)

    @property
    def joining(self) -> Target | None:
        """Return the way to the shared space that is to be joined now; None where nobody asked for it."""
        wishes = self._wishes
        is_new = wishes.start == Start.JOIN and bool(wishes.person)
        file = wishes.enrolment if is_new else self.context.enrolment
        if not is_new and file is None:
            return None
        return Target("sync", action="join", values=(("file", file), ("at_once", is_new)))

    def begin(self) -> None:
        """Show the window, look at the folder, and go where that leads."""
        self.show()
        page = self._show(self._opening_page)
        if isinstance(page, OpeningPage):
            page.look(self._find_way)

    def begin_restoring(self) -> None:
        """Show the window at the choice of a backup: someone asked for it while the profile was open."""
        self.show()
        self._show(lambda: RestorePage(self.context))

    def wait(self, words: str) -> None:
        """Show the window while the profile is still being closed."""
        self._show(self._opening_page)
        self.show()
        if isinstance(self.page, Page):
            self.page.box.addWidget(Words(words, ink="text2", wrap=True))

    def _find_way(self) -> Opening:
        """Say what the folder holds; the keyring is asked without a word where it may open the profile."""
        opening = self.context.access.assess()
        silent = opening.screen == Screen.UNLOCK and Offer.KEYRING in opening.offers and self.context.locked is None
        return self.context.access.open_with_keyring() if silent else opening

    def take(self, opening: Opening) -> None:
        """Go where an attempt led."""
        asking = _STAYS.get(opening.screen)
        if asking is not None and isinstance(self.page, asking):
            self.page.show_opening(opening)
            return
        self._opening = opening
        if opening.is_open and Offer.REPAIR_KEYRING in opening.offers:
            self._show(lambda: KeyringRepairPage(self.context, opening))
        elif opening.is_open:
            self._make_ready(opening)
        else:
            self._show(lambda: self._page_for(opening))

    def _page_for(self, opening: Opening) -> QWidget:
        """Return the screen that an opening names."""
        if opening.screen == Screen.FIRST_START:
            return FirstStart(self.context, self._wishes)
        if opening.screen == Screen.RECOVERY:
            return NewPassphrasePage(self.context, opening)
        if opening.screen in (Screen.UNLOCK, Screen.KEYRING_UNAVAILABLE, Screen.WRONG_PASSPHRASE):
            return UnlockPage(self.context, opening)
        if opening.screen in _STAYS:
            return CodePage(self.context) if opening.screen == Screen.WRONG_CODE else EscrowPage(self.context)
        return StopPage(self.context, opening)

    def follow(self, offer: str) -> None:
        """Do what a screen offers."""
        opening, context = self._opening, self.context
        pages: dict[str, Callable[[], QWidget]] = {
            Offer.RECOVERY_CODE: lambda: CodePage(context),
            Offer.ESCROW: lambda: EscrowPage(context),
            Offer.RESTORE: lambda: RestorePage(context, opening),
            Offer.KEY_FILE_FROM_BACKUP: lambda: KeyFilePage(context),
        }
        if offer in pages:
            self._show(pages[offer])
        elif offer == Offer.LOCATE and opening is not None:
            self._show(lambda: LocatePage(context, opening))
        elif offer == Offer.QUIT:
            self.close()
        else:
            self.begin()

    def _make_ready(self, opening: Opening) -> None:
        page = self._show(self._opening_page)
        demonstration = self._wishes.start == Start.DEMONSTRATION and bool(self._wishes.person)
        if isinstance(page, OpeningPage):
            page.make_ready(opening, demonstration=demonstration)

    def _opening_page(self) -> QWidget:
        return OpeningPage(self.context)

    def _show(self, make: Callable[[], QWidget]) -> QWidget:
        """Put another page in place of the present one."""
        self._make = make
        page = make()
        if isinstance(page, OpeningPage):
            page.ready.connect(self.opened)
        if isinstance(page, Page | FirstStart):
            page.led.connect(self.take)
            page.asked.connect(self.follow)
        if isinstance(page, Page):
            page.left.connect(self.begin)
        self._box.replaceWidget(self.page, page)
        self.page.hide()
        self.page.deleteLater()
        self.page = page
        page.show()
        return page

    def _on_language_changed(self) -> None:
        """Make the page and the foot again; what was typed in the first start stays."""
        if isinstance(self.page, FirstStart):
            self.page.keep()
        if not isinstance(self.page, OpeningPage):
            self._show(self._make)
        foot = self._make_foot()
        self._box.replaceWidget(self._foot, foot)
        self._foot.deleteLater()
        self._foot = foot

    def _make_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("kind", "status")
        box = QHBoxLayout(foot)
        box.setContentsMargins(theme().px(12), 3, theme().px(12), 3)
        box.setSpacing(theme().px(10))
        box.addWidget(IconLabel("lock", "text2", 14))
        box.addWidget(Words(self.tr("Local database encrypted"), 12, ink="text2"))
        if (said := self._locked_words()) != "":
            box.addWidget(Rule(vertical=True))
            box.addWidget(Words(said, 12, ink="text2"))
        box.addStretch(1)
        if not self.context.preferences.is_locked("language"):
            box.addWidget(self._language_button())
        box.addWidget(Words(self.tr("Version {version}").format(version=shown_version()), 12, ink="text2"))
        return foot

    def _locked_words(self) -> str:
        locked = self.context.locked
        if locked is None:
            return ""
        time = f"{locked.at.astimezone():%H:%M}"
        if locked.idle_minutes:
            words = self.tr("Locked at {time} after %Ln minute(s) without activity", "", locked.idle_minutes)
            return words.format(time=time)
        return self.tr("Locked at {time}").format(time=time)

    def _language_button(self) -> Button:
        """Return the way to the other language, in its own words."""
        other, name = ("en", "English") if self.context.language.code == "fr" else ("fr", "Français")
        button = Button(name, kind="link")
        choose = self.context.preferences.choose
        button.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: choose("language", other)))
        return button

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
