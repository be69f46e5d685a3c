"""Whole rounds between two profiles over a folder, beside PouchDB, Joplin and a plain copy of the same bytes."""

import json
import os
import shutil
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from bench import stores, teams
from bench.figures import Figure, Setting, median, once, timed

GROUP: Final = "Whole exchanges over a folder"
RECORDS: Final = 2_000
SCRIPT: Final = Path(__file__).parents[1] / "pouchdb.js"
JOPLIN: Final = "joplin@3.5.1"


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of exchange; they do not depend on the number of letters."""
    del setting
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        place = Path(folder)
        ours = _ours(place)
        pouch, joplin = _pouchdb(place), _joplin(place)
    up, down = ours["up"], ours["down"]
    return [
        Figure(GROUP, f"send {RECORDS} records: seal, put, read back, announce", up),
        Figure(GROUP, "÷ a synced copy of the same bytes", up / ours["copy"], "×"),
        Figure(GROUP, "receive them: read, prove, merge, index, journal", down),
        Figure(GROUP, "÷ reading the same bytes", down / ours["read"], "×"),
        Figure(GROUP, "a round with nothing to tell", ours["idle"]),
        Figure(GROUP, "store calls of that round", ours["calls"], "calls", limit=3),
        Figure(GROUP, "bytes a change on the share", ours["bytes"] / RECORDS, "B"),
        _beside("PouchDB replication up", pouch["up"], up, 5),
        _beside("PouchDB replication down", pouch["down"], down, 5),
        _beside("Joplin up, its start taken off", joplin["up"], up, 50),
        _beside("Joplin down, its start taken off", joplin["down"], down, 50),
        _beside("Joplin with nothing to tell, its start taken off", joplin["idle"], ours["idle"], 1),
    ]


def _beside(what: str, theirs: float, ours: float, goal: float) -> Figure:
    """Return how many times longer a peer takes; the limit is on the share that ours takes of it."""
    note = f"{theirs / ours:.1f} times, goal {goal:g}; {theirs:,.0f} ms against {ours:,.0f} ms"
    return Figure(GROUP, f"{what}: ours as a share of it", 100 * ours / theirs, "%", 100 / goal, note)


def _ours(place: Path) -> dict[str, float]:
    one, other = teams.pair(place / "team")
    with closing(one), closing(other):
        log = place / "team" / "share" / "log"
        before = set(log.glob("*/*"))
        one.write(1, RECORDS)
        up = once(one.rounds.once)
        lots = [path for path in log.glob("*/*") if path not in before]
        down = once(other.rounds.once)
        other.rounds.once()
        idle, calls = median(timed(one.rounds.once)), one.rounds.once().calls
    copy = once(lambda: _copy(lots, place / "copies"))
    read = once(lambda: [path.read_bytes() for path in lots])
    size = sum(path.stat().st_size for path in lots)
    return {"up": up, "down": down, "idle": idle, "calls": calls, "bytes": size, "copy": copy, "read": read}


def _copy(files: list[Path], target: Path) -> None:
    target.mkdir()
    for file in files:
        with file.open("rb") as reading, (target / file.name).open("xb") as writing:
            shutil.copyfileobj(reading, writing)
            writing.flush()
            os.fsync(writing.fileno())


def _pouchdb(place: Path) -> dict[str, Any]:
    (place / "pouch").mkdir()
    command = ["node", str(SCRIPT), str(_modules("pouchdb")), str(place / "pouch"), str(RECORDS)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert answer["rows"] == RECORDS
    return answer


def _joplin(place: Path) -> dict[str, float]:
    """Return what two profiles of the terminal app take to send and to receive as many notes, starts taken off."""
    program = _modules(JOPLIN) / ".bin" / "joplin"
    notes, share = place / "notes", place / "joplin-share"
    notes.mkdir()
    share.mkdir()
    for number in range(RECORDS):
        (notes / f"{number}.md").write_text(f"Mairie de la commune {number}\n")

    def run(profile: str, *words: str) -> float:
        command = [str(program), "--profile", str(place / profile), *words]
        return once(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))

    for profile in ("joplin-one", "joplin-other"):
        (place / profile).mkdir()
        run(profile, "config", "sync.target", "2")
        run(profile, "config", "sync.2.path", str(share))
    run("joplin-one", "mkbook", "bench")
    run("joplin-one", "import", "--format", "md", str(notes), "bench")
    start = median([run("joplin-one", "version") for _ in range(3)])
    up, down = run("joplin-one", "sync"), run("joplin-other", "sync")
    idle = run("joplin-one", "sync")
    assert sum(1 for _ in share.glob("*.md")) >= RECORDS
    return {"up": up - start, "down": down - start, "idle": idle - start}


def _modules(package: str) -> Path:
    """Return where a package of Node lies; it is fetched on first use, by name, and what it compiles is compiled."""
    name = package.partition("@")[0]
    place = stores.kept_folder() / f"node-{name}"
    if not (place / "node_modules" / name).exists():
        npm = shutil.which("npm")
        assert npm, "Node and npm are needed to measure beside their programs."
        place.mkdir(parents=True, exist_ok=True)
        install = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", package]
        subprocess.run(install, cwd=place, check=True, stdout=subprocess.DEVNULL)
        native = {"joplin": "sqlite3", "pouchdb": "leveldown"}[name]
        subprocess.run([npm, "rebuild", "--silent", native], cwd=place, check=True, stdout=subprocess.DEVNULL)
    return place / "node_modules"
