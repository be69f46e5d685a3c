"""French typography as the Imprimerie nationale sets it: spaces that do not break, curly marks, capitals with accents.

Addresses, hours (10:30), paths, numbers of files and template tags are left alone.
"""

import re
from collections.abc import Callable
from typing import Final

NO_BREAK: Final = "\u00a0"
NARROW: Final = "\u202f"
_SPACES: Final = "[ \t\u00a0\u202f]"
_KEPT: Final = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|⟦.*?⟧|(?:https?|ftp|file|mailto):\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|[A-Za-z]:\\\S+|\\\\\S+|(?<!\w)/(?:[\w.-]+/)+[\w.-]*|\d{1,2}:\d{2}(?::\d{2})?"
)
"""What is never touched."""
_CAPITALS: Final = {
    "A": "À",
    "Etat": "État",
    "Etats": "États",
    "Ecole": "École",
    "Elysée": "Élysée",
    "Egalité": "Égalité",
}
Change = Callable[[str], str]


def correct(text: str) -> str:
    """Return a French text with its typography put right; everything else stays."""
    found, place = [], 0
    for match in _KEPT.finditer(text):
        found += [_prose(text[place : match.start()]), match[0]]
        place = match.end()
    return "".join([*found, _prose(text[place:])])


def _prose(text: str) -> str:
    for change in _CHANGES:
        text = change(text)
    return text


def _apostrophes(text: str) -> str:
    return re.sub(r"(?<=\w)'(?=\w)", "’", text)


def _quotes(text: str) -> str:
    text = re.sub(r'"([^"\n]+)"', r"«\1»", text)
    text = re.sub(rf"«{_SPACES}*", f"«{NO_BREAK}", text)
    return re.sub(rf"{_SPACES}*»", f"{NO_BREAK}»", text)


def _high_marks(text: str) -> str:
    text = re.sub(rf"(?<=[\w»)%€\]’…]){_SPACES}*(?=[;!?]+)", NARROW, text)
    return re.sub(rf"(?<=[\w»)%€\]’]){_SPACES}*:(?=\s|$)", f"{NO_BREAK}:", text)


def _units(text: str) -> str:
    return re.sub(rf"(?<=\d){_SPACES}*([€%])", rf"{NO_BREAK}\1", text)


def _thousands(text: str) -> str:
    def group(match: re.Match[str]) -> str:
        return re.sub(rf"{_SPACES}", NARROW, match[0])

    return re.sub(rf"(?<![\d.,/-])\d{{1,3}}(?:{_SPACES}\d{{3}})+(?!\d)", group, text)


def _ordinals(text: str) -> str:
    text = re.sub(rf"\b([Nn])[°º]{_SPACES}*(?=\w)", rf"\1°{NO_BREAK}", text)
    text = re.sub(r"\b1(?:ier|°|er)\b", "1er", text)
    return re.sub(r"\b(\d+)(?:ième|eme|ème)\b", r"\1e", text)


def _accented(text: str) -> str:
    def capital(match: re.Match[str]) -> str:
        return _CAPITALS[match[0]]

    return re.sub(r"\b(?:Etats?|Ecole|Elysée|Egalité)\b|(?<=[.!?] )A(?= )|^A(?= )", capital, text)


def _double_spaces(text: str) -> str:
    return re.sub(r"(?<=\S)  +(?=\S)", " ", text)


def _ellipsis(text: str) -> str:
    return re.sub(r"(?<!\.)\.\.\.(?!\.)", "…", text)


_CHANGES: Final[tuple[Change, ...]] = (
    _double_spaces, _ellipsis, _apostrophes, _quotes, _units, _thousands, _ordinals, _high_marks, _accented,
)  # fmt: skip
