"""Word files read in a limited child: compiled, corrected, filled again; compiled forms are kept, encrypted."""

import base64
import hashlib
import json
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from aso_desktop.core.child import ChildFailed, LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.templates.findings import Finding, TemplateRefused
from aso_desktop.documents.templates.program import ENGINE
from aso_desktop.documents.templates.reading import DocumentText
from aso_desktop.documents.templates.refilling import Conflict, Refilled
from aso_desktop.documents.templates.template import Filled, Rendered, Template
from aso_desktop.documents.templates.worker import COMPILED, DOCUMENT
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.templates.dictionary import dictionary
from aso_desktop.store.files import file_failures

_WORKER: Final = "aso_desktop.documents.templates.worker:"
_SECONDS: Final = 20
_IN_MEMORY: Final = 24
_LATE: Final = QT_TRANSLATE_NOOP(
    "templates", "This document takes too long to read and may be a trap: simplify it, or use another one."
)
_CRASHED: Final = QT_TRANSLATE_NOOP(
    "templates", "This document cannot be read: open it in Word, let it be repaired, and save it as .docx."
)


class Look(NamedTuple):
    """What a check says of a template: findings, its fields (path, kind, notation, place), those of its own."""

    findings: tuple[Finding, ...]
    uses: tuple[tuple[str, str, str, Any], ...]
    own: tuple[str, ...]
    sha256: str

    @property
    def faults(self) -> int:
        """Return how many faults must be corrected before it can be used."""
        return sum(f.severity == "error" for f in self.findings)

    @property
    def warnings(self) -> int:
        """Return how many things are worth knowing."""
        return sum(f.severity == "warning" for f in self.findings)


class Workshop:
    """Reads strangers' Word files in a process of its own; compiled forms stay in memory and, encrypted, on disk."""

    def __init__(self, cache: EnclosureStore, make_child: Callable[[], LimitedChild] = LimitedChild) -> None:
        """Know where compiled forms are kept, and how to start the process."""
        self._cache = cache
        self._make_child = make_child
        self._lock = threading.Lock()
        self._child: LimitedChild | None = None
        self._ready: OrderedDict[str, Template] = OrderedDict()

    def look(self, data: bytes, kind: str, fonts: Sequence[str] = ()) -> Look:
        """Check a template of this kind; raise `TemplateRefused` when it cannot be one. `fonts`: see the gallery."""
        return self._compile(data, kind, fonts)[0]

    def template(self, data: bytes, sha256: str, kind: str) -> Template:
        """Return a compiled template, from memory, from the cache, or anew."""
        key = f"{sha256}-{kind}-{ENGINE}"
        with self._lock:
            if key in self._ready:
                self._ready.move_to_end(key)
                return self._ready[key]
        found = self._cached(key)
        if found is None:
            found = self._compile(data, kind)[1]
            self.keep(key, found.to_bytes())
        with self._lock:
            self._ready[key] = found
            while len(self._ready) > _IN_MEMORY:
                self._ready.popitem(last=False)
        return found

    def correct(self, data: bytes, findings: Sequence[Finding]) -> tuple[bytes, int]:
        """Return a copy of a template with what can be put right, and how much was."""
        count, made = self._run("correct", {"data": data, "findings": msgspec.to_builtins(list(findings))})
        return made[DOCUMENT], count

    def head(self, data: bytes, paper: bytes) -> bytes:
        """Return a template on headed paper; as it was where it has a header of its own."""
        made = self._run("head", {"data": data, "paper": base64.b64encode(paper).decode()})[1]
        return made[DOCUMENT]

    def refill(self, document: bytes, base: Sequence[Filled], fresh: Rendered) -> Refilled:
        """Fill an edited document again; what a hand changed stays."""
        arguments = {
            "data": document,
            "base": msgspec.to_builtins(list(base)),
            "fresh": base64.b64encode(fresh.data).decode(),
            "filled": msgspec.to_builtins(list(fresh.filled)),
        }
        answer, made = self._run("refill", arguments)
        conflicts = tuple(
            Conflict(c[0], c[1], tuple(c[2]), base=c[3], present=c[4], new=c[5]) for c in answer["conflicts"]
        )
        return Refilled(made[DOCUMENT], conflicts, tuple(msgspec.convert(answer["filled"], list[Filled])))

    def read(self, document: bytes) -> DocumentText:
        """Return the paragraphs of a document and what keeps it from being final."""
        return msgspec.convert(self._run("read", {"data": document})[0], DocumentText)

    def keep(self, key: str, data: bytes) -> None:
        """Keep something made from a file; its name tells nothing."""
        kept = self._cache.keep_bytes(data)
        place = self._cache.folder / f"{key}.ref"
        with file_failures(place):
            place.write_text(kept.blob, encoding="ascii")

    def kept(self, key: str) -> bytes | None:
        """Return what was kept; None when it is not there, or no longer whole."""
        place = self._cache.folder / f"{key}.ref"
        try:
            return self._cache.read(place.read_text(encoding="ascii"))
        except Exception:  # noqa: BLE001 - a cache that cannot be read is made again
            return None

    def close(self) -> None:
        """Let the process go."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()

    # --- inside ------------------------------------------------------------------------------------------------

    def _cached(self, key: str) -> Template | None:
        data = self.kept(key)
        return Template.from_bytes(data) if data is not None else None

    def _compile(self, data: bytes, kind: str, fonts: Sequence[str] = ()) -> tuple[Look, Template]:
        answer, made = self._run("compile", {"data": data, "fields": dictionary(kind), "fonts": list(fonts)})
        if "refused" in answer:
            raise TemplateRefused(answer["refused"], **answer["values"])
        template = Template.from_bytes(made[COMPILED])
        if template is None:
            raise UserError(_CRASHED, "template")
        findings = tuple(msgspec.convert(answer["findings"], list[Finding]))
        uses = tuple((u[0], u[1], u[2], u[3]) for u in answer["uses"])
        return Look(findings, uses, tuple(answer["own"]), hashlib.sha256(data).hexdigest()), template

    def _run(self, task: str, arguments: Mapping[str, Any]) -> tuple[Any, dict[str, bytes]]:
        """Run a task; return its answer and the files it left."""
        with tempfile.TemporaryDirectory(prefix="aso-work-") as folder:
            try:
                answer = self._reading_child().run(_WORKER + task, arguments, seconds=_SECONDS, into=Path(folder))
            except ChildFailed as failed:
                raise UserError(_LATE if failed.reason in ("late", "memory") else _CRASHED, "template") from failed
            return answer, {path.name: path.read_bytes() for path in Path(folder).iterdir()}

    def _reading_child(self) -> LimitedChild:
        with self._lock:
            if self._child is None:
                self._child = self._make_child()
            return self._child


def filled_of(text: str) -> list[Filled]:
    """Return what a version's controls were filled with, from its JSON."""
    kept = json.loads(text or "{}").get("filled", [])
    return [Filled(one["path"], tuple(one["keys"]), one["text"]) for one in kept]
