"""What is imported before the first paint stays light: the rest loads when it is first used."""

import subprocess
import sys

import pytest

from tests.architecture.sources import PACKAGE, ROOT

HEAVY = {
    "PIL", "alembic", "babel", "docx", "hypothesis", "lxml", "openpyxl", "pypdfium2", "reportlab", "sqlalchemy",
    "xlsxwriter",
}  # fmt: skip
BEFORE_FIRST_PAINT = (
    "__main__.py", "app/bootstrap.py", "app/open_profile.py", "app/window.py", "core/**/*.py", "security/*.py",
    "services/*/queries.py", "store/connection.py", "store/reader.py", "ui/**/*.py",
)  # fmt: skip


def modules() -> list[str]:
    files = {file for pattern in BEFORE_FIRST_PAINT for file in PACKAGE.glob(pattern)}
    parts = (file.relative_to(ROOT).with_suffix("").parts for file in files)
    return sorted({".".join(p[:-1] if p[-1] == "__init__" else p) for p in parts})


def loaded_by(names: list[str]) -> set[str]:
    """Return the libraries that a fresh interpreter holds after importing `names`."""
    code = f"import sys, {', '.join(names)}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


def culprits(names: list[str]) -> dict[str, set[str]]:
    """Return the heavy libraries that each module loads, halving the list to find the few that do."""
    found = loaded_by(names) & HEAVY
    if not found or len(names) == 1:
        return {names[0]: found} if found else {}
    middle = len(names) // 2
    return culprits(names[:middle]) | culprits(names[middle:])


@pytest.mark.parametrize("name", ["__main__", "app.bootstrap", "app.window", "ui.main_window"])
def test_the_entry_points_are_where_the_test_looks(name: str) -> None:
    assert f"aso_desktop.{name}" in modules()


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    assert culprits(modules()) == {}


def test_a_command_that_makes_letters_loads_what_they_need_and_no_more() -> None:
    """Its start weighs as much as five hundred letters; each of these alone takes a tenth of it."""
    found = loaded_by(["aso_desktop.app.headless", "aso_desktop.cli.templates", "aso_desktop.services.templates.files"])
    assert found.isdisjoint({"msgspec", "typing_extensions", "uuid", "PIL", "docx", "sqlalchemy", "PySide6"})
    assert "lxml" in found
