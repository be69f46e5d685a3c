"""About the program: version, what it is made of and under which licences."""

from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop.core.build_facts import shipped_components, shown_version
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

COMPONENTS: tuple[tuple[str, str], ...] = (
    ("Python", "PSF-2.0"),
    ("Qt, PySide6-Essentials", "LGPL-3.0-only"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("SQLite", "blessing"),
    ("OpenSSL", "Apache-2.0"),
    ("SQLAlchemy, alembic", "MIT"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("keyring", "MIT"),
    ("python-docx, docxcompose", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("defusedxml", "PSF-2.0"),
    ("reportlab", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("pypdfium2, PDFium", "BSD-3-Clause AND Apache-2.0"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("olefile", "BSD-2-Clause"),
    ("factur-x, pypdf", "BSD-3-Clause"),
    ("python-stdnum", "LGPL-2.1-or-later"),
    ("psycopg, libpq", "LGPL-3.0-only, PostgreSQL"),
    ("obstore", "MIT"),
    ("zstandard", "BSD-3-Clause"),
    ("icalendar", "BSD-2-Clause"),
    ("dateparser, babel", "BSD-3-Clause"),
    ("python-dateutil", "Apache-2.0 OR BSD-3-Clause"),
    ("spylls", "MIT"),
    ("filelock, platformdirs", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("typing-extensions", "PSF-2.0"),
    ("Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
    ("Dicollecte, French dictionary", "MPL-2.0"),
)
"""What a checkout works with, and its licence (SPDX); an installed program knows the whole list."""


def components() -> list[tuple[str, str]]:
    """Return what the program is made of: name with version, licence."""
    shipped = [(f"{one.name} {one.version}".strip(), one.licence) for one in shipped_components()]
    return shipped or list(COMPONENTS)


class AboutDialog(QDialog):
    """Version, purpose and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ASO Desktop"))
        version = self.tr("Version {version} · Qt {qt}").format(version=shown_version(), qt=qVersion())
        purpose = self.tr(
            "Correspondence, minutes and budget of a ministry section. Your data stays on this computer, encrypted; "
            "the program opens no connection to the Internet."
        )
        licences = QTextBrowser()
        licences.setAccessibleName(self.tr("Components and licences"))
        lines = "".join(f"<tr><td width='260'>{escape(n)}</td><td>{escape(c)}</td></tr>" for n, c in components())
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
