"""Documents from Word templates beside docxtpl and docxtemplater: the same templates and rows, one run."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from bench import template_files
from bench.figures import Figure, Setting, once
from bench.places import FOLDER, NO_DISK

GROUP: Final = "Documents from templates"
LETTERS: Final = 500
MANY: Final = 5_000
PEER_LETTERS: Final = 100
"""The slow peers make fewer; the figure is multiplied, which is in their favour: memory has no time to fill."""
MINUTES: Final = 40
TURNS: Final = 5
"""How often what takes less than a few seconds is run; the best counts, for both sides."""
NODE_PACKAGES: Final = ("docxtemplater", "pizzip")
SCRIPT: Final = Path(__file__).parents[1] / "docxtemplater.js"


def measure(setting: Setting) -> list[Figure]:
    """Return the ratios; a goal of 200 times is written as at most 1/200 of the peer's time."""
    del setting
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as name:
        folder = Path(name)
        template_files.write_all(folder)
        rows = [template_files.letter_row(number) for number in range(LETTERS)]
        (folder / "letter.json").write_text(json.dumps(rows), "utf-8")
        (folder / "minute.json").write_text(json.dumps([template_files.minute_record()]), "utf-8")
        return [*_letters(folder), *_minutes(folder), *_commands(folder)]


def _letters(folder: Path) -> list[Figure]:
    ours = min((_python("ours", "letter", LETTERS, folder) for _ in range(TURNS)), key=lambda found: found["ms"])
    many = _python("ours", "letter", MANY, folder)
    share = LETTERS / PEER_LETTERS
    docxtpl = _python("docxtpl", "letter", PEER_LETTERS, folder)["ms"] * share
    node = min(_node("letter", LETTERS, folder)["ms"] for _ in range(TURNS))
    return [
        Figure(GROUP, "500 letters with a logo, report included", ours["ms"], limit=1_000),
        _times("500 letters, docxtpl ÷ ours", docxtpl, ours["ms"], 200),
        _times("500 letters, docxtemplater ÷ ours", node, ours["ms"], 25),
        Figure(GROUP, "5,000 letters with a logo", many["ms"]),
        Figure(
            GROUP, "memory, 5,000 letters beside 500", many["mb"] - ours["mb"], "MB", 8, f"{many['mb']:.0f} MB in all"
        ),
    ]


def _minutes(folder: Path) -> list[Figure]:
    ours = min(_python("ours", "minute", MINUTES, folder)["ms"] for _ in range(TURNS)) / MINUTES
    cold = _python("ours_cold", "minute", MINUTES, folder)["ms"] / MINUTES
    docxtpl = _python("docxtpl", "minute", MINUTES, folder)["ms"] / MINUTES
    node = _node("minute", MINUTES, folder)["ms"] / MINUTES
    return [
        Figure(GROUP, "minutes of five pages, compiled", ours, limit=50),
        _times("minutes, compiled, docxtpl ÷ ours", docxtpl, ours, 40),
        _times("minutes, compiled, docxtemplater ÷ ours", node, ours, 20),
        Figure(GROUP, "minutes of five pages, cold", cold),
        _times("minutes, cold, docxtpl ÷ ours", docxtpl, cold, 3),
    ]


def _commands(folder: Path) -> list[Figure]:
    """Compare whole processes, from their start to the last letter; the engines are compared without the disk."""
    command = [sys.executable, "-m", "aso_desktop", "draft", "merge", str(folder / "letter-jinja.docx")]
    words = ["--rows", str(folder / "letter.json"), "--json", "--out"]
    peer = [sys.executable, "-m", "bench.template_work", "docxtpl", "letter", str(LETTERS), str(folder)]
    turns = [_command([*command, *words], NO_DISK) for _ in range(TURNS)]
    docxtpl = _command(peer, NO_DISK)
    node = min(_command(_script("letter", LETTERS, folder), NO_DISK) for _ in range(TURNS))
    turns += [_command([*command, *words], NO_DISK) for _ in range(TURNS)]
    ours, written = min(turns), min(_command([*command, *words], folder) for _ in range(TURNS))
    return [
        Figure(GROUP, "500 letters by command, written on disk", written, limit=2_000),
        Figure(GROUP, "500 letters by command, written in memory", ours),
        _times("500 letters by command, docxtpl ÷ ours", docxtpl, ours, 100),
        _times("500 letters by command, docxtemplater ÷ ours", node, ours, 10),
    ]


def _command(words: list[str], place: Path) -> float:
    """Return how long a process takes that writes the letters into a new folder; bytecode lies ready, as installed."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(dir=place) as name:
        out = Path(name) / "letters"
        taken = once(lambda: subprocess.run([*words, str(out)], stdout=subprocess.DEVNULL, check=True, env=environment))
        assert len(list(out.glob("*.docx"))) == LETTERS
    return taken


def _times(what: str, theirs: float, ours: float, goal: float) -> Figure:
    """Return how many times longer a peer takes; the limit is on the share that ours takes of it."""
    note = f"{theirs / ours:.0f} times, goal {goal:g}; {theirs:,.0f} ms against {ours:,.2f} ms"
    return Figure(GROUP, what, 100 * ours / theirs, "%", 100 / goal, note)


def _python(engine: str, job: str, count: int, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.template_work", engine, job, str(count), str(folder)]
    return _answer(command)


def _node(job: str, count: int, folder: Path) -> dict[str, float]:
    return _answer(_script(job, count, folder))


def _script(job: str, count: int, folder: Path) -> list[str]:
    arguments = [str(_modules()), str(folder / f"{job}-short.docx"), str(folder / f"{job}.json"), str(count)]
    return ["node", str(SCRIPT), *arguments]


def _modules() -> Path:
    """Return where the packages of Node lie; they are fetched on first use, by name."""
    place = FOLDER / "node-docxtemplater"
    if not (place / "node_modules" / NODE_PACKAGES[0]).exists():
        npm = shutil.which("npm")
        assert npm, "Node and npm are needed to measure docxtemplater."
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [npm, "install", "--no-audit", "--no-fund", "--silent", *NODE_PACKAGES],
            cwd=place,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return place / "node_modules"


def _answer(command: list[str]) -> dict[str, Any]:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
