"""French and English without a window: what commands and reports print. The window speaks through `ui.kit.language`.

`dev.py setup` joins the catalogues of `resources/i18n` into `aso_fr.qm` and `aso_en.qm`. Qt is imported when a first
sentence must be shown in a command, not before.
"""

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aso_desktop.core.resources import resource_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

FRENCH: Final = "fr"
ENGLISH: Final = "en"
_WINDOWS_FRENCH: Final = 0x0C
_WINDOWS_PRIMARY: Final = 0x3FF


def effective_language(choice: str) -> str:
    """Return `fr` or `en` for a preference that may say `system`."""
    return system_language() if choice == "system" else choice


def system_language() -> str:
    """Return the language of the session, French or else English (POSIX locale variables, Windows LANGID)."""
    if sys.platform == "win32":
        identifier: int = getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage()  # noqa: B009 - absent elsewhere
        return FRENCH if identifier & _WINDOWS_PRIMARY == _WINDOWS_FRENCH else ENGLISH
    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return FRENCH if said.lower().startswith(FRENCH) else ENGLISH


def catalogue(language: str) -> Path:
    """Return the compiled catalogue of a language."""
    return resource_folder("i18n") / f"aso_{language}.qm"


class Sentences:
    """The sentences of one language, without an application object: what commands print."""

    def __init__(self, language: str) -> None:
        """Speak `fr` or `en`; nothing is loaded yet."""
        self.language = language
        self._translator: QTranslator | None = None

    def translate(self, context: str, source: str) -> str:
        """Return the sentence in this language; the English of the source where the catalogue has none."""
        if self._translator is None:
            self._translator = _load(catalogue(self.language))
        return self._translator.translate(context, source) or source


def _load(file: Path) -> "QTranslator":
    """Return a translator; an absent or broken file leaves it empty, so that the English of the source shows."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(file))
    return translator
