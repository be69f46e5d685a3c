"""The journal of a dossier: read as it stands, put into words, printed."""

from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.services.audit.words import operation_words
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.labels import PIECES, STATES, STOPS
from aso_desktop.services.dossiers.queries import Connection, DossierDetail
from aso_desktop.services.labels import MARKS

JOURNAL: Final = QT_TRANSLATE_NOOP("dossiers", "Journal of the dossier {number}")
_NUMBER: Final = QT_TRANSLATE_NOOP("dossiers", "Number")
_FACTS: Final = (
    (QT_TRANSLATE_NOOP("dossiers", "Classification"), "node"),
    (QT_TRANSLATE_NOOP("dossiers", "Lead"), "lead"),
    (QT_TRANSLATE_NOOP("dossiers", "Opened on"), "opened_on"),
    (QT_TRANSLATE_NOOP("dossiers", "Closed on"), "closed_on"),
    (QT_TRANSLATE_NOOP("dossiers", "First piece"), "first_on"),
    (QT_TRANSLATE_NOOP("dossiers", "Last piece"), "last_on"),
    (QT_TRANSLATE_NOOP("dossiers", "Summary"), "summary"),
)
_STATE: Final = QT_TRANSLATE_NOOP("dossiers", "State")
_DAY: Final = QT_TRANSLATE_NOOP("dossiers", "Day")
_KIND: Final = QT_TRANSLATE_NOOP("dossiers", "Kind")
_TITLE: Final = QT_TRANSLATE_NOOP("dossiers", "Title")
_BY: Final = QT_TRANSLATE_NOOP("dossiers", "By")
_NOTE: Final = QT_TRANSLATE_NOOP("dossiers", "Note")
_ACT: Final = QT_TRANSLATE_NOOP("dossiers", "Act")
_REASON: Final = QT_TRANSLATE_NOOP("dossiers", "Reason")
_LIFTED: Final = QT_TRANSLATE_NOOP("dossiers", "Lifted")
_ROLE: Final = QT_TRANSLATE_NOOP("dossiers", "Role")
_PIECES: Final = QT_TRANSLATE_NOOP("dossiers", "Pieces")
_NOTES: Final = QT_TRANSLATE_NOOP("dossiers", "Notes")
_PARTIES: Final = QT_TRANSLATE_NOOP("dossiers", "Parties")
_STOPS: Final = QT_TRANSLATE_NOOP("dossiers", "Blocks and holds")
_ACTS: Final = QT_TRANSLATE_NOOP("dossiers", "Acts")


def write_journal(db: Connection, dossier_id: UUID, path: Path, now: datetime, translate: Translate) -> None:
    """Print the journal of a dossier as the connection sees it. Raises `EnvironmentFailure`."""
    from aso_desktop.documents.sections import Section, SheetHead, write_sections

    dossier = queries.dossier(db, dossier_id)
    if dossier is None:
        raise UserError(QT_TRANSLATE_NOOP("dossiers", "This dossier no longer exists: refresh the list."))

    def told(*texts: Text) -> list[str]:
        return [say(text, translate) for text in texts]

    pieces = [
        (_day(p.day), say(PIECES[p.kind], translate), p.number, "\n".join(filter(None, (p.title, p.late_reason))))
        for p in queries.pieces(db, dossier_id)
    ]
    notes = [(f"{n.number}", _day(n.at), n.author, n.text) for n in queries.notes(db, dossier_id)]
    parties = [(p.printed, p.role) for p in queries.parties(db, dossier_id)]
    stops = [
        (_day(s.at), say(STOPS[s.kind], translate), s.reason, s.by, _day(s.lifted_at))
        for s in queries.stops(db, dossier_id)
    ]
    acts = [
        (_moment(a.at), a.agent, say(operation_words(a.operation), translate)) for a in queries.journal(db, dossier_id)
    ]
    sections = (
        Section(told(_PIECES)[0], told(_DAY, _KIND, _NUMBER, _TITLE), (62, 80, 95, 290), pieces),
        Section(told(_NOTES)[0], told(_NUMBER, _DAY, _BY, _NOTE), (45, 62, 100, 320), notes),
        Section(told(_PARTIES)[0], told(_TITLE, _ROLE), (327, 200), parties),
        Section(told(_STOPS)[0], told(_DAY, _KIND, _REASON, _BY, _LIFTED), (62, 70, 233, 100, 62), stops),
        Section(told(_ACTS)[0], told(_DAY, _BY, _ACT), (95, 130, 302), list(dict.fromkeys(acts))),
    )
    mark = say(MARKS[dossier.mark], translate) if dossier.mark != "none" else ""
    title = say(JOURNAL.format(number=dossier.number), translate)
    head = SheetHead(title, dossier.title, _facts(dossier, translate), now, mark)
    write_sections(path, head, sections, translate)


def _facts(dossier: DossierDetail, translate: Translate) -> list[tuple[str, str]]:
    facts = [(say(_STATE, translate), say(STATES[dossier.state], translate))]
    for label, name in _FACTS:
        value = getattr(dossier, name)
        facts.append((say(label, translate), _day(value) if name.endswith("_on") else value))
    return facts


def _day(value: str) -> str:
    return "/".join(reversed(value[:10].split("-"))) if value else ""


def _moment(value: str) -> str:
    return f"{_day(value)} {value[11:16]}"
