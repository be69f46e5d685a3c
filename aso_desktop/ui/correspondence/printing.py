"""Prints and exports: written by the service on a helper thread, then opened with the system's viewer or saved."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.views import Listing
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.panel import PanelContext

CSV_FILTER = "(*.csv)"
PDF = ".pdf"


def print_letter(context: PanelContext, owner: QObject, letter: LetterRow) -> None:
    """Print the sheet of a letter and open it in the viewer, from where it goes to paper."""

    def write() -> Path:
        place: Path = context.services.showing.private_place((letter.number or "letter") + PDF)
        context.services.outgoing.print_letter(letter.id, place, QCoreApplication.translate)
        return place

    context.runner.work(owner, write, open_file, kind="print")


def print_list(context: PanelContext, owner: QObject, listing: Listing, title: str) -> Progress:
    """Print a list and open it in the viewer."""
    progress = Progress(QT_TRANSLATE_NOOP("letters", "Printing the list"))

    def write() -> Path:
        place: Path = context.services.showing.private_place(title + PDF)
        context.services.outgoing.print_list(listing, place, title, QCoreApplication.translate, progress)
        return place

    context.runner.work(owner, write, open_file, kind="print", progress=progress)
    return progress


def ask_export_place(parent: QWidget, name: str) -> Path | None:
    """Ask where a table goes; its ending chooses the format."""
    translate = QCoreApplication.translate
    filters = ";;".join(
        (translate("letters", "Excel workbook (*.xlsx)"), translate("letters", "Text with separators (*.csv)"))
    )
    chosen, used = QFileDialog.getSaveFileName(parent, translate("letters", "Export the list"), name + ".xlsx", filters)
    if not chosen:
        return None
    path = Path(chosen)
    return (
        path
        if path.suffix.lower() in (".xlsx", ".csv")
        else path.with_suffix(".csv" if CSV_FILTER in used else ".xlsx")
    )


def export_list(context: PanelContext, owner: QObject, listing: Listing, path: Path) -> Progress:
    """Write a list as a table; the journal notes it."""
    progress = Progress(QT_TRANSLATE_NOOP("letters", "Exporting the list"))
    kind = path.suffix.lower().lstrip(".")

    def write() -> int:
        count: int = context.services.outgoing.export(listing, path, kind, QCoreApplication.translate, progress)
        return count

    def note(count: int) -> None:
        context.runner.write(owner, lambda: context.services.outgoing.note_export(count, path.name))

    context.runner.work(owner, write, note, kind="export", progress=progress)
    return progress


def open_file(path: Path) -> None:
    """Open a file with the system's program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def print_label(context: PanelContext, owner: QObject, letter_id: UUID, number: str) -> None:
    """Print the label that goes on the paper: the number large, the day, from whom and about what."""

    def write() -> Path:
        place: Path = context.services.showing.private_place(number + PDF)
        context.services.outgoing.print_label(letter_id, place, QCoreApplication.translate)
        return place

    context.runner.work(owner, write, open_file, kind="print")
