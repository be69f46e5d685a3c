"""Honest help with notes, offline: likely actions, French typography. Always proposals, never done by themselves."""

from typing import Final, NamedTuple

from aso_desktop.documents.language.actions import suggest
from aso_desktop.documents.language.summary import length
from aso_desktop.documents.language.typography import correct

SUMMARY_LIMIT: Final = 280
"""Signs of a summary for the intranet."""

__all__ = ["SUMMARY_LIMIT", "LikelyAction", "length", "likely_action", "typography"]


class LikelyAction(NamedTuple):
    """A sentence that looks like an action, and the words in which it would be noted."""

    sentence: str
    typed: str


def likely_action(text: str) -> LikelyAction | None:
    """Return the first sentence of a note that looks like an action, written with `@` and `!`; None without one."""
    for found in suggest(text):
        owner, due = (" ".join(part.replace("@", " ").replace("!", " ").split()) for part in (found.owner, found.due))
        typed = found.what + (f" @{owner}" if owner else "") + (f" !{due}" if due else "")
        return LikelyAction(found.sentence, typed)
    return None


def typography(text: str) -> str:
    """Return a French text with its typography put right; the same text when there is nothing to propose."""
    return correct(text)
