"""Writes of the gallery: templates come in, get versions, go into use, are retired."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.resources import resource_folder
from aso_desktop.documents.shipped.titles import LANGUAGES, TITLES, file_name, title_of
from aso_desktop.documents.templates.findings import Place
from aso_desktop.models.drafts import TEMPLATE_KINDS, Template, TemplateField
from aso_desktop.models.rules import one_of
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.templates.files import read_bytes
from aso_desktop.services.templates.workshop import Look, Workshop
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_TYPES: Final = {"date": "date", "amount": "amount", "list": "list", "image": "image", "rich": "rich"}
_NOTATIONS: Final = {"text": "tag", "tag": "tag", "control": "control", "merge_field": "merge_field"}


@dataclass(frozen=True)
class TemplateInput:
    """What is said of a template when it comes in; `audience` is `unit` when its unit alone may use it."""

    name: str
    kind: str = "letter"
    language: str = "fr"
    unit_id: UUID | None = None
    audience: str = ""
    description: str = ""


class GalleryService:
    """Keeps templates: encrypted files, their fields, their states."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore, workshop: Workshop) -> None:
        """Know where writes go, the time, where files are kept and where they are read."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures
        self.workshop = workshop

    def look(self, path: Path, kind: str = "letter") -> Look:
        """Say what there is to know of a file before it is accepted; raise when it cannot be a template."""
        return self.workshop.look(read_bytes(path), one_of("kind", kind, TEMPLATE_KINDS))

    def look_again(self, blob: str, kind: str) -> Look:
        """Check a template that is kept."""
        return self.workshop.look(self._enclosures.read(blob), kind)

    def accept(self, path: Path, values: TemplateInput, *, replaces: UUID | None = None) -> Changes:
        """Take a template in; it starts as a draft. `replaces`: the template of which it is a new version."""
        return self.accept_bytes(read_bytes(path), path.name, values, replaces=replaces)

    def accept_bytes(
        self, data: bytes, file_name: str, values: TemplateInput, *, replaces: UUID | None = None
    ) -> Changes:
        """Take a template in from bytes; see `accept`."""
        kind = one_of("kind", values.kind, TEMPLATE_KINDS)
        look = self.workshop.look(data, kind)
        with self._unit_of_work("import_template", QT_TRANSLATE_NOOP("templates", "Import the template")) as work:
            _refuse_twice(work, look.sha256, kind)
            row = Template(file_name=file_name, replaces_id=replaces, version=_next_version(work, replaces))
            self._write(row, data, values, look)
            work.subject = work.add(row).id
            _write_fields(work, row, look)
        return work.changes()

    def correct(self, template_id: UUID) -> Changes:
        """Make a new version of a template with what can be put right; the present version stays as it is."""
        with self._unit_of_work.reading() as work:
            row = work.get(Template, template_id)
            data, kind, name = self._enclosures.read(row.blob), row.kind, row.file_name
            values = TemplateInput(row.name, row.kind, row.language, row.unit_id, row.audience, row.description)
        look = self.workshop.look(data, kind)
        made, count = self.workshop.correct(data, look.findings)
        if not count:
            text = QT_TRANSLATE_NOOP("templates", "No fault of this template can be corrected alone: open it in Word.")
            raise UserError(text, field="template")
        return self.accept_bytes(made, name, values, replaces=template_id)

    def describe(self, template_id: UUID, values: TemplateInput) -> Changes:
        """Change what is said of a template; its file stays."""
        with self._unit_of_work("describe_template", QT_TRANSLATE_NOOP("templates", "Describe the template")) as work:
            row = work.get(Template, template_id)
            for name in ("name", "language", "unit_id", "audience", "description"):
                setattr(row, name, getattr(values, name))
            work.subject = row.id
        return work.changes()

    def move_to(self, template_id: UUID, state: str) -> Changes:
        """Put a template into use, retire it, or bring it back; older versions of one put into use are retired."""
        with self._unit_of_work("move_template", QT_TRANSLATE_NOOP("templates", "Change the template’s state")) as work:
            row = work.get(Template, template_id)
            row.move_to(state)
            older = row.replaces_id if state == "validated" else None
            while older is not None:
                before = work.get(Template, older)
                if before.state == "validated":
                    before.move_to("retired")
                older = before.replaces_id
            work.subject = row.id
        return work.changes()

    def note_use(self, work: Work, template_id: UUID) -> None:
        """Remember, inside another act, that a template was used today."""
        work.get(Template, template_id).last_used_on = self._clock.today()

    def seed(self) -> Changes | None:
        """Bring the shipped templates in, once; None when they are there already."""
        with self._unit_of_work.reading() as work:
            known = set(work.session.scalars(select(Template.id).where(Template.shipped.is_(True))))
        wanted = [(k, lang) for k in TITLES for lang in LANGUAGES if shipped_id("template", f"{k}.{lang}") not in known]
        if not wanted:
            return None
        looks = []
        for kind, language in wanted:
            data = (resource_folder("templates") / file_name(kind, language)).read_bytes()
            looks.append((kind, language, data, self.workshop.look(data, kind)))
        words = QT_TRANSLATE_NOOP("templates", "Bring the shipped templates in")
        with self._unit_of_work("seed_templates", words, undoable=False) as work:
            for kind, language, data, look in looks:
                row_id = shipped_id("template", f"{kind}.{language}")
                row = Template(id=row_id, file_name=file_name(kind, language), shipped=True)
                self._write(row, data, TemplateInput(title_of(kind, language), kind, language), look)
                row.state = "validated"
                _write_fields(work, work.add(row), look)
        return work.changes()

    def data(self, blob: str) -> bytes:
        """Return the file of a template."""
        return self._enclosures.read(blob)

    def export(self, blob: str, target: Path) -> None:
        """Write the file of a template in clear where the user says."""
        self._enclosures.export(blob, target)

    def _write(self, row: Template, data: bytes, values: TemplateInput, look: Look) -> None:
        kept = self._enclosures.keep_bytes(data)
        row.name, row.kind, row.language = values.name, values.kind, values.language
        row.unit_id, row.audience, row.description = values.unit_id, values.audience, values.description
        row.blob, row.sha256, row.size = kept.blob, kept.sha256, kept.size
        row.faults, row.warnings = look.faults, look.warnings


def _write_fields(work: Work, row: Template, look: Look) -> None:
    for rank, (path, kind, notation, place) in enumerate(look.uses, 1):
        where: Any = msgspec.convert(place, Place)
        work.add(
            TemplateField(
                template_id=row.id, path=path, type=_TYPES.get(kind, "text"), rank=rank, checked_at=work.now,
                notation=_NOTATIONS.get(notation, "tag"), required=path in look.own, found_in=where.sentence[:200],
            )
        )  # fmt: skip


def _refuse_twice(work: Work, sha256: str, kind: str) -> None:
    found = select(Template.name).where(Template.sha256 == sha256, Template.kind == kind).limit(1)
    name = work.session.scalar(found)
    if name is not None:
        text = QT_TRANSLATE_NOOP("templates", "This file is already in the gallery, as “{name}”.")
        raise UserError(text.format(name=name), field="template")


def _next_version(work: Work, replaces: UUID | None) -> int:
    return 1 if replaces is None else work.get(Template, replaces).version + 1
