"""Every command of the room of meetings, and of the window in which one is held."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "meetings"

ROOM: Final[Commands] = (
    Command("meeting.new", QT_TRANSLATE_NOOP("meetings", "New meeting…"), ("Ctrl+N",), icon="plus", menu=_MENU),
    Command(
        "meeting.series",
        QT_TRANSLATE_NOOP("meetings", "New series…"),
        ("Ctrl+Shift+N",),
        icon="list-checks",
        menu=_MENU,
    ),
    Command("meeting.room", QT_TRANSLATE_NOOP("meetings", "New room…"), icon="map-pin", menu=_MENU),
    Command("meeting.manage", QT_TRANSLATE_NOOP("meetings", "Series and rooms…"), icon="list", menu=_MENU),
    Command(
        "meeting.same_series",
        QT_TRANSLATE_NOOP("meetings", "Meetings of the same series"),
        icon="list-checks",
        menu=_MENU,
    ),
    Command("meeting.edit", QT_TRANSLATE_NOOP("meetings", "Change the meeting…"), icon="pencil", menu=_MENU),
    Command(
        "meeting.convene",
        QT_TRANSLATE_NOOP("meetings", "Convene and write the invitation…"),
        icon="send",
        menu=_MENU,
        section=1,
    ),
    Command("meeting.ask", QT_TRANSLATE_NOOP("meetings", "Ask for items…"), icon="at-sign", menu=_MENU, section=1),
    Command(
        "meeting.documents", QT_TRANSLATE_NOOP("meetings", "Add documents…"), icon="paperclip", menu=_MENU, section=1
    ),
    Command("meeting.sheet", QT_TRANSLATE_NOOP("meetings", "Attendance sheet…"), icon="users", menu=_MENU, section=1),
    Command("meeting.replies", QT_TRANSLATE_NOOP("meetings", "Take answers in…"), icon="import", menu=_MENU, section=1),
    Command("meeting.cancel", QT_TRANSLATE_NOOP("meetings", "Cancel the meeting…"), icon="ban", menu=_MENU, section=1),
    Command(
        "meeting.hold",
        QT_TRANSLATE_NOOP("meetings", "Hold the meeting"),
        ("Ctrl+Shift+S",),
        icon="play",
        menu=_MENU,
        section=2,
    ),
    Command("meeting.close", QT_TRANSLATE_NOOP("meetings", "Close the meeting"), icon="check", menu=_MENU, section=2),
    Command(
        "meeting.approve", QT_TRANSLATE_NOOP("meetings", "Approve the minutes…"), icon="stamp", menu=_MENU, section=3
    ),
    Command(
        "meeting.reopen", QT_TRANSLATE_NOOP("meetings", "Reopen the minutes…"), icon="undo-2", menu=_MENU, section=3
    ),
    Command("meeting.send", QT_TRANSLATE_NOOP("meetings", "Note that they were sent…"), menu=_MENU, section=3),
    Command("meeting.correct", QT_TRANSLATE_NOOP("meetings", "Correct minutes that were sent"), menu=_MENU, section=3),
    Command(
        "meeting.summary", QT_TRANSLATE_NOOP("meetings", "Summary in 280 signs…"), icon="type", menu=_MENU, section=3
    ),
    Command(
        "meeting.proofread",
        QT_TRANSLATE_NOOP("meetings", "Read over: typography and spelling…"),
        icon="spell-check",
        menu=_MENU,
        section=3,
    ),
    Command("meeting.kind", QT_TRANSLATE_NOOP("meetings", "Kind of the minutes…"), menu=_MENU, section=3),
    Command(
        "meeting.word",
        QT_TRANSLATE_NOOP("meetings", "Minutes in a template…"),
        ("Ctrl+Shift+P",),
        icon="file-text",
        menu=_MENU,
        section=3,
    ),
    Command(
        "meeting.draft",
        QT_TRANSLATE_NOOP("meetings", "Write a document from a template…"),
        ("Ctrl+Shift+R",),
        icon="file-plus",
        menu=_MENU,
        section=3,
    ),
    Command(
        "meeting.export",
        QT_TRANSLATE_NOOP("meetings", "Minutes as a simple PDF…"),
        ("Ctrl+P",),
        icon="printer",
        menu=_MENU,
        section=3,
    ),
)
AGENDA: Final[Commands] = (
    Command("meeting.item_add", QT_TRANSLATE_NOOP("meetings", "Add an item…"), ("Ins",), Scope.PREVIEW, "plus"),
    Command("meeting.item_edit", QT_TRANSLATE_NOOP("meetings", "Change the item…"), ("F2",), Scope.PREVIEW, "pencil"),
    Command(
        "meeting.item_up", QT_TRANSLATE_NOOP("meetings", "Move the item up"), ("Alt+Up",), Scope.PREVIEW, "arrow-up"
    ),
    Command(
        "meeting.item_down",
        QT_TRANSLATE_NOOP("meetings", "Move the item down"),
        ("Alt+Down",),
        Scope.PREVIEW,
        "arrow-down",
    ),
    Command("meeting.item_accept", QT_TRANSLATE_NOOP("meetings", "Accept the item"), scope=Scope.PREVIEW, icon="check"),
    Command(
        "meeting.item_postpone",
        QT_TRANSLATE_NOOP("meetings", "Postpone the item"),
        ("Del",),
        Scope.PREVIEW,
        "forward",
    ),
    Command(
        "meeting.item_documents",
        QT_TRANSLATE_NOOP("meetings", "Add documents to the item…"),
        ("Ctrl+Ins",),
        Scope.PREVIEW,
        "paperclip",
    ),
    Command(
        "meeting.person_add", QT_TRANSLATE_NOOP("meetings", "Invite somebody…"), scope=Scope.PREVIEW, icon="user-plus"
    ),
    Command(
        "meeting.item_propose",
        QT_TRANSLATE_NOOP("meetings", "Enter an item that a unit proposes…"),
        ("Shift+Ins",),
        Scope.PREVIEW,
        "at-sign",
    ),
    Command(
        "meeting.item_decline", QT_TRANSLATE_NOOP("meetings", "Decline the item…"), ("Shift+Del",), Scope.PREVIEW, "ban"
    ),
    Command(
        "meeting.person_edit",
        QT_TRANSLATE_NOOP("meetings", "Change the participant…"),
        scope=Scope.PREVIEW,
        icon="pencil",
    ),
    Command("meeting.person_remove", QT_TRANSLATE_NOOP("meetings", "Take off the list"), scope=Scope.PREVIEW, icon="x"),
)
SEANCE: Final[Commands] = (
    Command("seance.next", QT_TRANSLATE_NOOP("meetings", "Next item"), ("Ctrl+Down",), Scope.WINDOW, "arrow-down"),
    Command("seance.previous", QT_TRANSLATE_NOOP("meetings", "Previous item"), ("Ctrl+Up",), Scope.WINDOW, "arrow-up"),
    Command("seance.decision", QT_TRANSLATE_NOOP("meetings", "Decision"), ("Ctrl+D",), Scope.WINDOW, "gavel"),
    Command("seance.action", QT_TRANSLATE_NOOP("meetings", "Action"), ("Ctrl+T",), Scope.WINDOW, "square-check-big"),
    Command("seance.presence", QT_TRANSLATE_NOOP("meetings", "Note a presence"), ("Ctrl+E",), Scope.WINDOW, "users"),
    Command("seance.blocks", QT_TRANSLATE_NOOP("meetings", "Text blocks"), ("Ctrl+.",), Scope.WINDOW, "file-text"),
    Command("seance.time", QT_TRANSLATE_NOOP("meetings", "Write the time"), ("Ctrl+:",), Scope.WINDOW, "clock"),
    Command(
        "seance.close_item",
        QT_TRANSLATE_NOOP("meetings", "Close the item, go on"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Scope.WINDOW,
        "check",
    ),
    Command(
        "seance.vote", QT_TRANSLATE_NOOP("meetings", "Count the votes…"), ("Ctrl+Shift+D",), Scope.WINDOW, "list-checks"
    ),
    Command("seance.proxy", QT_TRANSLATE_NOOP("meetings", "Note a proxy…"), ("Ctrl+Shift+E",), Scope.WINDOW, "users"),
    Command(
        "seance.all_present",
        QT_TRANSLATE_NOOP("meetings", "Everybody not yet noted is present"),
        ("Ctrl+Shift+A",),
        Scope.WINDOW,
        "user-round-check",
    ),
    Command("seance.preview", QT_TRANSLATE_NOOP("meetings", "Preview beside the notes"), ("F8",), Scope.WINDOW, "eye"),
    Command(
        "seance.accept", QT_TRANSLATE_NOOP("meetings", "Accept the proposal"), ("Alt+Return",), Scope.WINDOW, "check"
    ),
    Command(
        "seance.typography",
        QT_TRANSLATE_NOOP("meetings", "Propose the typography"),
        ("F7",),
        Scope.WINDOW,
        "spell-check",
    ),
    Command(
        "seance.leave", QT_TRANSLATE_NOOP("meetings", "Leave the meeting's window"), ("Ctrl+W",), Scope.WINDOW, "x"
    ),
)
COMMANDS: Final[Commands] = (*ROOM, *AGENDA, *SEANCE)
