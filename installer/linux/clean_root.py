"""The life of the package in a bare Debian: upgraded to, tried, removed, purged; what is the user's stays."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

from aso_desktop.store.schema import LATEST
from dev import Refused, say
from installer.gates import judged
from installer.places import NAME
from tests.app.earlier import age

_SUITE: Final = "bookworm"
_SOURCES: Final = ("/etc/apt/sources.list.d", "/etc/apt/sources.list")
_USER: Final = "agent"
_PROFILE: Final = f"home/{_USER}/.local/share/{NAME}"
_PASSPHRASE: Final = "cerise moulin verger tambour lagune visite"  # noqa: S105 - of a throw-away file
_RULES: Final = '{"schema": 1, "policies": {"Language": {"value": "en", "locked": true}}}\n'
_MOST_BLOCKS: Final = 40_000
"""Of 512 bytes: less than the largest library takes."""
_MOUNTS: Final = ("proc", "sys", "dev")


class CleanRoot:
    """A bare Debian in a folder, made once; every `with` starts from it anew."""

    def __init__(self, where: Path) -> None:
        """Work in `where`."""
        self._archive = where / f"{_SUITE}.tar"
        self.root = where / "root"

    def make(self) -> None:
        """Fetch the bare system, unless it is there."""
        if self._archive.is_file():
            return
        say("Fetching a bare Debian …")
        self._archive.parent.mkdir(parents=True, exist_ok=True)
        new = self._archive.with_suffix(".new")
        sources = [str(file) for folder in _SOURCES for file in sorted(Path(folder).glob("*.sources"))]
        _do("mmdebstrap", "--quiet", "--variant=apt", "--format=tar", _SUITE, str(new), *sources)
        new.replace(self._archive)

    def __enter__(self) -> "CleanRoot":
        self.make()
        self._sweep()
        self.root.mkdir(parents=True)
        _do("tar", "-C", str(self.root), "-xf", str(self._archive))
        for place in ("etc/apt/apt.conf.d", "etc/ssl/certs", "etc/apt/auth.conf.d"):
            if Path("/", place).is_dir():
                shutil.copytree(Path("/", place), self.root / place, dirs_exist_ok=True, symlinks=False, ignore=_broken)
        for name in ("resolv.conf", "hosts"):
            (self.root / "etc" / name).write_bytes(Path("/etc", name).read_bytes())
        return self

    def __exit__(self, *_of: object) -> None:
        self._sweep()

    def _sweep(self) -> None:
        if self.root.exists():
            shutil.rmtree(self.root)

    def run(self, *command: str, as_user: bool = False) -> subprocess.CompletedProcess[str]:
        """Run a program inside, in mounts of its own that go with it."""
        mounts = "; ".join(f"mount --rbind /{name} {self.root}/{name}" for name in _MOUNTS)
        inner = ["chroot", *(["--userspec", f"{_USER}:{_USER}"] if as_user else []), str(self.root), *command]
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        variables |= {"HOME": f"/home/{_USER}" if as_user else "/root", "TMPDIR": "/tmp"}  # noqa: S108 - inside the root
        shell = ["unshare", "--mount", "sh", "-c", f'{mounts}; exec "$@"', "sh", *inner]
        return subprocess.run(shell, env=variables, capture_output=True, text=True, check=False)

    def must(self, *command: str, as_user: bool = False) -> str:
        """Run a program inside that must succeed; return what it says."""
        done = self.run(*command, as_user=as_user)
        if done.returncode:
            raise Refused(
                f"in the bare Debian, {' '.join(command[:4])} failed:\n{done.stdout[-1500:]}{done.stderr[-3000:]}"
            )
        return done.stdout

    def put(self, file: Path) -> str:
        """Copy a file inside; return its path there."""
        target = self.root / "root" / file.name
        target.write_bytes(file.read_bytes())
        return f"/root/{file.name}"


def early_life(debian: CleanRoot, earlier: Path) -> dict[str, str]:
    """Install an earlier version and use it: what it leaves has the schema before today's."""
    before = len(_packages(debian))
    debian.must("useradd", "--create-home", _USER)
    debian.must("apt-get", "update", "--quiet=2")
    debian.must("apt-get", "install", "--quiet=2", "--no-install-recommends", "--yes", debian.put(earlier))
    _make_user_data(debian)
    age(debian.root / _PROFILE, _PASSPHRASE, LATEST - 1)
    debian.must("chown", "--recursive", f"{_USER}:{_USER}", f"/home/{_USER}")
    return {"install": f"{len(_packages(debian)) - before} packages", "libraries": _libraries(debian)}


def later_life(debian: CleanRoot, deb: Path) -> dict[str, str]:
    """Upgrade to the package, try it over the data of the earlier version, remove it, install it again, purge it."""
    left = _user_data(debian)
    file = debian.put(deb)
    seen = {"refused": _refusals(debian, file)}
    debian.must("apt-get", "install", "--quiet=2", "--no-install-recommends", "--yes", file)
    seen["upgrade"] = f"{_same(left, _user_data(debian))}; {_migrated(debian)}"
    seen["self-test"] = _selftest(debian)
    kept = _user_data(debian)
    debian.must("apt-get", "remove", "--quiet=2", "--yes", NAME)
    seen["remove"] = f"{_gone(debian)}; {_same(kept, _user_data(debian))}"
    debian.must("apt-get", "install", "--quiet=2", "--no-install-recommends", "--yes", file)
    debian.must("apt-get", "purge", "--quiet=2", "--yes", NAME)
    seen["purge"] = f"{_gone(debian)}; {_same(kept, _user_data(debian))}"
    return seen


def _refusals(debian: CleanRoot, file: str) -> str:
    """See that without the right, or without room, nothing is installed and the version that is there goes on working.

    A limit on the size of files stands in for a full disk.
    """
    state = ("dpkg-query", "--showformat=${Status} ${Version}", "--show", NAME)
    version, there = debian.must("aso", "--version", as_user=True), debian.must(*state)
    full = ("sh", "-c", f"trap '' XFSZ; ulimit -f {_MOST_BLOCKS}; exec dpkg --install {file}")
    for words, done in {
        "superuser": debian.run("dpkg", "--install", file, as_user=True),
        "File too large": debian.run(*full),
    }.items():
        if done.returncode == 0 or words not in done.stderr:
            raise Refused(f"dpkg was to refuse ({words}) and said: {done.stdout[-500:]}{done.stderr[-1000:]}")
        if (debian.must("aso", "--version", as_user=True), debian.must(*state)) != (version, there):
            raise Refused(f"after a refusal ({words}) the version that was there is not whole")
    return "without the right, and without room"


def _packages(debian: CleanRoot) -> list[str]:
    return debian.must("dpkg-query", "--show").splitlines()


def _libraries(debian: CleanRoot) -> str:
    """Every native file finds its libraries where nothing but the package and its Depends stand."""
    find = f"find /usr/lib/{NAME} -type f \\( -name '*.so*' -o -perm -u+x \\)"
    said = debian.must("sh", "-c", f"{find} -exec ldd {{}} + 2>/dev/null | grep 'not found' | sort -u; true")
    if said.strip():
        raise Refused(f"in the bare Debian the loader does not find:\n{said}")
    return "all found"


def _selftest(debian: CleanRoot) -> str:
    done = debian.run("aso", "selftest", "--json", as_user=True)
    answer = judged(done.stdout, done.stderr)
    return f"{len(answer['parts'])} parts in {answer['milliseconds'] / 1000:.1f} s"


def _make_user_data(debian: CleanRoot) -> None:
    """Make a profile as a user does, and rules as IT does; the rules are in force."""
    rules = debian.root / "etc" / NAME / "policies.json"
    rules.parent.mkdir(mode=0o755)
    rules.write_text(_RULES, "utf-8")
    (debian.root / "home" / _USER / "phrase.txt").write_text(f"{_PASSPHRASE}\n", "utf-8")
    _command(debian, "init")
    said = json.loads(debian.must("aso", "policies", "--json", as_user=True))
    language = next(row for row in said if row["key"] == "Language")
    if (language["value"], language["locked"]) != ("en", True):
        raise Refused(f"the rule of /etc/{NAME}/policies.json is not in force: {language}")


def _command(debian: CleanRoot, *words: str) -> Any:
    said = debian.must("aso", "--passphrase-file", f"/home/{_USER}/phrase.txt", "--json", *words, as_user=True)
    return json.loads(said)


def _migrated(debian: CleanRoot) -> str:
    """See that the first command brings the earlier file up to date, after a backup of it, and loses nothing."""
    findings = _command(debian, "verify")["findings"]
    made = [one["occasion"] for one in _command(debian, "backups")]
    if findings or "migration" not in made:
        raise Refused(f"the profile of the earlier version: {findings or f'no backup before the upgrade: {made}'}")
    return f"schema {LATEST - 1} → {LATEST} after a backup"


def _user_data(debian: CleanRoot) -> dict[str, bytes]:
    """Return what belongs to the user and to IT, byte for byte; the logs that a command leaves aside."""
    homes = [debian.root / _PROFILE, debian.root / "etc" / NAME]
    files = [path for home in homes for path in home.rglob("*") if path.is_file()]
    return {str(path): path.read_bytes() for path in files if path.suffix not in (".log", ".db-shm", ".db-wal")}


def _same(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    if before != after or not before:
        raise Refused(f"what belongs to the user changed: {sorted(before.keys() ^ after.keys()) or 'contents'}")
    return f"{len(before)} files of the user untouched"


def _gone(debian: CleanRoot) -> str:
    left = [place for place in (f"usr/lib/{NAME}", "usr/bin/aso", f"usr/bin/{NAME}") if (debian.root / place).exists()]
    if left:
        raise Refused(f"left behind after removal: {', '.join(left)}")
    return "program gone"


def _broken(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if not Path(folder, name).exists()]


def _do(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"{command[0]} failed:\n{done.stdout[-1000:]}{done.stderr[-3000:]}")
