"""About the program: version, what it is made of and under which licences."""

from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop import __version__
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

COMPONENTS: tuple[tuple[str, str], ...] = (
    ("Python", "PSF-2.0"),
    ("Qt, PySide6-Essentials", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("SQLite", "blessing"),
    ("OpenSSL", "Apache-2.0"),
    ("SQLAlchemy, alembic", "MIT"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("keyring", "MIT"),
    ("python-docx", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("defusedxml", "PSF-2.0"),
    ("reportlab", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("pypdfium2, PDFium", "Apache-2.0 OR BSD-3-Clause"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("olefile", "BSD-2-Clause"),
    ("holidays", "MIT"),
    ("python-stdnum", "LGPL-2.1-or-later"),
    ("filelock", "MIT"),
    ("platformdirs", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("typing_extensions", "PSF-2.0"),
    ("Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
)
"""What the program is shipped with, and its licence (SPDX)."""


class AboutDialog(QDialog):
    """Version, purpose and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ASO Desktop"))
        version = self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qVersion())
        purpose = self.tr(
            "Correspondence, minutes and budget of a ministry section. Your data stays on this computer, encrypted; "
            "the program opens no connection to the Internet."
        )
        licences = QTextBrowser()
        licences.setAccessibleName(self.tr("Components and licences"))
        lines = "".join(f"<tr><td width='260'>{escape(n)}</td><td>{escape(c)}</td></tr>" for n, c in COMPONENTS)
        licences.setHtml(f"<table cellpadding='2'>{lines}</table>")
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (24, 20, 24, 16)))
        box.setSpacing(theme().px(8))
        box.addWidget(Words("ASO Desktop", 20, bold=True))
        box.addWidget(Words(version, ink="text2", selectable=True))
        box.addWidget(Words(purpose, wrap=True))
        box.addSpacing(theme().px(8))
        box.addWidget(Words(self.tr("Components and licences"), bold=True))
        box.addWidget(licences, 1)
        box.addWidget(row(Words(self.tr("Licence: MIT"), 12, ink="text3"), None, close))
        self.resize(theme().px(520), theme().px(520))
