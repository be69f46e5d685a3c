"""The self-test from the command line: what fails is named and does not keep the rest from being tried."""

from collections.abc import Callable, Mapping

import pytest

from aso_desktop.app.selftest import PartFailed, Stage, program, run
from aso_desktop.app.selftest.office import database
from tests.cli.conftest import Shell

Part = Callable[[Stage], str]


def broken(stage: Stage) -> str:
    raise PartFailed(f"no such thing in {stage.profile.name}")


def missing(stage: Stage) -> str:
    del stage
    raise ModuleNotFoundError("No module named 'lxml'")


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, Part]], None]:
    return lambda chosen: monkeypatch.setattr(run, "PARTS", chosen)


def test_every_part_is_named_and_none_is_left_out() -> None:
    wanted = {
        "database", "full_text", "word_templates", "pdf", "mail", "invoices", "keyring", "hub_folder", "hub_postgresql",
        "hub_s3", "fonts", "translations", "spelling", "calendars", "window", "backup", "tables", "limited_process",
    }  # fmt: skip
    assert wanted <= run.PARTS.keys()


def test_what_works_is_told_with_its_time_and_touches_nothing(shell: Shell, parts: Callable[..., None]) -> None:
    """The real profile stays as it is: the test makes one of its own."""
    parts({"resources": program.resources, "calendars": program.calendars, "database": database})
    before = sorted(path.name for path in shell.profile.iterdir())
    said = shell("selftest", "--json")
    assert said.code == 0, said.out
    assert (said.json["result"], said.json["frozen"], said.json["commit"]) == ("accepted", False, "")
    assert [(row["part"], row["result"]) for row in said.json["parts"]] == [
        ("resources", "passed"), ("calendars", "passed"), ("database", "passed"),
    ]  # fmt: skip
    assert said.json["milliseconds"] == sum(row["milliseconds"] for row in said.json["parts"]) > 0
    assert sorted(path.name for path in shell.profile.iterdir()) == before


def test_what_fails_is_named_and_the_rest_is_tried(shell: Shell, parts: Callable[..., None]) -> None:
    parts({"pdf": broken, "libraries": missing, "translations": program.translations})
    said = shell("selftest", "--json")
    assert said.code == 1
    assert [row["result"] for row in said.json["parts"]] == ["failed", "failed", "passed"]
    assert said.json["parts"][1]["detail"] == "ModuleNotFoundError: No module named 'lxml'"
    spoken = shell("selftest")
    assert spoken.code == 1
    assert spoken.out.splitlines()[-1].startswith("These parts do not work: pdf, libraries.")
