"""What makes a passphrase acceptable, and one to propose. Length counts; composition does not."""

import re
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import fold, words
from aso_desktop.security.primitives import plain_passphrase

MINIMUM_WORDS: Final = 5
MINIMUM_CHARACTERS: Final = 14
LONGEST: Final = 1_000
LIST_LENGTH: Final = 2_048

_SHORTEST_WORD: Final = 3
_LEAST_UNFORESEEN: Final = 8
"""Characters that must remain when everything obvious has been taken out."""
_OBVIOUS: Final = (
    "administrateur", "administration", "anticonstitutionnellement", "asodesktop", "bienvenue", "bonjour",
    "bureau", "changeme", "chocolat", "correcthorsebatterystaple", "courrier", "doudou", "egalite", "fraternite",
    "iletaitunefois", "iloveyou", "jetaime", "letmein", "liberte", "loulou", "marseille", "ministere", "motdepasse",
    "ordinateur", "passe", "passphrase", "passw0rd", "password", "phrasedepasse", "republique", "secret",
    "section", "service", "soleil", "vivelafrance", "welcome",
)  # fmt: skip
_ROWS: Final = (
    "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz",
    "01234567890", "&é\"'(-è_çà)",
)  # fmt: skip
_RUN: Final = 4

_MANY_WORDS: Final = QT_TRANSLATE_NOOP("passphrase", "Enough words: strong, and easy to remember.")
_LONG_ENOUGH: Final = QT_TRANSLATE_NOOP(
    "passphrase", "Long enough. Several ordinary words would be easier to remember."
)
_REPEATED = re.compile(r"(.+?)\1{2,}")


class Verdict(NamedTuple):
    """Whether a passphrase may be used, and the words to show beside it."""

    accepted: bool
    words: Text


def judge(passphrase: str, about: Iterable[str] = (), minimum_words: int = MINIMUM_WORDS) -> Verdict:
    """Say whether a passphrase is long enough and not obvious; `about` holds the agent's and the section's names."""
    plain = plain_passphrase(passphrase)
    if len(plain) > LONGEST:
        text = QT_TRANSLATE_NOOP("passphrase", "A passphrase has at most {most} characters: shorten it.")
        return Verdict(accepted=False, words=text.format(most=LONGEST))
    counted = [w for w in words(plain) if len(w) >= _SHORTEST_WORD]
    if len(counted) < minimum_words and len(plain) < MINIMUM_CHARACTERS:
        text = QT_TRANSLATE_NOOP("passphrase", "Use at least {words} words, or {characters} characters.")
        return Verdict(accepted=False, words=text.format(words=minimum_words, characters=MINIMUM_CHARACTERS))
    if _unforeseen(plain, about) < _LEAST_UNFORESEEN:
        text = QT_TRANSLATE_NOOP("passphrase", "This would be guessed quickly: choose words that have no link.")
        return Verdict(accepted=False, words=text)
    return Verdict(accepted=True, words=_MANY_WORDS if len(set(counted)) >= minimum_words else _LONG_ENOUGH)


def check(passphrase: str, about: Iterable[str] = (), minimum_words: int = MINIMUM_WORDS) -> None:
    """Refuse a passphrase that `judge` does not accept."""
    verdict = judge(passphrase, about, minimum_words)
    if not verdict.accepted:
        raise UserError(verdict.words, field="passphrase")


def _unforeseen(plain: str, about: Iterable[str]) -> int:
    """Count the different characters left once obvious words, keyboard runs and repetitions are taken out."""
    rest = "".join(fold(plain).split())
    names = {w for name in about for w in words(name) if len(w) >= _SHORTEST_WORD}
    for known in sorted({*_OBVIOUS, *names}, key=len, reverse=True):
        rest = rest.replace(known, "")
    rest = _REPEATED.sub(r"\1", _without_runs(rest))
    return len(rest) if len(set(rest)) > _RUN else 0


def _without_runs(text: str) -> str:
    """Return `text` without four or more neighbours of a keyboard row, the alphabet or the figures."""
    for row in _ROWS:
        for line in (fold(row), fold(row)[::-1]):
            for length in range(len(line), _RUN - 1, -1):
                for start in range(len(line) - length + 1):
                    text = text.replace(line[start : start + length], "")
    return text


def read_words(path: Path) -> list[str]:
    """Return the word list of proposed passphrases; a list that is too short is a fault of the installation."""
    found = path.read_text(encoding="utf-8").split()
    if len(set(found)) < LIST_LENGTH:
        message = f"{path.name} holds {len(set(found))} different words, {LIST_LENGTH} are needed"
        raise ValueError(message)
    return found


def propose(listed: Sequence[str], count: int = MINIMUM_WORDS) -> str:
    """Return `count` words drawn at random, with blanks between: 55 bits for five."""
    return " ".join(secrets.choice(listed) for _ in range(count))
