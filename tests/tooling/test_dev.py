"""`dev.py` on a machine that lacks something, is interrupted, or has nothing left to do."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout of its own, with an empty environment."""
    (tmp_path / ".venv").mkdir()
    for name, path in {
        "ROOT": tmp_path,
        "VENV": tmp_path / ".venv",
        "STAMP": tmp_path / ".venv" / "set-up.json",
        "HALF_DONE": tmp_path / ".venv" / "half-done",
        "CATALOGUES": tmp_path / "resources" / "i18n",
    }.items():
        monkeypatch.setattr(dev, name, path)
    return tmp_path


def test_every_command_says_what_it_does() -> None:
    answer = subprocess.run([sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True)
    said = " ".join(answer.stdout.split())
    for do in dev.COMMANDS:
        assert do.__doc__
        assert f"{do.__name__.removeprefix('do_')} {do.__doc__.rstrip('.')}" in said


def test_no_command_is_a_wrong_use() -> None:
    with pytest.raises(SystemExit) as left:
        dev.main([])
    assert left.value.code == 2


def test_the_standard_library_is_enough() -> None:
    """`-I -S` leaves neither the environment's packages nor the user's."""
    alone = [sys.executable, "-I", "-S", str(ROOT / "dev.py"), "--help"]
    assert subprocess.run(alone, capture_output=True, check=False).returncode == 0


def test_a_python_too_old_is_told_which_one_will_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    assert dev.main(["setup"]) == 1
    said = capsys.readouterr().err
    assert "this is Python 3.10, and 3.11 is needed" in said


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ],
)
def test_debian_calls_libraries_by_rule(library: str, package: str) -> None:
    assert dev.debian_name(library) == package


def test_without_rights_the_one_line_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, script in {"apt-get": "exit 0", "sudo": "exit 1"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Refused, match="sudo apt-get install --no-install-recommends --yes libegl1 libgl1"):
        dev.install_system(["libegl1", "libgl1"])


def test_without_apt_the_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.Refused, match="lacks what Debian calls libegl1"):
        dev.install_system(["libegl1"])


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("NewConnectionError: Failed to establish a new connection", "check the network"),
        ("ERROR: No matching distribution found for lxml==6.1.3", "check the network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("something never seen", "pip did not come to its end"),
    ],
)
def test_what_pip_could_not_do_is_said_in_a_sentence(said: str, words: str) -> None:
    assert words in dev.pip_words(said)
    assert said in dev.pip_words(said)


def test_a_part_is_brought_up_to_date_once(checkout: Path) -> None:
    wanted = checkout / "requirements.txt"
    wanted.write_text("one")
    calls: list[str] = []

    def bring() -> None:
        dev.bring(dev.read_stamp(), "requirements", [wanted], lambda: calls.append(wanted.read_text()))

    bring()
    bring()
    wanted.write_text("two")
    bring()
    assert calls == ["one", "two"]


def test_a_part_that_failed_is_brought_again(checkout: Path) -> None:
    (checkout / "requirements.txt").write_text("one")

    def fail() -> None:
        raise dev.Refused("no network")

    with pytest.raises(dev.Refused):
        dev.bring(dev.read_stamp(), "requirements", [checkout / "requirements.txt"], fail)
    assert dev.read_stamp() == {}


@pytest.mark.usefixtures("checkout")
def test_a_damaged_stamp_is_as_none() -> None:
    dev.STAMP.write_text("{ cut sho")
    assert dev.read_stamp() == {}


@pytest.mark.parametrize(("said", "code", "left"), [("", 0, False), ("DO NOT MATCH", 1, False), ("Errno 28", 1, True)])
@pytest.mark.usefixtures("checkout")
def test_only_an_environment_that_pip_changed_in_part_is_half_done(said: str, code: int, *, left: bool) -> None:
    dev.tool("python").parent.mkdir(parents=True)
    dev.tool("python").write_text(f"#!/bin/sh\necho '{said}' >&2\nexit {code}\n")
    dev.tool("python").chmod(0o755)
    with contextlib.suppress(dev.Refused):
        dev.pip("anything")
    assert dev.HALF_DONE.exists() is left


@pytest.mark.usefixtures("checkout")
def test_an_environment_left_half_done_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    dev.tool("python").parent.mkdir(parents=True)
    dev.tool("python").touch()
    dev.HALF_DONE.touch()
    steps: list[str] = []
    for name in ("make_venv", "install_requirements", "install_project", "compile_translations", "install_system"):
        monkeypatch.setattr(dev, name, lambda *_arguments, name=name: steps.append(name))
    (dev.ROOT / "requirements.txt").write_text("")
    (dev.ROOT / "pyproject.toml").write_text("")
    (dev.ROOT / "aso_desktop").mkdir()
    (dev.ROOT / "aso_desktop" / "__init__.py").write_text("")
    dev.set_up(dev.RUN)
    assert steps == ["install_system", "make_venv", "install_requirements", "install_project", "compile_translations"]


def test_the_hook_refuses_what_is_staged_badly_styled(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".githooks", tmp_path / ".githooks")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "ruff").symlink_to(Path(sys.executable).parent / "ruff")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)

    def hook(source: str) -> int:
        (tmp_path / "sample.py").write_text(source)
        subprocess.run(["git", "add", "sample.py"], cwd=tmp_path, check=True)
        (tmp_path / "sample.py").write_text("not( what is staged")
        return subprocess.run([tmp_path / ".githooks" / "pre-commit"], cwd=tmp_path, check=False).returncode

    assert hook('"""Say nothing."""\n') == 0
    assert hook('"""Say nothing."""\nx=1\n') == 1


@pytest.mark.usefixtures("checkout")
def test_a_new_room_is_whole_and_passes_the_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "VENV", Path(sys.prefix))
    monkeypatch.setattr(dev, "set_up", lambda _requirements: None)
    for name in ("aso_desktop/models", "aso_desktop/store", "docs"):
        shutil.copytree(ROOT / name, dev.ROOT / name)
    shutil.copy(ROOT / "pyproject.toml", dev.ROOT)
    assert dev.main(["room", "hopes"]) == 0
    made = [dev.ROOT / line.removeprefix("made ") for line in capsys.readouterr().out.splitlines() if "made " in line]
    for floor in ("models/hopes.py", "services/hopes/queries.py", "ui/hopes/panel.py"):
        assert dev.ROOT / "aso_desktop" / floor in made
    ruff = Path(sys.executable).parent / "ruff"
    for check in (["check"], ["format", "--check"]):
        assert subprocess.run([ruff, *check, *made], cwd=dev.ROOT, check=False).returncode == 0
    assert not [file for file in made if "ample" in file.read_text("utf-8")]
    assert dev.main(["room", "hopes"]) == 1
    assert "the room exists" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["Budget", "two words", "9lives", "été", "a/b", "_"])
def test_a_room_has_a_plain_word(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["room", name]) == 1
    assert "small English word" in capsys.readouterr().err
