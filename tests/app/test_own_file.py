"""A window tells when a package manager has put another version in the place of its program."""

import os
from pathlib import Path

import pytest

from aso_desktop.app.own_file import OwnFile

pytestmark = pytest.mark.usefixtures("qapp")


def test_another_file_in_the_place_of_the_program_is_told_once(tmp_path: Path) -> None:
    program, newer = tmp_path / "aso-desktop", tmp_path / "aso-desktop.dpkg-new"
    program.write_bytes(b"one")
    newer.write_bytes(b"two")
    watch = OwnFile(program=program)
    told: list[bool] = []
    watch.replaced.connect(lambda: told.append(True))
    watch.check()
    assert told == []
    os.replace(newer, program)  # noqa: PTH105 - as dpkg does
    watch.check()
    watch.check()
    assert told == [True]
    program.unlink()
    watch.check()
    assert told == [True, True], "removed: the window is told again"


def test_a_checkout_has_no_file_of_its_own() -> None:
    watch = OwnFile()
    told: list[bool] = []
    watch.replaced.connect(lambda: told.append(True))
    watch.check()
    assert told == []
