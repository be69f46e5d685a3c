"""What a check found, one under the other, each with its correction; then what is sound."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled

INKS: Final = {"error": "danger", "warning": "warning", "notice": "text2"}
_LINKS: Final = frozenset({"external_link", "imported_part", "embedded"})
_REVISIONS: Final = frozenset({"tracked_changes", "comments"})
_FONTS: Final = frozenset({"missing_font"})
_SHOWN: Final = 200


def installed_fonts() -> tuple[str, ...]:
    """Return the typefaces of this machine."""
    return tuple(QFontDatabase.families())


class FindingsView(QWidget):
    """The fault, its place, its sentence, what is proposed; `with_acts`: a button takes the proposal."""

    apply_asked = Signal(object)
    """One finding whose proposal is wanted in a copy of the template."""
    fields_asked = Signal()
    """The fields that a template may hold are wanted."""

    def __init__(self, *, with_acts: bool = True) -> None:
        super().__init__()
        self.findings: Sequence[Any] = ()
        self._with_acts = with_acts
        self._box = column(gap=0, kind="clear")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(self._box))

    def show_look(self, look: Any) -> None:
        """Show what another check found."""
        self.findings = look.findings
        while self._box.box.count():
            item = self._box.box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number, finding in enumerate(look.findings, 1):
            self._box.box.addWidget(self._card(number, finding))
        for words in self._sound(look):
            line = row(IconLabel("check", "ok"), Words(words, 12.5, wrap=True), margins=(12, 3, 12, 3))
            line.box.setStretch(1, 1)
            self._box.box.addWidget(line)
        fields = Button(self.tr("Fields to insert…"), "tag")
        fields.clicked.connect(self.fields_asked)
        self._box.box.addWidget(row(fields, None, margins=(12, 8, 12, 8)))
        self._box.box.addStretch(1)

    def _card(self, number: int, finding: Any) -> QWidget:
        lines: list[QWidget] = [
            Words(f"{number}. {spoken(finding.fault())}", 13, bold=True, ink=INKS[finding.severity], wrap=True),
            Words(spoken(finding.place.words()), 12, ink="text2", wrap=True),
        ]
        if finding.place.sentence:
            lines.append(Words(finding.place.sentence[:_SHOWN], 12.5, wrap=True, selectable=True))
        if finding.correction:
            lines.append(self._proposal(finding))
        return column(*lines, margins=(12, 8, 12, 8), gap=2)

    def _proposal(self, finding: Any) -> QWidget:
        said = Words(self.tr("Proposed: {words}").format(words=finding.correction), 12.5, wrap=True)
        if not self._with_acts:
            return said
        apply_it = Button(self.tr("Apply"))
        apply_it.setToolTip(self.tr("Makes a copy with this correction; your file stays as it is."))
        apply_it.clicked.connect(lambda: self.apply_asked.emit(finding))
        line = row(said, apply_it)
        line.box.setStretch(0, 1)
        return line

    def _sound(self, look: Any) -> list[str]:
        """Say what was looked at and is in order."""
        codes = {finding.code for finding in look.findings}
        names = {use[0].split(".")[0].removesuffix("[]") for use in look.uses}
        own = names & set(look.own)
        said = [self.tr("Known fields: {known} of {all}").format(known=len(names - own), all=len(names))]
        if own:
            listed = ", ".join(sorted(own))
            said.append(self.tr("Fields of its own, asked for in the form: {names}").format(names=listed))
        said += [
            words
            for wrong, words in (
                (_LINKS, self.tr("No macro, no external link")),
                (_REVISIONS, self.tr("No tracked change, no comment")),
                (_FONTS, self.tr("Its typefaces are on this machine")),
            )
            if not codes & wrong
        ]
        return said
