"""The bench measures what it says: the same letters everywhere, figures that tell whether a goal is reached."""

import json
import sqlite3
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View
from aso_desktop.services.search.queries import find_all
from bench import __main__ as program
from bench import letters, stores
from bench.figures import Figure, Setting, median, p95, table
from bench.measures import lists, saving

COUNT = 300


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the files of these tests apart from those of real runs."""
    patch = pytest.MonkeyPatch()
    patch.setattr(stores, "FOLDER", tmp_path_factory.mktemp("bench"))


def test_letters_are_the_same_at_each_run_and_in_order() -> None:
    first, again = (list(letters.letters(COUNT, 50)) for _ in range(2))
    assert first == again
    assert [letter.place for letter in first] == sorted({letter.place for letter in first})
    assert len({(letter.register, letter.made_at.year, letter.value) for letter in first}) == COUNT


def test_few_subjects_repeat() -> None:
    subjects = [letter.subject for letter in islice(letters.letters(5_000, 50), 2_000)]
    assert len(set(subjects)) > 1_200


def test_the_twin_holds_the_same_register() -> None:
    listing = Listing(View(), NEWEST_FIRST, letters.TODAY)
    with (
        closing(stores.reader(stores.encrypted(COUNT))) as ours,
        closing(stores.open_twin(stores.bare(COUNT), sqlite3)) as theirs,
    ):
        assert queries.count(ours, listing) == queries.count(theirs, listing) == COUNT
        assert queries.first_page(ours, listing) == queries.first_page(theirs, listing)
        assert find_all(ours, "subvention") == find_all(theirs, "subvention")
        assert len(find_all(ours, "subvention")) > 0


def test_a_file_is_made_once() -> None:
    path = stores.encrypted(COUNT)
    before = path.stat().st_mtime_ns
    assert stores.encrypted(COUNT) == path
    assert path.stat().st_mtime_ns == before


def test_measures_give_figures() -> None:
    found = lists.measure(Setting(COUNT, COUNT))
    assert all(figure.value > 0 for figure in found)


def test_saving_is_measured_on_a_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "SAVES", 4)
    before = stores.encrypted(COUNT).read_bytes()
    assert all(figure.value > 0 for figure in saving.measure(Setting(COUNT, COUNT)))
    assert stores.encrypted(COUNT).read_bytes() == before


def test_a_figure_says_whether_its_goal_is_reached() -> None:
    assert Figure("g", "w", 1.5, limit=2).verdict == "reached"
    assert Figure("g", "w", 2.5, limit=2).verdict == "missed by 0.5 ms"
    assert Figure("g", "w", 2.5).verdict == ""
    shown = table([Figure("Lists", "first rows", 1.5, limit=2, note="n"), Figure("Lists", "file", 12_345.6, "MB")])
    assert "### Lists" in shown
    assert "| first rows | 1.50 ms | ≤ 2 ms | reached · n |" in shown
    assert "12\u202f346 MB" in shown
    assert (median([3, 1, 2]), p95(list(range(100)))) == (2, 95)


def test_the_program_writes_the_files_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["bench", "--letters", str(COUNT), "--only", "lists"]
    monkeypatch.setattr(sys, "argv", [*command, "--json", f"{tmp_path}/a.json", "--markdown", f"{tmp_path}/a.md"])
    assert program.main() == 0
    assert json.loads((tmp_path / "a.json").read_text())["letters"] == COUNT
    assert (tmp_path / "a.md").read_text() == capsys.readouterr().out
