"""Whoever writes and in whatever order, a number is given once, after all those before it."""

import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from typing_extensions import override

from aso_desktop.core.clock import FixedClock
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import HouseRules, LetterInput
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.registers.values import Reserved
from aso_desktop.store.connection import connect
from tests.services.conftest import ARRIVALS, ENCLOSURE_KEY, KEY, NOW, Desk, chain_head, make_unit_of_work

ROOT = Path(__file__).parents[3]
EACH = 300
SEATS = st.integers(0, 1)


class Seat:
    """One of two connections over the same file."""

    def __init__(self, folder: Path) -> None:
        clock = FixedClock(NOW)
        self.engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
        store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
        self.letters = CorrespondenceService(unit_of_work, clock, HouseRules, store)
        self.registers = RegisterService(unit_of_work, clock, chain_head)


class TwoSeats(RuleBasedStateMachine):
    """Two seats register, cancel, void, reserve, use and give back in any order."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="aso-seats-"))
        shutil.copy(self.template, self.folder / "aso.db")
        self.seats = [Seat(self.folder), Seat(self.folder)]
        self.reader = connect(self.folder / "aso.db", KEY, "reader")
        self.fresh: list[int] = []
        self.letters: list[LetterInput | object] = []
        self.blocks: list[Reserved] = []

    @rule(seat=SEATS)
    def register(self, seat: int) -> None:
        done = self.seats[seat].letters.register(LetterInput("incoming", "Une lettre", ARRIVALS))
        self.letters.append(done.letter_id)
        self._gave(int(done.number[-5:]))

    @precondition(lambda self: self.letters)
    @rule(seat=SEATS, data=st.data())
    def cancel(self, seat: int, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.letters) - 1))
        self.seats[seat].letters.cancel(self.letters.pop(index), "erreur")  # type: ignore[arg-type]

    @rule(seat=SEATS)
    def void(self, seat: int) -> None:
        self.seats[seat].registers.void_number(ARRIVALS, "tampon gâché")
        self._gave(self._highest())

    @rule(seat=SEATS, count=st.integers(10, 12))
    def reserve(self, seat: int, count: int) -> None:
        block = self.seats[seat].registers.reserve(ARRIVALS, count, "Paul", date(2026, 12, 31))
        self.blocks.append(block)
        for printed in block.numbers:
            self._gave(int(printed[-5:]))

    @precondition(lambda self: self.blocks)
    @rule(seat=SEATS)
    def use_reserved(self, seat: int) -> None:
        block = self.blocks[0]
        values = LetterInput("incoming", "Depuis la route", ARRIVALS, block_id=block.block_id)
        done = self.seats[seat].letters.register(values)
        assert done.number == block.numbers[0]
        self.blocks[0] = block._replace(numbers=block.numbers[1:])
        if not self.blocks[0].numbers:
            self.blocks.pop(0)

    @precondition(lambda self: self.blocks)
    @rule(seat=SEATS)
    def give_back(self, seat: int) -> None:
        self.seats[seat].registers.give_back(self.blocks.pop().block_id)

    @invariant()
    def nothing_is_given_twice_or_unexplained(self) -> None:
        values = [v for (v,) in self.reader.execute("SELECT value FROM serial_number ORDER BY value").fetchall()]
        assert values == list(range(1, len(values) + 1))
        assert queries.gaps(self.reader, ARRIVALS, "2026") == []

    @override
    def teardown(self) -> None:
        self.reader.close()
        for seat in self.seats:
            seat.engine.dispose()
        shutil.rmtree(self.folder)

    def _gave(self, value: int) -> None:
        assert not self.fresh or value > self.fresh[-1]
        self.fresh.append(value)

    def _highest(self) -> int:
        return int(self.reader.execute("SELECT max(value) FROM serial_number").fetchone()[0])


def test_two_connections_never_give_a_number_twice(seeded: Path) -> None:
    TwoSeats.template = seeded
    few = settings(max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    run_state_machine_as_test(TwoSeats, settings=few)


def test_two_programs_saving_together_give_consecutive_numbers(desk: Desk) -> None:
    command = [sys.executable, "-m", "tests.services.writer", str(desk.folder), str(EACH)]
    writers = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    lines = [writer.communicate(timeout=300)[0].splitlines() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    numbers = [[int(line.split()[1][-5:]) for line in given] for given in lines]
    assert [given == sorted(given) for given in numbers] == [True, True]
    assert sorted(numbers[0] + numbers[1]) == list(range(1, 2 * EACH + 1))
    assert queries.gaps(desk.db, ARRIVALS, "2026") == []
