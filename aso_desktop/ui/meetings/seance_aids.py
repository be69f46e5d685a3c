"""What helps while a meeting is held: the page beside the editor, votes and proxies, likely actions, typography."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from aso_desktop.core.ids import uuid7
from aso_desktop.services.meetings.aids import LikelyAction, likely_action, typography
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.meetings.note_completion import Known
from aso_desktop.ui.meetings.real_pages import show_pages
from aso_desktop.ui.meetings.seance_dialogs import ProxyDialog, VoteDialog
from aso_desktop.ui.meetings.seance_frame import SeanceFrame
from aso_desktop.ui.meetings.words import Sitting, owners

LOOK_MS: Final = 900
"""A likely action is said at a pause, never under the fingers."""


class SeanceAids(QObject):
    """Helps the window of a meeting; everything it finds is a proposal that one key takes."""

    def __init__(self, window: SeanceFrame, take_action: Callable[[NoteInput], object]) -> None:
        """`take_action` keeps a note."""
        super().__init__(window)
        self._window = window
        self._keep = take_action
        self._whole: Sitting | None = None
        self._proposal: Callable[[], object] | None = None
        self._seen: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._pause.timeout.connect(self._look)
        editor = window.editor
        editor.help.closed.connect(self._forget)
        editor.text.textChanged.connect(self._pause.start)
        window.paper.real.clicked.connect(lambda: show_pages(window.context, window.meeting_id, window))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "seance.vote": self.count_votes,
            "seance.proxy": self.note_proxy,
            "seance.preview": self.toggle_paper,
            "seance.accept": self.accept,
            "seance.typography": self.propose_typography,
        }

    def show(self, whole: Sitting) -> None:
        """Know the meeting as it stands now."""
        self._whole = whole
        meeting = whole.meeting
        base = local_hour(meeting.starts_at, meeting.time_zone).date() if meeting.starts_at else None
        self._window.editor.knows(Known(owners(whole, self.tr("agent of the section")), base))
        self._window.paper.read()

    def toggle_paper(self) -> None:
        """Show the page beside the editor, or take it away."""
        self._window.show_paper(on=self._window.paper.isHidden())
        self._window.paper.read()

    # --- votes and proxies -------------------------------------------------------------------------------------

    def count_votes(self) -> None:
        """Ask for the votes of a decision."""
        whole, window = self._whole, self._window
        if whole is None or not whole.decisions:
            window.editor.say_problem(self.tr("No decision is noted yet: note it with Ctrl+D, then count its votes."))
            return
        services, meeting_id = window.context.services, window.meeting_id
        window.context.runner.write(
            self,
            lambda: services.presence.quorum(meeting_id),
            lambda quorum: VoteDialog(window.context, whole, window).show_up(quorum.votes),
        )

    def note_proxy(self) -> None:
        """Ask who speaks for whom."""
        if self._whole is not None:
            ProxyDialog(self._window.context, self._whole, self._window).show_up(self._window.people.current())

    # --- proposals ---------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Take what is proposed."""
        proposal, self._proposal = self._proposal, None
        self._window.editor.help.hide()
        if proposal is not None:
            proposal()
        self._window.editor.text.setFocus()

    def propose_typography(self) -> None:
        """Propose the text with its typography put right."""
        editor = self._window.editor
        typed = editor.words()
        wanted = typography(typed)
        if wanted == typed:
            self._propose(self.tr("Typography: nothing to propose."), None)
            return

        def put() -> None:
            if editor.words() == typed:
                cursor = editor.text.textCursor()
                cursor.select(cursor.SelectionType.Document)
                cursor.insertText(wanted)

        self._propose(self.tr("Proposal, typography: “{words}”").format(words=wanted), put)

    def _look(self) -> None:
        editor = self._window.editor
        if editor.kind == "text" and self._proposal is None:
            found = likely_action(editor.words())
            if found is not None and found.sentence not in self._seen:
                words = self.tr("Proposal: this looks like an action. “{words}”")
                self._propose(words.format(words=found.typed), lambda: self._take_action(found))
                self._seen.add(found.sentence)

    def _take_action(self, found: LikelyAction) -> None:
        """Note the action beside the sentence it was found in, which stays as it is."""
        item = self._window.current_item_id()
        if item is not None:
            self._keep(NoteInput(uuid7(), item, found.typed, "action"))

    def _propose(self, words: str, act: Callable[[], object] | None) -> None:
        self._proposal = act
        acts = ((self.tr("Accept (Alt+Enter)"), self.accept),) if act is not None else ()
        self._window.editor.help.show_words(words, *acts)

    def _forget(self) -> None:
        self._proposal = None
