"""The life of the package in a bare Debian: installed, tried, upgraded, removed, purged; what is the user's stays."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Final

from dev import Refused, say
from installer.gates import judged
from installer.places import NAME

_SUITE: Final = "bookworm"
_SOURCES: Final = ("/etc/apt/sources.list.d", "/etc/apt/sources.list")
_USER: Final = "agent"
_RULES: Final = '{"schema": 1, "policies": {"Language": {"value": "en", "locked": true}}}\n'
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


def lifecycle(deb: Path, where: Path, newer: Path | None = None) -> dict[str, str]:
    """Take a package through its whole life; return what was seen at each step. `newer` is an upgrade of it."""
    seen: dict[str, str] = {}
    with CleanRoot(where) as debian:
        before = len(_packages(debian))
        debian.must("useradd", "--create-home", _USER)
        debian.must("apt-get", "update", "--quiet=2")
        debian.must("apt-get", "install", "--quiet=2", "--no-install-recommends", "--yes", debian.put(deb))
        seen["install"] = f"{len(_packages(debian)) - before} packages"
        seen["libraries"] = _libraries(debian)
        seen["self-test"] = _selftest(debian)
        _make_user_data(debian)
        kept = _user_data(debian)
        if newer is not None:
            debian.must("apt-get", "install", "--quiet=2", "--yes", debian.put(newer))
            seen["upgrade"] = _selftest(debian) + _same(kept, _user_data(debian))
        debian.must("apt-get", "remove", "--quiet=2", "--yes", NAME)
        seen["remove"] = _gone(debian) + _same(kept, _user_data(debian))
        debian.must("apt-get", "install", "--quiet=2", "--no-install-recommends", "--yes", f"/root/{deb.name}")
        debian.must("apt-get", "purge", "--quiet=2", "--yes", NAME)
        seen["purge"] = _gone(debian) + _same(kept, _user_data(debian))
    return seen


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
    phrase = debian.root / "home" / _USER / "phrase.txt"
    phrase.write_text("cerise moulin verger tambour lagune visite\n", "utf-8")
    debian.must("aso", "--passphrase-file", f"/home/{_USER}/phrase.txt", "init", "--json", as_user=True)
    said = json.loads(debian.must("aso", "policies", "--json", as_user=True))
    language = next(row for row in said if row["key"] == "Language")
    if (language["value"], language["locked"]) != ("en", True):
        raise Refused(f"the rule of /etc/{NAME}/policies.json is not in force: {language}")


def _user_data(debian: CleanRoot) -> dict[str, bytes]:
    """Return what belongs to the user and to IT, byte for byte; the logs that a command leaves aside."""
    homes = [debian.root / "home" / _USER / ".local" / "share" / NAME, debian.root / "etc" / NAME]
    files = [path for home in homes for path in home.rglob("*") if path.is_file()]
    return {str(path): path.read_bytes() for path in files if path.suffix not in (".log", ".db-shm", ".db-wal")}


def _same(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    if before != after or not before:
        raise Refused(f"what belongs to the user changed: {sorted(before.keys() ^ after.keys()) or 'contents'}")
    return f"; {len(before)} files of the user untouched"


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
