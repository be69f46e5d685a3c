"""Writes of the gallery: templates come in, get versions, go into use, are retired."""

import hashlib
from collections.abc import Sequence
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
from aso_desktop.core.settings import Policies
from aso_desktop.documents.shipped.titles import LANGUAGES, TITLES, file_name, title_of
from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.models.drafts import TEMPLATE_KINDS, Template, TemplateField
from aso_desktop.models.rules import one_of
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.templates.files import read_bytes
from aso_desktop.services.templates.house_files import Brought, HouseFiles
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.services.templates.values import TemplateInput
from aso_desktop.services.templates.workshop import Look, Workshop
from aso_desktop.store.unit_of_work import UnitOfWork, Work

__all__ = ["ON_HEADED_PAPER", "GalleryService", "TemplateInput"]

ON_HEADED_PAPER: Final = ("letter", "receipt", "slip", "reminder")
"""Kinds that take the headed paper that IT lays down: the letters."""
_TYPES: Final = {"date": "date", "amount": "amount", "list": "list", "image": "image", "rich": "rich"}
_NOTATIONS: Final = {"text": "tag", "tag": "tag", "control": "control", "merge_field": "merge_field"}


class GalleryService:
    """Keeps templates: encrypted files, their fields, their states."""

    def __init__(
        self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore, workshop: Workshop,
        house: HouseFiles | None = None,
    ) -> None:  # fmt: skip
        """Know where writes go, the time, where files are kept and where they are read, and what IT lays down."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures
        self.workshop = workshop
        self.house = house or HouseFiles(Policies, clock, workshop)

    def look(self, path: Path, kind: str = "letter", fonts: Sequence[str] = ()) -> Look:
        """Say what there is to know of a file before it is accepted; raise when it cannot be a template.

        `fonts` are the typefaces of this machine: with them, those that the file names and the machine lacks are said.
        """
        return self.workshop.look(read_bytes(path), one_of("kind", kind, TEMPLATE_KINDS), fonts)

    def look_again(self, blob: str, kind: str, fonts: Sequence[str] = ()) -> Look:
        """Check a template that is kept."""
        return self.workshop.look(self._enclosures.read(blob), kind, fonts)

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

    def correct(self, template_id: UUID, only: Finding | None = None) -> Changes:
        """Make a new version of a template with what can be put right, or with one correction; this one stays."""
        with self._unit_of_work.reading() as work:
            row = work.get(Template, template_id)
            data, kind, name = self._enclosures.read(row.blob), row.kind, row.file_name
            values = TemplateInput(row.name, row.kind, row.language, row.unit_id, row.audience, row.description)
        look = self.workshop.look(data, kind)
        made, count = self.workshop.correct(data, look.findings if only is None else (only,))
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
        """Bring the shipped templates in: those that are missing, and new versions of those that this version changed.

        None when there is nothing to bring.
        """
        with self._unit_of_work.reading() as work:
            known = set(work.session.scalars(select(Template.sha256).where(Template.shipped.is_(True))))
        found = [(k, lang, self._shipped(k, lang)) for k in TITLES for lang in LANGUAGES]
        wanted = [(k, lang, data) for k, lang, data in found if hashlib.sha256(data).hexdigest() not in known]
        if not wanted:
            return None
        looked = [(kind, lang, data, self.workshop.look(data, kind)) for kind, lang, data in wanted]
        words = QT_TRANSLATE_NOOP("templates", "Bring the shipped templates in")
        with self._unit_of_work("seed_templates", words, undoable=False) as work:
            for kind, language, data, look in looked:
                name = f"{kind}.{language}"
                first = shipped_id("template", name)
                before = _newest(work, first)
                row_id = first if before is None else shipped_id("template", f"{name}.{look.sha256[:16]}")
                brought = Brought(TemplateInput(title_of(kind, language), kind, language),
                                  file_name(kind, language), data, look)  # fmt: skip
                self._bring(work, row_id, brought, before)
        return work.changes()

    def take_folder(self, brought: Sequence[Brought]) -> Changes | None:
        """Keep what the folder of IT's templates holds: new files, and new versions of those of the same name.

        Shipped templates of the same kind and language are retired; a template with faults waits as a draft.
        """
        if not brought:
            return None
        words = QT_TRANSLATE_NOOP("templates", "Take the templates of the folder")
        with self._unit_of_work("take_templates", words, undoable=False) as work:
            for one in brought:
                row_id = shipped_id("template", f"folder.{one.values.kind}.{one.look.sha256}")
                if work.session.get(Template, row_id) is None:
                    self._bring(work, row_id, one, _of_file(work, one.file_name))
                    _retire_shipped(work, one.values)
        return work.changes()

    def ready(self, row: TemplateRow) -> tuple[bytes, str]:
        """Return the file from which documents are made, and its SHA-256: on headed paper where IT lays one down."""
        data = self._enclosures.read(row.blob)
        paper = self.house.paper() if row.kind in ON_HEADED_PAPER else None
        if paper is None:
            return data, row.sha256
        key = f"{row.sha256}-{hashlib.sha256(paper).hexdigest()[:32]}"
        made = self.workshop.kept(key)
        if made is None:
            made = self.workshop.head(data, paper)
            self.workshop.keep(key, made)
        return made, hashlib.sha256(made).hexdigest()

    def data(self, blob: str) -> bytes:
        """Return the file of a template."""
        return self._enclosures.read(blob)

    def export(self, blob: str, target: Path) -> None:
        """Write the file of a template in clear where the user says."""
        self._enclosures.export(blob, target)

    @staticmethod
    def _shipped(kind: str, language: str) -> bytes:
        return (resource_folder("templates") / file_name(kind, language)).read_bytes()

    def _bring(self, work: Work, row_id: UUID, brought: Brought, before: Template | None) -> None:
        row = Template(id=row_id, file_name=brought.file_name, shipped=True)
        if before is not None:
            row.replaces_id, row.version = before.id, before.version + 1
            if before.state == "validated":
                before.move_to("retired")
        self._write(row, brought.data, brought.values, brought.look)
        row.state = "draft" if brought.look.faults else "validated"
        _write_fields(work, work.add(row), brought.look)

    def _write(self, row: Template, data: bytes, values: TemplateInput, look: Look) -> None:
        kept = self._enclosures.keep_bytes(data)
        row.name, row.kind, row.language = values.name, values.kind, values.language
        row.unit_id, row.audience, row.description = values.unit_id, values.audience, values.description
        row.blob, row.sha256, row.size = kept.blob, kept.sha256, kept.size
        row.faults, row.warnings = look.faults, look.warnings


def _newest(work: Work, template_id: UUID) -> Template | None:
    """Return the last version of a template that was shipped; None when it never was."""
    row = work.session.get(Template, template_id)
    while row is not None:
        later = select(Template).where(Template.replaces_id == row.id, Template.shipped.is_(True)).limit(1)
        after = work.session.scalar(later)
        if after is None:
            return row
        row = after
    return None


def _of_file(work: Work, name: str) -> Template | None:
    """Return the last version of a template of the folder, by the name of its file."""
    found = select(Template).where(Template.file_name == name, Template.shipped.is_(True))
    return work.session.scalar(found.order_by(Template.version.desc()).limit(1))


def _retire_shipped(work: Work, values: TemplateInput) -> None:
    row = _newest(work, shipped_id("template", f"{values.kind}.{values.language}"))
    if row is not None and row.state == "validated":
        row.move_to("retired")


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
