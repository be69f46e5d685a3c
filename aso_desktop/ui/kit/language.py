"""The language of the interface: French or English, changed without a restart."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from aso_desktop.core.i18n import Text, say
from aso_desktop.core.resources import resource_folder

LANGUAGES = ("fr", "en")


class Language(QObject):
    """Installs the catalogues; `changed` tells the window to build its panels again."""

    changed = Signal()

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self.code = ""

    def choose(self, code: str) -> None:
        """Speak `code` ("fr", "en" or "system") from now on."""
        if code == "system":
            code = "fr" if QLocale.system().language() == QLocale.Language.French else "en"
        if code == self.code:
            return
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators.clear()
        self.code = code if code in LANGUAGES else LANGUAGES[0]
        country = QLocale.Country.France if self.code == "fr" else QLocale.Country.UnitedKingdom
        language = QLocale.Language.French if self.code == "fr" else QLocale.Language.English
        QLocale.setDefault(QLocale(language, country))
        self._load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in sorted(resource_folder("i18n").glob(f"*_{self.code}.qm")):
            self._load(path.stem, str(path.parent))
        self.changed.emit()

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def spoken(text: Text) -> str:
    """Return a sentence of a lower floor in the language of the window."""
    return say(text, QCoreApplication.translate) if text.source else ""
