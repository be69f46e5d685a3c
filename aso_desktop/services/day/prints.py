"""Writes a briefing into a folder: PDF, .docx or plain text."""

from pathlib import Path
from typing import Final

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import Translate
from aso_desktop.services.day.briefing import Briefing
from aso_desktop.store.files import write_whole

FORMATS: Final = ("pdf", "docx", "txt")


def write(page: Briefing, path: Path, clock: Clock, translate: Translate) -> Path:
    """Write a briefing in the format of the file's ending. Raises `EnvironmentFailure`."""
    head, parts = (page.title, page.subtitle), [(part.title, part.lines) for part in page.parts]
    if path.suffix == ".txt":
        write_whole(path, page.text.encode())
        return path
    from aso_desktop.documents import briefing

    if path.suffix == ".docx":
        briefing.write_docx(path, head, parts)
    else:
        briefing.write_pdf(path, head, parts, clock.now(), translate)
    return path
