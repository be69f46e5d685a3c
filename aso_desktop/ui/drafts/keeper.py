"""What is typed in the form of a document: kept a second after the last key, offered again after a kill."""

import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from aso_desktop.services.correspondence.drafts.queries import Draft, draft
from aso_desktop.ui.kit.panel import PanelContext

PREFIX = "document:"


class FormKeeper(QObject):
    """Keeps the values of one form at a time, on this device, until a version holds them."""

    offered = Signal(object, str)
    """The values that were left, by path, and when (hh:mm, or the day)."""
    kept = Signal(str)
    """Everything typed is in the file; hands over when (hh:mm:ss)."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._name = ""
        self._last = ""

    def look(self, draft_id: UUID, shown: Mapping[str, str]) -> None:
        """Begin with a document; offer what was left of its form, where it differs from what is `shown`."""
        self._name, self._last = f"{PREFIX}{draft_id}", _text(shown)
        name = self._name
        self._context.runner.read(self, "kept form", lambda db: draft(db, name), self._on_found)

    def keep(self, values: Mapping[str, str]) -> None:
        """Keep what the form holds now, when it is new."""
        text, name, services = _text(values), self._name, self._context.services
        if text != self._last and name:
            self._last = text
            self._context.runner.write(
                self, lambda: services.correspondence.keep_draft(name, text), lambda _done: self.kept.emit(self._now())
            )

    def drop(self) -> None:
        """Forget it: a version holds it, or nobody wants it."""
        name, services = self._name, self._context.services
        if name:
            self._context.runner.write(self, lambda: services.correspondence.drop_draft(name))

    def _on_found(self, found: Draft | None) -> None:
        if found is None or found.name != self._name or found.content == self._last:
            return
        try:
            values = json.loads(found.content)
        except ValueError:
            return
        if isinstance(values, dict):
            self.offered.emit(values, self._when(found.saved_at))

    def _now(self) -> str:
        return f"{self._context.clock.now().astimezone():%H:%M:%S}"

    def _when(self, saved_at: str) -> str:
        at = datetime.fromisoformat(saved_at).astimezone()
        return f"{at:%H:%M}" if at.date() == self._context.clock.today() else f"{at:%d/%m/%Y %H:%M}"


def _text(values: Mapping[str, str]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
