"""Decisions and actions as they are typed in the flow: a vote in words, `@` an owner, `!` a due day."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.text import fold
from aso_desktop.services.meetings.values import Votes

_VOTE: Final = re.compile(
    r"[\s,;(·]*(?:(?P<f>\d{1,4})\s*(?:voix\s+)?(?:pour|for))"
    r"(?:[\s,;·/]*(?P<a>\d{1,4})\s*(?:voix\s+)?(?:contre|against))?"
    r"(?:[\s,;·/]*(?P<n>\d{1,4})\s*(?:abst\w*))?[\s).]*$",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(r"(?:^|\s)@([^@!\n]+?)(?=\s+[@!]|\s*$)")
_DUE: Final = re.compile(r"(?:^|\s)!([^@!\n]+?)(?=\s+[@!]|\s*$)")


class Person(NamedTuple):
    """Somebody who may own an action."""

    name: str
    agent_id: UUID | None = None


class TypedAction(NamedTuple):
    """An action as typed: its text alone, the owner's name and identity, the due day in words."""

    text: str
    owner: str
    owner_id: UUID | None
    due: str


class TypedDecision(NamedTuple):
    """A decision as typed: its text alone, and the vote when one was typed."""

    text: str
    votes: Votes | None


def read_action(typed: str, people: Iterable[Person]) -> TypedAction:
    """Return the parts of an action; an owner that nobody bears is kept by name."""
    owner, due = _OWNER.search(typed), _DUE.search(typed)
    text = _DUE.sub("", _OWNER.sub("", typed))
    name = owner[1].strip() if owner else ""
    found = find_person(name, people)
    plain = " ".join(text.split())
    return TypedAction(plain, found.name if found else name, found.agent_id if found else None, due[1] if due else "")


def read_decision(typed: str) -> TypedDecision:
    """Return the parts of a decision: « Attendre. 7 pour, 0 contre, 1 abstention »."""
    match = _VOTE.search(typed)
    if match is None:
        return TypedDecision(typed.strip(), None)
    votes = Votes(*(int(match[name] or 0) for name in ("f", "a", "n")))
    return TypedDecision(typed[: match.start()].strip(), votes)


def find_person(typed: str, people: Iterable[Person]) -> Person | None:
    """Return the one person that a name, its beginning, or initials mean; None when nobody or several."""
    wanted = fold(typed.strip())
    if not wanted:
        return None
    known = list({person.name: person for person in people}.values())
    for means in (_is_name, _is_initials, _begins):
        found = [person for person in known if means(wanted, fold(person.name))]
        if len(found) == 1:
            return found[0]
    return None


def _is_name(wanted: str, name: str) -> bool:
    return wanted == name


def _is_initials(wanted: str, name: str) -> bool:
    return wanted == "".join(word[0] for word in name.replace("-", " ").split())


def _begins(wanted: str, name: str) -> bool:
    return name.startswith(wanted) or any(word.startswith(wanted) for word in name.split())
