"""The page beside the editor: the item as it will read, made from our own model while one types."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout

from aso_desktop.services.meetings import labels
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.meetings.typed import read_action, read_decision
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, Words, row
from aso_desktop.ui.meetings.words import short_day

PAUSE_MS: Final = 400
"""The page follows at a pause: typing never waits for it."""
MOST_NOTES: Final = 40


class PaperPane(Box):
    """A page of text that follows the notes of one item."""

    def __init__(self, context: PanelContext, meeting_id: UUID) -> None:
        super().__init__(QVBoxLayout(), "preview")
        self._context = context
        self._meeting_id = meeting_id
        self._content: Mapping[str, Any] = {}
        self._item_id: UUID | None = None
        self._typed = ("text", "")
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Simplified preview"))
        self.page.setProperty("kind", "clear")
        self.page.document().setDocumentMargin(theme().px(14))
        self.real = Button(self.tr("In the template…"), "file-text")
        head = row(
            Words(self.tr("Simplified preview"), bold=True), None, self.real, margins=(16, 5, 8, 5), kind="bar"
        )  # fmt: skip
        self.fill((head, self.page), (0, 0, 0, 0), 0)
        self.box.setStretch(1, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        theme().changed.connect(self._pause.start)

    def follow(self, item_id: UUID | None, kind: str, typed: str) -> None:
        """Show an item with what is being typed in it, at the next pause."""
        self._item_id, self._typed = item_id, (kind, typed)
        if self.isVisible():
            self._pause.start()

    def read(self) -> None:
        """Read what the minutes say now."""
        if self.isVisible():
            meeting_id = self._meeting_id
            self._context.runner.read(self, "content", lambda db: content_of(db, meeting_id), self._on_read)

    def _on_read(self, content: Mapping[str, Any]) -> None:
        self._content = content
        self._pause.start()

    def _draw(self) -> None:
        items: Sequence[Mapping[str, Any]] = self._content.get("items", ())
        item = next((i for i in items if i["id"] == str(self._item_id)), None)
        bar = self.page.verticalScrollBar()
        was_below = bar.value() >= bar.maximum()
        place = bar.value()
        number = items.index(item) + 1 if item is not None else 0
        self.page.setHtml("".join(self._parts(item, number)) if item is not None else "")
        bar.setValue(bar.maximum() if was_below else place)

    def _parts(self, item: Mapping[str, Any], number: int) -> Iterator[str]:
        size = theme().px(14)
        yield f'<div style="font-size:{size}px;color:{theme().color("text").name()}">'
        yield f"<h3>{escape(str(self._content['title']))}</h3><h4>{number}. {escape(item['title'])}</h4>"
        notes = item["notes"]
        if len(notes) > MOST_NOTES:
            yield "<p>…</p>"
        yield from (f"<p>{_lines(note['text'])}</p>" for note in notes[-MOST_NOTES:])
        yield from (_decision(d["number"], d["text"], labels.vote_words(d)) for d in item["decisions"])
        yield from (_action(a["text"], a["owner"], short_day(a["due_on"])) for a in item["actions"])
        yield f'<div style="color:{theme().color("accent").name()}">{self._being_typed()}</div></div>'

    def _being_typed(self) -> str:
        kind, typed = self._typed
        if not typed.strip():
            return ""
        if kind == "decision":
            return _decision("", read_decision(typed).text, ())
        if kind == "action":
            action = read_action(typed, ())
            return _action(action.text, action.owner, action.due)
        return f"<p>{_lines(typed)}</p>"


def _decision(number: str, text: str, votes: Sequence[Any]) -> str:
    said = " · ".join(spoken(vote) for vote in votes)
    head = " ".join(filter(None, (spoken(labels.DECISION), number)))
    return f"<p><b>{escape(head)}</b><br>{_lines(text)}" + (f"<br><i>{escape(said)}</i></p>" if said else "</p>")


def _action(text: str, owner: str, due: str) -> str:
    about = " · ".join(filter(None, (owner, due)))
    return f"<p><b>{escape(spoken(labels.ACTION))}</b> {_lines(text)}" + (f"<br><i>{escape(about)}</i></p>")


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
