"""The French and English of the settings, from the catalogues that the program itself is translated with."""

from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from aso_desktop.core.i18n import Text, in_english
from installer.policies.words import LANGUAGES

ROOT: Final = Path(__file__).resolve().parents[2]
_CATALOGUES: Final = tuple(ROOT / "resources" / "i18n" / f"{name}_fr.ts" for name in ("core", "settings"))


def spoken(text: Text, language: str) -> str:
    """Return a sentence in one of `LANGUAGES`; a sentence without French is a fault of the build."""
    if language != LANGUAGES[0]:
        return in_english(text)
    return french()[text.context, text.source]


@cache
def french() -> dict[tuple[str, str], str]:
    """Return the French of core's sentences, by context and source."""
    trees = [ET.parse(path) for path in _CATALOGUES]  # noqa: S314 - our own files
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for tree in trees
        for context in tree.iter("context")
        for message in context.iter("message")
    }
