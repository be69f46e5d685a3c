"""Sentences that look like something somebody is to do, in French and English: always a suggestion, never a fact."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from aso_desktop.documents.language.sentences import sentences

_SUBJECT: Final = r"(?P<who>(?:(?:M|MM|Dr|Pr|Mr|Mrs|Ms)\.\s)?[A-ZÀ-ÖØ-Þ][^\n.;:!?]{0,80}?)"
_FRENCH: Final = (
    r"(?:devra|devront|doit|doivent|est chargée? de|sont chargée?s de|est chargée? d[’']|s[’']engage(?:nt)? à"
    r"|transmettra|transmettront|prépareront?|préparera|enverra|enverront|fera|feront|relancera|relanceront"
    r"|rédigera|rédigeront|proposera|proposeront|présentera|présenteront|vérifiera|vérifieront|contactera)"
)
_ENGLISH: Final = r"(?:will|must|shall|is to|are to|undertakes to|is in charge of)"
_DONE_BY: Final = re.compile(rf"^{_SUBJECT}\s+(?P<verb>{_FRENCH}|{_ENGLISH})(?=[\s’'])(?P<what>.+)$", re.DOTALL)
_LABELLED: Final = re.compile(
    r"^\s*actions?[\s\u00a0\u202f]*:[\s\u00a0\u202f]*(?P<what>.+)$", re.IGNORECASE | re.DOTALL
)
_DUE: Final = re.compile(
    r"(?:avant(?: le)?|d[’']ici(?: au?| le)?|au plus tard(?: le)?|pour le|by|before|no later than|due)\s+"
    r"(?P<when>(?:le |la |the |end of |fin )?[\w’'éûà/.-]+(?:\s+[\wéûà/.-]+){0,3})",
    re.IGNORECASE,
)
_NOT_SUBJECTS: Final = re.compile(
    r"^(?:il|elle|on|ce|cela|ceci|qui|que|si|lorsque|quand|it|there|this|that|which|if|when)\b", re.IGNORECASE
)


class Suggestion(NamedTuple):
    """A likely action: its sentence whole, who, what and when in the words of the text (empty when not said)."""

    sentence: str
    owner: str
    what: str
    due: str


def suggest(text: str) -> Iterator[Suggestion]:
    """Give the sentences of a text that look like actions, in order."""
    for sentence in sentences(text):
        if match := _LABELLED.match(sentence):
            inner = _DONE_BY.match(match["what"].strip())
            owner = _owner(inner["who"]) if inner else ""
            yield Suggestion(sentence, owner, _what(match["what"]), _due(sentence))
        elif (match := _DONE_BY.match(sentence)) and not _NOT_SUBJECTS.match(match["who"]):
            yield Suggestion(sentence, _owner(match["who"]), _what(match["what"]), _due(sentence))


def _owner(who: str) -> str:
    return who.strip(" ,").removesuffix(" qui")


def _what(text: str) -> str:
    plain = text.strip(" .’'")
    return plain[:1].upper() + plain[1:]


def _due(sentence: str) -> str:
    match = _DUE.search(sentence)
    return match["when"].strip(" .,") if match else ""
