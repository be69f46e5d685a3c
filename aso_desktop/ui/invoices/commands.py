"""Every command of the room of invoices."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "budget"

ROOM: Final[Commands] = (
    Command(
        "invoices.receive",
        QT_TRANSLATE_NOOP("invoices", "Receive invoice files…"),
        ("Ctrl+N",),
        icon="import",
        menu=_MENU,
        section=10,
    ),
    Command(
        "invoices.type",
        QT_TRANSLATE_NOOP("invoices", "Type an invoice…"),
        ("Ctrl+Shift+N",),
        icon="plus",
        menu=_MENU,
        section=10,
    ),
    Command(
        "invoices.match_all",
        QT_TRANSLATE_NOOP("invoices", "Match every waiting invoice"),
        icon="link",
        menu=_MENU,
        section=10,
    ),
    Command(
        "invoices.report",
        QT_TRANSLATE_NOOP("invoices", "Print the payment delays…"),
        ("Ctrl+P",),
        icon="printer",
        menu=_MENU,
        section=10,
    ),
    Command(
        "invoices.rate",
        QT_TRANSLATE_NOOP("invoices", "Keep the rate of the central bank…"),
        icon="landmark",
        menu=_MENU,
        section=10,
    ),
)

INVOICES: Final[Commands] = (
    Command(
        "invoices.match", QT_TRANSLATE_NOOP("invoices", "Match to a commitment…"), ("R",), Scope.LIST, "link", _MENU, 11
    ),
    Command(
        "invoices.increase",
        QT_TRANSLATE_NOOP("invoices", "Increase the commitment to the invoice…"),
        ("G",),
        Scope.LIST,
        "plus",
        _MENU,
        11,
    ),
    Command(
        "invoices.unmatch",
        QT_TRANSLATE_NOOP("invoices", "Undo the match…"),
        ("U",),
        Scope.LIST,
        "undo-2",
        _MENU,
        11,
    ),
    Command(
        "invoices.certify",
        QT_TRANSLATE_NOOP("invoices", "Certify the service…"),
        ("S",),
        Scope.LIST,
        "check",
        _MENU,
        11,
    ),
    Command(
        "invoices.order",
        QT_TRANSLATE_NOOP("invoices", "Order the payment…"),
        ("D",),
        Scope.LIST,
        "receipt-text",
        _MENU,
        11,
    ),
    Command(
        "invoices.pay", QT_TRANSLATE_NOOP("invoices", "Note the payment…"), ("P",), Scope.LIST, "wallet", _MENU, 11
    ),
    Command(
        "invoices.take_back",
        QT_TRANSLATE_NOOP("invoices", "Take the last step back…"),
        ("Del",),
        Scope.LIST,
        "undo-2",
        _MENU,
        11,
    ),
    Command(
        "invoices.interrupt",
        QT_TRANSLATE_NOOP("invoices", "Interrupt the delay…"),
        ("I",),
        Scope.LIST,
        "pause",
        _MENU,
        12,
    ),
    Command(
        "invoices.resume", QT_TRANSLATE_NOOP("invoices", "Resume the delay…"), ("C",), Scope.LIST, "clock", _MENU, 12
    ),
    Command(
        "invoices.delay",
        QT_TRANSLATE_NOOP("invoices", "Choose the legal delay…"),
        ("T",),
        Scope.LIST,
        "clock",
        _MENU,
        12,
    ),
    Command(
        "invoices.release", QT_TRANSLATE_NOOP("invoices", "Release…"), ("L",), Scope.LIST, "circle-check", _MENU, 13
    ),
    Command(
        "invoices.set_aside", QT_TRANSLATE_NOOP("invoices", "Put aside…"), ("X",), Scope.LIST, "archive", _MENU, 13
    ),
    Command(
        "invoices.supplier",
        QT_TRANSLATE_NOOP("invoices", "Choose the supplier…"),
        ("F",),
        Scope.LIST,
        "building-2",
        _MENU,
        13,
    ),
    Command(
        "invoices.open_file",
        QT_TRANSLATE_NOOP("invoices", "Open the file in its program"),
        ("O",),
        Scope.LIST,
        "external-link",
        _MENU,
        13,
    ),
)

SUPPLIERS: Final[Commands] = (
    Command(
        "suppliers.edit", QT_TRANSLATE_NOOP("invoices", "Change the supplier…"), ("E",), Scope.LIST, "pencil", _MENU, 14
    ),
    Command(
        "suppliers.toggle",
        QT_TRANSLATE_NOOP("invoices", "Offer the supplier or not"),
        ("A",),
        Scope.LIST,
        "eye-off",
        _MENU,
        14,
    ),
    Command(
        "suppliers.merge",
        QT_TRANSLATE_NOOP("invoices", "Merge into another supplier…"),
        ("M",),
        Scope.LIST,
        "merge",
        _MENU,
        14,
    ),
)

SUPPLIER_ROOM: Final[Commands] = (
    Command(
        "suppliers.new",
        QT_TRANSLATE_NOOP("invoices", "New supplier…"),
        ("Ctrl+Shift+U",),
        icon="building-2",
        menu=_MENU,
        section=14,
    ),
)

COMMANDS: Final[Commands] = (*ROOM, *INVOICES, *SUPPLIER_ROOM, *SUPPLIERS)
