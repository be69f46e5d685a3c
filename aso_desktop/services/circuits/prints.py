"""The circulation sheet (fiche de circulation): every step, who, when, on what, and what was said."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.labels import CAPACITIES, MODES, OBJECTS, REMARKS, RESULTS, STATES, STEPS, URGENCIES
from aso_desktop.services.circuits.queries import ActRow, CircuitRow, Connection

_TITLE: Final = QT_TRANSLATE_NOOP("circuits", "Circulation sheet")
_ABOUT: Final = QT_TRANSLATE_NOOP("circuits", "About")
_STATE: Final = QT_TRANSLATE_NOOP("circuits", "State")
_INITIATOR: Final = QT_TRANSLATE_NOOP("circuits", "Launched by")
_SPEED: Final = QT_TRANSLATE_NOOP("circuits", "Speed")
_LIMIT: Final = QT_TRANSLATE_NOOP("circuits", "Last day")
_TEMPLATE: Final = QT_TRANSLATE_NOOP("circuits", "Circuit")
_BLOCK: Final = QT_TRANSLATE_NOOP("circuits", "Dossier blocked")
_STEPS: Final = QT_TRANSLATE_NOOP("circuits", "Steps")
_ACTS: Final = QT_TRANSLATE_NOOP("circuits", "Acts")
_DOCUMENTS: Final = QT_TRANSLATE_NOOP("circuits", "Documents")
_REMINDERS: Final = QT_TRANSLATE_NOOP("circuits", "Reminders")
_RANK: Final = QT_TRANSLATE_NOOP("circuits", "Rank")
_ASKED: Final = QT_TRANSLATE_NOOP("circuits", "Asked")
_OF: Final = QT_TRANSLATE_NOOP("circuits", "Of")
_WHEN: Final = QT_TRANSLATE_NOOP("circuits", "When")
_WHO: Final = QT_TRANSLATE_NOOP("circuits", "Who")
_ACT: Final = QT_TRANSLATE_NOOP("circuits", "Act")
_SAID: Final = QT_TRANSLATE_NOOP("circuits", "What was said")
_VERSION: Final = QT_TRANSLATE_NOOP("circuits", "Version")
_NAME: Final = QT_TRANSLATE_NOOP("circuits", "Name")
_HASH: Final = QT_TRANSLATE_NOOP("circuits", "SHA-256")
_TO: Final = QT_TRANSLATE_NOOP("circuits", "To")
_LATE: Final = QT_TRANSLATE_NOOP("circuits", "Late, days")
_SHORT: Final = 16
"""Characters of a hash beside an act: enough to find the version, whose whole hash stands below."""


def write_sheet(db: Connection, circuit_id: UUID, path: Path, now: datetime, translate: Translate) -> Path:
    """Print the circulation sheet of a circuit as the connection sees it. Raises `EnvironmentFailure`."""
    from aso_desktop.documents.sections import Section, SheetHead, write_sections

    row = queries.circuit(db, circuit_id)
    if row is None:
        raise UserError(QT_TRANSLATE_NOOP("circuits", "This circuit no longer exists: refresh the list."))

    def told(*texts: Text) -> list[str]:
        return [say(text, translate) for text in texts]

    reminders = [
        (_day(sent_at), recipient, str(late)) for sent_at, recipient, late in queries.reminders(db, circuit_id)
    ]
    sections = (
        Section(told(_STEPS)[0], told(_RANK, _ASKED, _OF, _STATE), (34, 110, 255, 128), _steps(row, translate)),
        Section(
            told(_ACTS)[0],
            told(_WHEN, _WHO, _ACT, _SAID, _VERSION),
            (72, 130, 100, 145, 80),
            [_act(row, act, translate) for act in row.acts],
        ),
        Section(told(_DOCUMENTS)[0], told(_VERSION, _NAME, _HASH), (62, 150, 315), list(_documents(row))),
        Section(told(_REMINDERS)[0], told(_WHEN, _TO, _LATE), (72, 355, 100), reminders),
    )
    write_sections(path, SheetHead(told(_TITLE)[0], row.title, _facts(row, translate), now), sections, translate)
    return path


def _facts(row: CircuitRow, translate: Translate) -> list[tuple[str, str]]:
    about = " ".join(filter(None, (say(OBJECTS[row.object_kind], translate), row.number, row.about)))
    facts = (
        (_ABOUT, about),
        (_STATE, say(STATES[row.view.state], translate)),
        (_TEMPLATE, row.template),
        (_INITIATOR, f"{row.initiator}, {_moment(row.launched_at)}"),
        (_SPEED, say(URGENCIES[row.urgency], translate)),
        (_LIMIT, f"{row.limit_on:%d/%m/%Y}" if row.limit_on else ""),
        (_BLOCK, row.block),
    )
    return [(say(label, translate), value) for label, value in facts]


def _steps(row: CircuitRow, translate: Translate) -> list[tuple[str, ...]]:
    return [
        (
            str(found.step.rank),
            say(MODES[found.step.mode], translate),
            ", ".join(filter(None, (found.step.function, row.name(found.holder_id)))),
            say(STEPS[found.state], translate),
        )
        for found in row.view.steps
    ]


def _act(row: CircuitRow, act: ActRow, translate: Translate) -> tuple[str, ...]:
    remark = row.view.remarks.get(act.act.id)
    said = (act.public_note, say(REMARKS[remark], translate) if remark else "")
    return (
        f"{act.act.at:%d/%m/%Y %H:%M}",
        "\n".join(filter(None, (act.name, say(capacity_words(row, act), translate)))),
        say(act_words(row, act), translate),
        "\n".join(filter(None, said)),
        f"{_number(row, act)} {act.act.sha256[:_SHORT]}".strip(),
    )


def act_words(row: CircuitRow, act: ActRow) -> Text:
    """Return what an act did."""
    text = RESULTS[act.act.result]
    return text.format(name=row.name(act.act.delegate_id)) if act.act.delegate_id else text


def capacity_words(row: CircuitRow, act: ActRow) -> Text:
    """Return in what capacity somebody acted: for whom, or who wrote a visa on paper down."""
    name = act.recorder if act.acting_as == "paper" else row.name(act.holder_id)
    text = CAPACITIES[act.acting_as]
    return text.format(name=name) if text.source else text


def _number(row: CircuitRow, act: ActRow) -> str:
    return next((str(v.number) for v in reversed(row.versions) if v.sha256 == act.act.sha256), "")


def _documents(row: CircuitRow) -> Iterator[tuple[str, ...]]:
    for version in row.versions:
        for document in version.documents:
            yield (f"{version.number} · {version.made_at:%d/%m/%Y}", document.name, document.sha256)


def _day(value: str) -> str:
    return "/".join(reversed(value[:10].split("-"))) if value else ""


def _moment(value: str) -> str:
    return f"{_day(value)} {value[11:16]}"
