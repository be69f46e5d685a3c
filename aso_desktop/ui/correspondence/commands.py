"""Every command of the room: menus, palette, keyboard map and keys come from this table."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.commands import Command, Commands, Scope

REGISTERING: Final[Commands] = (
    Command("letter.new", QT_TRANSLATE_NOOP("letters", "New letter"), ("Ctrl+N",), icon="plus", menu="letter"),
    Command(
        "letter.new_kind",
        QT_TRANSLATE_NOOP("letters", "New arrival, departure or internal letter…"),
        ("Ctrl+Shift+N",),
        icon="file-plus",
        menu="letter",
    ),
)

IMPORTING: Final[Commands] = (
    Command(
        "letter.import_files",
        QT_TRANSLATE_NOOP("letters", "Import e-mails and files…"),
        ("Ctrl+I",),
        icon="import",
        menu="file",
    ),
    Command(
        "letter.import_table",
        QT_TRANSLATE_NOOP("letters", "Import a table of letters…"),
        icon="file-spreadsheet",
        menu="file",
    ),
)

LIST: Final[Commands] = (
    Command("letter.export", QT_TRANSLATE_NOOP("letters", "Export the list…"), icon="download", menu="file", section=2),
    Command(
        "letter.print_list",
        QT_TRANSLATE_NOOP("letters", "Print the list…"),
        ("Ctrl+Shift+P",),
        icon="printer",
        menu="file",
        section=3,
    ),
    Command("view.save", QT_TRANSLATE_NOOP("letters", "Save as a view…"), icon="bookmark-plus", menu="view", section=4),
    Command("view.rename", QT_TRANSLATE_NOOP("letters", "Rename the view…"), icon="pencil", menu="view", section=4),
    Command("view.delete", QT_TRANSLATE_NOOP("letters", "Delete the view"), icon="trash-2", menu="view", section=4),
    Command("view.columns", QT_TRANSLATE_NOOP("letters", "Columns…"), icon="columns-3", menu="view", section=5),
)

SORTING: Final[Commands] = (
    Command("sort.due", QT_TRANSLATE_NOOP("letters", "Sort by target date"), menu="view", section=6),
    Command("sort.day", QT_TRANSLATE_NOOP("letters", "Sort by day of arrival or departure"), menu="view", section=6),
    Command("sort.number", QT_TRANSLATE_NOOP("letters", "Sort by number"), menu="view", section=6),
    Command("sort.correspondents", QT_TRANSLATE_NOOP("letters", "Sort by correspondent"), menu="view", section=6),
    Command("sort.subject", QT_TRANSLATE_NOOP("letters", "Sort by subject"), menu="view", section=6),
    Command("sort.state", QT_TRANSLATE_NOOP("letters", "Sort by state"), menu="view", section=6),
    Command("sort.added", QT_TRANSLATE_NOOP("letters", "Sort by date of entry"), menu="view", section=6),
)

LETTER: Final[Commands] = (
    Command(
        "letter.open",
        QT_TRANSLATE_NOOP("letters", "Open in a window"),
        scope=Scope.LIST,
        icon="external-link",
        menu="letter",
        section=1,
    ),
    Command(
        "letter.edit",
        QT_TRANSLATE_NOOP("letters", "Change the letter…"),
        ("F2",),
        Scope.LIST,
        "pencil",
        "letter",
        1,
    ),
    Command(
        "letter.reply", QT_TRANSLATE_NOOP("letters", "Reply to the letter"), ("R",), Scope.LIST, "reply", "letter", 2
    ),
    Command("letter.assign", QT_TRANSLATE_NOOP("letters", "Assign…"), ("A",), Scope.LIST, "user-plus", "letter", 2),
    Command(
        "letter.close", QT_TRANSLATE_NOOP("letters", "File the letter"), ("E",), Scope.LIST, "archive", "letter", 2
    ),
    Command(
        "letter.state",
        QT_TRANSLATE_NOOP("letters", "Change the state…"),
        ("S",),
        Scope.LIST,
        "square-check",
        "letter",
        2,
    ),
    Command(
        "letter.bulk",
        QT_TRANSLATE_NOOP("letters", "Change priority, target date or mark…"),
        ("M",),
        Scope.LIST,
        "list-checks",
        "letter",
        2,
    ),
    Command(
        "letter.link",
        QT_TRANSLATE_NOOP("letters", "Link to another letter…"),
        ("L",),
        Scope.LIST,
        "link-2",
        "letter",
        3,
    ),
    Command(
        "letter.dossier",
        QT_TRANSLATE_NOOP("letters", "Put into a dossier…"),
        ("D",),
        Scope.LIST,
        "folder-kanban",
        "letter",
        3,
    ),
    Command(
        "letter.circuit",
        QT_TRANSLATE_NOOP("letters", "Launch a circuit of visas…"),
        ("V",),
        Scope.LIST,
        "stamp",
        "letter",
        3,
    ),
    Command(
        "letter.enclose",
        QT_TRANSLATE_NOOP("letters", "Add an enclosure…"),
        scope=Scope.LIST,
        icon="paperclip",
        menu="letter",
        section=3,
    ),
    Command(
        "letter.copy_number",
        QT_TRANSLATE_NOOP("letters", "Copy the number"),
        ("Ctrl+C",),
        Scope.LIST,
        "copy",
        "edit",
        2,
    ),
    Command(
        "letter.draft",
        QT_TRANSLATE_NOOP("letters", "Write a document from a template…"),
        ("Shift+M",),
        Scope.LIST,
        "file-plus",
        "letter",
        1,
    ),
    Command(
        "letter.merge",
        QT_TRANSLATE_NOOP("letters", "Write to their correspondents (mail merge)…"),
        ("Ctrl+Shift+M",),
        Scope.LIST,
        "mails",
        "letter",
        1,
    ),
    Command(
        "letter.print", QT_TRANSLATE_NOOP("letters", "Print the sheet…"), ("Ctrl+P",), Scope.LIST, "printer", "file", 3
    ),
    Command(
        "letter.cancel",
        QT_TRANSLATE_NOOP("letters", "Cancel the letter…"),
        scope=Scope.LIST,
        icon="ban",
        menu="letter",
        section=4,
    ),
)

FORM: Final[Commands] = (
    Command(
        "form.save", QT_TRANSLATE_NOOP("letters", "Register and close"), ("Ctrl+S",), Scope.FORM, "check", "letter", 5
    ),
    Command(
        "form.next",
        QT_TRANSLATE_NOOP("letters", "Register and go on with the next"),
        scope=Scope.FORM,
        icon="corner-down-left",
        menu="letter",
        section=5,
    ),
    Command(
        "form.attach",
        QT_TRANSLATE_NOOP("letters", "Add an enclosure to the form…"),
        ("Ctrl+O",),
        Scope.FORM,
        "file-up",
        "letter",
        5,
    ),
    Command(
        "form.second",
        QT_TRANSLATE_NOOP("letters", "Add a second correspondent"),
        ("Ctrl+Shift+A",),
        Scope.FORM,
        "user-plus",
        "letter",
        5,
    ),
    Command("form.leave", QT_TRANSLATE_NOOP("letters", "Leave the form"), ("Escape",), Scope.FORM, "x", "letter", 5),
)
"""What the form of a letter does; Ctrl+Enter, Ctrl+D and F4 belong to every form."""

COMMANDS: Final[Commands] = REGISTERING + IMPORTING + LIST + SORTING + LETTER + FORM

KINDS: Final[tuple[tuple[str, Text], ...]] = (
    ("incoming", QT_TRANSLATE_NOOP("letters", "Arrival")),
    ("outgoing", QT_TRANSLATE_NOOP("letters", "Departure")),
    ("internal", QT_TRANSLATE_NOOP("letters", "Internal letter")),
)
"""What can be registered: the direction and its words."""
