"""PDF by another program: LibreOffice with a profile of its own, Word through its automation, each with a time limit.

The document is copied into a private folder, so that no lock of the user's own Word or LibreOffice is met, and the PDF
takes its place only when it is whole. A program that hangs is ended with everything that it started.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.pdf.engines import Engine
from aso_desktop.store.files import file_failures, replacing

SECONDS: Final = 90.0
_LATE: Final = QT_TRANSLATE_NOOP(
    "pdf", "{program} did not answer within {seconds} seconds and was ended: try again, or take the simple PDF."
)
_FAILED: Final = QT_TRANSLATE_NOOP(
    "pdf", "{program} could not convert this document: open it there to see why, or take the simple PDF."
)
_NAMES: Final = {"word": "Word", "libreoffice": "LibreOffice"}
_EXPORT: Final = """
$ErrorActionPreference = 'Stop'
$others = @(Get-Process WINWORD -ErrorAction SilentlyContinue | ForEach-Object Id)
$word = New-Object -ComObject Word.Application
Get-Process WINWORD | ForEach-Object Id | Where-Object { $others -notcontains $_ } | Set-Content started
try {
    $word.Visible = $false
    $word.DisplayAlerts = 0
    $word.AutomationSecurity = 3
    foreach ($file in Get-ChildItem -LiteralPath (Get-Location).Path -Filter '*.docx') {
        $document = $word.Documents.Open($file.FullName, $false, $true, $false)
        $document.ExportAsFixedFormat([IO.Path]::ChangeExtension($file.FullName, 'pdf'), 17)
        $document.Close($false)
    }
} finally {
    $word.Quit($false)
    Remove-Item started
}
"""
"""An instance of Word of our own: read-only, without macros or questions; 17 is PDF. Spoken to by PowerShell, which
every Windows has: nothing has to be shipped for it. Where IT keeps scripts from automation, LibreOffice or the simple
PDF remain. Windows starts Word apart from the script, which therefore notes it in `started` until Word has left."""
_STARTED: Final = "started"
_WORD: Final = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", _EXPORT)
"""Works on every document of the folder that it is started in."""


def convert(engine: Engine, documents: Sequence[bytes], *, seconds: float = SECONDS) -> list[bytes]:
    """Return the PDF of each document, made in one run. Raises `EnvironmentFailure`, with nothing left behind."""
    with tempfile.TemporaryDirectory(prefix="aso-pdf-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        sources = []
        for number, data in enumerate(documents, 1):
            sources.append(root / f"{number}.docx")
            sources[-1].write_bytes(data)
        command = _WORD if engine.name == "word" else _libreoffice(engine, root, sources)
        _run(engine, command, root, seconds)
        made = [path.with_suffix(".pdf") for path in sources]
        if not all(path.is_file() and path.stat().st_size for path in made):
            raise EnvironmentFailure(_FAILED.format(program=_NAMES[engine.name]))
        return [path.read_bytes() for path in made]


def write(engine: Engine, document: bytes, target: Path, *, seconds: float = SECONDS) -> None:
    """Write the PDF of a document, whole or not at all."""
    (data,) = convert(engine, [document], seconds=seconds)
    with replacing(target) as file:
        file.write(data)


def _libreoffice(engine: Engine, root: Path, sources: Sequence[Path]) -> list[str]:
    profile = (root / "profile").as_uri()
    options = ["--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"]
    kind = ["--infilter=MS Word 2007 XML", "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(root)]
    return [engine.program, f"-env:UserInstallation={profile}", *options, *kind, *map(str, sources)]


def _run(engine: Engine, command: Sequence[str], root: Path, seconds: float) -> None:
    program = _NAMES[engine.name]
    if shutil.which(command[0]) is None:
        raise EnvironmentFailure(_FAILED.format(program=program))
    environment = {**os.environ, "HOME": str(root), "SAL_USE_VCLPLUGIN": "svp"}
    with file_failures(Path(command[0])):
        process = subprocess.Popen(  # noqa: S603 - found on this machine, given our own files
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=root,
            env=environment, start_new_session=sys.platform != "win32",
        )  # fmt: skip
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired as late:
        raise EnvironmentFailure(_LATE.format(program=program, seconds=int(seconds))) from late
    finally:
        _end(process, root / _STARTED)
    if code != 0:
        raise EnvironmentFailure(_FAILED.format(program=program))


def _end(process: "subprocess.Popen[bytes]", started: Path) -> None:
    """End a program and all that it started, what it noted in `started` too."""
    if sys.platform == "win32":
        if process.poll() is None:
            process.kill()
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for number in started.read_text("utf-8-sig").split() if started.is_file() else ():
        with suppress(ValueError, OSError):
            os.kill(int(number), signal.SIGTERM)
