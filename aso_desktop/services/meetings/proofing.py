"""Proposals for the words of notes: French typography here, spelling in a limited process of its own."""

import re
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Final, NamedTuple, TypeVar

from aso_desktop.core.child import ChildFailed, LimitedChild
from aso_desktop.documents.language.typography import correct

K = TypeVar("K")
SPELLING: Final = "spelling"
TYPOGRAPHY: Final = "typography"
_TASK: Final = "aso_desktop.documents.language.spelling:check"
_SECONDS: Final = 60
_LINE: Final = re.compile(r"[^\n]+")


class Proof(NamedTuple):
    """Something found in a note, and what is proposed instead; an empty proposal: only doubtful."""

    kind: str
    found: str
    proposal: str


class ProofService:
    """Reads notes over, offline. A dictionary that cannot be read leaves typography alone."""

    def __init__(
        self, make_child: Callable[[], LimitedChild] = LimitedChild, may_spell: Callable[[], bool] = lambda: True
    ) -> None:
        """Know how to make the process in which words are looked up, and whether IT lets spelling be checked."""
        self._make_child = make_child
        self._may_spell = may_spell
        self._lock = Lock()
        self._child: LimitedChild | None = None

    def read(self, texts: Mapping[K, str]) -> dict[K, list[Proof]]:
        """Return the proposals for each text that has some."""
        wrong = self._misspelt("\n".join(texts.values())) if self._may_spell() else {}
        found = {key: [*_typography(text), *_spelling(text, wrong)] for key, text in texts.items()}
        return {key: proofs for key, proofs in found.items() if proofs}

    def close(self) -> None:
        """Let the process go."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def _misspelt(self, text: str) -> Mapping[str, str]:
        with self._lock:
            child = self._child = self._child or self._make_child()
        try:
            answer = child.run(_TASK, {"text": text}, seconds=_SECONDS)
        except ChildFailed:
            return {}
        wrong: Mapping[str, str] = answer["wrong"]
        return wrong


def _typography(text: str) -> list[Proof]:
    """Propose each line that typography would change."""
    lines = (match[0] for match in _LINE.finditer(text))
    return [Proof(TYPOGRAPHY, line, correct(line)) for line in lines if correct(line) != line]


def _spelling(text: str, wrong: Mapping[str, str]) -> list[Proof]:
    return [Proof(SPELLING, word, better) for word, better in wrong.items() if _whole(word).search(text)]


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
