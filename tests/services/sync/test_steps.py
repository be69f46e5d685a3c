"""Long work shares transactions while nobody waits, and lets everybody write in between."""

import threading
import time
from collections.abc import Callable
from contextlib import closing

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.services.sync.steps import LONGEST, take_steps
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.unit_of_work import Work
from tests.services.conftest import KEY
from tests.services.sync.conftest import Hire, Officer

_ADD = "INSERT INTO store_state(name, value) SELECT ?, count(*) FROM store_state"
_NAMES = "SELECT name FROM store_state WHERE name LIKE 'step %' OR name = 'save' ORDER BY CAST(value AS INTEGER)"


@pytest.fixture
def officer(hire: Hire) -> Officer:
    """Return a profile of its own."""
    return hire("Amira Benali")


def _steps(seen: Callable[[int], None], count: int) -> Callable[[Work, int], int | None]:
    """Return a step that writes a line and says which one comes next."""

    def step(work: Work, number: int) -> int | None:
        work.connection.execute(_ADD, (f"step {number}",))
        seen(number)
        return number + 1 if number < count else None

    return step


def _written(officer: Officer) -> list[str]:
    with closing(connect(officer.path, KEY, "reader")) as database:
        return [name for (name,) in database.execute(_NAMES).fetchall()]


def test_steps_share_a_transaction_while_nobody_waits(officer: Officer) -> None:
    """What is committed while a step is in hand is that of earlier transactions: of few, even on a busy machine."""
    committed: list[int] = []
    take_steps(officer.unit_of_work, _steps(lambda _: committed.append(len(_written(officer))), 20), 1)
    assert len(set(committed)) < 10
    assert len(_written(officer)) == 20


def test_a_save_waits_for_the_step_in_hand_only(officer: Officer) -> None:
    def save() -> None:
        with officer.unit_of_work("add", Text("sync", "save")) as work:
            work.connection.execute(_ADD, ("save",))

    saving = threading.Thread(target=save)

    def seen(number: int) -> None:
        if number == 2:
            saving.start()
            while not officer.unit_of_work.is_awaited:
                threading.Event().wait(0.001)

    take_steps(officer.unit_of_work, _steps(seen, 5), 1)
    saving.join()
    assert _written(officer) == ["step 1", "step 2", "save", "step 3", "step 4", "step 5"]


def test_another_process_can_write_while_thousands_of_steps_are_taken(officer: Officer) -> None:
    """Its waiting shows nowhere, and it looks every 100 ms only: by chance it may find the file locked each time."""
    written = threading.Event()

    def write() -> None:
        with closing(connect(officer.path, KEY)) as database, transaction(database):
            database.execute(_ADD, ("save",))
        written.set()

    writing = threading.Thread(target=write)
    begun = time.monotonic()

    def step(work: Work, number: int) -> int | None:
        work.connection.execute(_ADD, (f"step {number}",))
        if number == 1:
            writing.start()
        threading.Event().wait(0.05)
        return None if written.is_set() or time.monotonic() - begun > 30 else number + 1

    take_steps(officer.unit_of_work, step, 1)
    writing.join()
    assert _written(officer)[-1] != "save"


def test_a_step_that_fails_takes_back_its_own_transaction_only(officer: Officer) -> None:
    """The second step lasts longer than a transaction may: what comes behind it is another one's."""

    def seen(number: int) -> None:
        if number == 2:
            threading.Event().wait(LONGEST)
        if number == 4:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        take_steps(officer.unit_of_work, _steps(seen, 5), 1)
    assert _written(officer)[:2] == ["step 1", "step 2"]
    assert "step 4" not in _written(officer)
