"""Documents for others: PDF by the engines of this machine, pages for the eye, enclosures of their letter."""

import struct
import tempfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.pages import Pages, PdfPages, Picture
from aso_desktop.documents.pdf import outside
from aso_desktop.documents.pdf.engines import Engine, find_engines
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.services.drafts import queries
from aso_desktop.services.templates.workshop import Workshop

_SIZE: Final = struct.Struct("<II")
_NO_ENGINE: Final = QT_TRANSLATE_NOOP(
    "drafts",
    "Neither Word nor LibreOffice is on this machine: the PDF of the template cannot be made, only a simple one.",
)


class DocumentPrints:
    """Makes files for others from versions of documents."""

    def __init__(
        self, connect: Callable[[], Any], clock: Clock, enclosures: EnclosureStore, workshop: Workshop,
        allow_export: Callable[[], bool],
    ) -> None:  # fmt: skip
        """Know how to read, the time, the files, where Word files are read, and IT's rule on exports."""
        self._connect = connect
        self._clock = clock
        self._enclosures = enclosures
        self._workshop = workshop
        self._allow_export = allow_export

    def engines(self) -> Sequence[Engine]:
        """Return the engines of this machine, the truest first."""
        return find_engines()

    def engine(self, name: str = "") -> Engine:
        """Return an engine by its name, or the truest one; raise when the machine lacks it."""
        found = next((e for e in self.engines() if name in ("", e.name)), None)
        if found is None:
            raise EnvironmentFailure(_NO_ENGINE)
        return found

    def write_pdf(self, document: bytes, title: str, target: Path, engine: Engine, translate: Translate) -> None:
        """Write a document as PDF, whole or not at all."""
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("drafts", "Exports are switched off on this computer by IT."))
        if engine.name != "simple":
            outside.write(engine, document, target)
            return
        from aso_desktop.documents.pdf.simple import write_simple

        write_simple(target, title, self._workshop.read(document), translate, at=self._clock.now())

    def pages(self, document: bytes, title: str, translate: Translate) -> Pages:
        """Return the pages of a document to look at; the caller closes them. The truest engine draws them."""
        engine = self.engine()
        if engine.name != "simple":
            (data,) = outside.convert(engine, [document])
            return PdfPages(data)
        return self.simple_pages(document, title, translate)

    def template_pages(self, data: bytes, sha256: str, translate: Translate) -> Pages:
        """Return the pages of a template as its author sees it, drawn once and kept; the caller closes them."""
        engine = self.engine()
        if engine.name == "simple":
            return self.simple_pages(data, "", translate)
        key = f"{sha256}-{engine.name}"
        kept = self._workshop.kept(key)
        if kept is None:
            (kept,) = outside.convert(engine, [data])
            self._workshop.keep(key, kept)
        return PdfPages(kept)

    def thumbnail(self, blob: str, sha256: str, width: int) -> Picture:
        """Return the first page of a template, so many pixels wide; drawn quickly the first time, and kept."""
        key = f"{sha256}-thumbnail-{width}"
        kept = self._workshop.kept(key)
        if kept is None:
            true = self._workshop.kept(f"{sha256}-{self.engine().name}")
            opened = PdfPages(true) if true else self.simple_pages(self._enclosures.read(blob), "", _as_written)
            with closing(opened):
                picture = opened.render(0, width / max(1.0, opened.size(0)[0]))
            kept = _SIZE.pack(picture.width, picture.height) + zlib.compress(picture.pixels)
            self._workshop.keep(key, kept)
        wide, high = _SIZE.unpack_from(kept)
        return Picture(wide, high, zlib.decompress(kept[_SIZE.size :]))

    def simple_pages(self, document: bytes, title: str, translate: Translate) -> Pages:
        """Return quick pages of a document (« aperçu simplifié »); the caller closes them."""
        from aso_desktop.documents.pdf.simple import write_simple

        with tempfile.TemporaryDirectory(prefix="aso-look-") as folder:
            place = Path(folder) / "look.pdf"
            write_simple(place, title, self._workshop.read(document), translate, at=self._clock.now())
            return PdfPages(place.read_bytes())

    def enclose(self, letters: Any, draft_id: UUID, *, engine: Engine | None = None) -> Changes:
        """Enclose the present version with the letter it was written for, as Word file or, with an engine, as PDF."""
        with closing(self._connect()) as db:
            draft, versions = queries.draft(db, draft_id), queries.versions(db, draft_id)
            own = queries.own_letter(db, draft.letter_id) if draft is not None else None
        if draft is None or own is None or not versions:
            text = QT_TRANSLATE_NOOP("drafts", "This document has no letter of its own: register its departure.")
            raise UserError(text, field="letter_id")
        document = self._enclosures.read(versions[0].blob)
        with tempfile.TemporaryDirectory(prefix="aso-enclose-") as folder:
            place = Path(folder) / safe_name(f"{draft.title}{'.pdf' if engine else '.docx'}")
            if engine is None:
                place.write_bytes(document)
            else:
                outside.write(engine, document, place)
            done: Changes = letters.add_enclosure(own.id, EnclosureInput(place, "main", "template"))
        return done


def _as_written(_context: str, source: str) -> str:
    """Leave a sentence as it is: a small picture shows no words of ours."""
    return source
