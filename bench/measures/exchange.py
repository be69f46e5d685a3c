"""Whole rounds between two profiles over a folder, beside PouchDB, Joplin and a plain copy of the same bytes."""

import json
import os
import resource
import shutil
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

from bench import places, stores, teams
from bench.figures import MILLISECONDS, Figure, Setting, Spent, median, once, spent
from bench.merge_peers import written_again

GROUP: Final = "Whole exchanges over a folder"
RECORDS: Final = 2_000
TURNS: Final = 5
SCRIPT: Final = Path(__file__).parents[1] / "pouchdb.js"
JOPLIN: Final = "joplin@3.5.1"
NOTES: Final = 400
"""Notes that Joplin exchanges: a file each, so that its times are told for as many as our records."""
PATIENCE: Final = 600
"""Seconds for one command of it."""


class Peer(NamedTuple):
    """What sending, receiving and having nothing to tell take."""

    up: Spent
    down: Spent
    idle: Spent


class Ours(NamedTuple):
    """The same of this program; store calls of a round with nothing to tell, bytes sent, and a plain copy of them."""

    peer: Peer
    calls: int
    size: int
    copy: float
    read: float
    bare: Spent


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of exchange; they do not depend on the number of letters."""
    del setting
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        place = Path(folder)
        ours = _ours(place)
        pouch, joplin = _pouchdb(place), _joplin(place)
    up, down, idle = ours.peer
    return [
        _both(f"send {RECORDS} records: seal, put, read back, announce", up),
        Figure(GROUP, "÷ a synced copy of the same bytes", up.wall / ours.copy, "×"),
        _both("receive them: read, prove, merge, index, journal", down),
        Figure(GROUP, "÷ reading the same bytes", down.wall / ours.read, "×"),
        _both("physical limit: what receiving them leaves in the file, by bare statements", ours.bare),
        _both("a round with nothing to tell", idle),
        Figure(GROUP, "store calls of that round", ours.calls, "calls", limit=3),
        Figure(GROUP, "bytes a change on the share", ours.size / RECORDS, "B"),
        _beside("PouchDB replication up", pouch.up, up, 5),
        _beside("PouchDB replication down", pouch.down, down, 5),
        _beside("PouchDB replication up and down", _sum(pouch), _sum(ours.peer), 5),
        _beside("PouchDB replication down, beside the physical limit", pouch.down, ours.bare, 5),
        _beside(f"Joplin up, its start taken off, told from {NOTES} notes", joplin.up, up, 50),
        _beside(f"Joplin down, its start taken off, told from {NOTES} notes", joplin.down, down, 50),
        _beside("Joplin with nothing to tell, its start taken off", joplin.idle, idle, 1),
    ]


def _sum(peer: Peer) -> Spent:
    """Return what sending and receiving take."""
    return Spent(peer.up.wall + peer.down.wall, peer.up.processor + peer.down.processor)


def _both(what: str, found: Spent) -> Figure:
    return Figure(GROUP, what, found.wall, note=f"{found.processor:,.0f} ms of them on the processor")


def _beside(what: str, theirs: Spent, ours: Spent, goal: float) -> Figure:
    """Return what ours takes as a share of a peer's; the note says how many times longer the peer takes."""
    processor = f"{theirs.processor / ours.processor:.1f} times on the processor"
    times = f"{theirs.wall / ours.wall:.1f} times, goal {goal:g}; {processor}"
    note = f"{times}; {theirs.wall:,.0f} ms against {ours.wall:,.0f} ms"
    return Figure(GROUP, f"{what}: ours as a share of it", 100 * ours.wall / theirs.wall, "%", 100 / goal, note)


def _ours(place: Path) -> Ours:
    """Exchange several times what is new; the middle turn counts."""
    one, other = teams.pair(place / "team")
    turns: list[Peer] = []
    lots: list[Path] = []
    with closing(one), closing(other):
        log = place / "team" / "share" / "log"
        for turn in range(TURNS):
            before = set(log.glob("*/*"))
            one.write(turn * RECORDS, RECORDS)
            up = spent(one.rounds.once)
            lots = [path for path in log.glob("*/*") if path not in before]
            down = spent(other.rounds.once)
            other.rounds.once()
            one.rounds.once()
            turns.append(Peer(up, down, spent(one.rounds.once)))
        calls = one.rounds.once().calls
    bare = written_again(place / "team" / "other" / "aso.db", RECORDS)
    copy = once(lambda: _copy(lots, place / "copies"))
    read = once(lambda: [path.read_bytes() for path in lots])
    return Ours(_middle(turns), calls, sum(path.stat().st_size for path in lots), copy, read, bare)


def _middle(turns: list[Peer]) -> Peer:
    columns = zip(*turns, strict=True)
    return Peer._make(Spent(median([s.wall for s in c]), median([s.processor for s in c])) for c in columns)


def _copy(files: list[Path], target: Path) -> None:
    target.mkdir()
    for file in files:
        with file.open("rb") as reading, (target / file.name).open("xb") as writing:
            shutil.copyfileobj(reading, writing)
            writing.flush()
            os.fsync(writing.fileno())


def _pouchdb(place: Path) -> Peer:
    (place / "pouch").mkdir()
    command = ["node", str(SCRIPT), str(_modules("pouchdb")), str(place / "pouch"), str(RECORDS)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["rows"] == RECORDS
    return Peer(*(Spent(*answer[what]) for what in ("up", "down", "again")))


def _joplin(place: Path) -> Peer:
    """Return what two profiles of the terminal app take to send and to receive as many notes, starts taken off.

    `NOTES` of them are exchanged: each is a file of its own, and a call for each.
    """
    program = _modules(JOPLIN) / ".bin" / "joplin"
    notes, share = place / "notes", place / "joplin-share"
    notes.mkdir()
    share.mkdir()
    for number in range(NOTES):
        (notes / f"{number}.md").write_text(f"Mairie de la commune {number}\n")

    def run(profile: str, *words: str) -> Spent:
        command = [str(program), "--profile", str(place / profile), *words]
        before = _children()
        wall = once(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE))
        return Spent(wall, _children() - before)

    for profile in ("joplin-one", "joplin-other"):
        (place / profile).mkdir()
        run(profile, "config", "sync.target", "2")
        run(profile, "config", "sync.2.path", str(share))
    run("joplin-one", "mkbook", "bench")
    run("joplin-one", "import", "--format", "md", str(notes), "bench")
    start = min(run("joplin-one", "version") for _ in range(3))
    taken = [run(profile, "sync") for profile in ("joplin-one", "joplin-other", "joplin-one")]
    assert sum(1 for _ in share.glob("*.md")) >= NOTES
    alone = [Spent(s.wall - start.wall, s.processor - start.processor) for s in taken]
    times = RECORDS / NOTES
    up, down = (Spent(s.wall * times, s.processor * times) for s in alone[:2])
    return Peer(up, down, alone[2])


def _children() -> float:
    """Return the milliseconds of processor that ended children took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * MILLISECONDS


def _modules(package: str) -> Path:
    """Return where a package of Node lies; it is fetched on first use, by name, and what it compiles is compiled."""
    name = package.partition("@")[0]
    place = places.FOLDER / f"node-{name}"
    if not (place / "node_modules" / name).exists():
        npm = shutil.which("npm")
        assert npm, "Node and npm are needed to measure beside their programs."
        place.mkdir(parents=True, exist_ok=True)
        install = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", package]
        subprocess.run(install, cwd=place, check=True, stdout=subprocess.DEVNULL)
        native = {"joplin": "sqlite3", "pouchdb": "leveldown"}[name]
        subprocess.run([npm, "rebuild", "--silent", native], cwd=place, check=True, stdout=subprocess.DEVNULL)
    return place / "node_modules"
