"""Setting the shared space up: create one or join one, test the place, and what to hand to colleagues."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.sync.enrolment import Enrolment, read_enrolment, write_enrolment
from aso_desktop.services.sync.trial import Tried, try_address
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import LineInput
from aso_desktop.ui.kit.widgets.steps import OptionCard, Options, Steps
from aso_desktop.ui.kit.widgets.working import Effort, Working
from aso_desktop.ui.sync.place_form import PlaceForm
from aso_desktop.ui.sync.sheet import print_words

if TYPE_CHECKING:
    from aso_desktop.services.sync.values import Created, Joined

WAY, PLACE, DONE = range(3)
CREATE, JOIN = range(2)
_GROUP: Final = 4
_TESTING: Final = QT_TRANSLATE_NOOP("sync", "Testing the place")
_SIZE: Final = (980, 620)


class SetUpDialog(QDialog):
    """Three steps: which way, where, and what to do next."""

    done_with = Signal()
    """A shared space was made or joined."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shared space"))
        self.context = context
        self.ways = Options(self.tr("Create or join"), self._cards())
        self.place = PlaceForm()
        self.fingerprint = LineInput()
        self.test = Button(self.tr("Test the place"), "stethoscope")
        self.verdict = Words("", wrap=True)
        self.outcome = column(gap=10)
        self.steps = Steps("ASO Desktop", self.tr("Shared space"))
        self.working = Working(context.runner, self.steps, self.show_error)
        self._progress = Progress(_TESTING)
        self._enrolment: Enrolment | None = None
        self._build()
        self._connect()
        self._prefill()
        self.ways.choose(JOIN)
        self._go_to(WAY)

    def test_place(self) -> None:
        """Ask the place whether it answers and may be written to; can be cancelled at any time."""
        url, secret, make = self.place.url(), self.place.secret(), self.is_creating
        if not url:
            self._say(self.tr("Give the place first."), "danger")
            return
        self._progress = progress = Progress(_TESTING)
        proxy = self.context.preferences.policies.proxy.value or ""
        self.working.run(
            lambda: try_address(url, secret, progress, make=make, proxy=proxy),
            self._on_tried,
            Effort(progress=progress),
        )

    def go_on(self, step: int) -> None:
        """Take the next step, once this one is complete."""
        if self.working.is_running:
            return
        if step == WAY:
            self._go_to(PLACE)
        elif step == PLACE:
            self.working.run(self._work(), self._on_done, Effort(self.tr("Asking the shared space…"), can_stop=False))
        else:
            self.accept()

    def take_file(self, path: Path) -> None:
        """Fill in what an enrolment file says."""
        self.working.run(lambda: read_enrolment(path), self._on_file)

    def begin_joining(self, file: Path | None, *, at_once: bool) -> None:
        """Go to the place, filled in from a file or by IT; `at_once` asks to join where nothing is left to give."""
        self.ways.choose(JOIN)
        self._go_to(PLACE)

        def filled(enrolment: Enrolment | None) -> None:
            if enrolment is not None:
                self._on_file(enrolment)
            if at_once and self.fingerprint.value() and self.place.needs_no_secret():
                self.go_on(PLACE)

        self.working.run(lambda: read_enrolment(file) if file else None, filled)

    @property
    def is_creating(self) -> bool:
        """Say whether a shared space is to be made."""
        return self.ways.current() == CREATE

    def show_error(self, field: str, words: str) -> bool:
        """Say what was refused, beside the place it is about."""
        self._say(words, "danger")
        (self.fingerprint if field == "fingerprint" else self.place).setFocus()
        return True

    # --- inside ------------------------------------------------------------------------------------------------

    def _cards(self) -> tuple[OptionCard, OptionCard]:
        return (
            OptionCard(
                self.tr("Create a shared space"),
                self.tr("You will be its responsible: you approve devices and revoke them."),
            ),
            OptionCard(
                self.tr("Join a shared space"),
                self.tr("Colleagues use one already; a responsible will approve this device."),
            ),
        )

    def _build(self) -> None:
        self.steps.add_step(
            self.tr("Way"),
            self.tr("How do you want to work together?"),
            self.tr("Every device keeps its own encrypted registers. The shared space only carries changes, sealed."),
            self.ways,
        )
        self.steps.add_step(
            self.tr("Place"),
            self.tr("Where is the shared space?"),
            self.tr("Whoever runs the place sees names, sizes and times; never what is written."),
            self._place_page(),
        )
        self.steps.add_step(self.tr("Next"), self.tr("It is done"), self.tr("What comes next:"), self.outcome)
        self.steps.add_foot("lock", self.tr("Sealed before it leaves this device"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.steps, 1)
        box.addWidget(column(self.working, margins=(24, 0, 24, 8)))
        self.resize(theme().px(_SIZE[0]), theme().px(_SIZE[1]))

    def _place_page(self) -> QWidget:
        file = Button(self.tr("Read an enrolment file…"), "import")
        file.clicked.connect(self._ask_file)
        self.fingerprint.setAccessibleName(self.tr("Root fingerprint"))
        hint = self.tr("64 figures and letters that a responsible gives you, by another way than the share.")
        self._joining = column(
            row(file, None),
            Words(self.tr("Root fingerprint"), bold=True),
            self.fingerprint,
            Words(hint, 12, ink="text3", wrap=True),
            gap=6,
        )
        self._escrow = Words("", 12.5, wrap=True)
        return column(self.place, row(self.test, None), self.verdict, self._joining, self._escrow, gap=10)

    def _connect(self) -> None:
        self.test.clicked.connect(self.test_place)
        self.place.edited.connect(lambda: self._say(""))
        self.steps.next_asked.connect(self.go_on)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.steps.next.click)
        self.steps.back_asked.connect(lambda step: self._go_to(step - 1))
        self.finished.connect(lambda _result: self._progress.cancel())

    def _prefill(self) -> None:
        """Write what IT laid down."""
        policies = self.context.preferences.policies
        if policies.hub_url.value:
            self.place.set_url(policies.hub_url.value)
            self.place.setEnabled(not policies.hub_url.locked)
        if policies.hub_root_fingerprint.value:
            self.fingerprint.set_value(policies.hub_root_fingerprint.value)

    def _go_to(self, step: int) -> None:
        words = {WAY: self.tr("Continue"), PLACE: self.tr("Create"), DONE: self.tr("Close")}
        if step == PLACE and not self.is_creating:
            words[PLACE] = self.tr("Ask to join")
        self._joining.setVisible(not self.is_creating)
        self._escrow.setVisible(self.is_creating)
        self._say_escrow()
        self.steps.go_to(step, words[step])
        self.steps.back.setVisible(step == PLACE)
        {WAY: self.ways, PLACE: self.place, DONE: self.steps.next}[step].setFocus()

    def _say_escrow(self) -> None:
        if self.context.preferences.policies.escrow_public_key.value:
            words = self.tr("The organisation’s key is there: IT can read the space again if every device is lost.")
            self._escrow.say(words, "ok")
        else:
            words = self.tr(
                "IT laid down no key of the organisation: if every device is lost, nobody can read the space again."
            )
            self._escrow.say(words, "warning")

    def _say(self, words: str, ink: str = "text") -> None:
        self.verdict.say(words, ink)
        self.verdict.setVisible(bool(words))

    def _on_tried(self, tried: Tried) -> None:
        fits = tried.is_empty if self.is_creating else tried.is_space
        words = spoken(tried.words)
        if self.is_creating and tried.is_space:
            words = self.tr("There is a shared space here already: join it, or choose an empty place.")
        if tried.warning is not None:
            words = f"{words} {spoken(tried.warning)}"
        self._say(words, "ok" if fits else "danger")

    def _work(self) -> Callable[[], Any]:
        services, url, secret = self.context.services, self.place.url(), self.place.secret()
        fingerprint = self.fingerprint.value()
        if self.is_creating:
            return lambda: services.hub.create(url, secret)
        return lambda: services.hub.join(url, fingerprint, secret)

    def _on_done(self, done: "Created | Joined") -> None:
        self._enrolment = Enrolment(done.url, done.hub_id, done.root_fingerprint)
        if self.is_creating:
            self._tell_created(done.root_fingerprint)
        else:
            self._tell_joined(done)  # type: ignore[arg-type]
        self._go_to(DONE)
        self.context.undo.record(done.changes)
        self.context.exchange.ask()
        self.done_with.emit()

    def _tell_created(self, fingerprint: str) -> None:
        words = self.tr(
            "Give this fingerprint to those who join, by another way than the share. The file spares them the typing; "
            "it holds no secret."
        )
        grouped = " ".join(fingerprint[place : place + _GROUP] for place in range(0, len(fingerprint), _GROUP))
        shown = Words(grouped, 14, bold=True, wrap=True, selectable=True)
        save, copy, sheet = (
            Button(self.tr("Save the .aso-hub file…"), "download"),
            Button(self.tr("Copy"), "copy"),
            Button(self.tr("Print…"), "printer"),
        )
        save.clicked.connect(self._ask_save)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(fingerprint))
        sheet.clicked.connect(lambda: print_words(self, self.tr("Shared space"), [self.place.url(), grouped]))
        warning = self.tr("You are its only responsible for now: name a second one as soon as somebody has joined.")
        self._fill(
            Words(words, ink="text2", wrap=True),
            column(shown, margins=(16, 12, 16, 12), kind="card"),
            row(save, sheet, copy, None),
            Words(warning, ink="warning", wrap=True),
        )

    def _tell_joined(self, joined: "Joined") -> None:
        words = self.tr(
            "Read these six words to a responsible, by telephone or in person: the same ones must show there."
        )
        six = Words(" · ".join(joined.words), 17, bold=True, wrap=True, selectable=True)
        alone = self.tr(
            "Until the approval this device works alone: register and write as usual, everything is kept and leaves "
            "once you are approved. The status bar says so."
        )
        self._fill(
            Words(words, ink="text2", wrap=True),
            column(six, margins=(16, 12, 16, 12), kind="card"),
            Words(alone, wrap=True),
        )

    def _fill(self, *parts: QWidget) -> None:
        for part in parts:
            self.outcome.box.addWidget(part)

    def _ask_file(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Enrolment file"), "", self.tr("Enrolment file (*.aso-hub)")
        )
        if name:
            self.take_file(Path(name))

    def _on_file(self, enrolment: Enrolment) -> None:
        self.place.set_url(enrolment.url)
        self.fingerprint.set_value(enrolment.root_fingerprint)

    def _ask_save(self) -> None:
        what = self._enrolment
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the enrolment file"), "section.aso-hub")
        if name and what is not None:
            self.working.run(lambda: write_enrolment(Path(name), what), lambda _done: None)
