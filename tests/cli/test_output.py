"""What commands write, and what becomes of it when nobody reads, when the locale is poor, when the user stops."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from typing_extensions import override

from aso_desktop.cli import program
from aso_desktop.cli.declare import Answer, Command
from aso_desktop.cli.output import Output
from aso_desktop.core.errors import Cancelled
from aso_desktop.core.i18n import Text
from tests.cli.conftest import Shell

ROOT = Path(__file__).parents[2]


class Terminal(io.StringIO):
    """A screen."""

    @override
    def isatty(self) -> bool:
        return True


def test_progress_shows_on_a_terminal_only_and_is_wiped() -> None:
    screen, pipe = Terminal(), io.StringIO()
    for stream in (screen, pipe):
        output = Output(io.StringIO(), stream)
        output.progress(1, 2, "un.eml")
        output.progress(0, 0, "journal")
        output.close()
    assert pipe.getvalue() == ""
    assert "1/2 un.eml" in screen.getvalue()
    assert screen.getvalue().endswith(f"\r{'':<100}\r")


def test_a_program_without_streams_writes_to_nobody(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output = Output()
    output.line("bonjour")
    output.error("bonjour")
    output.close()


def test_dates_and_identities_become_text(shell: Shell) -> None:
    shell.add("Objet daté", "--received-on", "2026-11-12")
    (row,) = json.loads(shell("letters", "list", "--json").out)
    assert row["received_on"] == "2026-11-12"
    assert row["id"].count("-") == 4


def installed(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as it is installed."""
    command = [sys.executable, "-m", "aso_desktop", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False)


def test_the_output_is_utf8_whatever_the_locale() -> None:
    said = installed("--help", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii", ASO_DESKTOP_LANGUAGE="fr")
    assert said.returncode == 0
    assert "fenêtre" in said.stdout.decode("utf-8")


def test_a_reader_who_leaves_gets_no_complaint(shell: Shell) -> None:
    shell.add("Un courrier")
    common = ("--profile", shell.profile, "--passphrase-file", shell.phrase)
    command = [sys.executable, "-m", "aso_desktop", *map(str, common), "letters", "list", "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait() == 0
    assert said == b""


def _failing(error: BaseException) -> Command:
    def fail(_desk: Any, _given: Any) -> Answer:
        raise error

    return Command(("fail",), Text("cli", "Fail."), fail, (), ("result",))


def test_a_bug_is_a_sentence_and_a_report_never_a_traceback(shell: Shell, monkeypatch: Any) -> None:
    monkeypatch.setattr(program, "commands", lambda: (_failing(KeyError("Lefèvre")),))
    said = shell("fail", "--json")
    assert (said.code, said.json["kind"]) == (3, "bug")
    assert "KeyError" in said.json["reason"]
    report = next((shell.profile / "crash").glob("*.txt")).read_text("utf-8")
    assert "KeyError" in report
    assert "Lefèvre" not in report + said.out
    assert "Traceback" not in shell("fail").err


def test_a_stop_is_a_sentence(shell: Shell, monkeypatch: Any) -> None:
    for error in (Cancelled(), KeyboardInterrupt()):
        monkeypatch.setattr(program, "commands", lambda error=error: (_failing(error),))
        said = shell("fail", "--json")
        assert (said.code, said.json["kind"]) == (1, "cancelled")


class Gone(io.StringIO):
    """A stream whose reader has left."""

    @override
    def write(self, text: str) -> int:
        raise BrokenPipeError

    @override
    def isatty(self) -> bool:
        return True


def test_streams_that_are_gone_stop_nothing() -> None:
    output = Output(Gone(), Gone())
    output.progress(1, 2, "un.eml")
    output.lines(["une", "deux"])
    output.error("trois")
    output.close()


def test_values_without_a_json_form_become_text() -> None:
    out = io.StringIO()
    Output(out, io.StringIO()).json({"a": Path("/x"), "b": {1}, "c": Text("cli", "x").source, "d": ("y",), "e": 1j})
    assert json.loads(out.getvalue()) == {"a": "/x", "b": [1], "c": "x", "d": ["y"], "e": "1j"}
