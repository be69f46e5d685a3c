"""Two versions of a document side by side: by paragraph first, then by word inside a paragraph that changed."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, Literal, NamedTuple

from aso_desktop.documents.templates.reading import DocumentText

Kind = Literal["same", "added", "removed", "changed"]
_WORDS: Final = re.compile(r"\s+|[^\s\w]|\w+")
_LONGEST: Final = 20_000


class Piece(NamedTuple):
    """Some words, and whether they stand in both versions, only in the old one, or only in the new one."""

    text: str
    kind: Literal["same", "added", "removed"]


class Change(NamedTuple):
    """A paragraph of the comparison: where it stands, what became of it, its words."""

    part: str
    kind: Kind
    pieces: tuple[Piece, ...]


def compare(old: DocumentText, new: DocumentText) -> list[Change]:
    """Return every paragraph of both versions in order, part by part: body, headers, footers and notes."""
    parts = dict.fromkeys(line.part for line in (*old.lines, *new.lines))
    found: list[Change] = []
    for part in parts:
        before, after = ([line.text for line in text.lines if line.part == part] for text in (old, new))
        found += _paragraphs(part, before, after)
    return found


def _paragraphs(part: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield from (Change(part, "same", (Piece(text, "same"),)) for text in before[i:j])
            continue
        both = min(j - i, m - k)
        for old, new in zip(before[i : i + both], after[k : k + both], strict=True):
            yield Change(part, "changed", tuple(words(old, new)))
        yield from (Change(part, "removed", (Piece(text, "removed"),)) for text in before[i + both : j])
        yield from (Change(part, "added", (Piece(text, "added"),)) for text in after[k + both : m])


def words(old: str, new: str) -> Iterator[Piece]:
    """Yield the words of two texts: those of both, those that went, those that came."""
    if len(old) + len(new) > _LONGEST:
        yield from (Piece(old, "removed"), Piece(new, "added"))
        return
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield Piece("".join(before[i:j]), "same")
            continue
        for text, kind in (("".join(before[i:j]), "removed"), ("".join(after[k:m]), "added")):
            if text:
                yield Piece(text, "removed" if kind == "removed" else "added")
