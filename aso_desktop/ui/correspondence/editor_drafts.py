"""The draft of a form: kept a second after the last key, offered the next time, never applied silently."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from aso_desktop.services.correspondence.drafts.queries import Draft, draft
from aso_desktop.ui.correspondence.editor_values import Content, read_draft
from aso_desktop.ui.kit.panel import PanelContext


class DraftKeeper(QObject):
    """Keeps what one form holds, and brings back what was left."""

    offered = Signal(object, str)
    """A `Content` that was left, and when (hh:mm, or the day)."""
    kept = Signal()

    def __init__(self, context: PanelContext, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.name = name
        self.kept_at = ""
        self._last = ""
        self._has_one = False

    def look(self) -> None:
        """Look for a draft that was left under this name."""
        name = self.name
        self._context.runner.read(self, "draft", lambda db: draft(db, name), self._on_found)

    def keep(self, text: str) -> None:
        """Keep what the form holds, when it is new."""
        if text == self._last:
            return
        self._last, self._has_one = text, True
        services, name = self._context.services, self.name
        self._context.runner.write(self, lambda: services.correspondence.keep_draft(name, text), self._on_kept)

    def drop(self) -> None:
        """Forget the draft: the letter is registered, or the draft is not wanted."""
        self._last, self.kept_at = "", ""
        if not self._has_one:
            return
        self._has_one = False
        services, name = self._context.services, self.name
        self._context.runner.write(self, lambda: services.correspondence.drop_draft(name))

    def _on_found(self, found: Draft | None) -> None:
        content = _content(found.content) if found else None
        if found is None or content is None:
            return
        self._has_one = True
        self.offered.emit(content, self._when(found.saved_at))

    def _on_kept(self, _done: None) -> None:
        self.kept_at = f"{self._context.clock.now().astimezone():%H:%M}"
        self.kept.emit()

    def _when(self, saved_at: str) -> str:
        at = datetime.fromisoformat(saved_at).astimezone()
        today = at.date() == self._context.clock.today()
        return f"{at:%H:%M}" if today else f"{at:%d/%m/%Y %H:%M}"


def _content(text: str) -> Content | None:
    """Return a draft; None for one that an older program wrote in another shape."""
    try:
        return read_draft(text)
    except (ValueError, KeyError, TypeError, IndexError):
        return None
