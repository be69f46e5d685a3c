"""Restoring a set of copies, and taking a lost key file back from one."""

from PySide6.QtCore import Signal
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.access import Opening, Screen
from aso_desktop.services.backup import BackupSet, Restored
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.access.page import WIDE, Page
from aso_desktop.ui.access.sets_list import SetsList, profile_sets
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import CheckInput
from aso_desktop.ui.kit.widgets.password import PasswordInput

_RESTORING = QT_TRANSLATE_NOOP("access", "Proving and copying the backup")


class SetPage(Page):
    """Chooses a set and proves its secret."""

    taken = Signal(object)
    """A `BackupSet` was chosen: use it."""

    def __init__(self, context: GateContext) -> None:
        super().__init__(context, WIDE)
        self.sets = SetsList()
        self.secret = PasswordInput(self.tr("Passphrase of the day of the backup"))
        self.secret.submitted.connect(self.submit)
        self.secret.edited.connect(lambda: self.secret.show_error(""))
        self._secret_label = Words(self.tr("Passphrase of the day of the backup"), bold=True)
        self.back, self.go = Button(self.tr("Back")), Button("", kind="primary")
        self.back.clicked.connect(self.left)
        self.go.clicked.connect(self.submit)

    def submit(self) -> None:
        """Do what the page is for, with the chosen set."""
        chosen = self.sets.chosen()
        if chosen is None:
            self.sets.say(self.tr("Choose a backup first."))
            self.sets.setFocus()
        elif not self.working.is_running:
            self.taken.emit(chosen)

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Say beside the passphrase or the list what is wrong."""
        if field in ("passphrase", "code"):
            self.secret.show_error(words)
            self.secret.setFocus()
        elif field in ("set", "key_file"):
            self.sets.say(words)
        return field in ("passphrase", "code", "set", "key_file")

    def _lay(self, go: str) -> None:
        """Put the parts in place and look for the profile's own sets."""
        self.go.say(go)
        self.box.addWidget(self.sets)
        self.box.addSpacing(theme().px(8))
        self.box.addWidget(self._secret_label)
        self.box.addWidget(self.secret)
        self.start_with(self.sets)
        profile = self.context.access.profile
        self.run(lambda: profile_sets(profile), self._on_sets_found)

    def _lay_foot(self) -> None:
        self.box.addSpacing(theme().px(8))
        self.box.addWidget(row(self.back, None, self.go))

    def _on_sets_found(self, found: list[BackupSet]) -> None:
        self.sets.show_sets(found)
        self.sets.setFocus()


class RestorePage(SetPage):
    """Puts a set in place of what is there; nothing present is overwritten."""

    def __init__(self, context: GateContext, opening: Opening | None = None) -> None:
        super().__init__(context)
        self._keys = opening.keys if opening else None
        self.go_on = Button(self.tr("Open the profile"), kind="primary")
        self._at_hand = False
        self._typed = ""
        sentence = self.tr(
            "The backup is proven before it is used. What is in the profile now is kept under another name."
        )
        self.entitle(self.tr("Restore a backup"), sentence)
        self.by_code = CheckInput(self.tr("This is the printed code of that day"))
        self.by_code.edited.connect(self.secret.setFocus)
        self.sets.changed.connect(self._on_set_changed)
        self.taken.connect(self._use)
        self._lay(self.tr("Restore"))
        self.box.addWidget(self.by_code)
        self._lay_foot()

    def _use(self, chosen: BackupSet) -> None:
        """Open the set, then restore it."""
        typed, by_code = self.secret.value(), self.by_code.value()
        if not typed and not self._at_hand:
            self.secret.show_error(self.tr("Type the passphrase that was in force on that day."))
            self.secret.setFocus()
            return
        self._typed = "" if by_code else typed
        progress = Progress(_RESTORING)

        def restore() -> Restored:
            service = self.context.restore
            keys = self._keys if self._at_hand else None
            if keys is None:
                keys = service.unlock(chosen, code=typed) if by_code else service.unlock(chosen, typed)
            return service.restore(chosen, keys, progress)

        self.run(restore, lambda done: self._on_restored(chosen, done), progress=progress)

    def _on_set_changed(self) -> None:
        """Ask for a secret only if the keys at hand do not open the set."""
        chosen, keys = self.sets.chosen(), self._keys
        if chosen is None or keys is None:
            self._show_secret(at_hand=False)
            return
        self.context.runner.work(
            self,
            lambda: self.context.restore.keys_at_hand(chosen, keys),
            lambda fits: self._show_secret(at_hand=fits),
            lambda _error: self._show_secret(at_hand=False),
            kind="fits",
        )

    def _show_secret(self, *, at_hand: bool) -> None:
        self._at_hand = at_hand
        for widget in (self._secret_label, self.secret, self.by_code):
            widget.setVisible(not at_hand)

    def _on_restored(self, chosen: BackupSet, done: Restored) -> None:
        access, typed = self.context.access, self._typed
        if typed:
            self.run(lambda: access.unlock(typed), lambda opening: self._show_outcome(chosen, done, opening))
        else:
            self._show_outcome(chosen, done, None)

    def _show_outcome(self, chosen: BackupSet, done: Restored, opening: Opening | None) -> None:
        """Say what was done; going on opens the profile if the passphrase of that day still does."""
        local = chosen.made_at.astimezone()
        texts = [
            QT_TRANSLATE_NOOP("access", "The profile is as it was on {day}.").format(day=f"{local:%d/%m/%Y %H:%M}")
        ]
        if done.kept_as:
            kept = QT_TRANSLATE_NOOP("access", "What was there before is kept in the file “{name}”.")
            texts.append(kept.format(name=done.kept_as[-1]))
        if done.missing:
            missing = QT_TRANSLATE_NOOP("access", "Enclosures that could not be found: {count}. Verify the profile.")
            texts.append(missing.format(count=len(done.missing)))
        while (item := self.box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.entitle(self.tr("The backup is restored"))
        self.add_box("okBox", "circle-check", texts)
        is_open = opening is not None and opening.is_open
        self.go_on.clicked.connect(lambda _checked=False: self.led.emit(opening) if is_open else self.left.emit())
        self.box.addWidget(row(None, self.go_on))
        self.go_on.setFocus()


class KeyFilePage(SetPage):
    """Takes a lost key file back from a set; it must open the database first."""

    def __init__(self, context: GateContext) -> None:
        super().__init__(context)
        sentence = self.tr("Each backup holds the key file of its day. It is put in place once it opens the database.")
        self.entitle(self.tr("Take the key file from a backup"), sentence)
        self.taken.connect(self._use)
        self._lay(self.tr("Take this key file"))
        self._lay_foot()

    def _use(self, chosen: BackupSet) -> None:
        """Prove the key file and put it in place."""
        typed, access, now = self.secret.value(), self.context.access, self.context.clock.now()
        self.run(
            lambda: access.take_key_file(chosen.key_file, typed, now), self._on_taken, self.tr("Proving the key file…")
        )

    def _on_taken(self, opening: Opening) -> None:
        if opening.screen == Screen.WRONG_PASSPHRASE:
            self.secret.show_error(spoken(opening.sentence))
            self.secret.setFocus()
        elif opening.screen == Screen.KEY_FILE_LOST:
            self.sets.say(spoken(opening.sentence))
        else:
            self.led.emit(opening)
