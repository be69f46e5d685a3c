"""The classification plan: nodes are typed, moved and closed; never deleted once made (domain 5)."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.dossiers import ClassificationNode
from aso_desktop.services.dossiers.values import NodeInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work

DEEPEST_PLAN = 50


class PlanService:
    """Keeps the plan."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def add(self, values: NodeInput) -> Changes:
        """Add a node; its code is free and extends its parent's."""
        words = QT_TRANSLATE_NOOP("dossiers", "Add {code} to the plan").format(code=values.code)
        with self._unit_of_work("add_plan_node", words) as work:
            work.subject = add_node(work, values).id
        return work.changes()

    def edit(self, node_id: UUID, values: NodeInput) -> Changes:
        """Change what a node says; its code and its place change by `move`."""
        with self._unit_of_work("edit_plan_node", QT_TRANSLATE_NOOP("dossiers", "Change the plan")) as work:
            describe(work.get(ClassificationNode, node_id), values)
            work.subject = node_id
        return work.changes()

    def move(self, node_id: UUID, code: str, parent_id: UUID | None) -> Changes:
        """Give a node another code and place; the nodes below follow, and former codes are kept."""
        with self._unit_of_work("move_plan_node", QT_TRANSLATE_NOOP("dossiers", "Move the plan's node")) as work:
            node = work.get(ClassificationNode, node_id)
            parent = work.get(ClassificationNode, parent_id) if parent_id else None
            _refuse_ring(work, node, parent)
            below = _below(work, node)
            old = node.code
            _recode(work, node, code)
            node.parent_id = parent_id
            node.check_under(parent)
            for child in below:
                _recode(work, child, node.code + child.code.removeprefix(old))
            work.subject = node_id
        return work.changes()

    def close(self, node_id: UUID) -> Changes:
        """Close a node and those below: no new dossier goes there; those that stand there stay."""
        with self._unit_of_work("close_plan_node", QT_TRANSLATE_NOOP("dossiers", "Close the plan's node")) as work:
            node = work.get(ClassificationNode, node_id)
            for one in (node, *_below(work, node)):
                one.closed = True
            work.subject = node_id
        return work.changes()

    def reopen(self, node_id: UUID) -> Changes:
        """Open a closed node again; its code must still be free, and its parent open."""
        with self._unit_of_work("reopen_plan_node", QT_TRANSLATE_NOOP("dossiers", "Reopen the plan's node")) as work:
            node = work.get(ClassificationNode, node_id)
            refuse_taken(work, node.code, node.id)
            if node.parent_id and work.get(ClassificationNode, node.parent_id).closed:
                text = QT_TRANSLATE_NOOP("dossiers", "The node above is closed: reopen it first.")
                raise UserError(text, field="parent_id")
            node.closed = False
            work.subject = node_id
        return work.changes()


def add_node(work: Work, values: NodeInput) -> ClassificationNode:
    """Add a node inside the transaction of another act."""
    node = ClassificationNode(code=values.code, parent_id=values.parent_id)
    describe(node, values)
    refuse_taken(work, node.code)
    parent = work.get(ClassificationNode, values.parent_id) if values.parent_id else None
    if parent is not None and parent.closed:
        text = QT_TRANSLATE_NOOP("dossiers", "The node {code} is closed: choose another one.")
        raise UserError(text.format(code=parent.code), field="parent_id")
    node.check_under(parent)
    return work.add(node)


def describe(node: ClassificationNode, values: NodeInput) -> None:
    """Write what a node says; its code and parent stay."""
    for name, value in asdict(values).items():
        if name not in ("code", "parent_id"):
            setattr(node, name, value)


def refuse_taken(work: Work, code: str, but: UUID | None = None) -> None:
    """Refuse a code that another open node has."""
    found = work.session.scalars(
        select(ClassificationNode.id).where(ClassificationNode.code == code, ClassificationNode.closed.is_(False))
    ).first()
    if found is not None and found != but:
        text = QT_TRANSLATE_NOOP("dossiers", "The code {code} is taken: choose another one.")
        raise UserError(text.format(code=code), field="code")


def _recode(work: Work, node: ClassificationNode, code: str) -> None:
    if code != node.code:
        refuse_taken(work, code, node.id)
        node.former_code, node.code = node.code, code


def _below(work: Work, node: ClassificationNode) -> list[ClassificationNode]:
    """Return every node below, the nearest first."""
    found: list[ClassificationNode] = []
    level = [node.id]
    while level:
        children = list(work.session.scalars(select(ClassificationNode).where(ClassificationNode.parent_id.in_(level))))
        children = [child for child in children if child not in found]
        found += children
        level = [child.id for child in children]
    return found


def _refuse_ring(work: Work, node: ClassificationNode, parent: ClassificationNode | None) -> None:
    for _ in range(DEEPEST_PLAN):
        if parent is None:
            return
        if parent.id == node.id:
            text = QT_TRANSLATE_NOOP("dossiers", "A node cannot stand below itself: choose another parent.")
            raise UserError(text, field="parent_id")
        parent = work.get(ClassificationNode, parent.parent_id) if parent.parent_id else None
