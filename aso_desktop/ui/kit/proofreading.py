"""Reading texts over: typography and spelling, each a proposal that Enter takes; nothing changes by itself."""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_SHOWN: Final = 90

Take = Callable[[Any, str], object]
"""(key of a text, the text as it would be): writes the text."""


class _Place(NamedTuple):
    """A proposal and the text it is about; `proof` has `kind`, `found` and `proposal`."""

    key: Hashable
    proof: Any


class ProofDialog(QDialog):
    """The proposals for several texts."""

    def __init__(self, context: PanelContext, texts: Mapping[Any, str], take: Take, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read over"))
        self._context, self._take = context, take
        self._texts = dict(texts)
        self.said = Words(self.tr("Reading on this computer…"), ink="text2", wrap=True)
        self.list = RowsList(self.tr("Proposals"), wraps=True)
        self.take = Button(self.tr("Accept the proposal"), "check", "primary", "Enter")
        leave = Button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.addWidget(self.said)
        box.addWidget(self.list, 1)
        box.addWidget(row(None, leave, self.take))
        open_at(self, 560, 460)
        self.list.itemActivated.connect(lambda _item: self.accept_one())
        self.take.clicked.connect(self.accept_one)
        leave.clicked.connect(self.reject)

    def show_up(self, read: Callable[[Mapping[Any, str]], Mapping[Any, Sequence[Any]]]) -> None:
        """Read the texts away from the window and show what is proposed."""
        self.show()
        texts = dict(self._texts)
        self._context.runner.work(self, lambda: read(texts), self._show, kind="proofs")

    def accept_one(self) -> None:
        """Take the proposal in front: its text is written anew, and the next one stands in front at once."""
        kept = self.list.key()
        if not isinstance(kept, _Place) or not kept.proof.proposal:
            return
        self._texts[kept.key] = replaced(self._texts[kept.key], kept.proof.found, kept.proof.proposal)
        self.list.takeItem(self.list.currentRow())
        self._count()
        self._take(kept.key, self._texts[kept.key])

    def _show(self, proofs: Mapping[Any, Sequence[Any]]) -> None:
        none = self.tr("no proposal: check it yourself")
        self.list.fill([_line(_Place(key, proof), none) for key, found in proofs.items() for proof in found])
        self.list.setFocus()
        self._count()

    def _count(self) -> None:
        count = self.list.count()
        words = self.tr("%Ln proposal(s), made on this computer: nothing changes unless you accept it.", "", count)
        self.said.say(words if count else self.tr("Nothing is proposed."))


def replaced(text: str, found: str, proposal: str) -> str:
    """Return a text with a word or a line, wherever it stands whole, replaced by what was proposed."""
    return re.sub(rf"(?<!\w){re.escape(found)}(?!\w)", lambda _match: proposal, text)


def _line(place: _Place, none: str) -> RowLine:
    proof = place.proof
    about = f"→ {proof.proposal}" if proof.proposal else none
    found = proof.found if len(proof.found) <= _SHOWN else proof.found[:_SHOWN] + "…"
    is_word = proof.kind == "spelling"
    icon, ink = ("spell-check", "warning") if is_word else ("type", "info")
    return RowLine(found, about[: 2 * _SHOWN], "", icon, ink, key=place)
