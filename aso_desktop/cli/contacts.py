"""The group `contacts`: persons and organisations."""

from collections.abc import Iterable, Sequence
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import words

KINDS: Final = ("contact", "organisation")
_LIMIT: Final = 50
_ROW: Final = (
    "id", "kind", "printed", "email", "phone", "address", "aliases", "positions", "short_name", "siren", "siret",
    "inactive", "duplicate_of_id", "uses",
)  # fmt: skip
_TEXTS: Final = {
    "contact": ("family_name", "given_name", "title", "email", "phone", "address", "aliases"),
    "organisation": ("name", "short_name", "siren", "siret", "email", "phone", "address", "aliases"),
}


def list_contacts(desk: Desk, given: Given) -> Answer:
    """List persons and organisations."""
    limit = values.count(given, "limit", _LIMIT) or 0
    wanted = words(given.get("search", ""))
    kinds = (given["kind"],) if "kind" in given else KINDS
    found = [shown for shown in _entries(desk, kinds) if _matches(shown, wanted)]
    shown = found[:limit] if limit else found
    return Answer(shown, _lines(desk, shown))


def _entries(desk: Desk, kinds: Sequence[str]) -> Iterable[dict[str, Any]]:
    from aso_desktop.services.contacts import queries

    with desk.reading() as database:
        if "contact" in kinds:
            yield from (_shown("contact", row) for row in queries.contacts(database, desk.today.isoformat()))
        if "organisation" in kinds:
            yield from (_shown("organisation", row) for row in queries.organisations(database))


def _shown(kind: str, row: Any) -> dict[str, Any]:
    shown = {name: getattr(row, name, None) or None for name in _ROW}
    return shown | {"kind": kind, "inactive": row.is_inactive, "uses": row.uses}


def _matches(shown: dict[str, Any], wanted: list[str]) -> bool:
    texts = (shown[name] or "" for name in ("printed", "aliases", "positions", "email"))
    present = words(" ".join(texts))
    return all(any(word.startswith(begun) for word in present) for begun in wanted)


def _lines(desk: Desk, shown: Sequence[dict[str, Any]]) -> Iterable[str]:
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Name")),
        desk.say(QT_TRANSLATE_NOOP("cli", "E-mail")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Letters")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Id")),
    ]
    return table(headings, [(s["printed"] or "", s["email"] or "", str(s["uses"]), str(s["id"])) for s in shown])


def add(desk: Desk, given: Given) -> Answer:
    """Add a person or an organisation."""
    from aso_desktop.services.contacts.values import ContactInput, OrganisationInput

    kind = given["kind"]
    texts = {name: given[name] for name in _TEXTS[kind] if name in given}
    if kind == "contact":
        entry: Any = ContactInput(**{"family_name": given.get("name", ""), **texts})
    else:
        entry = OrganisationInput(**{"name": given.get("name", ""), **texts})
    done = desk.services.contacts.add(entry)
    data = {"result": "accepted", "id": done.subject, "kind": kind}
    return Answer(data, [str(done.subject)])


def merge(desk: Desk, given: Given) -> Answer:
    """Make an entry stand for another one."""
    kept, duplicate = _identity(desk, given, "kept"), _identity(desk, given, "duplicate")
    desk.services.contacts.merge(given["kind"], kept, duplicate)
    data = {"result": "accepted", "kind": given["kind"], "id": kept, "duplicate_id": duplicate}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "Merged; letters keep what they printed."))])


def unmerge(desk: Desk, given: Given) -> Answer:
    """Let a merged entry stand for itself again."""
    duplicate = _identity(desk, given, "duplicate")
    desk.services.contacts.unmerge(given["kind"], duplicate)
    data = {"result": "accepted", "kind": given["kind"], "duplicate_id": duplicate}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "The entry stands for itself again."))])


def duplicates(desk: Desk, given: Given) -> Answer:
    """List entries that may be one; deciding is for a person."""
    from aso_desktop.services.contacts import queries

    del given
    with desk.reading() as database:
        found = [suggestion._asdict() for suggestion in queries.suggestions(database)]
    return Answer(found, (f"{s['first']} – {s['second']} ({s['why']})" for s in found))


def _identity(desk: Desk, given: Given, field: str) -> UUID:
    found = values.identity(given[field])
    if found is None:
        raise desk.code(field, given[field])
    return found


_KIND: Final = Argument("--kind", QT_TRANSLATE_NOOP("cli", "Kind of entry."), "KIND", KINDS, required=True)
_KEPT: Final = Argument("kept", QT_TRANSLATE_NOOP("cli", "Id of the entry that stays."), "KEPT", required=True)
_DUPLICATE: Final = Argument("duplicate", QT_TRANSLATE_NOOP("cli", "Id of the other one."), "DUPLICATE", required=True)

CONTACTS: Final = (
    Command(
        ("contacts", "list"),
        QT_TRANSLATE_NOOP("cli", "List persons and organisations, active ones first."),
        list_contacts,
        (
            Argument(
                "--search", QT_TRANSLATE_NOOP("cli", "Beginnings of words of the name, function or e-mail."), "TEXT"
            ),
            Argument("--kind", QT_TRANSLATE_NOOP("cli", "Kind of entry."), "KIND", KINDS),
            Argument("--limit", QT_TRANSLATE_NOOP("cli", "At most so many entries; 50, and 0 for all."), "COUNT"),
        ),
        _ROW,
        is_list=True,
    ),
    Command(
        ("contacts", "add"),
        QT_TRANSLATE_NOOP("cli", "Add a person or an organisation."),
        add,
        (
            _KIND,
            Argument("--name", QT_TRANSLATE_NOOP("cli", "Family name, or name of the body."), "NAME", required=True),
            Argument("--given-name", QT_TRANSLATE_NOOP("cli", "Given name of a person."), "NAME"),
            Argument("--title", QT_TRANSLATE_NOOP("cli", "Title of a person: M., Mme."), "TEXT"),
            Argument("--short-name", QT_TRANSLATE_NOOP("cli", "Short name of a body."), "TEXT"),
            Argument("--siren", QT_TRANSLATE_NOOP("cli", "SIREN of a body."), "NUMBER"),
            Argument("--siret", QT_TRANSLATE_NOOP("cli", "SIRET of a body."), "NUMBER"),
            Argument("--email", QT_TRANSLATE_NOOP("cli", "E-mail address."), "ADDRESS"),
            Argument("--phone", QT_TRANSLATE_NOOP("cli", "Telephone."), "NUMBER"),
            Argument("--address", QT_TRANSLATE_NOOP("cli", "Postal address."), "TEXT"),
            Argument("--aliases", QT_TRANSLATE_NOOP("cli", "Other names."), "TEXT"),
        ),
        ("result", "id", "kind"),
    ),
    Command(
        ("contacts", "merge"),
        QT_TRANSLATE_NOOP("cli", "Make an entry stand for another one of its kind."),
        merge,
        (_KEPT, _DUPLICATE, _KIND),
        ("result", "kind", "id", "duplicate_id"),
    ),
    Command(
        ("contacts", "unmerge"),
        QT_TRANSLATE_NOOP("cli", "Let a merged entry stand for itself again."),
        unmerge,
        (_DUPLICATE, _KIND),
        ("result", "kind", "duplicate_id"),
    ),
    Command(
        ("contacts", "duplicates"),
        QT_TRANSLATE_NOOP("cli", "List entries that may be one, the surest first."),
        duplicates,
        (),
        ("kind", "first_id", "first", "second_id", "second", "why", "is_homonym"),
        is_list=True,
    ),
)
