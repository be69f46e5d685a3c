"""Where a shared space is: a folder, a table of PostgreSQL or a bucket; what is written becomes one address."""

from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput, LineInput
from aso_desktop.ui.kit.widgets.password import PasswordInput

FOLDER, POSTGRESQL, S3 = "folder", "postgresql", "s3"
KINDS = (
    Choice(FOLDER, QT_TRANSLATE_NOOP("sync", "Shared folder")),
    Choice(POSTGRESQL, QT_TRANSLATE_NOOP("sync", "PostgreSQL server")),
    Choice(S3, QT_TRANSLATE_NOOP("sync", "S3 storage")),
)


class PlaceForm(QWidget):
    """Asks for a place. The program touches nothing of it before the test, which runs in a process of its own."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = ChoiceInput(KINDS)
        self.kind.setAccessibleName(self.tr("Kind of place"))
        self._lines: dict[str, LineInput] = {}
        self.password, self.key = PasswordInput(self.tr("Password")), PasswordInput(self.tr("Secret key"))
        self._pages = (self._folder_page(), self._server_page(), self._bucket_page())
        self.kind.currentIndexChanged.connect(self._on_kind)
        for secret in (self.password, self.key):
            secret.line.textEdited.connect(lambda _text: self.edited.emit())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(8))
        box.addWidget(self.kind)
        for page in self._pages:
            box.addWidget(page)
        self._on_kind(0)
        self.kind.set_value(FOLDER)

    def line(self, name: str) -> LineInput:
        """Return the field of a name."""
        return self._lines[name]

    def url(self) -> str:
        """Return the address; empty while something is missing."""
        said = {name: line.value().strip() for name, line in self._lines.items()}
        kind = self.kind.value()
        if kind == FOLDER:
            return said["path"]
        if kind == POSTGRESQL:
            who = f"{quote(said['user'])}@" if said["user"] else ""
            return f"postgresql://{who}{said['server']}/{quote(said['database'])}" if said["server"] else ""
        asked = {name: said[name] for name in ("endpoint", "region") if said[name]}
        rest = f"?{urlencode(asked)}" if asked else ""
        return f"s3://{said['bucket']}/{quote(said['prefix'])}{rest}" if said["bucket"] else ""

    def secret(self) -> str:
        """Return what goes with the address and never into it."""
        kind = self.kind.value()
        if kind == POSTGRESQL:
            return self.password.value()
        identity = self._lines["identity"].value().strip()
        return f"{identity}:{self.key.value()}" if kind == S3 and identity else ""

    def needs_no_secret(self) -> bool:
        """Say whether the address alone opens the place: a folder, that the session's rights open."""
        return self.kind.value() == FOLDER and bool(self.url())

    def set_url(self, url: str) -> None:
        """Write an address that is known, in the fields of its kind: what opens it has its own."""
        parts = urlsplit(url)
        kind = {"postgresql": POSTGRESQL, "s3": S3}.get(parts.scheme, FOLDER)
        asked = {"endpoint": "", "region": "", **dict(parse_qsl(parts.query))}
        who, _, server = parts.netloc.rpartition("@")
        path = unquote(parts.path).strip("/")
        said = {
            FOLDER: {"path": url},
            POSTGRESQL: {"server": server, "user": unquote(who), "database": path},
            S3: {
                "bucket": parts.netloc,
                "prefix": path,
                **{name: asked.get(name, "") for name in ("endpoint", "region")},
            },
        }
        self.kind.set_value(kind)
        for name, value in said[kind].items():
            self._lines[name].set_value(value)
        self._on_kind([choice.value for choice in KINDS].index(kind))

    def _folder_page(self) -> QWidget:
        browse = Button(self.tr("Browse…"), "folder")
        browse.clicked.connect(self._on_browse_clicked)
        line = row(self._line("path", self.tr("Folder or address")), browse)
        line.box.setStretch(0, 1)
        hint = self.tr("For example \\\\SERVER\\SECTION, or a folder of a mounted share. A full address works too.")
        label = Words(self.tr("Folder or address"), 12, ink="text2")
        return column(label, line, Words(hint, 12, ink="text3", wrap=True), gap=4)

    def _server_page(self) -> QWidget:
        names = (
            ("server", self.tr("Server, with its port if needed")),
            ("database", self.tr("Database")),
            ("user", self.tr("User")),
        )
        return self._stacked(names, self.tr("Password"), self.password)

    def _bucket_page(self) -> QWidget:
        names = (
            ("bucket", self.tr("Bucket")),
            ("prefix", self.tr("Prefix in the bucket")),
            ("endpoint", self.tr("Address of the service, when it is not Amazon’s")),
            ("region", self.tr("Region")),
            ("identity", self.tr("Access key")),
        )
        return self._stacked(names, self.tr("Secret key"), self.key)

    def _stacked(self, names: tuple[tuple[str, str], ...], label: str, secret: QWidget) -> QWidget:
        box = column(gap=3)
        for name, words in names:
            box.box.addWidget(Words(words, 12, ink="text2"))
            box.box.addWidget(self._line(name, words))
        box.box.addWidget(Words(label, 12, ink="text2"))
        box.box.addWidget(secret)
        return box

    def _line(self, name: str, words: str) -> LineInput:
        line = self._lines[name] = LineInput()
        line.setAccessibleName(words)
        line.edited.connect(self.edited)
        return line

    def _on_kind(self, place: int) -> None:
        for number, page in enumerate(self._pages):
            page.setVisible(number == place)
        self.setFocusProxy(self._lines[("path", "server", "bucket")[place]])
        self.edited.emit()

    def _on_browse_clicked(self) -> None:
        """Choose a folder, beginning at home: a share that hangs must not be looked at here."""
        path = QFileDialog.getExistingDirectory(self, self.tr("Shared folder"), "")
        if path:
            self.set_url(path)
