"""What screens read of templates: parameterised SQL, frozen rows. Loads nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection."""


class TemplateRow(NamedTuple):
    """A template as the gallery shows it."""

    local_id: int
    id: UUID
    name: str
    kind: str
    language: str
    unit_id: UUID | None
    unit: str
    version: int
    state: str
    faults: int
    warnings: int
    shipped: bool
    last_used_on: str
    sha256: str
    blob: str
    size: int
    file_name: str
    description: str
    audience: str
    replaces_id: UUID | None


class FieldRow(NamedTuple):
    """A field of a template, in the order it comes."""

    path: str
    notation: str
    type: str
    required: bool
    found_in: str


_ROWS: Final = """
SELECT t.local_id, t.id, t.name, t.kind, t.language, t.unit_id, coalesce(u.code, ''), t.version, t.state, t.faults,
       t.warnings, t.shipped, coalesce(t.last_used_on, ''), t.sha256, t.blob, t.size, t.file_name, t.description,
       t.audience, t.replaces_id
FROM template AS t LEFT JOIN unit AS u ON u.id = t.unit_id
"""
TEMPLATES: Final = _ROWS + f" WHERE t.id {IS_HERE} ORDER BY t.name COLLATE NOCASE, t.version DESC, t.language DESC"
ONE: Final = _ROWS + " WHERE t.id = ?"
FIELDS: Final = """
SELECT path, notation, type, required, found_in FROM template_field WHERE template_id = ? ORDER BY rank
"""


def templates(db: Connection) -> list[TemplateRow]:
    """Return every template by name, the newest version of each first."""
    return [_row(row) for row in db.execute(TEMPLATES)]


def template(db: Connection, template_id: UUID) -> TemplateRow | None:
    """Return one template."""
    row = db.execute(ONE, (template_id.bytes,)).fetchone()
    return _row(row) if row else None


def fields(db: Connection, template_id: UUID) -> list[FieldRow]:
    """Return the fields of a template."""
    return [FieldRow(p, n, t, bool(r), f) for p, n, t, r, f in db.execute(FIELDS, (template_id.bytes,))]


def lineage(db: Connection, template: TemplateRow) -> list[TemplateRow]:
    """Return the versions of a template, newest first, wherever in the line it stands."""
    rows = templates(db)
    known = {row.id: row for row in rows}
    after = {row.replaces_id: row for row in rows if row.replaces_id is not None}
    newest = template
    while (later := after.get(newest.id)) is not None:
        newest = later
    found = [newest]
    while (before := known.get(found[-1].replaces_id or found[-1].id)) is not None and before not in found:
        found.append(before)
    return found


def usable(db: Connection, kinds: tuple[str, ...] = (), unit_id: UUID | None = None) -> list[TemplateRow]:
    """Return the templates in use that a unit may take, those used last first; of some kinds only, when named."""
    rows = [
        row
        for row in templates(db)
        if row.state == "validated" and (not kinds or row.kind in kinds) and may_use(row, unit_id)
    ]
    return sorted(rows, key=lambda row: row.last_used_on, reverse=True)


def may_use(row: TemplateRow, unit_id: UUID | None) -> bool:
    """Say whether a unit may take a template: its owner may, and everybody unless it is for its unit alone."""
    return row.audience != "unit" or row.unit_id is None or row.unit_id == unit_id


def _row(row: tuple[Any, ...]) -> TemplateRow:
    values = list(row)
    values[1] = UUID(bytes=values[1])
    values[5] = UUID(bytes=values[5]) if values[5] else None
    values[11] = bool(values[11])
    values[19] = UUID(bytes=values[19]) if values[19] else None
    return TemplateRow(*values)
