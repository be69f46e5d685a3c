"""Keeps settings in the profile. They are local to the device: nothing is captured, nothing is undone."""

from typing import Any

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.settings import Chosen, write_chosen
from aso_desktop.services.settings import queries
from aso_desktop.store.unit_of_work import UnitOfWork

WORDS = QT_TRANSLATE_NOOP("settings", "Change the preferences")


class SettingService:
    """Writes the `setting` table."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def keep_preferences(self, chosen: Chosen) -> Changes:
        """Keep what is wanted only after unlocking; the rest stands in the profile folder."""
        return self.keep(**write_chosen(chosen, early=False))

    def keep(self, **values: Any) -> Changes:
        """Keep JSON values by name."""
        with self._unit_of_work("keep_settings", WORDS, undoable=False) as work:
            queries.keep(work.connection, values)
        return work.changes()
