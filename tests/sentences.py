"""The sentences of the catalogues, as the sources of translation hold them: for tests of what is said."""

from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from aso_desktop.core.i18n import Text, in_english, say

CATALOGUES: Final = Path(__file__).parents[1] / "resources" / "i18n"


@cache
def _french() -> dict[tuple[str, str], str]:
    found = {}
    for path in CATALOGUES.glob("*_fr.ts"):
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def in_both(text: Text) -> tuple[str, str]:
    """Return a sentence in English and in French; fail where either is missing."""
    french = say(text, lambda context, source: _french()[context, source] if source else "")
    english = in_english(text)
    assert english.strip()
    assert french.strip()
    assert "{" not in english + french
    return english, french
