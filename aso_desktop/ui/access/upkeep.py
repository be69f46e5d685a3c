"""The acts on the whole profile: a copy now, the verification of everything, and its report."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QMessageBox, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.backup import Kind, Saved, VerifyReport
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.working import Effort, Working

_COPYING = QT_TRANSLATE_NOOP("access", "Making and checking the copy")
_VERIFYING = QT_TRANSLATE_NOOP("access", "Verifying")


class UpkeepDialog(QDialog):
    """Runs one long act with its progress, then says what came of it."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.title, self.words = Words("", 17, bold=True), Words("", ink="text2", wrap=True)
        self.findings = QListWidget()
        self.findings.setWordWrap(True)
        self.findings.hide()
        self.close_button = Button(self.tr("Close"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        self.progress = Progress()
        foot = row(None, self.close_button)
        self.working = Working(context.runner, foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 12, 16, 12)))
        box.setSpacing(theme().px(10))
        for widget in (self.title, self.words, self.findings, self.working):
            box.addWidget(widget, 1 if widget is self.findings else 0)
        box.addStretch(0)
        box.addWidget(foot)
        self.resize(theme().px(560), theme().px(240))
        self.finished.connect(lambda _result: self.progress.cancel())
        self.working.stopped.connect(lambda: self.words.say(self.tr("Stopped. Nothing was changed.")))

    def entitle(self, title: str, words: str) -> None:
        """Give the title and what is said while it runs."""
        self.setWindowTitle(title)
        self.title.say(title)
        self.words.say(words)
        self.findings.setAccessibleName(title)


class BackUpDialog(UpkeepDialog):
    """Makes a copy now."""

    def start(self) -> None:
        """Make it, and say where it is."""
        self.entitle(self.tr("Back up now"), self.tr("The copy is opened and read whole before it counts."))
        self.progress = progress = Progress(_COPYING)
        services = self.context.services
        self.working.run(lambda: services.copies.save("manual", progress), self._on_saved, Effort(progress=progress))

    def _on_saved(self, saved: Saved) -> None:
        size_words = self.tr("The copy is made and sound. %Ln enclosure(s) lie with it.", "", saved.made.enclosures)
        lines = [size_words]
        if saved.made.missing:
            lines.append(
                self.tr("%Ln enclosure(s) could not be found: verify the profile.", "", len(saved.made.missing))
            )
        if saved.refused is not None:
            lines.append(spoken(saved.refused))
        self.words.say("\n".join(lines), "text2" if len(lines) == 1 else "warning")


class VerifyDialog(UpkeepDialog):
    """Reads everything the profile holds and lists what is wrong."""

    def start(self) -> None:
        """Verify, then list the findings."""
        words = self.tr("Pages, references, journal, numbers and enclosures are read. You can go on working.")
        self.entitle(self.tr("Verify the whole profile"), words)
        self.progress = progress = Progress(_VERIFYING)
        services = self.context.services
        self.working.run(lambda: services.verify.verify(progress), self.show_report, Effort(progress=progress))

    def show_report(self, report: VerifyReport) -> None:
        """Say that all is well, or what is not."""
        if report.is_sound:
            words = self.tr("Everything is sound: {entries} entries of the journal, {enclosures} enclosures.")
            self.words.say(words.format(entries=report.entries, enclosures=report.enclosures), "ok")
            return
        self.words.say(self.tr("%Ln thing(s) are wrong. Nothing was changed.", "", len(report.findings)), "danger")
        for finding in report.findings:
            grave = finding.kind in (Kind.DATABASE, Kind.JOURNAL, Kind.NUMBER)
            name = "shield-alert" if grave else "triangle-alert"
            self.findings.addItem(QListWidgetItem(icon(name, "danger" if grave else "warning"), spoken(finding.words)))
        self.findings.show()
        self.findings.setCurrentRow(0)
        self.resize(self.width(), theme().px(420))


class RestoreQuestion(QMessageBox):
    """Names what restoring does before the profile is locked for it."""

    def __init__(self, restore: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setText(self.tr("The profile is locked, then you choose the backup."))
        self.setInformativeText(
            self.tr("What was written since that backup is kept in a file beside it, but no longer shown.")
        )
        go = self.addButton(self.tr("Lock and choose…"), QMessageBox.ButtonRole.AcceptRole)
        self.setEscapeButton(self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        go.clicked.connect(restore)
