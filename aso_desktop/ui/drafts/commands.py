"""Every command of the room of documents."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "meetings"

ROOM: Final[Commands] = (
    Command(
        "document.new", QT_TRANSLATE_NOOP("drafts", "New document from a template…"), ("Ctrl+N",), icon="file-plus",
        menu=_MENU, section=6,
    ),
    Command(
        "document.merge", QT_TRANSLATE_NOOP("drafts", "Mail merge…"), ("Ctrl+Shift+P",), icon="mails", menu=_MENU,
        section=6,
    ),
    Command("document.open", QT_TRANSLATE_NOOP("drafts", "Fill the document"), ("F2",), icon="pencil"),
    Command("document.word", QT_TRANSLATE_NOOP("drafts", "Open in Word"), ("Ctrl+E",), icon="external-link"),
    Command("document.take", QT_TRANSLATE_NOOP("drafts", "Take a changed file…"), ("Ctrl+I",), icon="file-up"),
    Command("document.save", QT_TRANSLATE_NOOP("drafts", "Save the file as…"), ("Ctrl+S",), Scope.LIST, "download"),
    Command("document.pdf", QT_TRANSLATE_NOOP("drafts", "Save as PDF…"), ("Ctrl+P",), Scope.LIST, "printer"),
    Command(
        "document.compare", QT_TRANSLATE_NOOP("drafts", "Compare versions…"), ("C",), Scope.LIST, "git-compare-arrows"
    ),
    Command("document.review", QT_TRANSLATE_NOOP("drafts", "Ask for a second reading…"), ("R",), Scope.LIST, "users"),
    Command("document.answer", QT_TRANSLATE_NOOP("drafts", "Answer the second reading…"), ("A",), Scope.LIST, "reply"),
    Command("document.restore", QT_TRANSLATE_NOOP("drafts", "Restore the version"), icon="history"),
    Command(
        "document.send_back", QT_TRANSLATE_NOOP("drafts", "Send back to be corrected…"), ("B",), Scope.LIST, "undo-2"
    ),
    Command("document.endorse", QT_TRANSLATE_NOOP("drafts", "Endorse"), ("V",), Scope.LIST, "stamp"),
    Command(
        "document.circuit", QT_TRANSLATE_NOOP("drafts", "Launch a circuit of visas…"), ("Ctrl+Shift+V",), Scope.LIST,
        "stamp",
    ),
    Command("document.finish", QT_TRANSLATE_NOOP("drafts", "Make final…"), ("F",), Scope.LIST, "badge-check"),
    Command(
        "document.register", QT_TRANSLATE_NOOP("drafts", "Register the departure…"), ("N",), Scope.LIST, "hash", _MENU,
        6,
    ),
    Command("document.sent", QT_TRANSLATE_NOOP("drafts", "Note that it left…"), ("D",), Scope.LIST, "send", _MENU, 6),
    Command("document.letter", QT_TRANSLATE_NOOP("drafts", "Show its letter"), ("L",), Scope.LIST, "mail-open"),
    Command("document.enclose", QT_TRANSLATE_NOOP("drafts", "Enclose with its letter"), ("J",), Scope.LIST, "link"),
)  # fmt: skip
EDITOR: Final[Commands] = (
    Command(
        "draft.next_unfilled", QT_TRANSLATE_NOOP("drafts", "Next field to fill"), ("F11",), Scope.FORM, "chevron-down"
    ),
    Command("draft.write", QT_TRANSLATE_NOOP("drafts", "Write the document"), scope=Scope.FORM, icon="check"),
    Command("draft.leave", QT_TRANSLATE_NOOP("drafts", "Back to the list"), ("Esc",), Scope.FORM, "x"),
    Command("draft.read_over", QT_TRANSLATE_NOOP("drafts", "Read over"), ("F7",), Scope.FORM, "spell-check"),
    Command(
        "draft.assist",
        QT_TRANSLATE_NOOP("drafts", "Ask the writing assistance…"),
        ("Ctrl+Shift+A",),
        Scope.FORM,
        "at-sign",
    ),
    Command(
        "draft.typography", QT_TRANSLATE_NOOP("drafts", "Typography"), ("Ctrl+Shift+T",), Scope.FORM, "spell-check"
    ),
)
COMMANDS: Final[Commands] = (*ROOM, *EDITOR)
