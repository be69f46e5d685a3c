"""Filters kept under a name: the chips above the list that people make themselves."""

from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line
from aso_desktop.models.correspondence import SavedView
from aso_desktop.services.correspondence.views import View
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_LONGEST_NAME = 60


class SavedViewService:
    """Keeps, renames and drops views."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def save(self, name: str, view: View) -> Changes:
        """Keep filters under a name; the same name takes the new filters."""
        words = QT_TRANSLATE_NOOP("correspondence", "Save the view “{name}”").format(name=_named(name))
        with self._unit_of_work("save_view", words) as work:
            kept = _of_name(work, _named(name))
            if kept is None:
                last = work.session.scalar(select(func.max(SavedView.rank))) or 0
                kept = work.add(SavedView(name=_named(name), rank=last + 1, owner_id=work.author.agent_id))
            kept.filters = view.to_json()
            work.subject = kept.id
        return work.changes()

    def rename(self, view_id: UUID, name: str) -> Changes:
        """Give a view another name; refuse one that another view has."""
        words = QT_TRANSLATE_NOOP("correspondence", "Rename a view")
        with self._unit_of_work("rename_view", words) as work:
            view, other = work.get(SavedView, view_id), _of_name(work, _named(name))
            if other is not None and other is not view:
                text = QT_TRANSLATE_NOOP("correspondence", "Another view has this name: choose another one.")
                raise UserError(text, field="name")
            view.name = _named(name)
            work.subject = view_id
        return work.changes()

    def delete(self, view_id: UUID) -> Changes:
        """Drop a view; the letters stay."""
        words = QT_TRANSLATE_NOOP("correspondence", "Delete a view")
        with self._unit_of_work("delete_view", words) as work:
            work.session.delete(work.get(SavedView, view_id))
        return work.changes()


def _named(name: str) -> str:
    wanted = clean_line(name)[:_LONGEST_NAME]
    if not wanted:
        raise UserError(QT_TRANSLATE_NOOP("correspondence", "Give the view a name."), field="name")
    return wanted


def _of_name(work: Work, name: str) -> SavedView | None:
    return work.session.scalar(select(SavedView).where(SavedView.name == name).limit(1))
