"""Which kind of reappropriation leads from one line to another, and which are forbidden.

Inside a programme or a BOP: redéploiement; between programmes of one ministry: virement; between ministries:
transfert (LOLF, article 12). Titre 2 may feed the others, never the reverse (LOLF, article 7).
"""

from typing import Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import PAIRED, STAFF_TITLE, Nature
from aso_desktop.models.budget import BudgetLine, BudgetNode
from aso_desktop.store.unit_of_work import Work

_DEEPEST: Final = 30


def kind_of_move(work: Work, source: BudgetLine, aim: BudgetLine, wanted: Nature | None) -> Nature:
    """Return the kind that the two lines make; refuse a wrong label, another year, and what raises titre 2."""
    if source.id == aim.id:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose two different lines."), field="aim")
    if source.fiscal_year_id != aim.fiscal_year_id:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose two lines of the same year."), field="aim")
    if aim.title == STAFF_TITLE != source.title:
        text = QT_TRANSLATE_NOOP("budget", "Credits of title 2 (staff) cannot be raised from another title.")
        raise UserError(text, field="aim")
    derived = _derived(_places(work, source), _places(work, aim))
    if wanted is not None and wanted not in PAIRED:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose what kind of credit this is."), field="nature")
    if wanted is not None and wanted != derived:
        text = QT_TRANSLATE_NOOP("budget", "Between these two lines this is a {kind}.")
        raise UserError(text.format(kind=KIND_WORDS[derived]), field="nature")
    return derived


KIND_WORDS: Final = {
    Nature.REDEPLOYMENT: QT_TRANSLATE_NOOP("budget", "reappropriation inside a programme"),
    Nature.VIREMENT: QT_TRANSLATE_NOOP("budget", "reappropriation between programmes"),
    Nature.TRANSFER: QT_TRANSLATE_NOOP("budget", "reappropriation between ministries"),
}


def _derived(source: list[BudgetNode], aim: list[BudgetNode]) -> Nature:
    ministries = {_ministry(source), _ministry(aim)} - {""}
    if len(ministries) > 1:
        return Nature.TRANSFER
    if _programme(source) != _programme(aim):
        return Nature.VIREMENT
    return Nature.REDEPLOYMENT


def _programme(path: list[BudgetNode]) -> UUID | None:
    return next((node.id for node in path if node.kind == "programme"), None)


def _ministry(path: list[BudgetNode]) -> str:
    return next((node.ministry for node in path if node.ministry), "")


def _places(work: Work, line: BudgetLine) -> list[BudgetNode]:
    """Return the nodes above a line, nearest first."""
    found: list[BudgetNode] = []
    at = line.node_id
    while at is not None and len(found) < _DEEPEST:
        node = work.session.get(BudgetNode, at)
        if node is None or node in found:
            break
        found.append(node)
        at = node.parent_id
    return found
