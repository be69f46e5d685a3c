"""Enclosures for the eye: pages to look at, and copies for other programs that are wiped afterwards."""

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.kinds import kind_of, kind_of_file
from aso_desktop.documents.preview import Preview, open_preview
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.store.files import file_failures

READ_ONLY = 0o400


class Shown(Protocol):
    """A kept file of whatever room: `blob` is where its bytes are, `mime` empty where nobody told."""

    @property
    def name(self) -> str:
        """Return the name it came under."""
        ...

    @property
    def mime(self) -> str:
        """Return its kind."""
        ...

    @property
    def blob(self) -> str:
        """Return where its bytes are kept."""
        ...

    @property
    def reference(self) -> str:
        """Return where it stands when it is not kept here."""
        ...


class ShowingService:
    """Opens enclosures; everything it made outside the profile goes when it is closed."""

    def __init__(self, store: EnclosureStore, make_child: Callable[[], LimitedChild] = LimitedChild) -> None:
        """Know where the bytes are kept, and how to start the process that reads hostile files."""
        self._store = store
        self._make_child = make_child
        self._lock = threading.Lock()
        self._child: LimitedChild | None = None
        self._folder: Path | None = None

    def preview(self, enclosure: Shown) -> Preview:
        """Open an enclosure for the eye, on a helper thread; its pages are closed by the caller."""
        if enclosure.blob:
            content = self._store.read(enclosure.blob)
            mime = enclosure.mime or kind_of(content, enclosure.name).mime
            return open_preview(content, mime, self._reading_child(), name=enclosure.name)
        return self.preview_file(Path(enclosure.reference))

    def preview_file(self, path: Path) -> Preview:
        """Open a file that is not enclosed yet."""
        with file_failures(path):
            kind = kind_of_file(path, path.name)
        return open_preview(path, kind.mime, self._reading_child(), name=path.name)

    def copy_out(self, enclosure: Shown) -> Path:
        """Return a private, read-only copy for another program; it is wiped when the profile is locked or closed."""
        if not enclosure.blob:
            return Path(enclosure.reference)
        place = Path(tempfile.mkdtemp(dir=self._private_folder())) / safe_name(enclosure.name)
        self._store.export(enclosure.blob, place)
        with file_failures(place):
            place.chmod(READ_ONLY)
        return place

    def save_as(self, enclosure: Shown, target: Path) -> None:
        """Write an enclosure where the user says."""
        if enclosure.blob:
            self._store.export(enclosure.blob, target)
            return
        source = Path(enclosure.reference)
        if not source.exists():
            text = QT_TRANSLATE_NOOP("correspondence", "“{name}” is no longer where it was noted: {place}.")
            raise EnvironmentFailure(text.format(name=enclosure.name, place=str(source.parent)))
        with file_failures(target):
            shutil.copyfile(source, target)

    def private_place(self, name: str) -> Path:
        """Return where a print may be written to be opened by another program; wiped like the copies."""
        return Path(tempfile.mkdtemp(dir=self._private_folder())) / safe_name(name)

    def close(self) -> None:
        """Wipe every copy and let the reading process go."""
        with self._lock:
            child, self._child = self._child, None
            folder, self._folder = self._folder, None
        if child is not None:
            child.close()
        if folder is not None:
            _wipe(folder)

    def _reading_child(self) -> LimitedChild:
        with self._lock:
            if self._child is None:
                self._child = self._make_child()
            return self._child

    def _private_folder(self) -> Path:
        with self._lock:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="aso-open-"))
            return self._folder


def _wipe(folder: Path) -> None:
    """Overwrite and remove the copies; what another program still holds is removed as far as it lets go."""
    for path in folder.rglob("*"):
        if path.is_file():
            try:
                path.chmod(0o600)
                path.write_bytes(bytes(min(path.stat().st_size, 1_048_576)))
            except OSError:
                continue
    shutil.rmtree(folder, ignore_errors=True)
